import { divisions, divisionWords } from '../../i18n/divisions';
import { useText } from '../../i18n/text';
import { changeInWords, unitWithLevel } from '../../i18n/unitChanges';
import { useAtlas } from '../../state/atlas';
import { changeDivision } from '../../state/division';
import { useViewStore } from '../../state/store';
import { describeUnitChange, unitInstead } from '../../territory/unitChange';
import styles from './DivisionNote.module.css';

/** Where the place is a region or province that the other division lacks or draws otherwise: what it is there, and the way to it. */
export function DivisionNote() {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const change = 'code' in place ? describeUnitChange(atlas.territory, division, place.code) : null;
  if (!change || change.kind === 'same') return null;
  const { other } = change;
  const there = unitInstead(change);
  return (
    <p className={styles.note}>
      {changeInWords(tools, atlas, change)}{' '}
      <button type="button" onClick={() => changeDivision(other, atlas)}>
        {there
          ? t(divisions.goTo, {
              unit: unitWithLevel(tools, atlas, other, there),
              inside: t(divisionWords[other].inside),
            })
          : t(divisions.goToDivision, { division: t(divisionWords[other].whole) })}
      </button>
    </p>
  );
}
