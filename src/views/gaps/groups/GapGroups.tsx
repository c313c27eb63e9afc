/** The gap groups of the view, most people first: each leads to its comunas, to who could associate, and to an example near by. */
import { useMemo, useState } from 'react';
import { GAP_KINDS, type GapKind, gapComunas } from '../../../analysis/measureShares';
import { placeName } from '../../../i18n/facetValues';
import { gapGroups as words } from '../../../i18n/gapGroups';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useGapGroups } from '../../../state/gapGroups';
import { useGaps } from '../../../state/gaps';
import { changeView, useViewStore } from '../../../state/store';
import { loadTiles } from '../../../territory/loadTiles';
import type { LatticePlace } from '../../../territory/tiles';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { useLoaded } from '../../../ui/useLoaded';
import { TableDownloads } from '../../drawings/TableDownloads';
import styles from './GapGroups.module.css';
import { GroupEntry } from './GroupEntry';
import { factsOf } from './groupFacts';
import { groupsTable } from './groupTables';

/** How many groups are shown at first: one row on a wide screen. */
const FIRST = 5;

export function GapGroups() {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const { coverage, recorded, scope, passes } = useGaps();
  const { groups } = useGapGroups();
  const division = useViewStore((state) => state.view.division);
  const place = useViewStore((state) => state.view.place);
  const kind = useViewStore((state) => state.view.gapKind);
  const selection = useViewStore((state) => state.view.selection);
  const [all, setAll] = useState(false);
  const facts = useMemo(
    () => groups.map((group) => factsOf(group, { atlas, passes, division, kind })),
    [groups, atlas, passes, division, kind],
  );
  const counts = useMemo(
    () => GAP_KINDS.map((one) => gapComunas(coverage.classes, scope, one).length),
    [coverage, scope],
  );
  const tiles = useLoaded(loadTiles);
  const placeOf = useMemo(
    () => new Map(tiles.state === 'ready' ? tiles.value.map(({ cut, lying }) => [cut, lying]) : []),
    [tiles],
  );
  const tilesOf = (comunas: readonly number[]): LatticePlace[] =>
    comunas.flatMap((index) => placeOf.get(atlas.territory.comunas[index]?.cut ?? '') ?? []);
  const chosen = selection?.kind === 'gap' ? selection.id : null;
  const joined = groups.filter((group) => group.number !== null);
  const alone = groups.filter((group) => group.number === null);
  const shown = all ? joined : joined.slice(0, FIRST);
  const select = (id: string) => changeView({ selection: { kind: 'gap', id } });
  return (
    <section className={styles.section} aria-labelledby="gap-groups">
      <div className={styles.head}>
        <h2 id="gap-groups" className={styles.title}>
          {t(words.title)}
        </h2>
        <SegmentedControl
          label={t(words.kinds)}
          value={kind}
          options={GAP_KINDS.map((one, index) => ({
            value: one,
            label: t(words[one], { n: counts[index] ?? 0 }),
            ...(one === 'not-near' ? { help: t(words.notNearHelp) } : {}),
          }))}
          onChange={(value) => changeView({ gapKind: value as GapKind })}
        />
        <p className={styles.lead}>{t(words.lead)}</p>
        <span className={styles.file}>
          <TableDownloads
            title={t(words.tableGroups, { place: placeName(tools, atlas, division, place) })}
            table={() => groupsTable(groups, facts, { division, drawn: coverage !== recorded }, atlas, tools)}
          />
        </span>
      </div>
      {groups.length === 0 && <p>{t(words.none)}</p>}
      <ul className={styles.groups}>
        {shown.map((group, index) => {
          const known = facts[index];
          return (
            known && (
              <GroupEntry
                key={group.id}
                group={group}
                facts={known}
                tiles={tilesOf(group.comunas)}
                chosen={chosen === group.id}
                onSelect={() => select(group.id)}
              />
            )
          );
        })}
        {alone.length > 0 && (
          <li className={styles.alone}>
            <h3>{t(words.alone)}</h3>
            <ul>
              {alone.map(({ id, comunas, population }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={styles.link}
                    lang="es"
                    aria-current={chosen === id ? 'true' : undefined}
                    onClick={() => select(id)}
                  >
                    {atlas.territory.comunas[comunas[0] as number]?.name}
                  </button>
                  <span>{number(population)}</span>
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
      {joined.length > FIRST && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t(words.seeFewer) : t(words.seeAll, { n: joined.length })}
        </button>
      )}
    </section>
  );
}
