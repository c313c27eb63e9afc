import { type MouseEvent, memo } from 'react';
import type { CoverageClass } from '../../../analysis/coverage';
import { unitName } from '../../../i18n/facetValues';
import { gapTable as words } from '../../../i18n/gapTable';
import { type Message, useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { openListing } from '../../../state/listing';
import { clickComuna } from '../../../state/scenario';
import { changeView, useViewStore } from '../../../state/store';
import { DIRECTNESS } from '../../../territory/reach';
import type { DivisionId } from '../../../territory/units';
import { ClassMark } from './ClassMark';
import { areaOf, type ComunaRow, experiencesReaching } from './comunaRows';
import styles from './GapTable.module.css';

export const CLASS_WORDS = {
  named: words.classNamed,
  provincial: words.classProvincial,
  regional: words.classRegional,
  national: words.classNational,
  none: words.classNone,
} as const satisfies Record<CoverageClass, Message>;

interface RowProps {
  row: ComunaRow;
  division: DivisionId;
  /** Of the view, for who reaches the comuna. */
  passes: Uint8Array;
  /** A click draws. */
  drawing: boolean;
}

/** One comuna. Rows that a change leaves as they were are not made again: a click must not cost the whole table. */
export const GapTableRow = memo(GapRow, (before, after) => {
  return (
    before.division === after.division &&
    before.passes === after.passes &&
    before.drawing === after.drawing &&
    sameRow(before.row, after.row)
  );
});

function sameRow(a: ComunaRow, b: ComunaRow): boolean {
  return (
    a === b ||
    (a.comuna === b.comuna &&
      a.recorded === b.recorded &&
      a.shown === b.shown &&
      a.inScenario === b.inScenario &&
      a.shownGroup?.id === b.shownGroup?.id &&
      a.shownGroup?.number === b.shownGroup?.number &&
      a.counts.every((count, way) => count === b.counts[way]))
  );
}

function GapRow({ row, division, passes, drawing }: RowProps) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const { comuna, index, recorded, shown, counts, experiences, shownGroup: group, inScenario } = row;
  const selected = useViewStore(
    ({ view: { selection } }) => selection?.kind === 'comuna' && selection.id === comuna.cut,
  );
  const choose = () => {
    if (drawing) clickComuna(comuna.cut);
    else changeView({ selection: { kind: 'comuna', id: comuna.cut } });
  };
  const unit = (code: string) => unitName(tools, atlas, division, code);
  const area = areaOf(comuna);
  return (
    // The name's button does the same by keyboard.
    <tr
      data-cut={comuna.cut}
      data-selected={selected || undefined}
      data-scenario={inScenario || undefined}
      aria-current={selected || undefined}
      onClick={choose}
    >
      <th scope="row" data-column="comuna">
        <button
          type="button"
          className={styles.name}
          lang="es"
          title={t(drawing ? words.putIn : words.openComuna)}
          {...(drawing ? { 'aria-pressed': inScenario } : {})}
        >
          <span className={styles.small}>
            <ClassMark of={shown} />
          </span>
          {comuna.name}
        </button>
        <span className={`${styles.second} ${styles.small}`}>{t(CLASS_WORDS[shown])}</span>
        {inScenario && <span className={styles.second}>{t(words.inScenario)}</span>}
      </th>
      <td data-column="coverage">
        <span className={styles.class}>
          <ClassMark of={shown} />
          {t(CLASS_WORDS[shown])}
        </span>
        {recorded !== shown && (
          <span className={styles.second}>{t(words.before, { class: t(CLASS_WORDS[recorded]).toLowerCase() })}</span>
        )}
      </td>
      <td data-column="region" lang="es">
        {unit(comuna.region[division])}
      </td>
      <td data-column="province" lang="es">
        {unit(comuna.province[division])}
      </td>
      <td data-column="experiences" data-figures>
        <Count
          n={experiences}
          title={t(words.experiencesTitle, { comuna: comuna.name })}
          ids={() => experiencesReaching(index, passes, atlas).map(({ id }) => id)}
        />
      </td>
      {DIRECTNESS.map((directness, way) => (
        <td key={directness} data-column={directness} data-figures>
          <Count
            n={counts[way] ?? 0}
            title={t(words.experiencesByWay, { comuna: comuna.name, way: t(words[directness]).toLowerCase() })}
            ids={() => experiencesReaching(index, passes, atlas, way).map(({ id }) => id)}
          />
        </td>
      ))}
      <td data-column="population" data-figures>
        {number(comuna.population)}
      </td>
      <td data-column="area" data-figures>
        {area === null ? <span title={t(words.unknownArea)}>–</span> : number(area, { maximumFractionDigits: 0 })}
      </td>
      <td data-column="group">
        {group && (
          <button
            type="button"
            className={styles.figure}
            aria-label={group.number === null ? t(words.openAlone) : t(words.openGroup, { n: group.number })}
            onClick={stopping(() => changeView({ selection: { kind: 'gap', id: group.id } }))}
          >
            {group.number === null ? t(words.alone) : group.number}
          </button>
        )}
      </td>
    </tr>
  );
}

/** A count that opens what it counts; zero counts nothing. */
function Count({ n, title, ids }: { n: number; title: string; ids: () => string[] }) {
  const { t, number } = useText();
  if (n === 0) return <span className={styles.zero}>0</span>;
  return (
    <button
      type="button"
      className={styles.figure}
      aria-label={t(words.openCount, { n, title })}
      onClick={stopping(() => openListing({ title, ids: ids() }))}
    >
      {number(n)}
    </button>
  );
}

/** What is pressed inside a row is not the row. */
function stopping(act: () => void) {
  return (event: MouseEvent) => {
    event.stopPropagation();
    act();
  };
}
