/** The matrix as the plate wants it: names, words and what each press does. */
import type { Crossing, RegionThemeMatrix } from '../../../analysis/crossRegionsThemes';
import { gapMatrix as words } from '../../../i18n/gapMatrix';
import { withinSentence } from '../../../i18n/numberWords';
import type { CrossingCell, LegendEntry, MatrixData } from '../../../plates/matrix/matrixData';
import { openListing } from '../../../state/listing';
import { toggleFacet } from '../../../state/results';
import { changeView } from '../../../state/store';
import type { PlaceRef } from '../../../state/view';
import type { MatrixOfView, UnitLevel } from './matrixOfView';
import { cellInWords, hasNational, themeName, unitNameOf, type WordSource } from './matrixWords';

export function matrixDrawing(
  { matrix, level }: MatrixOfView,
  chosen: readonly string[],
  place: PlaceRef,
  source: WordSource,
): MatrixData {
  const { t } = source.tools;
  const { themes, rows, columns } = matrix;
  const all = [...new Set(rows.flatMap(({ whole }) => whole.ids))];
  const here = 'code' in place ? place.code : null;
  return {
    themes: columns.map(({ theme, reached }, column) => {
      const name = themeName(source, theme);
      const picked = chosen.includes(theme);
      return {
        key: theme,
        name,
        chosen: picked,
        quiet: reached.length === 0 && !rows.some(({ cells }) => (cells[column] as Crossing).local.length > 0),
        label: t(words.themeHead, { theme: name, n: reached.length, all: rows.length, chosen: picked ? 'yes' : 'no' }),
        open: () => toggleFacet('theme', theme),
      };
    }),
    rows: rows.map(({ code, cells, whole }) => {
      const unit = unitNameOf(source, code);
      const goes = code !== here;
      return {
        head: {
          key: code,
          name: unit,
          label: goes ? t(words.goToUnit, { unit }) : unit,
          open: goes ? () => goTo(level, code) : null,
        },
        cells: cells.map((cell, column) => cellOf(cell, unit, themeName(source, themes[column] as string), source)),
        total: cellOf(whole, unit, null, source),
      };
    }),
    totals: columns.map(({ theme, reached }) => {
      const name = themeName(source, theme);
      return {
        count: reached.length,
        label: t(words.themeTotal, { theme: name, n: reached.length, level }),
        open: reached.length > 0 ? () => openUnits(name, reached, level, source) : null,
      };
    }),
    grandTotal: {
      count: all.length,
      label: t(words.grandTotal, { n: all.length }),
      open: all.length > 0 ? () => openListing({ title: t(words.experiences), ids: all }) : null,
    },
    unitName: t(words.unit, { level }),
    totalsName: t(words.units, { level }),
    experiencesName: t(words.experiences),
    legend: legendOf(matrix, source),
  };
}

export function goTo(level: UnitLevel, code: string): void {
  changeView({ place: { level, code }, selection: null });
}

export function openUnits(
  theme: string,
  codes: readonly string[],
  level: UnitLevel,
  { tools: { t } }: WordSource,
): void {
  openListing({
    title: t(words.listingUnits, { level, theme: withinSentence(theme) }),
    places: codes.map((code): PlaceRef => ({ level, code })),
  });
}

/** The list behind a cell: what it counts, or, where that is nothing, what is only local. Null where nothing is recorded. */
export function openerOf(
  { ids, local }: Crossing,
  unit: string,
  theme: string | null,
  { tools: { t } }: WordSource,
): (() => void) | null {
  const values = { unit, theme: theme === null ? t(words.anyTheme) : withinSentence(theme) };
  if (ids.length > 0) return () => openListing({ title: t(words.listing, values), ids });
  if (local.length > 0) return () => openListing({ title: t(words.listingLocal, values), ids: local });
  return null;
}

function cellOf(cell: Crossing, unit: string, theme: string | null, source: WordSource): CrossingCell {
  return {
    count: cell.ids.length,
    local: cell.local.length > 0,
    byClass: cell.byClass,
    label: cellInWords(cell, unit, theme, source),
    open: openerOf(cell, unit, theme, source),
  };
}

function legendOf(matrix: RegionThemeMatrix, { tools: { t } }: WordSource): LegendEntry[] {
  return [
    { mark: 'named', label: t(words.legendNamed) },
    { mark: 'provincial', label: t(words.legendProvincial) },
    { mark: 'regional', label: t(words.legendRegional) },
    ...(hasNational(matrix) ? [{ mark: 'national', label: t(words.legendNational) } as const] : []),
    { mark: 'rest', label: t(words.legendRest) },
    { mark: 'local', label: t(words.legendLocal) },
    { mark: 'none', label: t(words.legendNone) },
  ];
}
