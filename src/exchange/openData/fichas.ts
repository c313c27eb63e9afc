/** fichas.json: the 23 fichas whole, with fields, codes, evidence, indices, factors, actors and budget. */
import { measureIndices } from '../../analysis/measureIndices';
import type { Catalogue } from '../../catalog/catalogue';
import type { FichaFile } from '../../catalog/schema';
import {
  CODE_IDS,
  type CodeId,
  DIMENSIONS,
  FACTOR_IDS,
  FACTOR_STATES,
  FIELD_IDS,
  FIELD_STATUSES,
  type FieldId,
  GOVERNANCE_TRAITS,
  INSTITUTION_TYPES,
  INSTRUMENT_KINDS,
  ORDINALS_BY_DIMENSION,
  ORIGIN_VALUES,
  POLITICAL_OBJECTIVES,
  PROBLEM_NATURES,
  SECTORS,
  SUPPORT_LEVELS,
} from '../../catalog/vocabulary';
import {
  document,
  fichaNumber,
  flag,
  integer,
  type JsonSchema,
  list,
  number,
  oneOf,
  orNull,
  record,
  text,
  under,
} from './jsonSchema';
import {
  doubtRecord,
  doubtSchema,
  evidenceRecord,
  evidenceSchema,
  lineRangeRecord,
  lineRangeSchema,
  territoryUnitRecord,
  territoryUnitSchema,
} from './reportSchemas';

export function fichaRecords(catalogue: Catalogue) {
  const indicators = new Map(catalogue.indicators.map((entry) => [entry.id, entry]));
  const actors = new Map(catalogue.actors.map((actor) => [actor.id, actor]));
  return catalogue.fichas.map((ficha) => {
    const entry = indicators.get(ficha.id);
    if (!entry) throw new Error(`Ficha ${ficha.n} has no indicators.`);
    return {
      n: ficha.n,
      id: ficha.id,
      name: ficha.name,
      lines: lineRangeRecord(ficha.lines),
      fields: Object.fromEntries(FIELD_IDS.map((id) => [id, fieldRecord(ficha, id)])),
      indices: measureIndices(entry),
      factors: Object.fromEntries(FACTOR_IDS.map((id) => [id, ficha.factors[id].value])),
      factorEvidence: Object.fromEntries(FACTOR_IDS.map((id) => [id, ficha.factors[id].evidence.map(evidenceRecord)])),
      actors: ficha.actors.map(({ actor, spelling, lines }) => {
        const known = actors.get(actor);
        return {
          actor,
          name: known?.name ?? spelling,
          acronym: known?.acronym ?? null,
          sector: known?.sector ?? null,
          generic: known?.generic ?? false,
          spelling,
          lines: lines.map(lineRangeRecord),
        };
      }),
      budget: {
        amounts: ficha.budget.amounts.map((amount) => ({
          value: amount.value,
          currency: amount.currency,
          period: amount.period,
          payer: amount.payer,
          concept: amount.concept ?? null,
          lines: amount.lines.map(lineRangeRecord),
        })),
      },
      territory: ficha.territory.map(territoryUnitRecord),
      seat: ficha.seat && {
        code: ficha.seat.code,
        basis: ficha.seat.basis,
        reason: ficha.seat.reason,
        lines: ficha.seat.lines.map(lineRangeRecord),
      },
      doubts: ficha.doubts.map(doubtRecord),
    };
  });
}

/** A field with its code beside it; `code` is null for fields that carry none and wherever the answer is unknown. */
function fieldRecord(ficha: FichaFile, id: FieldId) {
  const field = ficha.fields[id];
  const code = isCode(id) ? ficha.codes[id] : null;
  return {
    status: field.status,
    summary: field.summary,
    lines: field.lines.map(lineRangeRecord),
    code: code ? code.value : null,
    confidence: code ? code.confidence : null,
    evidence: code ? code.evidence.map(evidenceRecord) : [],
    doubts: field.doubts.map(doubtRecord),
    ...(id === 'governancePotential' ? { traits: ficha.codes.governancePotential.traits } : {}),
    ...(id === 'politicalSupport'
      ? { levels: ficha.codes.politicalSupport.levels, tension: ficha.codes.politicalSupport.tension }
      : {}),
    ...(id === 'managementInstruments' ? { kinds: ficha.codes.managementInstruments.kinds } : {}),
  };
}

export function isCode(id: FieldId): id is CodeId {
  return (CODE_IDS as readonly string[]).includes(id);
}

/** What the value of a code may be. */
export function codeValueSchema(id: CodeId): JsonSchema {
  if (id === 'politicalObjective') return orNull(oneOf(POLITICAL_OBJECTIVES));
  if (id === 'institutionType') return orNull(oneOf(INSTITUTION_TYPES));
  if (id === 'problemNature') return orNull(list(oneOf(PROBLEM_NATURES), { minItems: 1 }));
  if (id === 'socialDemand' || id === 'movementMode') return orNull(oneOf(ORIGIN_VALUES));
  return orNull({ ...integer, minimum: 0, maximum: 3 });
}

function fieldSchema(id: FieldId): JsonSchema {
  return record({
    status: oneOf(FIELD_STATUSES),
    summary: text,
    lines: list(lineRangeSchema),
    code: isCode(id) ? codeValueSchema(id) : { type: 'null' },
    confidence: isCode(id) ? oneOf(['high', 'low']) : { type: 'null' },
    evidence: list(evidenceSchema, isCode(id) ? {} : { maxItems: 0 }),
    doubts: list(doubtSchema),
    ...(id === 'governancePotential' ? { traits: record(under(GOVERNANCE_TRAITS, flag)) } : {}),
    ...(id === 'politicalSupport' ? { levels: list(oneOf(SUPPORT_LEVELS)), tension: flag } : {}),
    ...(id === 'managementInstruments' ? { kinds: list(oneOf(INSTRUMENT_KINDS)) } : {}),
  });
}

export const fichasSchema = document(
  'fichas',
  'Fichas de análisis',
  list(
    record({
      n: fichaNumber,
      id: text,
      name: text,
      lines: lineRangeSchema,
      fields: record(Object.fromEntries(FIELD_IDS.map((id) => [id, fieldSchema(id)]))),
      indices: record(
        Object.fromEntries(
          DIMENSIONS.map((dimension) => {
            const of = ORDINALS_BY_DIMENSION[dimension].length;
            return [
              dimension,
              record({
                value: orNull({ ...integer, minimum: 0, maximum: 100 }),
                coded: { ...integer, minimum: 0, maximum: of },
                of: { enum: [of] },
              }),
            ];
          }),
        ),
        'Promedio de los códigos ordinales conocidos, dividido por 3, de 0 a 100; null si se conoce menos de la mitad.',
      ),
      factors: record(under(FACTOR_IDS, oneOf(FACTOR_STATES))),
      factorEvidence: record(under(FACTOR_IDS, list(evidenceSchema))),
      actors: list(
        record({
          actor: text,
          name: text,
          acronym: orNull(text),
          sector: orNull(oneOf(SECTORS)),
          generic: flag,
          spelling: text,
          lines: list(lineRangeSchema),
        }),
      ),
      budget: record({
        amounts: list(
          record({
            value: { ...number, minimum: 0 },
            currency: { ...text, pattern: '^[A-Z]{3}$' },
            period: orNull(text),
            payer: orNull(text),
            concept: orNull(text),
            lines: list(lineRangeSchema),
          }),
        ),
      }),
      territory: list(territoryUnitSchema),
      seat: orNull(
        record({ code: text, basis: oneOf(['named', 'assumed']), reason: text, lines: list(lineRangeSchema) }),
      ),
      doubts: list(doubtSchema),
    }),
  ),
);
