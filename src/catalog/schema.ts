/**
 * The shape of every catalogue file, and the only gate through which they enter.
 * The same schemas serve the build (which stops on the first broken file), the tests and the running app.
 */
import * as v from 'valibot';
import {
  BASES,
  CODE_IDS,
  EXPERIENCE_STATUSES,
  FACTOR_IDS,
  FACTOR_STATES,
  FIELD_IDS,
  FIELD_STATUSES,
  type FieldId,
  FULL_ORDINAL_VALUES,
  GOVERNANCE_TRAITS,
  INSTITUTION_TYPES,
  INSTRUMENT_KINDS,
  ORIGIN_VALUES,
  POLITICAL_OBJECTIVES,
  PROBLEM_NATURES,
  PROGRAMME_IDS,
  REPORT_LINES,
  SCALES,
  SECTORS,
  SUPPORT_LEVELS,
  THEME_IDS,
  UNIT_LEVELS,
} from './vocabulary';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const line = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(REPORT_LINES));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2030));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** A range of lines of the report, both ends included. */
export const lineRange = v.pipe(
  v.strictObject({ from: line, to: line }),
  v.check((range) => range.from <= range.to, 'a line range ends before it begins'),
);
export type LineRange = v.InferOutput<typeof lineRange>;

export const doubt = v.strictObject({ note: text, lines: v.optional(v.array(lineRange), []) });
export type Doubt = v.InferOutput<typeof doubt>;

export const evidence = v.pipe(
  v.strictObject({ from: line, to: line, reason: text }),
  v.check((range) => range.from <= range.to, 'a line range ends before it begins'),
);
export type Evidence = v.InferOutput<typeof evidence>;

export const territoryUnit = v.strictObject({
  code: text,
  level: v.picklist(UNIT_LEVELS),
  /** Chilean provinces and regions are coded in the division of which the report speaks. */
  division: v.optional(v.picklist([2008, 2018])),
  basis: v.picklist(BASES),
  lines: v.optional(v.array(lineRange), []),
});
export type TerritoryUnit = v.InferOutput<typeof territoryUnit>;

export const place = v.strictObject({
  name: text,
  kind: v.picklist(['city', 'municipality', 'province', 'area', 'neighbourhood']),
  /** Degrees, WGS84. */
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  /** First-level unit that holds it (ISO 3166-2) or comuna (CUT). */
  unit: v.optional(v.nullable(v.string()), null),
  approximate: v.optional(v.boolean(), false),
  lines: v.optional(v.array(lineRange), []),
});
export type Place = v.InferOutput<typeof place>;

const seat = v.strictObject({
  code: text,
  basis: v.picklist(['named', 'assumed']),
  reason: v.optional(v.string(), ''),
  lines: v.optional(v.array(lineRange), []),
});
export type Seat = v.InferOutput<typeof seat>;

const confidence = v.picklist(['high', 'low']);
const coded = <const T extends v.GenericSchema>(value: T) =>
  v.strictObject({ value: v.nullable(value), evidence: v.array(evidence), confidence });

const fullOrdinal = v.picklist(FULL_ORDINAL_VALUES);
const origin = v.picklist(ORIGIN_VALUES);

export const codes = v.strictObject({
  politicalObjective: coded(v.picklist(POLITICAL_OBJECTIVES)),
  regionalPresence: coded(fullOrdinal),
  governancePotential: v.strictObject({
    ...coded(fullOrdinal).entries,
    traits: v.strictObject(
      Object.fromEntries(GOVERNANCE_TRAITS.map((trait) => [trait, v.boolean()])) as Record<
        (typeof GOVERNANCE_TRAITS)[number],
        v.BooleanSchema<undefined>
      >,
    ),
  }),
  politicalSupport: v.strictObject({
    ...coded(fullOrdinal).entries,
    levels: v.array(v.picklist(SUPPORT_LEVELS)),
    tension: v.boolean(),
  }),
  legalBasis: coded(fullOrdinal),
  managementInstruments: v.strictObject({
    ...coded(fullOrdinal).entries,
    kinds: v.array(v.picklist(INSTRUMENT_KINDS)),
  }),
  regionalGovernmentRole: coded(fullOrdinal),
  institutionalDesign: coded(fullOrdinal),
  institutionType: coded(v.picklist(INSTITUTION_TYPES)),
  counterpartCapacity: coded(fullOrdinal),
  proposingCapacity: coded(fullOrdinal),
  problemNature: coded(v.pipe(v.array(v.picklist(PROBLEM_NATURES)), v.minLength(1))),
  socialDemand: coded(origin),
  movementMode: coded(origin),
});
export type Codes = v.InferOutput<typeof codes>;

const factor = v.strictObject({ value: v.picklist(FACTOR_STATES), evidence: v.array(evidence) });
export const factors = v.strictObject({
  politicalWill: factor,
  flexibleOffer: factor,
  resources: factor,
  priorDynamics: factor,
  lowFragmentation: factor,
} satisfies Record<(typeof FACTOR_IDS)[number], typeof factor>);
export type Factors = v.InferOutput<typeof factors>;

const field = v.strictObject({
  status: v.picklist(FIELD_STATUSES),
  summary: text,
  lines: v.optional(v.array(lineRange), []),
  doubts: v.optional(v.array(doubt), []),
});
export type Field = v.InferOutput<typeof field>;
const fields = v.strictObject(Object.fromEntries(FIELD_IDS.map((id) => [id, field])) as Record<FieldId, typeof field>);

const amount = v.strictObject({
  value: v.pipe(v.number(), v.minValue(0)),
  /** ISO 4217. */
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  period: v.nullable(text),
  payer: v.nullable(text),
  concept: v.optional(text),
  lines: v.optional(v.array(lineRange), []),
});
export type Amount = v.InferOutput<typeof amount>;

export const fichaActor = v.strictObject({
  actor: slug,
  spelling: text,
  lines: v.optional(v.array(lineRange), []),
});
export type FichaActor = v.InferOutput<typeof fichaActor>;

const years = v.strictObject({ start: v.nullable(year), end: v.nullable(year) });

/** One YAML file a ficha: `src/catalog/fichas/NN-id.yaml`. */
export const fichaFile = v.strictObject({
  n: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(23)),
  id: slug,
  name: text,
  shortName: v.pipe(text, v.maxLength(36)),
  listNumber: v.pipe(v.number(), v.integer()),
  lines: lineRange,
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  programmes: v.array(v.picklist(PROGRAMME_IDS)),
  themes: v.pipe(v.array(v.picklist(THEME_IDS)), v.minLength(1)),
  place: text,
  years,
  scalePrinted: text,
  scales: v.pipe(v.array(v.picklist(SCALES)), v.minLength(1)),
  territory: v.array(territoryUnit),
  seat: v.nullable(seat),
  places: v.array(place),
  fields,
  codes,
  factors,
  budget: v.strictObject({ amounts: v.array(amount) }),
  actors: v.array(fichaActor),
  doubts: v.array(doubt),
});
export type FichaFile = v.InferOutput<typeof fichaFile>;

/** An experience of the inventory that has no ficha. */
export const identifiedExperience = v.strictObject({
  id: slug,
  name: text,
  shortName: v.pipe(text, v.maxLength(36)),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  programmes: v.array(v.picklist(PROGRAMME_IDS)),
  themes: v.array(v.picklist(THEME_IDS)),
  place: v.nullable(text),
  scalePrinted: v.nullable(text),
  scales: v.array(v.picklist(SCALES)),
  territory: v.array(territoryUnit),
  places: v.array(place),
  placeable: v.boolean(),
  years,
  doubts: v.array(doubt),
});
export type IdentifiedExperience = v.InferOutput<typeof identifiedExperience>;

export const inventoryRow = v.strictObject({
  line,
  lineTo: line,
  programme: v.picklist(PROGRAMME_IDS),
  list: v.picklist(['documented', 'identified', 'single']),
  number: v.nullable(v.pipe(v.number(), v.integer())),
  name: text,
  theme: v.nullable(text),
  area: v.nullable(v.picklist(['Rural', 'Urbana', 'Mixta'])),
  applicant: v.nullable(text),
  selection: v.nullable(v.picklist(['finalist', 'semifinalist'])),
  cycle: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  experience: slug,
  doubts: v.optional(v.array(doubt), []),
});
export type InventoryRow = v.InferOutput<typeof inventoryRow>;

export const actor = v.strictObject({
  id: slug,
  name: text,
  acronym: v.optional(v.nullable(text), null),
  sector: v.picklist(SECTORS),
  /** A kind of actor, not one body («empresarios turísticos»): listed, but not counted among those who articulate most. */
  generic: v.optional(v.boolean(), false),
  country: v.optional(v.nullable(v.string()), null),
});
export type Actor = v.InferOutput<typeof actor>;

const printedFigure = v.strictObject({
  value: v.union([v.number(), text]),
  what: text,
  lines: v.array(lineRange),
});

export const sourceProgramme = v.strictObject({
  id: v.picklist(PROGRAMME_IDS),
  name: text,
  shortName: text,
  /** Who runs it; null where the report does not say. */
  by: v.nullable(text),
  since: v.nullable(v.union([year, text])),
  scope: text,
  summary: text,
  figures: v.array(printedFigure),
  members: v.array(
    v.strictObject({ name: text, country: v.nullable(text), lines: v.optional(v.array(lineRange), []) }),
  ),
  themes: v.array(text),
  url: v.nullable(text),
  lines: lineRange,
  doubts: v.array(doubt),
});
export type SourceProgramme = v.InferOutput<typeof sourceProgramme>;

export const sourcesFile = v.strictObject({
  programmes: v.pipe(v.array(sourceProgramme), v.length(4)),
  study: v.strictObject({
    title: text,
    report: text,
    by: text,
    client: text,
    lines: v.array(lineRange),
    figures: v.array(printedFigure),
    doubts: v.array(doubt),
  }),
});
export type Sources = v.InferOutput<typeof sourcesFile>;

/** One reader's codes of one ficha, made without seeing the other's. */
export const coding = v.strictObject({
  n: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(23)),
  coder: v.picklist(['A', 'B']),
  statuses: v.strictObject(
    Object.fromEntries(FIELD_IDS.map((id) => [id, v.picklist(FIELD_STATUSES)])) as Record<
      FieldId,
      v.PicklistSchema<typeof FIELD_STATUSES, undefined>
    >,
  ),
  codes,
  factors,
});
export type Coding = v.InferOutput<typeof coding>;

const settledValue = v.nullable(v.union([v.number(), v.string(), v.array(v.string())]));
/** A difference between the two readers, and how the codebook's rules settled it. */
export const settlement = v.strictObject({
  n: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(23)),
  code: v.picklist([...CODE_IDS, ...FACTOR_IDS]),
  a: settledValue,
  b: settledValue,
  agreed: settledValue,
  reason: text,
});
export type Settlement = v.InferOutput<typeof settlement>;

/** One experience as every view, list and count sees it: documented or identified alike. */
export const experience = v.strictObject({
  id: slug,
  name: text,
  shortName: text,
  ficha: v.nullable(v.number()),
  listNumber: v.nullable(v.number()),
  country: v.nullable(v.string()),
  status: v.picklist(EXPERIENCE_STATUSES),
  programmes: v.array(v.picklist(PROGRAMME_IDS)),
  themes: v.array(v.picklist(THEME_IDS)),
  place: v.nullable(v.string()),
  scalePrinted: v.nullable(v.string()),
  scales: v.array(v.picklist(SCALES)),
  territory: v.array(territoryUnit),
  seat: v.nullable(seat),
  places: v.array(place),
  placeable: v.boolean(),
  startYear: v.nullable(year),
  endYear: v.nullable(year),
  doubts: v.array(doubt),
});
export type Experience = v.InferOutput<typeof experience>;
