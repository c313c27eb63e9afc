/** inventory.json and inventory.csv: the rows of the report's lists, as printed, each tied to its experience. */
import type { Catalogue } from '../../catalog/catalogue';
import type { InventoryRow } from '../../catalog/schema';
import { PROGRAMME_IDS, REPORT_LINES } from '../../catalog/vocabulary';
import { document, integer, list, oneOf, orNull, record, text } from './jsonSchema';
import { doubtRecord, doubtSchema } from './reportSchemas';
import type { Column } from './tableSchema';

export function inventoryRecords({ inventory }: Catalogue) {
  return inventory.map(({ doubts, ...row }) => ({ ...row, doubts: doubts.map(doubtRecord) }));
}

const line = { ...integer, minimum: 1, maximum: REPORT_LINES };

export const inventorySchema = document(
  'inventory',
  'Inventario: las listas del informe',
  list(
    record({
      line,
      lineTo: line,
      programme: oneOf(PROGRAMME_IDS),
      list: oneOf(['documented', 'identified', 'single']),
      number: orNull(integer),
      name: text,
      theme: orNull(text),
      area: orNull(oneOf(['Rural', 'Urbana', 'Mixta'])),
      applicant: orNull(text),
      selection: orNull(oneOf(['finalist', 'semifinalist'])),
      cycle: orNull({ ...integer, minimum: 1, maximum: 5 }),
      experience: text,
      doubts: list(doubtSchema),
    }),
  ),
);

export const inventoryColumns: readonly Column<InventoryRow>[] = [
  { name: 'line', type: 'integer', description: 'Primera línea de la fila en el informe.', value: (row) => row.line },
  { name: 'line_to', type: 'integer', description: 'Última línea.', value: (row) => row.lineTo },
  { name: 'programme', type: 'string', description: 'Programa bajo el que se imprime.', value: (row) => row.programme },
  {
    name: 'list',
    type: 'string',
    description: 'documented, identified o single (lista sin separar).',
    value: (row) => row.list,
  },
  { name: 'number', type: 'integer', description: 'Número impreso.', value: (row) => row.number },
  { name: 'name', type: 'string', description: 'Nombre como se imprime.', value: (row) => row.name },
  { name: 'theme', type: 'string', description: 'Tema de la tabla.', value: (row) => row.theme },
  { name: 'area', type: 'string', description: 'Rural, Urbana o Mixta.', value: (row) => row.area },
  { name: 'applicant', type: 'string', description: 'Postulante.', value: (row) => row.applicant },
  { name: 'selection', type: 'string', description: 'finalist o semifinalist.', value: (row) => row.selection },
  { name: 'cycle', type: 'integer', description: 'Ciclo del premio, 1 a 5.', value: (row) => row.cycle },
  { name: 'experience', type: 'string', description: 'Experiencia a que corresponde.', value: (row) => row.experience },
];
