import { useMemo, useRef } from 'react';
import { type Breakdown, shareOf } from '../../../analysis/compareTerritories';
import { coveredShare, MEASURES } from '../../../analysis/measureShares';
import { DIMENSIONS } from '../../../catalog/vocabulary';
import { DotPlot, type DotPlotRow } from '../../../charts/DotPlot';
import { ShareBars } from '../../../charts/ShareBars';
import { lettersOf } from '../../../charts/SubjectBadge';
import { compare } from '../../../i18n/compare';
import { placeParts } from '../../../i18n/comparePlaceParts';
import { gaps } from '../../../i18n/gaps';
import { asSentence } from '../../../i18n/numberWords';
import { shareText } from '../../../i18n/shareWords';
import { type Message, useText } from '../../../i18n/text';
import { indexNames, scaleNames, themeNames } from '../../../i18n/vocabulary';
import { DIMENSION_COLOURS } from '../../../plates/glyphGeometry';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import styles from '../CompareScreen.module.css';
import { inWords } from '../describeDots';
import { Findings } from '../Findings';
import { DrawnPart } from '../Part';
import { TilePictures } from '../TilePictures';
import { useLattice } from '../useLattice';
import { type ComparedPair, titleOf } from './comparedPlaces';
import { FigureTable } from './FigureTable';
import { ActorsAndGroups, WhosePart } from './ListsPart';
import own from './PlaceComparison.module.css';
import { countOfEach, indexCounts, placeSentences } from './placeSentences';

const MEASURE_NAMES = {
  comunas: placeParts.measureComunas,
  population: placeParts.measurePopulation,
  area: placeParts.measureArea,
} as const;
/** The country's umbrella looks like the region's, which speaks for both. */
const LEGEND = [
  [0, gaps.named],
  [1, gaps.provincial],
  [2, gaps.regional],
  [4, gaps.none],
] as const;

const NO_CLASS = 4;
/** px from which two countries beside each other have tiles that can be told apart. */
const SIDE_BY_SIDE = 824;

/** Two territories on the same axes, each by its own whole: first in words and at a glance, then in full. */
export function PlaceComparison({ pair }: { pair: ComparedPair }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const umbrella = useViewStore((state) => state.view.umbrella);
  const gapKind = useViewStore((state) => state.view.gapKind);
  const scenario = useViewStore((state) => state.view.scenario);
  const coverageDrawing = useRef<SVGSVGElement>(null);
  const { sides, relation } = pair;
  const sentences = useMemo(
    () => placeSentences(pair, { umbrella, gapKind }, atlas, tools),
    [pair, umbrella, gapKind, atlas, tools],
  );
  const [first, second] = sides;
  const names = sides.map(({ name }) => name);
  const legend = lettersOf(names);
  const inner = relation === 'first-inside' ? first : relation === 'second-inside' ? second : null;
  const outer = inner === first ? second : first;
  const bars = MEASURES.map((measure) => ({
    key: measure,
    label: t(MEASURE_NAMES[measure]),
    bars: sides.map(({ name, figures }, subject) => {
      const share = figures.shares[measure];
      const [direct, all] = [coveredShare(share, false), coveredShare(share, true)];
      return {
        key: name,
        subject,
        parts: share.total === 0 ? null : share.byClass.map((amount) => amount / share.total),
        text:
          direct === null || all === null
            ? '–'
            : `${t(placeParts.directShare, { value: shareText(tools, direct) })} · ${t(placeParts.umbrellaShare, { value: shareText(tools, all) })}`,
      };
    }),
  }));
  const coverageInWords = bars
    .map(({ label, bars: two }) =>
      t(compare.dotRow, { row: label, values: two.map(({ key, text }) => `${key} ${text}`).join('; ') }),
    )
    .join('. ');
  return (
    <>
      {inner && (
        <p className={styles.note}>
          {asSentence(
            t(placeParts.contains, { outer: outer.forms.name, ofOuter: outer.forms.of, inner: inner.forms.name }),
          )}
        </p>
      )}
      {scenario && scenario.length > 0 && <p className={styles.note}>{t(placeParts.scenarioNote)}</p>}
      <div className={styles.first}>
        <Findings title={titleOf(first.forms, second.forms, tools)} {...sentences} />
        <div className={styles.side}>
          <DrawnPart
            title={t(placeParts.coverage)}
            name={t(placeParts.fileCoverage)}
            legend={legend}
            drawing={coverageDrawing}
            note={t(placeParts.antarctica)}
          >
            <ShareBars
              legend={LEGEND.map(([way, message]) => ({ way, label: t(message) }))}
              groups={bars}
              formatShare={(share) => shareText(tools, share)}
              label={`${t(placeParts.coverage)}. ${coverageInWords}`}
              drawing={coverageDrawing}
            />
          </DrawnPart>
          <Thumbnails pair={pair} legend={legend} />
        </div>
      </div>
      <WhosePart pair={pair} />
      <Profiles pair={pair} legend={legend} />
      <ActorsAndGroups pair={pair} />
      <FigureTable pair={pair} />
    </>
  );
}

/** Indices, scales and themes: shares of each one's own experiences, never of the other's. */
function Profiles({ pair: { sides }, legend }: { pair: ComparedPair; legend: string }) {
  const tools = useText();
  const { t, number } = tools;
  const drawings = [useRef<SVGSVGElement>(null), useRef<SVGSVGElement>(null), useRef<SVGSVGElement>(null)] as const;
  const names = sides.map(({ name }) => name);
  const rowsOf = <T extends string>(breakdowns: readonly Breakdown<T>[], words: Readonly<Record<T, Message>>) =>
    (breakdowns[0]?.counts ?? []).flatMap(({ value }): DotPlotRow[] => {
      const values = breakdowns.map((breakdown) => shareOf(breakdown, value));
      if (!values.some((share) => share !== null && share > 0)) return [];
      return [{ key: value, label: t(words[value]), values: values.map((share) => share && share * 100) }];
    });
  const indices = DIMENSIONS.map(
    (dimension): DotPlotRow => ({
      key: dimension,
      label: t(indexNames[dimension]),
      hue: DIMENSION_COLOURS[dimension],
      values: sides.map(({ figures }) => figures.indices[dimension].mean),
    }),
  );
  const scales = sides.map(({ figures }) => figures.scales);
  const themes = sides.map(({ figures }) => figures.themes);
  const plots = [
    {
      name: t(placeParts.fileIndices),
      title: t(placeParts.meanIndices),
      rows: indices,
      note: indexCounts(sides, tools),
      tick: (value: number) => number(value),
    },
    {
      name: t(placeParts.fileScales),
      title: t(placeParts.scales),
      rows: rowsOf(scales, scaleNames),
      note: `${countOfEach(
        scales.map(({ n }) => n),
        tools,
      )}. ${t(placeParts.several)}`,
      tick: (value: number) => shareText(tools, value / 100),
    },
    {
      name: t(placeParts.fileThemes),
      title: t(placeParts.themes),
      rows: rowsOf(themes, themeNames),
      note: `${countOfEach(
        themes.map(({ n }) => n),
        tools,
      )}. ${t(placeParts.several)}`,
      tick: (value: number) => shareText(tools, value / 100),
    },
  ];
  return (
    <div className={own.profiles}>
      {plots.map(({ name, title, rows, note, tick }, position) => {
        const drawing = drawings[position as 0 | 1 | 2];
        if (rows.length === 0) return null;
        return (
          <DrawnPart key={name} title={title} name={name} legend={legend} drawing={drawing} note={note}>
            <DotPlot
              rows={rows}
              max={100}
              ticks={[0, 50, 100].map((value) => ({ value, label: tick(value) }))}
              unknownLabel={t(compare.noInformation)}
              subjects={2}
              label={inWords(title, rows, names, tools)}
              drawing={drawing}
            />
          </DrawnPart>
        );
      })}
    </div>
  );
}

/** Both in the same frame, their comunas by class. */
function Thumbnails({ pair: { sides }, legend }: { pair: ComparedPair; legend: string }) {
  const { t } = useText();
  const { territory } = useAtlas();
  const division = useViewStore((state) => state.view.division);
  const tiles = useLattice(division);
  const drawing = useRef<SVGSVGElement>(null);
  const title = t(placeParts.where);
  return (
    <DrawnPart title={title} name={t(placeParts.fileTiles)} legend={legend} drawing={drawing}>
      <TilePictures
        tiles={tiles}
        pictures={sides.map(({ name, source }) => ({
          key: name,
          name,
          classes: new Map(
            source.comunas.map((index) => [territory.comunas[index]?.cut ?? '', source.classes[index] ?? NO_CLASS]),
          ),
          label: t(placeParts.tilesOfPlace, { name }),
          notes: [t(compare.northLeft)],
        }))}
        legend={LEGEND.map(([way, message]) => ({ way, label: t(message) }))}
        columnsOf={(width) => (width > SIDE_BY_SIDE ? 2 : 1)}
        label={title}
        drawing={drawing}
      />
    </DrawnPart>
  );
}
