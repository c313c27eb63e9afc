/** comunas.csv: every comuna of Chile with the documented supra-municipal experiences that reach it, by directness. */
import { buildCoverageTable, type Coverage, classOf, measureCoverage } from '../../analysis/coverage';
import type { Catalogue } from '../../catalog/catalogue';
import { DIRECTNESS, reachOf } from '../../territory/reach';
import type { Comuna, Territory } from '../../territory/units';
import type { Column } from './tableSchema';

export interface ComunaCoverage {
  comuna: Comuna;
  index: number;
  coverage: Coverage;
}

/** Coverage by documented experiences of two comunas or more; each counts once a comuna, at its most direct. */
export function comunaCoverage({ experiences }: Catalogue, territory: Territory): ComunaCoverage[] {
  const table = buildCoverageTable(
    experiences.map((experience) => ({ reach: reachOf(experience.territory, territory) })),
    territory,
  );
  const documented = Uint8Array.from(experiences, (experience) => (experience.status === 'documented' ? 1 : 0));
  const coverage = measureCoverage(table, documented);
  return territory.comunas.map((comuna, index) => ({ comuna, index, coverage }));
}

const DIRECTNESS_WORDS = {
  named: 'que la nombran',
  provincial: 'que la alcanzan por su provincia',
  regional: 'que la alcanzan por su región',
  national: 'que la alcanzan por el país',
} as const;

export const comunaColumns: readonly Column<ComunaCoverage>[] = [
  { name: 'cut', type: 'string', description: 'Código único territorial de 2018.', value: ({ comuna }) => comuna.cut },
  { name: 'name', type: 'string', description: 'Nombre.', value: ({ comuna }) => comuna.name },
  {
    name: 'province_code',
    type: 'string',
    description: 'Provincia, división de 2018.',
    value: ({ comuna }) => comuna.province[2018],
  },
  {
    name: 'region_code',
    type: 'string',
    description: 'Región, división de 2018.',
    value: ({ comuna }) => comuna.region[2018],
  },
  {
    name: 'province_code_2008',
    type: 'string',
    description: 'Provincia, división de 2008.',
    value: ({ comuna }) => comuna.province[2008],
  },
  {
    name: 'region_code_2008',
    type: 'string',
    description: 'Región, división de 2008.',
    value: ({ comuna }) => comuna.region[2008],
  },
  ...DIRECTNESS.map(
    (directness, way): Column<ComunaCoverage> => ({
      name: directness,
      type: 'integer',
      description: `Experiencias documentadas y supramunicipales ${DIRECTNESS_WORDS[directness]}.`,
      value: ({ index, coverage }) => coverage.reaching[way]?.[index] ?? 0,
    }),
  ),
  {
    name: 'class',
    type: 'string',
    description: 'La vía más directa, o none: sin experiencia registrada en este catálogo.',
    value: ({ index, coverage }) => classOf(coverage, index),
  },
];
