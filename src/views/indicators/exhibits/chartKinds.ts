/** The charts of the panel that can be shown by themselves: their ids, which files keep for ever, and what each draws. */
import { CODE_IDS, type CodeId, DIMENSIONS, type Dimension } from '../../../catalog/vocabulary';
import { kebabCase } from '../kebabCase';
import type { SetId } from '../setVariables';

type Plain = 'start' | 'scale' | 'theme' | 'programme' | 'actors' | 'sectors' | 'factors' | 'alignment' | 'profile';

export type ChartOf =
  | { [Of in Plain]: { of: Of } }[Plain]
  | { of: 'indices'; dimensions: readonly Dimension[] }
  | { of: 'set'; set: SetId | 'tension' }
  | { of: 'code'; code: CodeId };

/** Whether it counts only those with a ficha. */
export function countsCodes({ of }: ChartOf): boolean {
  return of !== 'start' && of !== 'scale' && of !== 'theme' && of !== 'programme';
}

/** How it is drawn. */
export function formOf({ of }: ChartOf): 'bars' | 'timeline' | 'strips' | 'radar' {
  switch (of) {
    case 'start':
      return 'timeline';
    case 'indices':
      return 'strips';
    case 'profile':
      return 'radar';
    default:
      return 'bars';
  }
}

export const CHART_OF: Readonly<Record<string, ChartOf>> = {
  'chart-start': { of: 'start' },
  'chart-scale': { of: 'scale' },
  'chart-theme': { of: 'theme' },
  'chart-programme': { of: 'programme' },
  'chart-actors': { of: 'actors' },
  'chart-sectors': { of: 'sectors' },
  'chart-indices': { of: 'indices', dimensions: DIMENSIONS },
  'chart-index-political': { of: 'indices', dimensions: ['political'] },
  'chart-index-institutional': { of: 'indices', dimensions: ['institutional'] },
  'chart-index-social': { of: 'indices', dimensions: ['social'] },
  'chart-factors': { of: 'factors' },
  'chart-alignment': { of: 'alignment' },
  'chart-profile': { of: 'profile' },
  'chart-tensions': { of: 'set', set: 'tension' },
  'chart-traits': { of: 'set', set: 'traits' },
  'chart-levels': { of: 'set', set: 'levels' },
  'chart-kinds': { of: 'set', set: 'kinds' },
  ...Object.fromEntries(CODE_IDS.map((code) => [`chart-code-${kebabCase(code)}`, { of: 'code', code } as const])),
};
