import { buildTerritory, type Territory } from './units';

/** The comunas and both divisions. */
export async function loadTerritory(): Promise<Territory> {
  const { default: tables } = await import('virtual:atlas/territory');
  return buildTerritory(tables.comunas, tables.divisions);
}
