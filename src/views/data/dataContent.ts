import type { CatalogueMethod } from '../../catalog/catalogue';
import type { FichaFile } from '../../catalog/schema';

/** What this screen loads beyond the core: the fichas' prose, both readings, the inventory and the sources. */
export interface DataContent {
  fichas: readonly FichaFile[];
  method: CatalogueMethod;
}
