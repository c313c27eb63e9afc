/** codings.json and codes.csv: what each of the two readers said, what was agreed, and how far they stood apart. */
import { measureAgreement } from '../../analysis/measureAgreement';
import type { Catalogue } from '../../catalog/catalogue';
import type { Coding } from '../../catalog/schema';
import {
  CODE_IDS,
  type CodeId,
  DIMENSIONS,
  FACTOR_IDS,
  FACTOR_STATES,
  type FactorId,
  FIELD_IDS,
  FIELD_STATUSES,
  FIELDS_BY_ASPECT,
  GOVERNANCE_TRAITS,
  INSTRUMENT_KINDS,
  SUPPORT_LEVELS,
} from '../../catalog/vocabulary';
import type { CsvCell } from '../csv';
import { codeValueSchema } from './fichas';
import { document, fichaNumber, flag, integer, list, number, oneOf, orNull, record, text, under } from './jsonSchema';
import { cellList, evidenceRecord, evidenceSchema, lineRangesText } from './reportSchemas';
import type { Column } from './tableSchema';

type CodeValue = Coding['codes'][CodeId]['value'] | Coding['factors'][FactorId]['value'];

export function codingRecords({ codings, fichas, settlements }: Catalogue) {
  const coder = (letter: 'A' | 'B', n: number) => codings.find((coding) => coding.coder === letter && coding.n === n);
  return {
    agreement: measureAgreement(codings).map(({ code, measure, pairs, agreement, alpha, differ }) => ({
      code,
      measure,
      pairs,
      agreement,
      alpha,
      differences: differ.map((n) => ({
        n,
        a: valueGiven(coder('A', n), code),
        b: valueGiven(coder('B', n), code),
        agreed: valueGiven(
          fichas.find((ficha) => ficha.n === n),
          code,
        ),
        reason: settlements.find((one) => one.n === n && one.code === code)?.reason ?? null,
      })),
    })),
    codings: [...codings]
      .sort((x, y) => x.n - y.n || (x.coder < y.coder ? -1 : 1))
      .map((coding) => ({
        n: coding.n,
        coder: coding.coder,
        statuses: coding.statuses,
        codes: Object.fromEntries(
          CODE_IDS.map((id) => [id, { ...coding.codes[id], evidence: coding.codes[id].evidence.map(evidenceRecord) }]),
        ),
        factors: Object.fromEntries(
          FACTOR_IDS.map((id) => [
            id,
            { value: coding.factors[id].value, evidence: coding.factors[id].evidence.map(evidenceRecord) },
          ]),
        ),
      })),
  };
}

/** A code or a factor of a ficha or of a reader's coding; null where unknown or not read. */
export function valueGiven(read: Pick<Coding, 'codes' | 'factors'> | undefined, code: CodeId | FactorId): CodeValue {
  if (!read) return null;
  return isFactor(code) ? read.factors[code].value : read.codes[code].value;
}

function isFactor(code: CodeId | FactorId): code is FactorId {
  return (FACTOR_IDS as readonly string[]).includes(code);
}

const share = { ...number, minimum: 0, maximum: 1 };
const anyValue = { type: ['string', 'number', 'array', 'null'] } as const;

function codingCodeSchema(id: CodeId) {
  return record({
    value: codeValueSchema(id),
    evidence: list(evidenceSchema),
    confidence: oneOf(['high', 'low']),
    ...(id === 'governancePotential' ? { traits: record(under(GOVERNANCE_TRAITS, flag)) } : {}),
    ...(id === 'politicalSupport' ? { levels: list(oneOf(SUPPORT_LEVELS)), tension: flag } : {}),
    ...(id === 'managementInstruments' ? { kinds: list(oneOf(INSTRUMENT_KINDS)) } : {}),
  });
}

export const codingsSchema = document(
  'codings',
  'Las dos lecturas y su acuerdo',
  record({
    agreement: list(
      record({
        code: oneOf([...CODE_IDS, ...FACTOR_IDS]),
        measure: oneOf(['nominal', 'ordinal']),
        pairs: { ...integer, minimum: 0, description: 'Fichas a las que ambos lectores dieron un valor.' },
        agreement: { ...share, description: 'Parte de las fichas leídas por ambos en que dicen lo mismo, 0 a 1.' },
        alpha: orNull({ ...number, maximum: 1, description: 'α de Krippendorff; null si los valores no varían.' }),
        differences: list(record({ n: fichaNumber, a: anyValue, b: anyValue, agreed: anyValue, reason: orNull(text) })),
      }),
    ),
    codings: list(
      record({
        n: fichaNumber,
        coder: oneOf(['A', 'B']),
        statuses: record(under(FIELD_IDS, oneOf(FIELD_STATUSES))),
        codes: record(Object.fromEntries(CODE_IDS.map((id) => [id, codingCodeSchema(id)]))),
        factors: record(under(FACTOR_IDS, record({ value: oneOf(FACTOR_STATES), evidence: list(evidenceSchema) }))),
      }),
    ),
  }),
);

export interface CodeRow {
  n: number;
  experience: string;
  code: CodeId;
  catalogue: Catalogue;
}

/** One row a ficha and code, fichas first. */
export function codeRows(catalogue: Catalogue): CodeRow[] {
  return catalogue.fichas.flatMap(({ n, id }) => CODE_IDS.map((code) => ({ n, experience: id, code, catalogue })));
}

const fichaOf = ({ catalogue, n }: CodeRow) => catalogue.fichas.find((ficha) => ficha.n === n);
const readerValue = (coder: 'A' | 'B') => (row: CodeRow) =>
  cellOf(
    valueGiven(
      row.catalogue.codings.find((coding) => coding.coder === coder && coding.n === row.n),
      row.code,
    ),
  );

export const codeColumns: readonly Column<CodeRow>[] = [
  { name: 'ficha', type: 'integer', description: 'Número de ficha en el cuerpo.', value: (row) => row.n },
  {
    name: 'experience',
    type: 'string',
    description: 'Identificador de la experiencia.',
    value: (row) => row.experience,
  },
  {
    name: 'dimension',
    type: 'string',
    description: 'Dimensión del código.',
    value: (row) =>
      DIMENSIONS.find((dimension) => (FIELDS_BY_ASPECT[dimension] as readonly string[]).includes(row.code)) ?? null,
  },
  { name: 'code', type: 'string', description: 'Código.', value: (row) => row.code },
  {
    name: 'status',
    type: 'string',
    description: 'Estado del campo.',
    value: (row) => fichaOf(row)?.fields[row.code].status ?? null,
  },
  {
    name: 'value',
    type: 'string',
    description: 'Valor acordado; vacío si se desconoce. Varios valores, separados por «; ».',
    value: (row) => cellOf(valueGiven(fichaOf(row), row.code)),
  },
  {
    name: 'evidence_lines',
    type: 'string',
    description: 'Líneas del informe que lo sustentan.',
    value: (row) => lineRangesText(fichaOf(row)?.codes[row.code].evidence ?? []),
  },
  {
    name: 'confidence',
    type: 'string',
    description: 'high o low.',
    value: (row) => fichaOf(row)?.codes[row.code].confidence ?? null,
  },
  {
    name: 'reader_a',
    type: 'string',
    description: 'Valor del lector A; vacío si lo desconoce.',
    value: readerValue('A'),
  },
  {
    name: 'reader_b',
    type: 'string',
    description: 'Valor del lector B; vacío si lo desconoce o no leyó la ficha.',
    value: readerValue('B'),
  },
];

function cellOf(value: CodeValue): CsvCell {
  return Array.isArray(value) ? cellList(value) : (value as CsvCell);
}
