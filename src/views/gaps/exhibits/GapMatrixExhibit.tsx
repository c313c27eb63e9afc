/** Regions or provinces by themes in a box: those where most is recorded, where there is no room for all. */
import { useMemo } from 'react';
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import { gapMatrix as matrixWords } from '../../../i18n/gapMatrix';
import { useText } from '../../../i18n/text';
import { rowsInBox } from '../../../plates/matrix/layoutMatrix';
import { MatrixPlate } from '../../../plates/matrix/MatrixPlate';
import type { LegendEntry, MatrixData } from '../../../plates/matrix/matrixData';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { matrixDrawing } from '../matrix/matrixDrawing';
import { useMatrix } from '../matrix/useMatrix';

const NONE: readonly string[] = [];
/** The line that says how many are left out, px. */
const MORE = 18;

export function GapMatrixExhibit({ width, height, live }: ExhibitProps) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const chosen = useViewStore((state) => state.view.filters.theme) ?? NONE;
  const view = useMatrix();
  const whole = useMemo((): MatrixData => {
    const data = matrixDrawing(view, chosen, place, { tools, names: atlas, division });
    return { ...data, legend: data.legend.flatMap((entry) => shortened(entry, (word) => t(word))) };
  }, [view, chosen, place, tools, atlas, division, t]);
  const all = rowsInBox(whole, width, height) >= whole.rows.length;
  const room = all ? height : height - MORE;
  const data = useMemo(() => (all ? whole : cutTo(whole, rowsInBox(whole, width, room))), [all, whole, width, room]);
  const left = whole.rows.length - data.rows.length;
  return (
    <div style={{ width, height, overflow: live ? 'visible' : 'hidden' }} inert={!live} data-drawn="">
      <MatrixPlate data={data} width={width} height={room} label={t(matrixWords.label, { level: view.level })} />
      {left > 0 && (
        <p style={{ margin: 0, font: '400 12px / 16px var(--sans)', color: 'var(--ink-2)' }}>
          {t(words.moreUnitsLess, { n: left, level: view.level })}
        </p>
      )}
    </div>
  );
}

/** Those with most experiences, in their own order. */
function cutTo(data: MatrixData, most: number): MatrixData {
  const kept = new Set([...data.rows].sort((a, b) => b.total.count - a.total.count).slice(0, most));
  return { ...data, rows: data.rows.filter((row) => kept.has(row)) };
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
