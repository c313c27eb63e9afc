/** What the matrix says in sentences, and each of its cells in words. */
import { type Crossing, comunasReached, type RegionThemeMatrix } from '../../../analysis/crossRegionsThemes';
import { facetValueName, type NameSource, unitName } from '../../../i18n/facetValues';
import { gapMatrix as words } from '../../../i18n/gapMatrix';
import { asSentence, numberWord, withinSentence } from '../../../i18n/numberWords';
import type { TextTools } from '../../../i18n/text';
import type { DivisionId } from '../../../territory/units';
import type { MatrixOfView } from './matrixOfView';

export interface WordSource {
  tools: TextTools;
  names: NameSource;
  division: DivisionId;
}

export function themeName({ tools, names, division }: WordSource, theme: string): string {
  return facetValueName(tools, names, division, 'theme', theme);
}

export function unitNameOf({ tools, names, division }: WordSource, code: string): string {
  return unitName(tools, names, division, code);
}

/** The finding: where nothing is recorded in any theme, or in those that the filter asks for. */
export function matrixTitle({ matrix, level }: MatrixOfView, chosen: readonly string[], source: WordSource): string {
  const { t } = source.tools;
  const [only, ...others] = matrix.rows;
  if (only && others.length === 0) {
    const n = only.cells.filter(({ ids }) => ids.length > 0).length;
    return t(words.titleOne, { place: unitNameOf(source, only.code), n, all: matrix.themes.length });
  }
  const n = matrix.rows.filter(({ whole }) => whole.ids.length === 0).length;
  const [theme, ...more] = chosen;
  const asked =
    theme === undefined ? null : more.length > 0 ? t(words.chosenThemes) : withinSentence(themeName(source, theme));
  if (n === 0) return t(words.titleNone, { level, where: asked ?? t(words.someTheme) });
  if (n === matrix.rows.length) return t(words.titleAll, { level });
  return asSentence(
    t(words.titleSome, { n, level, words: asSentence(numberWord(n, source.tools)), where: asked ?? t(words.noTheme) }),
  );
}

/** More names than these nobody reads in a sentence. */
const MOST_NAMED = 6;

/** Which theme reaches most units, and which are recorded in none; empty for a single unit, whose row says it, and for chosen themes. */
export function matrixFindings({ matrix, level }: MatrixOfView, chosen: readonly string[], source: WordSource): string {
  const { t, list } = source.tools;
  if (matrix.rows.length < 2 || chosen.length > 0) return '';
  const most = Math.max(...matrix.columns.map(({ reached }) => reached.length));
  const named = (columns: RegionThemeMatrix['columns']) =>
    list(columns.map(({ theme }) => withinSentence(themeName(source, theme))));
  const widest = matrix.columns.filter(({ reached }) => reached.length === most);
  const empty = matrix.columns.filter(({ reached }) => reached.length === 0);
  if (most === 0) return '';
  return [
    t(words.widest, { level, count: widest.length, themes: named(widest), n: most, all: matrix.rows.length }),
    ...(empty.length > MOST_NAMED
      ? [t(words.manyEmptyThemes, { n: empty.length, all: matrix.themes.length })]
      : empty.length > 0
        ? [t(words.emptyThemes, { themes: named(empty) })]
        : []),
  ].join(' ');
}

/** A cell in words; `theme` null stands for all of them. */
export function cellInWords(cell: Crossing, unit: string, theme: string | null, source: WordSource): string {
  const { t, list } = source.tools;
  const values = { unit, theme: theme ?? t(words.anyTheme), local: cell.local.length };
  if (cell.ids.length === 0) return t(cell.local.length > 0 ? words.cellLocal : words.cellNone, values);
  const ways = [words.classNamed, words.classProvincial, words.classRegional, words.classNational];
  const classes = ways.flatMap((way, index) => {
    const n = cell.byClass[index] ?? 0;
    return n > 0 ? [t(way, { n })] : [];
  });
  const comunas = cell.byClass.reduce((sum, n) => sum + n, 0);
  return t(words.cell, {
    ...values,
    n: cell.ids.length,
    reached: comunasReached(cell),
    comunas,
    classes: list(classes),
  });
}

/** Whether any cell is reached through the country: the legend says so only then. */
export function hasNational({ rows }: RegionThemeMatrix): boolean {
  return rows.some(({ whole }) => (whole.byClass[3] ?? 0) > 0);
}
