import { ArrowLeftRight, X } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { SearchEntry, SearchKind } from '../../../analysis/searchCatalogue';
import { SubjectMark } from '../../../charts/SubjectBadge';
import { choosing } from '../../../i18n/compareChoosing';
import { ficha } from '../../../i18n/ficha';
import { asSentence } from '../../../i18n/numberWords';
import { type Message, useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { comparePlaces } from '../../../state/comparison';
import { encodePlace } from '../../../state/linkParts';
import { changeView, useViewStore } from '../../../state/store';
import { MOST_COMPARED, type PlaceRef } from '../../../state/view';
import { buildSearchEntries } from '../../table/buildSearchEntries';
import { Picker } from '../Picker';
import styles from '../Slots.module.css';
import type { Side } from './comparedPlaces';

const LEVELS: Partial<Record<SearchKind, Message>> = {
  region: ficha.region,
  province: ficha.province,
  country: ficha.country,
};

/** The compared territories as columns, and the field for the one that is missing. */
export function PlaceSlots({ sides, children }: { sides: readonly Side[]; children: ReactNode }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const division = useViewStore((state) => state.view.division);
  const filters = useViewStore((state) => state.view.filters);
  const places = sides.map(({ place }) => place);
  const chosen = new Set(places.map(encodePlace));
  const entries = useMemo(
    () =>
      buildSearchEntries(tools, atlas, { division, filters }, null)
        .filter((entry) => entry.division === undefined && placeOfEntry(entry) !== null)
        // Biobío is a region and a province of it: the level comes first.
        .map((entry) => ({
          ...entry,
          detail: `${asSentence(tools.t(LEVELS[entry.kind] ?? ficha.country))} · ${entry.detail}`,
        })),
    [tools, atlas, division, filters],
  );
  return (
    <div className={styles.slots}>
      {sides.length > 0 && (
        <ol className={styles.list} aria-label={t(choosing.chosen)}>
          {sides.map((side, position) => (
            <PlaceSlot key={encodePlace(side.place)} side={side} position={position} places={places} />
          ))}
        </ol>
      )}
      {sides.length < MOST_COMPARED.places ? (
        <div className={styles.add}>
          <Picker
            label={t(choosing.addPlace)}
            hint={t(choosing.pickerPlaceHint)}
            entries={entries.filter((entry) => !chosen.has(encodePlace(placeOfEntry(entry) as PlaceRef)))}
            onChoose={(entry) => comparePlaces([...places, placeOfEntry(entry) as PlaceRef])}
          />
          {children}
        </div>
      ) : (
        <div className={`${styles.add} ${styles.wide}`}>
          <button type="button" className={styles.swap} onClick={() => comparePlaces([...places].reverse())}>
            <ArrowLeftRight size={16} aria-hidden />
            {t(choosing.swap)}
          </button>
          <span className={styles.status}>{t(choosing.fullPlaces)}</span>
          {children}
        </div>
      )}
    </div>
  );
}

/** Chile, a region or a province: what can be compared. */
function placeOfEntry({ kind, id }: SearchEntry): PlaceRef | null {
  if (kind === 'region' || kind === 'province') return { level: kind, code: id };
  return kind === 'country' && id === 'CL' ? { level: 'country', code: id } : null;
}

function PlaceSlot({
  side: { place, name, figures },
  position,
  places,
}: {
  side: Side;
  position: number;
  places: readonly PlaceRef[];
}) {
  const { t, number } = useText();
  return (
    <li className={styles.slot}>
      <div className={styles.top}>
        <SubjectMark subject={position} />
        <span className={styles.place}>{name}</span>
        <span className={styles.actions}>
          <button
            type="button"
            aria-label={t(choosing.remove, { name })}
            title={t(choosing.remove, { name })}
            onClick={() => comparePlaces(places.filter((other) => other !== place))}
          >
            <X size={16} aria-hidden />
          </button>
        </span>
      </div>
      <p className={styles.facts}>
        {t(choosing.placeFacts, {
          comunas: figures.comunas.length,
          people: number(figures.shares.population.total),
          area: number(figures.shares.area.total, { maximumFractionDigits: 0 }),
        })}
      </p>
      <p className={styles.ways}>
        <button
          type="button"
          aria-label={t(choosing.openExploreLabel, { name })}
          onClick={() => changeView({ screen: 'explore', place, selection: null })}
        >
          {t(choosing.openExplore)}
        </button>
        <button
          type="button"
          aria-label={t(choosing.openGapsLabel, { name })}
          onClick={() => changeView({ screen: 'gaps', place, selection: null })}
        >
          {t(choosing.openGaps)}
        </button>
      </p>
    </li>
  );
}
