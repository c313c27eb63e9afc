/** First-level units of the countries of Latin America, Chile aside (`geo/facts/units-abroad.csv`; ISO 3166-2). Codes and names alone: nobody's population, no shape. */

export interface UnitAbroad {
  /** ISO 3166-2. */
  code: string;
  /** As its country spells it. */
  name: string;
}

export interface CountryAbroad {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** By code; none for territories that the table gives no units. */
  units: readonly UnitAbroad[];
}

/** A row of the table; code and name are empty where a country has no units. */
export interface UnitAbroadRow {
  country: string;
  code: string;
  name: string;
}

/** Throws where a unit comes twice or bears another country's code. */
export function buildCountriesAbroad(rows: readonly UnitAbroadRow[]): CountryAbroad[] {
  const countries = new Map<string, UnitAbroad[]>();
  const seen = new Set<string>();
  for (const { country, code, name } of rows) {
    const units = countries.get(country) ?? [];
    countries.set(country, units);
    if (code === '') continue;
    if (seen.has(code) || !code.startsWith(`${country}-`))
      throw new Error(`Unit ${code} comes twice or is not of ${country}.`);
    seen.add(code);
    units.push({ code, name });
  }
  return [...countries].map(([country, units]) => ({ country, units }));
}

/** Loaded when a view beyond Chile first needs them. */
export async function loadCountriesAbroad(): Promise<readonly CountryAbroad[]> {
  const { default: rows } = await import('virtual:atlas/units-abroad');
  return buildCountriesAbroad(rows);
}
