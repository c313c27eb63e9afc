/** «Qué se muestra»: what of the view stands on the slide, by kind, within the room of the layout. */
import { ArrowLeftRight, Check, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { presentEditor as words } from '../../../i18n/presentEditor';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { changed } from '../../../state/presentation/edits';
import { ROOM, type Slide } from '../../../state/presentation/presentation';
import type { View } from '../../../state/view';
import { useExhibits } from '../../exhibits/ExhibitsContext';
import type { ExhibitKind } from '../../exhibits/exhibit';
import styles from './ShownExhibits.module.css';
import section from './section.module.css';
import { swapped, toggled } from './tickExhibits';
import type { Editing } from './useEditing';

const GROUPS = ['drawing', 'chart', 'table', 'ficha', 'figure'] as const satisfies readonly ExhibitKind['group'][];
const GROUP_NAMES = {
  drawing: words.groupDrawing,
  chart: words.groupChart,
  table: words.groupTable,
  ficha: words.groupFicha,
  figure: words.groupFigure,
  missing: words.groupMissing,
} as const;

interface Row {
  id: string;
  name: string;
}

export function ShownExhibits({ editing, slide, view }: { editing: Editing; slide: Slide; view: View }) {
  const { t } = useText();
  const atlas = useAtlas();
  const exhibits = useExhibits();
  const room = ROOM[slide.layout];
  const shown = slide.exhibits.slice(0, room);
  const fitting = [...exhibits.values()].filter((kind) => kind.fits(view, atlas));
  const missing: Row[] = shown
    .filter((id) => !fitting.some((kind) => kind.id === id))
    .map((id) => {
      const kind = exhibits.get(id);
      return { id, name: kind ? t(kind.name) : id };
    });
  const groups = [
    ...GROUPS.map((group) => ({
      group,
      rows: fitting.filter((kind) => kind.group === group).map(({ id, name }): Row => ({ id, name: t(name) })),
    })),
    { group: 'missing' as const, rows: missing },
  ].filter(({ rows }) => rows.length > 0);
  const choose = (next: readonly string[]) => editing.edit((before) => changed(before, slide.id, { exhibits: next }));
  return (
    <section className={section.section}>
      <h2>{t(words.shown)}</h2>
      {groups.map(({ group, rows }) => (
        <Group
          key={`${slide.id} ${group}`}
          name={t(GROUP_NAMES[group])}
          rows={rows}
          shown={shown}
          disabled={room === 0}
          onToggle={(id) => choose(toggled(slide.exhibits, id, room))}
        />
      ))}
      <p className={styles.room}>{t(words.room, { room })}</p>
      {shown.length === 2 && (
        <button type="button" className={section.button} onClick={() => choose(swapped(slide.exhibits))}>
          <ArrowLeftRight size={16} aria-hidden />
          {t(words.swap)}
        </button>
      )}
    </section>
  );
}

interface GroupProps {
  name: string;
  rows: readonly Row[];
  shown: readonly string[];
  disabled: boolean;
  onToggle: (id: string) => void;
}

/** A longer list shows what is chosen of it, and the rest when asked. */
const SHORT = 4;

function Group({ name, rows, shown, disabled, onToggle }: GroupProps) {
  const { t } = useText();
  const list = useId();
  const long = rows.length > SHORT;
  const [open, setOpen] = useState(false);
  const chosen = rows.filter(({ id }) => shown.includes(id));
  const count = <span className={styles.count}>{t(words.chosenOf, { chosen: chosen.length, n: rows.length })}</span>;
  return (
    <div className={styles.group}>
      {long ? (
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight size={14} aria-hidden className={styles.mark} />
          {name}
          {count}
        </button>
      ) : (
        <p className={styles.head}>
          {name}
          {count}
        </p>
      )}
      <ul id={list} aria-label={name}>
        {(long && !open ? chosen : rows).map(({ id, name: label }) => (
          <li key={id}>
            <label className={styles.row}>
              <input
                type="checkbox"
                className="visually-hidden"
                checked={shown.includes(id)}
                disabled={disabled}
                onChange={() => onToggle(id)}
              />
              <span className={styles.box}>
                <Check size={12} strokeWidth={3} aria-hidden />
              </span>
              <span>{label}</span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
