/**
 * The catalogue as the app holds it, in three parts that load when they are needed:
 * the core (rows and codes that filters, counts and charts use), the fichas' prose, and the method.
 */
import type { Actor, Coding, Experience, FichaFile, InventoryRow, Settlement, Sources } from './schema';
import type {
  CodeId,
  FactorId,
  FactorState,
  FieldId,
  FieldStatus,
  GOVERNANCE_TRAITS,
  INSTRUMENT_KINDS,
  SUPPORT_LEVELS,
} from './vocabulary';

/** The codes of one ficha without prose. Unknown is null, never zero. */
export interface FichaIndicators {
  n: number;
  id: string;
  statuses: Record<FieldId, FieldStatus>;
  values: Record<CodeId, number | string | readonly string[] | null>;
  traits: Record<(typeof GOVERNANCE_TRAITS)[number], boolean>;
  supportLevels: readonly (typeof SUPPORT_LEVELS)[number][];
  tension: boolean;
  instrumentKinds: readonly (typeof INSTRUMENT_KINDS)[number][];
  factors: Record<FactorId, FactorState>;
  /** Ids in the actor register, each once. */
  actors: readonly string[];
}

export interface CatalogueCore {
  /** Version of the data, and a hash of all its files: two catalogues with the same hash say the same. */
  version: string;
  hash: string;
  experiences: readonly Experience[];
  indicators: readonly FichaIndicators[];
  actors: readonly Actor[];
}

export interface CatalogueMethod {
  codings: readonly Coding[];
  /** How each difference between the readers was settled. */
  settlements: readonly Settlement[];
  inventory: readonly InventoryRow[];
  sources: Sources;
}

export interface Catalogue extends CatalogueCore, CatalogueMethod {
  fichas: readonly FichaFile[];
}
