/** Regions or provinces by themes in a box: those where most is recorded, where there is no room for all. */
import { useMemo } from 'react';
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import { gapMatrix as matrixWords } from '../../../i18n/gapMatrix';
import { useText } from '../../../i18n/text';
import { roomInBox } from '../../../plates/matrix/layoutMatrix';
import { MatrixPlate } from '../../../plates/matrix/MatrixPlate';
import type { LegendEntry, MatrixData } from '../../../plates/matrix/matrixData';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { matrixDrawing } from '../matrix/matrixDrawing';
import { useMatrix } from '../matrix/useMatrix';
import styles from './GapMatrixExhibit.module.css';
import { whereSomething } from './whereSomething';

const NONE: readonly string[] = [];
/** The line that says how many are left out, px. */
const MORE = 22;
/** From this width on, px, cells have bars, and from this height on there is room to say what they mean. */
const BARRED = 700;
const LEGIBLE = 190;

export const GapMatrixExhibit = whereSomething(GapMatrixInBox);

function GapMatrixInBox({ width, height, live }: ExhibitProps) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const chosen = useViewStore((state) => state.view.filters.theme) ?? NONE;
  const view = useMatrix();
  const whole = useMemo(
    () => matrixDrawing(view, chosen, place, { tools, names: atlas, division }),
    [view, chosen, place, tools, atlas, division],
  );
  const { data, room } = useMemo(() => {
    const barred = width >= BARRED && height >= LEGIBLE;
    const legend = barred ? whole.legend.flatMap((entry) => shortened(entry, (word) => t(word))) : [];
    const told = { ...whole, legend };
    const fits = (height: number, data: MatrixData) => {
      const { rows, columns } = roomInBox(data, width, height);
      return rows >= data.rows.length && columns >= data.themes.length;
    };
    if (fits(height, told)) return { data: told, room: height };
    const columns = withThemes(told, roomInBox(told, width, height).columns);
    return { data: withUnits(columns, roomInBox(columns, width, height - MORE).rows), room: height - MORE };
  }, [whole, width, height, t]);
  const units = whole.rows.length - data.rows.length;
  const themes = whole.themes.length - data.themes.length;
  const left = [
    ...(units > 0 ? [t(words.leftUnits, { n: units, level: view.level })] : []),
    ...(themes > 0 ? [t(words.leftThemes, { n: themes })] : []),
  ];
  return (
    <div style={{ width, height, overflow: live ? 'visible' : 'hidden' }} inert={!live} data-drawn="">
      <MatrixPlate data={data} width={width} height={room} label={t(matrixWords.label, { level: view.level })} />
      {left.length > 0 && <p className={styles.more}>{t(words.leftOut, { what: tools.list(left) })}</p>}
    </div>
  );
}

/** Those with most experiences, in their own order. */
function withUnits(data: MatrixData, most: number): MatrixData {
  const kept = new Set([...data.rows].sort((a, b) => b.total.count - a.total.count).slice(0, most));
  return { ...data, rows: data.rows.filter((row) => kept.has(row)) };
}

/** Those that reach most units, in their own order. */
function withThemes(data: MatrixData, most: number): MatrixData {
  const count = (column: number) => data.totals[column]?.count ?? 0;
  const columns = data.themes.map((_, column) => column);
  const kept = new Set([...columns].sort((a, b) => count(b) - count(a)).slice(0, most));
  const own = <Value,>(values: readonly Value[]) => values.filter((_, column) => kept.has(column));
  return {
    ...data,
    themes: own(data.themes),
    totals: own(data.totals),
    rows: data.rows.map((row) => ({ ...row, cells: own(row.cells) })),
  };
}

const SHORT = {
  named: words.named,
  provincial: words.provincial,
  regional: words.regional,
  national: words.national,
  rest: null,
  local: words.onlyLocal,
  none: words.none,
} as const;

function shortened(entry: LegendEntry, say: (word: typeof words.named) => string): LegendEntry[] {
  const word = SHORT[entry.mark];
  return word ? [{ ...entry, label: say(word) }] : [];
}
