import { Fragment, type ReactNode, type RefObject, useMemo, useRef } from 'react';
import { measureReach, type ReachFigures } from '../../../analysis/compareExperiences';
import { sharedByAll } from '../../../analysis/whoHasWhat';
import { lettersOf } from '../../../charts/SubjectBadge';
import { compare } from '../../../i18n/compare';
import { experienceParts } from '../../../i18n/compareExperienceParts';
import { countryName } from '../../../i18n/countries';
import { ficha } from '../../../i18n/ficha';
import { shareText } from '../../../i18n/shareWords';
import { useText } from '../../../i18n/text';
import { directnessNames } from '../../../i18n/vocabulary';
import { useAtlas } from '../../../state/atlas';
import type { Listing } from '../../../state/listing';
import { useViewStore } from '../../../state/store';
import { DIRECTNESS } from '../../../territory/reach';
import { cutsOf } from '../../../territory/units';
import { Figure } from '../../drawings/Figure';
import { TableDownloads } from '../../drawings/TableDownloads';
import { CompareTable } from '../CompareTable';
import { Part, PartDrawingActions } from '../Part';
import { TilePictures } from '../TilePictures';
import { useLattice } from '../useLattice';
import type { Subject } from './comparedSubjects';
import styles from './ReachPart.module.css';

const UNCOUNTED: readonly number[] = [];
/** px from which the pictures stand side by side. */
const SIDE_BY_SIDE = 620;

/** Where each is, on the same country, and how many comunas, people and how much land it reaches. */
export function ReachPart({ subjects }: { subjects: readonly Subject[] }) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const { territory } = atlas;
  const drawing = useRef<SVGSVGElement>(null);
  const whole = useMemo(
    () => ({
      population: territory.comunas.reduce((sum, { population }) => sum + population, 0),
      areaKm2: territory.comunas.reduce((sum, { areaKm2 }) => sum + areaKm2, 0),
    }),
    [territory],
  );
  const figures = subjects.map(({ reach }) => (reach.comunas.length > 0 ? measureReach(reach, territory) : null));
  const ways = DIRECTNESS.filter((_, way) => figures.some((own) => (own?.byDirectness[way] ?? 0) > 0));
  const reachedTitle = (subject: Subject) => t(experienceParts.listingReached, { name: subject.name });
  const reachedBy = (subject: Subject): Listing => ({
    title: reachedTitle(subject),
    comunas: cutsOf(subject.reach.comunas, atlas.territory),
  });
  const shared = subjects.map((one) =>
    subjects.map((other) =>
      one === other
        ? null
        : // Who reaches no comuna of Chile shares none by being elsewhere: nothing is counted.
          one.reach.comunas.length === 0 || other.reach.comunas.length === 0
          ? UNCOUNTED
          : sharedByAll([[...one.reach.comunas], [...other.reach.comunas]]),
    ),
  );
  const labels = {
    reached: t(experienceParts.reached),
    population: t(experienceParts.population, { all: number(whole.population) }),
    area: t(experienceParts.area, { all: number(whole.areaKm2, { maximumFractionDigits: 0 }) }),
  };
  const outside = ({ experience }: Subject) =>
    t(experienceParts.outside, {
      place: experience.place ?? (experience.country ? countryName(experience.country, tools) : t(compare.notPlaced)),
    });
  const known = (write: (own: ReachFigures, subject: Subject) => ReactNode) =>
    subjects.map((subject, position) => {
      const own = figures[position];
      return (
        <Fragment key={subject.id}>
          {own ? write(own, subject) : <span className={styles.none}>{outside(subject)}</span>}
        </Fragment>
      );
    });
  return (
    <Part
      title={t(experienceParts.territory)}
      note={t(experienceParts.territoryNote)}
      tools={
        <>
          <PartDrawingActions
            title={t(experienceParts.territory)}
            note={t(experienceParts.territoryNote)}
            name={t(experienceParts.fileTerritory)}
            legend={lettersOf(subjects.map(({ name }) => name))}
            drawing={drawing}
          />
          <TableDownloads
            title={t(experienceParts.territory)}
            table={() => ({
              name: t(experienceParts.fileTerritory),
              headings: [t(compare.columnVariable), ...subjects.map(({ name }) => name)],
              rows: [
                [labels.reached, ...figures.map((own) => own?.comunas ?? null)],
                ...DIRECTNESS.slice(0, -1).map((way, position) => [
                  t(directnessNames[way]),
                  ...figures.map((own) => own?.byDirectness[position] ?? null),
                ]),
                [labels.population, ...figures.map((own) => own?.population ?? null)],
                [labels.area, ...figures.map((own) => (own ? Math.round(own.areaKm2) : null))],
                ...subjects.map((one, position) => [
                  t(experienceParts.sharedWith, { name: one.name }),
                  ...(shared[position] ?? []).map((own) => (own === null || own === UNCOUNTED ? null : own.length)),
                ]),
              ],
            })}
          />
        </>
      }
    >
      <Thumbnails subjects={subjects} drawing={drawing} />
      <CompareTable
        title={t(experienceParts.territory)}
        heads={subjects.map(({ name }) => name)}
        groups={[
          {
            key: 'reach',
            title: null,
            rows: [
              {
                key: 'comunas',
                label: labels.reached,
                cells: known((own, subject) => (
                  <Figure text={number(own.comunas)} what={labels.reached} listing={reachedBy(subject)} />
                )),
              },
              ...ways.map((way) => ({
                key: way,
                label: t(directnessNames[way]),
                cells: subjects.map((subject, position) => {
                  const at = DIRECTNESS.indexOf(way);
                  const n = figures[position]?.byDirectness[at];
                  return n === undefined ? (
                    '–'
                  ) : (
                    <Figure
                      key={subject.id}
                      text={number(n)}
                      what={t(directnessNames[way])}
                      listing={{
                        title: `${reachedTitle(subject)}. ${t(directnessNames[way])}`,
                        comunas: cutsOf(
                          [...subject.reach.comunas].filter((_, index) => subject.reach.directness[index] === at),
                          atlas.territory,
                        ),
                      }}
                    />
                  );
                }),
              })),
              {
                key: 'population',
                label: labels.population,
                cells: known((own, subject) => (
                  <Amount value={own.population} of={whole.population} listing={reachedBy(subject)} />
                )),
              },
              {
                key: 'area',
                label: labels.area,
                cells: known((own, subject) => (
                  <Amount value={own.areaKm2} of={whole.areaKm2} listing={reachedBy(subject)} />
                )),
              },
            ],
          },
          {
            key: 'shared',
            title: null,
            rows: subjects.map((one, position) => ({
              key: one.id,
              label: t(experienceParts.sharedWith, { name: one.name }),
              cells: (shared[position] ?? []).map((own, column) =>
                own === null ? (
                  '·'
                ) : own === UNCOUNTED ? (
                  '–'
                ) : (
                  <Figure
                    key={subjects[column]?.id}
                    text={number(own.length)}
                    what={t(experienceParts.sharedWith, { name: one.name })}
                    listing={{
                      title: t(experienceParts.listingShared, {
                        names: tools.list([one.name, subjects[column]?.name ?? '']),
                      }),
                      comunas: cutsOf(own, atlas.territory),
                    }}
                  />
                ),
              ),
            })),
          },
        ]}
      />
    </Part>
  );
}

/** An amount with its share of the country as a bar on the same axis. */
function Amount({ value, of, listing }: { value: number; of: number; listing: Listing }) {
  const tools = useText();
  const { number } = tools;
  return (
    <div className={styles.amount}>
      <Figure text={number(value, { maximumFractionDigits: 0 })} listing={listing} />
      <span className={styles.bar} aria-hidden="true">
        <i style={{ width: `${(value / of) * 100}%` }} />
      </span>
      <span>{shareText(tools, value / of, 1)}</span>
    </div>
  );
}

/** The same frame for all: what differs is where. */
function Thumbnails({ subjects, drawing }: { subjects: readonly Subject[]; drawing: RefObject<SVGSVGElement | null> }) {
  const { t, list } = useText();
  const atlas = useAtlas();
  const division = useViewStore((state) => state.view.division);
  const tiles = useLattice(division);
  const waysOf = ({ reach }: Subject) => DIRECTNESS.filter((_, way) => reach.directness.includes(way));
  const known = new Set(subjects.flatMap(waysOf));
  return (
    <TilePictures
      tiles={tiles}
      pictures={subjects.map((subject) => {
        const { id, name, reach } = subject;
        const ways = waysOf(subject);
        return {
          key: id,
          lang: 'es',
          name,
          classes: new Map(
            [...reach.comunas].map((index, at) => [
              atlas.territory.comunas[index]?.cut ?? '',
              reach.directness[at] as number,
            ]),
          ),
          label: t(experienceParts.tilesOf, { name, n: reach.comunas.length }),
          notes: [
            t(compare.northLeft),
            ways.length > 0 ? list(ways.map((way) => t(directnessNames[way]))) : t(ficha.reachesNone),
          ],
        };
      })}
      legend={DIRECTNESS.flatMap((way, at) => (known.has(way) ? [{ way: at, label: t(directnessNames[way]) }] : []))}
      columnsOf={(width) => (width < SIDE_BY_SIDE ? 1 : subjects.length)}
      label={t(experienceParts.territory)}
      drawing={drawing}
    />
  );
}
