/** What Datos offers to be shown by itself: it speaks of the whole catalogue, whatever the view. */
import { loadFichas, loadMethod } from '../../../catalog/load';
import { dataExhibits as words } from '../../../i18n/dataExhibits';
import type { ExhibitKind } from '../../exhibits/exhibit';

export const dataExhibits: readonly ExhibitKind[] = [
  {
    id: 'data-completeness',
    group: 'chart',
    name: words.completeness,
    fits: () => true,
    wholeCatalogue: true,
    load: async () => {
      const [module, fichas] = await Promise.all([import('./DrawnCompleteness'), loadFichas()]);
      return module.drawCompleteness(fichas);
    },
    substance: async () => {
      const [module, fichas] = await Promise.all([import('./completeness'), loadFichas()]);
      return module.completenessSubstance(fichas);
    },
  },
  {
    id: 'data-sources',
    group: 'table',
    name: words.sources,
    fits: () => true,
    wholeCatalogue: true,
    load: async () => {
      const [module, method] = await Promise.all([import('./DrawnSources'), loadMethod()]);
      return module.drawSources(method);
    },
    substance: async () => {
      const [module, method] = await Promise.all([import('./sourceTable'), loadMethod()]);
      return module.sourcesSubstance(method);
    },
  },
];
