/** divisions.csv: the regions and provinces of both divisions, to which the codes of the other tables point. */
import { DIVISION_IDS, type DivisionId, type Territory, type Unit } from '../../territory/units';
import type { Column } from './tableSchema';

interface DivisionUnit {
  division: DivisionId;
  unit: Unit;
}

/** By division, the regions from north to south and then the provinces. */
export function divisionUnits({ divisions }: Territory): DivisionUnit[] {
  return DIVISION_IDS.flatMap((division) =>
    [...divisions[division].regions, ...divisions[division].provinces].map((unit) => ({ division, unit })),
  );
}

export const divisionColumns: readonly Column<DivisionUnit>[] = [
  {
    name: 'division',
    type: 'integer',
    description: 'División: 2008, la del informe, o 2018, la actual.',
    value: ({ division }) => division,
  },
  {
    name: 'level',
    type: 'string',
    description: 'region o province.',
    value: ({ unit }) => (unit.parent === null ? 'region' : 'province'),
  },
  { name: 'code', type: 'string', description: 'Código en esa división.', value: ({ unit }) => unit.code },
  { name: 'name', type: 'string', description: 'Nombre.', value: ({ unit }) => unit.name },
  {
    name: 'region_code',
    type: 'string',
    description: 'Región de la provincia, en la misma división; vacío en una región.',
    value: ({ unit }) => unit.parent,
  },
  { name: 'comunas', type: 'integer', description: 'Cuántas comunas tiene.', value: ({ unit }) => unit.comunas.length },
  {
    name: 'since',
    type: 'integer',
    description: 'Año en que se creó, si fue después de la división de 2008.',
    value: ({ unit }) => unit.since,
  },
  {
    name: 'until',
    type: 'integer',
    description: 'Año en que dejó de existir, si fue antes de la división actual.',
    value: ({ unit }) => unit.until,
  },
];
