import { ChevronRight } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { data } from '../../i18n/data';
import { useText } from '../../i18n/text';
import { fieldNames } from '../../i18n/vocabulary';
import { useAtlas } from '../../state/atlas';
import { collectDoubts, type PlacedDoubt } from './collectDoubts';
import styles from './DoubtsSection.module.css';
import type { DataContent } from './dataContent';
import { ExperienceButton } from './ExperienceButton';
import { LineReferences } from './LineReferences';
import { openExperience } from './openExperience';
import { Section } from './Section';

interface Group {
  key: string;
  kind: PlacedDoubt['place']['kind'];
  /** The experience that all its doubts are about, or null where they are about several things. */
  experience: string | null;
  doubts: PlacedDoubt[];
}

/** All doubts, searchable, grouped by what they are about. */
export function DoubtsSection({ id, content }: { id: string; content: DataContent }) {
  const { t, number } = useText();
  const { core, experienceById } = useAtlas();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const searched = plain(useDeferredValue(query.trim()));
  const all = useMemo(() => collectDoubts(content, core.experiences), [content, core]);
  const found = useMemo(
    () =>
      searched === ''
        ? all
        : all.filter((doubt) => {
            const experience = 'experience' in doubt.place ? experienceById.get(doubt.place.experience)?.name : '';
            return plain(`${doubt.note} ${experience}`).includes(searched) || touchesLine(doubt, searched);
          }),
    [all, searched, experienceById],
  );
  const groups = useMemo(() => groupDoubts(found), [found]);
  const isOpen = (key: string) => searched !== '' || open.has(key);
  const everyOpen = groups.every((group) => isOpen(group.key));
  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const kinds = [
    ['ficha', data.groupFichas],
    ['identified', data.groupIdentified],
    ['source', data.groupSources],
    ['inventory', data.groupInventory],
  ] as const;

  return (
    <Section id={id} name={t(data.doubts)} title={t(data.doubtsTitle)} lead={t(data.doubtsBody)}>
      <div className={styles.tools}>
        <label>
          <span className="visually-hidden">{t(data.doubtsSearch)}</span>
          <input
            type="search"
            value={query}
            placeholder={`${t(data.doubtsSearch)}: ${t(data.doubtsSearchExample)}`}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
        <p role="status">{t(data.doubtsFound, { n: found.length, all: number(all.length) })}</p>
        {searched === '' && (
          <button
            type="button"
            onClick={() => setOpen(everyOpen ? new Set() : new Set(groups.map((group) => group.key)))}
          >
            {t(everyOpen ? data.closeAll : data.openAll)}
          </button>
        )}
      </div>
      {found.length === 0 && (
        <p className={styles.empty}>
          {t(data.doubtsNone, { query: query.trim() })}{' '}
          <button type="button" onClick={() => setQuery('')}>
            {t(data.clearSearch)}
          </button>
        </p>
      )}
      {kinds.map(([kind, title]) => {
        const ofKind = groups.filter((group) => group.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <div key={kind} className={styles.kind}>
            <h3>{t(title)}</h3>
            <ul>
              {ofKind.map((group) => (
                <li key={group.key} className={styles.group}>
                  <GroupHead
                    group={group}
                    open={isOpen(group.key)}
                    fixed={searched !== ''}
                    onToggle={() => toggle(group.key)}
                  />
                  {isOpen(group.key) && <Doubts group={group} />}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}

function GroupHead({
  group,
  open,
  fixed,
  onToggle,
}: {
  group: Group;
  open: boolean;
  fixed: boolean;
  onToggle: () => void;
}) {
  const { t, number } = useText();
  const experience = useAtlas().experienceById.get(group.experience ?? '');
  return (
    <div className={styles.head}>
      <button type="button" aria-expanded={open} disabled={fixed} onClick={onToggle}>
        <ChevronRight size={15} aria-hidden />
        <span className={styles.number}>{experience?.ficha ?? ''}</span>
        <span lang="es" className={styles.name}>
          {experience?.name ?? group.key}
        </span>
        <span className={styles.count}>{number(group.doubts.length)}</span>
      </button>
      {experience && (
        <button
          type="button"
          className={styles.go}
          title={t(data.openExperience, { name: experience.name })}
          onClick={() => openExperience(experience.id)}
        >
          {experience.ficha === null ? t(data.experience) : t(data.fichaNumber, { n: experience.ficha })}
          <ChevronRight size={14} aria-hidden />
        </button>
      )}
    </div>
  );
}

function Doubts({ group }: { group: Group }) {
  const { t } = useText();
  const placeOf = ({ place }: PlacedDoubt) => {
    switch (place.kind) {
      case 'ficha':
        return t(place.field ? fieldNames[place.field] : data.wholeFicha);
      case 'identified':
        return t(data.wholeExperience);
      case 'source':
        return t(data.wholeSource);
      case 'inventory':
        return (
          <>
            {t(data.inventoryRow, { line: place.line })} <ExperienceButton id={place.experience} />
          </>
        );
    }
  };
  return (
    <ul className={styles.doubts}>
      {group.doubts.map((doubt) => (
        <li key={`${placeOf(doubt)} ${doubt.note}`}>
          <span className={styles.place}>{placeOf(doubt)}</span>
          <p>
            <span lang="es">{doubt.note}</span> <LineReferences ranges={doubt.lines} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function groupDoubts(doubts: readonly PlacedDoubt[]): Group[] {
  const groups = new Map<string, Group>();
  for (const doubt of doubts) {
    const { place } = doubt;
    const key = place.kind === 'inventory' ? 'inventory.csv' : place.kind === 'source' ? place.name : place.experience;
    const group = groups.get(key) ?? {
      key,
      kind: place.kind,
      experience: place.kind === 'ficha' || place.kind === 'identified' ? place.experience : null,
      doubts: [],
    };
    group.doubts.push(doubt);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Lower case without accents, so that «canada» finds «Cañada». */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function touchesLine(doubt: PlacedDoubt, query: string): boolean {
  if (!/^\d+$/.test(query)) return false;
  const line = Number(query);
  return doubt.lines.some(({ from, to }) => from <= line && line <= to);
}
