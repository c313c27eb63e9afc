/** The first sheet's upper half: which territory, how large, what is found, its map. */
import { COVERAGE_CLASSES } from '../../analysis/measureShares';
import { ClassBars } from '../../charts/ClassBars';
import { dossier as words } from '../../i18n/dossier';
import { effort as effortWords } from '../../i18n/effort';
import { unitName } from '../../i18n/facetValues';
import { gapPlaces } from '../../i18n/gapPlaces';
import { asSentence } from '../../i18n/numberWords';
import { shareText } from '../../i18n/shareWords';
import { type TextTools, useText } from '../../i18n/text';
import { changeInWords, unitWithLevel } from '../../i18n/unitChanges';
import { programmeNames } from '../../i18n/vocabulary';
import { type Atlas, useAtlas } from '../../state/atlas';
import { type Gaps, useGaps } from '../../state/gaps';
import { useViewStore } from '../../state/store';
import type { View } from '../../state/view';
import { describeUnitChange } from '../../territory/unitChange';
import { findingOf, plainSentence } from '../coverage/finding';
import { saysSomething } from '../coverage/saysSomething';
import { sharesOfView } from '../coverage/sharesOfView';
import type { DrawnAtlas } from '../drawings/useDrawnAtlas';
import { noteOf } from '../drawings/useTileScene';
import { DossierMap } from './DossierMap';
import type { DossierData } from './dossierData';
import { PartsTable } from './PartsTable';
import styles from './PrintedDossier.module.css';

/** «Región de Los Lagos». */
export function dossierTitle(
  { unit }: Pick<DossierData, 'unit'>,
  { division }: Pick<View, 'division'>,
  atlas: Atlas,
  tools: TextTools,
): string {
  return unit ? asSentence(unitWithLevel(tools, atlas, division, unit)) : unitName(tools, atlas, division, 'CL');
}

export function DossierHead({ data }: { data: DossierData }) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const gaps = useGaps();
  const view = useViewStore((state) => state.view);
  const { unit, scope, documented, identified, population, areaKm2 } = data;
  const { regions, provinces } = atlas.territory.divisions[view.division];
  const change = unit && describeUnitChange(atlas.territory, view.division, unit.code);
  const facts: [string, string][] = [
    [t(words.population), number(population)],
    [
      t(words.area),
      areaKm2 === null ? t(words.noArea) : t(words.areaKm2, { n: number(areaKm2, { maximumFractionDigits: 0 }) }),
    ],
    ...(unit === null ? [[t(words.regions), number(regions.length)] as [string, string]] : []),
    ...(unit?.parent == null
      ? [
          [t(words.provinces), number(provinces.filter(({ parent }) => !unit || parent === unit.code).length)] as [
            string,
            string,
          ],
        ]
      : [[t(words.region), unitName(tools, atlas, view.division, unit.parent)] as [string, string]]),
    [t(words.comunas), number(scope.length)],
    [t(words.withFicha), number(documented.length)],
    [t(words.withoutFicha), number(identified.length)],
  ];
  return (
    <header className={styles.head}>
      <p className={styles.over}>{t(words.title)}</p>
      <h1>{dossierTitle(data, view, atlas, tools)}</h1>
      {change && change.kind !== 'same' && <p className={styles.change}>{changeInWords(tools, atlas, change)}</p>}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dd>{value}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
      <p className={styles.finding}>{findingTitle(view, gaps, atlas, tools)}.</p>
    </header>
  );
}

function findingTitle(view: View, gaps: Gaps, atlas: Atlas, tools: TextTools): string {
  return saysSomething(gaps) ? plainSentence(findingOf(view, gaps, atlas, tools).title) : tools.t(words.nothingPasses);
}

/** px: a country lies over the whole width of the sheet. */
const MAP_WIDTH = 440;
const WHOLE_WIDTH = 680;

/** The map, and beside it what else the figures say and do not say. */
export function DossierMapBlock({ data, drawn, tight }: { data: DossierData; drawn: DrawnAtlas; tight: boolean }) {
  const tools = useText();
  const { t, list } = tools;
  const atlas = useAtlas();
  const gaps = useGaps();
  const view = useViewStore((state) => state.view);
  const finding = findingOf(view, gaps, atlas, tools);
  const rest = [finding.umbrella, finding.direct, finding.identified].flatMap((counted) =>
    counted ? [`${plainSentence(counted)}.`] : [],
  );
  const note = noteOf(drawn.geography, tools);
  const { effort } = data;
  const whole = data.unit === null;
  const width = whole ? WHOLE_WIDTH : MAP_WIDTH;
  return (
    <div className={styles.mapBlock} data-whole={whole || undefined}>
      <figure style={{ width }}>
        <DossierMap
          drawn={drawn}
          groups={data.groups.map(({ group }) => group)}
          placeName={dossierTitle(data, view, atlas, tools)}
          width={width}
          tight={tight}
        />
        {note && <figcaption>{asSentence(note)}</figcaption>}
      </figure>
      <div className={styles.aside}>
        <div>
          {saysSomething(gaps) && rest.map((sentence) => <p key={sentence}>{sentence}</p>)}
          {!whole && <PartsTable data={data} />}
        </div>
        <div>
          <h3>{t(words.searched)}</h3>
          <p>
            {t(words.searchedBody, {
              n: effort.ids.length,
              sources: effort.sources.length,
              names: list(effort.sources.map(({ programme }) => t(programmeNames[programme]))),
            })}
          </p>
          {effort.thin && (
            <p className={styles.thin}>
              <b aria-hidden="true">○</b> {t(words.thin, { reason: thinReason(data, tools) })}
            </p>
          )}
        </div>
        <div>
          <h3>{t(words.meaning)}</h3>
          <p>
            {t(words.meaningBody)} {t(gapPlaces.meaningUneven)}
          </p>
        </div>
      </div>
    </div>
  );
}

function thinReason({ effort: { sources, nearSources } }: DossierData, { t }: TextTools): string {
  const national = sources.length > nearSources.length ? 'yes' : 'no';
  return t(nearSources.length === 0 ? effortWords.thinNone : effortWords.thinOne, { national });
}

/** How much each class holds, of comunas, people and land. */
export function DossierShares({ width }: { width: number }) {
  const tools = useText();
  const atlas = useAtlas();
  const view = useViewStore((state) => state.view);
  const { classes, rows } = sharesOfView({ view, atlas, tools });
  const format = (share: number) => shareText(tools, share);
  const label = rows
    .map(
      ({ name, shares }) =>
        `${name}: ${tools.list(classes.map((one, position) => `${one.name} ${format(shares[position] ?? 0)}`))}.`,
    )
    .join(' ');
  return (
    <div className={styles.shares}>
      <ClassBars
        width={width}
        height={118}
        classes={classes.filter(({ way }) => way < COVERAGE_CLASSES.length)}
        rows={rows.map(({ name, shares }) => ({ name, shares }))}
        formatShare={format}
        label={label}
      />
      {/* What is too narrow for its figure has it here. */}
      <p className={styles.quiet}>{label}</p>
    </div>
  );
}
