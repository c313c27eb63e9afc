import { Plus } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { buildSearchIndex, type SearchEntry, searchCatalogue } from '../../analysis/searchCatalogue';
import { choosing } from '../../i18n/compareChoosing';
import { useText } from '../../i18n/text';
import styles from './Picker.module.css';

interface PickerProps {
  label: string;
  hint: string;
  /** In the order in which they are offered before anything is written. */
  entries: readonly SearchEntry[];
  onChoose: (entry: SearchEntry) => void;
}

/** A list is walked by eye; what is beyond is found by its name. */
const SHOWN = 80;

/** A field that finds what can be compared, after the ARIA combobox: the focus stays in the field, the arrows walk the list. */
export function Picker({ label, hint, entries, onChoose }: PickerProps) {
  const { t } = useText();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const index = useMemo(() => buildSearchIndex(entries), [entries]);
  const found = useMemo(
    () => (query.trim() === '' ? entries : searchCatalogue(index, query).flatMap(({ hits }) => hits)),
    [entries, index, query],
  );
  const options = found.slice(0, SHOWN);
  useEffect(() => {
    if (open) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [open, active, id]);

  const choose = (entry: SearchEntry | undefined) => {
    if (!entry) return;
    onChoose(entry);
    setQuery('');
    setActive(0);
    setOpen(false);
  };
  const walk = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!open) setOpen(true);
      else if (Math.abs(step) === 1) setActive((active + step + options.length) % Math.max(1, options.length));
      else setActive(Math.min(Math.max(active + step, 0), options.length - 1));
    } else if (event.key === 'Enter') {
      if (!open) return;
      event.preventDefault();
      choose(options[active]);
    } else if (event.key === 'Escape') {
      // Once to close the list, once more to leave the field empty.
      if (open) setOpen(false);
      else setQuery('');
      event.preventDefault();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus left what it holds
    <div
      className={styles.picker}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <label htmlFor={`${id}-field`}>{label}</label>
      <div className={styles.box}>
        <Plus size={16} aria-hidden />
        <input
          ref={field}
          id={`${id}-field`}
          type="text"
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && options.length > 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={hint}
          value={query}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onKeyDown={walk}
        />
        <span role="status" className="visually-hidden">
          {open ? t(choosing.pickerFound, { n: found.length }) : ''}
        </span>
        {/* The list keeps the focus in the field: a press on it must not take it away. */}
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          className={styles.list}
          hidden={!open}
          onMouseDown={(event) => event.preventDefault()}
        >
          {open && options.length === 0 && <p>{t(choosing.pickerNone, { query: query.trim() })}</p>}
          {open &&
            options.map((entry, position) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys, as the pattern asks.
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field; aria-activedescendant points here.
              <div
                key={entry.id}
                id={`${id}-${position}`}
                role="option"
                aria-selected={active === position}
                className={styles.option}
                onPointerMove={() => setActive(position)}
                onClick={() => choose(entry)}
              >
                <span lang="es">{entry.label}</span>
                <span className={styles.detail}>{entry.detail}</span>
              </div>
            ))}
          {open && options.length < found.length && (
            <p>{t(choosing.pickerMore, { n: found.length - options.length })}</p>
          )}
        </div>
      </div>
    </div>
  );
}
