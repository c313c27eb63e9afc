/**
 * The closed vocabularies of the catalogue: what a code, a status or a scale may be.
 * Definitions: the study's template of 21 fields (report, lines 766-800) and the project's codebook (docs/data.md).
 */

export const SCALES = ['communal', 'supracommunal', 'provincial', 'regional', 'national'] as const;
export type Scale = (typeof SCALES)[number];

export const DIMENSIONS = ['political', 'institutional', 'social'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The four aspects of a ficha plus the two extras that some fichas carry. */
export const ASPECTS = ['general', 'political', 'institutional', 'social', 'extra'] as const;
export type Aspect = (typeof ASPECTS)[number];

export const FIELDS_BY_ASPECT = {
  general: ['startYear', 'objectives', 'functions', 'scale', 'actors', 'achievements', 'budget'],
  political: ['politicalObjective', 'regionalPresence', 'governancePotential', 'politicalSupport'],
  institutional: [
    'legalBasis',
    'managementInstruments',
    'regionalGovernmentRole',
    'institutionalDesign',
    'institutionType',
    'counterpartCapacity',
  ],
  social: ['proposingCapacity', 'problemNature', 'socialDemand', 'movementMode'],
  extra: ['observations', 'references'],
} as const;

export const FIELD_IDS = [
  ...FIELDS_BY_ASPECT.general,
  ...FIELDS_BY_ASPECT.political,
  ...FIELDS_BY_ASPECT.institutional,
  ...FIELDS_BY_ASPECT.social,
  ...FIELDS_BY_ASPECT.extra,
] as const;
export type FieldId = (typeof FIELD_IDS)[number];

export const FIELD_STATUSES = ['informed', 'no-information', 'negative', 'absent'] as const;
export type FieldStatus = (typeof FIELD_STATUSES)[number];

/** Ordinal codes 0-3; their mean over 3 is the index of the dimension. */
export const ORDINALS_BY_DIMENSION = {
  political: ['regionalPresence', 'governancePotential', 'politicalSupport'],
  institutional: [
    'legalBasis',
    'managementInstruments',
    'regionalGovernmentRole',
    'institutionalDesign',
    'counterpartCapacity',
  ],
  social: ['proposingCapacity', 'socialDemand', 'movementMode'],
} as const;
export type OrdinalId = (typeof ORDINALS_BY_DIMENSION)[Dimension][number];

export const CODE_IDS = [
  'politicalObjective',
  'regionalPresence',
  'governancePotential',
  'politicalSupport',
  'legalBasis',
  'managementInstruments',
  'regionalGovernmentRole',
  'institutionalDesign',
  'institutionType',
  'counterpartCapacity',
  'proposingCapacity',
  'problemNature',
  'socialDemand',
  'movementMode',
] as const;
export type CodeId = (typeof CODE_IDS)[number];

export const FULL_ORDINAL_VALUES = [0, 1, 2, 3] as const;
/** Origin of demand and of movement: from above, mixed, from below. */
export const ORIGIN_VALUES = [0, 1.5, 3] as const;
export const POLITICAL_OBJECTIVES = ['declared', 'none'] as const;
export const INSTITUTION_TYPES = ['formal', 'hosted', 'informal'] as const;
export const PROBLEM_NATURES = ['collective-interests', 'diffuse-rights', 'public-goods'] as const;
export const SUPPORT_LEVELS = ['communal', 'provincial', 'regional', 'national', 'international'] as const;
export const GOVERNANCE_TRAITS = ['noCentre', 'mutualDependence', 'lasting'] as const;
export const INSTRUMENT_KINDS = [
  'diagnosis',
  'plan',
  'round-table',
  'participatory-budget',
  'agreement',
  'training',
  'monitoring',
  'fund',
  'technology',
  'assembly',
] as const;

/** The five facilitating factors of the report's section 1 (lines 213-219). */
export const FACTOR_IDS = ['politicalWill', 'flexibleOffer', 'resources', 'priorDynamics', 'lowFragmentation'] as const;
export type FactorId = (typeof FACTOR_IDS)[number];
export const FACTOR_STATES = ['present', 'absent', 'unclear'] as const;
export type FactorState = (typeof FACTOR_STATES)[number];

export const PROGRAMME_IDS = ['innovacion-ciudadania', 'observatorio', 'bpgm', 'territorio-chile'] as const;
export type ProgrammeId = (typeof PROGRAMME_IDS)[number];

export const THEME_IDS = [
  'desarrollo-economico-local',
  'desarrollo-social',
  'fortalecimiento-organizaciones',
  'igualdad-de-genero',
  'medio-ambiente',
  'planificacion-territorial',
  'salud',
  'discapacidad',
  'infancia-juventud',
  'personas-mayores',
  'pueblos-indigenas',
  'educacion',
  'cultura',
  'turismo',
  'seguridad-ciudadana',
  'vivienda',
  'gestion-publica',
  'participacion-ciudadana',
] as const;
export type ThemeId = (typeof THEME_IDS)[number];

export const SECTORS = [
  'civil-society',
  'private',
  'academia',
  'local-public',
  'provincial-public',
  'regional-public',
  'national-public',
  'international',
] as const;
export type Sector = (typeof SECTORS)[number];

export const EXPERIENCE_STATUSES = ['documented', 'identified'] as const;
export type ExperienceStatus = (typeof EXPERIENCE_STATUSES)[number];

export const UNIT_LEVELS = ['comuna', 'province', 'region', 'country'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** named: the report names the unit; inferred: deduced from what it tells, with a doubt that says why. */
export const BASES = ['named', 'inferred'] as const;
export type Basis = (typeof BASES)[number];

/** How many lines the report has: evidence outside 1..REPORT_LINES is refused. */
export const REPORT_LINES = 3907;
