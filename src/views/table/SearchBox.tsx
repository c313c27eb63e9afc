import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { buildSearchIndex, type SearchEntry, type SearchKind, searchCatalogue } from '../../analysis/searchCatalogue';
import { loadFichas } from '../../catalog/load';
import type { FichaFile } from '../../catalog/schema';
import { table } from '../../i18n/table';
import { type Message, useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { onPage, useViewStore } from '../../state/store';
import { buildSearchEntries } from './buildSearchEntries';
import { openSearchEntry } from './openSearchEntry';
import styles from './SearchBox.module.css';

const SHOWN = 5;

const KIND_NAMES: Readonly<Record<SearchKind, Message>> = {
  experience: table.kindExperiences,
  actor: table.kindActors,
  comuna: table.kindComunas,
  province: table.kindProvinces,
  region: table.kindRegions,
  country: table.kindCountries,
};

/** An option of the list: a hit, or the way to the hits of a kind that did not fit. */
type Option = { entry: SearchEntry } | { more: SearchKind; n: number };

/** Search everything, after the ARIA combobox with a grouped list: the focus stays in the field, the arrows walk the list. */
export function SearchBox() {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const division = useViewStore((state) => state.view.division);
  const filters = useViewStore((state) => state.view.filters);
  const [used, setUsed] = useState(false);
  const [fichas, setFichas] = useState<readonly FichaFile[] | null>(null);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [expanded, setExpanded] = useState<ReadonlySet<SearchKind>>(new Set());
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const optionId = (index: number) => `${listId}-${index}`;

  useSlashKey(field);

  // The report's own spellings of actors come with the fichas, on the first use of the search; without them it still finds.
  useEffect(() => {
    if (!used) return;
    let left = false;
    loadFichas().then(
      (loaded) => !left && setFichas(loaded),
      () => {},
    );
    return () => {
      left = true;
    };
  }, [used]);

  const index = useMemo(
    // Only while the list is open: its counts follow the filters, and every click on a filter would make it anew.
    () => (open ? buildSearchIndex(buildSearchEntries(tools, atlas, { division, filters }, fichas)) : null),
    [open, tools, atlas, division, filters, fichas],
  );
  const groups = useMemo(() => (index ? searchCatalogue(index, query) : []), [index, query]);
  const { sections, options } = useMemo(() => {
    const flat: Option[] = [];
    const listed = groups.map(({ kind, hits }) => {
      const visible = expanded.has(kind) || hits.length <= SHOWN + 1 ? hits : hits.slice(0, SHOWN);
      const from = flat.length;
      for (const entry of visible) flat.push({ entry });
      if (visible.length < hits.length) flat.push({ more: kind, n: hits.length - visible.length });
      return { kind, total: hits.length, from, to: flat.length };
    });
    return { sections: listed, options: flat };
  }, [groups, expanded]);
  const total = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const showing = open && query.trim() !== '';

  useEffect(() => {
    if (showing) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [showing, active, listId]);

  const change = (text: string) => {
    setQuery(text);
    setOpen(true);
    setActive(0);
    setExpanded(new Set());
  };
  const choose = (option: Option | undefined) => {
    if (!option) return;
    if ('more' in option) {
      setExpanded(new Set([...expanded, option.more]));
      return;
    }
    // The field stands above every slide: what it finds is for the page.
    onPage(() => openSearchEntry(option.entry, atlas));
    change('');
    setOpen(false);
    field.current?.blur();
  };
  const walk = (event: KeyboardEvent<HTMLInputElement>) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!showing) setOpen(true);
      else if (Math.abs(step) === 1) setActive((active + step + options.length) % Math.max(1, options.length));
      else setActive(Math.min(Math.max(active + step, 0), options.length - 1));
    } else if (event.key === 'Enter') {
      if (!showing) return;
      event.preventDefault();
      choose(options[active]);
    } else if (event.key === 'Escape') {
      // Once to close the list, once more to leave the field empty.
      if (showing) setOpen(false);
      else if (query !== '') change('');
      else field.current?.blur();
      event.preventDefault();
    }
  };

  return (
    <search
      className={styles.search}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <Search className={styles.glass} size={16} aria-hidden />
      <input
        ref={field}
        className={styles.field}
        type="text"
        role="combobox"
        aria-label={t(table.search)}
        aria-expanded={showing}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={showing && options.length > 0 ? optionId(active) : undefined}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        placeholder={t(table.searchHint)}
        value={query}
        onFocus={() => {
          setUsed(true);
          setOpen(true);
        }}
        onChange={(event) => change(event.target.value)}
        onKeyDown={walk}
      />
      {query === '' ? (
        <kbd className={styles.key} aria-hidden>
          /
        </kbd>
      ) : (
        <button
          type="button"
          className={styles.clear}
          aria-label={t(table.searchClear)}
          onClick={() => {
            change('');
            field.current?.focus();
          }}
        >
          <X size={16} aria-hidden />
        </button>
      )}
      <span role="status" className="visually-hidden">
        {showing ? t(table.searchFound, { n: total }) : ''}
      </span>
      {/* The list keeps the focus in the field: a press on it must not take it away. */}
      <div
        id={listId}
        role="listbox"
        aria-label={t(table.searchResults)}
        className={styles.list}
        hidden={!showing}
        onMouseDown={(event) => event.preventDefault()}
      >
        {showing && options.length === 0 && (
          <p className={styles.none}>{t(table.searchNone, { query: query.trim() })}</p>
        )}
        {showing &&
          sections.map(({ kind, total: found, from, to }) => (
            <div key={kind} role="group" aria-labelledby={`${listId}-${kind}`} className={styles.group}>
              <div id={`${listId}-${kind}`} className={styles.kind}>
                {t(KIND_NAMES[kind])} <span>{number(found)}</span>
              </div>
              {options.slice(from, to).map((option, offset) => (
                <OptionRow
                  key={'more' in option ? 'more' : option.entry.id}
                  id={optionId(from + offset)}
                  option={option}
                  active={active === from + offset}
                  onPoint={() => setActive(from + offset)}
                  onChoose={() => choose(option)}
                />
              ))}
            </div>
          ))}
      </div>
    </search>
  );
}

function OptionRow({
  id,
  option,
  active,
  onPoint,
  onChoose,
}: {
  id: string;
  option: Option;
  active: boolean;
  onPoint: () => void;
  onChoose: () => void;
}) {
  const { t } = useText();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys, as the pattern asks.
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field; aria-activedescendant points here.
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={'more' in option ? styles.more : styles.option}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      {'more' in option ? (
        t(table.searchMore, { n: option.n })
      ) : (
        <>
          <span className={styles.label} lang={option.entry.kind === 'country' ? undefined : 'es'}>
            {option.entry.label}
          </span>
          <span className={styles.detail}>{option.entry.detail}</span>
        </>
      )}
    </div>
  );
}

/** «/» brings the focus to the search, unless something is being written or a dialog is open. */
function useSlashKey(field: { readonly current: HTMLInputElement | null }) {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      // A switch takes no letters: after choosing «Tabla» the key still leads to the search.
      const written = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [role="dialog"]';
      if (target?.isContentEditable || target?.closest(written)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [field]);
}
