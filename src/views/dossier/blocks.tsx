/** The dossier as blocks, from top to bottom: what no sheet's edge may part. */
import type { ReactNode } from 'react';
import { countSectors } from '../../analysis/countSectors';
import type { Experience } from '../../catalog/schema';
import { StillStrips } from '../../charts/StillStrips';
import { StillUnitBars } from '../../charts/StillUnitBars';
import { charts } from '../../i18n/charts';
import { dossier as words } from '../../i18n/dossier';
import { ficha } from '../../i18n/ficha';
import { gapGroupName } from '../../i18n/gapGroups';
import { asSentence } from '../../i18n/numberWords';
import type { TextTools } from '../../i18n/text';
import { programmeNames, scalesInWords, sectorNames, themeNames } from '../../i18n/vocabulary';
import type { Atlas } from '../../state/atlas';
import type { View } from '../../state/view';
import type { DrawnAtlas } from '../drawings/useDrawnAtlas';
import { type Cut, cutList } from './cuts';
import { DossierHead, DossierMapBlock, DossierShares } from './DossierHead';
import { chartsOf, type DossierChart } from './dossierCharts';
import { type DossierData, EMPTY_REACH } from './dossierData';
import { PartsTable } from './PartsTable';
import styles from './PrintedDossier.module.css';
import { reachInWords } from './reachWords';

export interface Block {
  key: string;
  /** A heading, which goes with what follows. */
  keepsNext?: boolean;
  node: ReactNode;
}

export interface DossierSource {
  data: DossierData;
  view: View;
  drawn: DrawnAtlas;
  atlas: Atlas;
  tools: TextTools;
}

/** Of the text on a sheet, px. */
export const TEXT_WIDTH = 680;
const BETWEEN_CHARTS = 32;
const CHART_WIDTH = (TEXT_WIDTH - BETWEEN_CHARTS) / 2;

/** `tight`: set closer together, where that saves a sheet. */
export function blocksOf(source: DossierSource, cut: Cut, tight: boolean): Block[] {
  const { data } = source;
  return [
    { key: 'head', node: <DossierHead data={data} /> },
    { key: 'map', node: <DossierMapBlock data={data} drawn={source.drawn} tight={tight} /> },
    ...(data.unit === null
      ? [
          {
            key: 'regions',
            node: (
              <div className={styles.regions}>
                <PartsTable data={data} />
              </div>
            ),
          },
        ]
      : []),
    heading('shares', source.tools.t(words.shares)),
    { key: 'shares', node: <DossierShares width={TEXT_WIDTH} /> },
    ...experienceBlocks(source, cut),
    ...gapBlocks(source, cut),
    ...chartBlocks(source),
    ...actorBlocks(source, cut),
    ...doubtBlocks(source, cut),
  ];
}

function heading(key: string, text: string): Block {
  return { key: `${key} title`, keepsNext: true, node: <h2 className={styles.title}>{text}</h2> };
}

function lesser(key: string, text: string): Block {
  return { key: `${key} lesser`, keepsNext: true, node: <h3 className={styles.lesser}>{text}</h3> };
}

function more(key: string, left: number, text: string): Block[] {
  return left === 0 ? [] : [{ key: `${key} more`, node: <p className={styles.more}>{text}</p> }];
}

function experienceBlocks({ data, view, atlas, tools }: DossierSource, cut: Cut): Block[] {
  const { t } = tools;
  const { documented, identified, identifiedApart } = data;
  const scope = new Set(data.scope);
  const rows = (experiences: readonly Experience[]): Block[] =>
    experiences.map((experience) => ({
      key: experience.id,
      node: (
        <ExperienceLine
          experience={experience}
          reach={reachInWords(
            atlas.reachById.get(experience.id) ?? EMPTY_REACH,
            { scope, division: view.division },
            atlas,
            tools,
          )}
          tools={tools}
        />
      ),
    }));
  const shown = { documented: cutList(documented, cut.documented), identified: cutList(identified, cut.identified) };
  const none = documented.length + (identifiedApart ? 0 : identified.length) === 0;
  return [
    ...(none
      ? [
          heading('experiences', t(words.experiences)),
          { key: 'none', node: <p className={styles.text}>{t(words.noneRecorded)}</p> },
        ]
      : []),
    ...(documented.length > 0 ? [heading('documented', t(words.documented, { n: documented.length }))] : []),
    ...rows(shown.documented.shown),
    ...more('documented', shown.documented.left, t(words.moreExplore, { n: shown.documented.left })),
    ...(identified.length > 0
      ? [lesser('identified', t(identifiedApart ? words.identifiedApart : words.identified, { n: identified.length }))]
      : []),
    ...rows(shown.identified.shown),
    ...more('identified', shown.identified.left, t(words.moreExplore, { n: shown.identified.left })),
  ];
}

function ExperienceLine({ experience, reach, tools }: { experience: Experience; reach: string; tools: TextTools }) {
  const { t, list } = tools;
  const { startYear, endYear, scales, programmes, themes } = experience;
  const years =
    startYear === null
      ? t(ficha.sinceUnknown)
      : endYear === null
        ? t(ficha.since, { year: String(startYear) })
        : t(ficha.between, { start: String(startYear), end: String(endYear) });
  const scale = scales.length > 0 ? scalesInWords(tools, scales) : t(words.scaleUnknown);
  return (
    <div className={styles.experience}>
      <div>
        <p className={styles.name} lang="es">
          {experience.shortName}
        </p>
        <p className={styles.quiet}>
          {experience.ficha === null ? t(words.noFicha) : t(words.fichaNumber, { n: experience.ficha })}
          {themes.length > 0 && `. ${themes.map((theme) => t(themeNames[theme])).join(', ')}`}
        </p>
      </div>
      <p>
        {asSentence(scale)}, {years}.{' '}
        {programmes.length > 0 ? list(programmes.map((id) => t(programmeNames[id]))) : t(ficha.noProgramme)}
      </p>
      <p>{reach}</p>
    </div>
  );
}

function chartBlocks({ data, atlas, tools }: DossierSource): Block[] {
  const { t } = tools;
  const all = chartsOf(data.experiences, atlas, tools);
  if (all.length === 0) return [];
  const pairs = Array.from({ length: Math.ceil(all.length / 2) }, (_, row) => all.slice(2 * row, 2 * row + 2));
  return [
    heading('indicators', t(words.indicators)),
    ...(data.documented.length === 0
      ? [{ key: 'no ficha', keepsNext: true, node: <p className={styles.text}>{t(charts.noFichaBody)}</p> }]
      : []),
    ...pairs.map((pair, row) => ({
      key: `charts ${row}`,
      node: (
        <div className={styles.charts}>
          {pair.map((chart) => (
            <Chart key={chart.key} chart={chart} tools={tools} />
          ))}
        </div>
      ),
    })),
    { key: 'charts key', node: <p className={styles.quiet}>{t(words.key)}</p> },
  ];
}

function Chart({ chart, tools: { t, number } }: { chart: DossierChart; tools: TextTools }) {
  const label = `${chart.title}. ${chart.variable}`;
  return (
    <figure>
      <h4>{chart.title}</h4>
      <p className={styles.quiet}>{chart.variable}</p>
      {chart.kind === 'bars' ? (
        <StillUnitBars rows={chart.rows} hue={chart.hue} width={CHART_WIDTH} label={label} formatNumber={number} />
      ) : (
        <StillStrips
          strips={chart.strips}
          width={CHART_WIDTH}
          none={t(charts.noIndex)}
          label={label}
          formatNumber={number}
        />
      )}
    </figure>
  );
}

function actorBlocks({ data, tools }: DossierSource, cut: Cut): Block[] {
  const { t } = tools;
  if (data.actors.length === 0) return [];
  const tables = new Map(data.actors.map(({ actor, tables }) => [actor.id, tables.length]));
  return [
    heading('actors', t(words.actors, { n: data.actors.length })),
    ...countSectors(data.actors)
      .filter(({ actors }) => actors.length > 0)
      .map(({ sector, actors }): Block => {
        const { shown, left } = cutList(actors, cut.actors);
        const names = shown.map(({ id, name }) => {
          const n = tables.get(id) ?? 1;
          return n > 1 ? t(words.tables, { name, n }) : name;
        });
        return {
          key: `sector ${sector}`,
          node: (
            <p className={styles.sector}>
              <b>{t(words.sector, { name: t(sectorNames[sector]), n: actors.length })}.</b>{' '}
              <span lang="es">{names.join(', ')}</span>
              {left > 0 ? `, ${t(words.moreExplore, { n: left })}.` : '.'}
            </p>
          ),
        };
      }),
  ];
}

const COLUMNS = 3;

function gapBlocks({ data, view, atlas, tools }: DossierSource, cut: Cut): Block[] {
  const { t, number } = tools;
  const { comunas } = atlas.territory;
  const { shown, left } = cutList(data.gaps, cut.comunas);
  const people = data.gaps.reduce((sum, index) => sum + (comunas[index]?.population ?? 0), 0);
  const rows = Array.from({ length: Math.ceil(shown.length / COLUMNS) }, (_, row) =>
    shown.slice(row * COLUMNS, (row + 1) * COLUMNS),
  );
  const groups = cutList(data.groups, cut.groups);
  const nameOf = (index: number) => comunas[index]?.name ?? '';
  const under = cutList(data.umbrella, cut.comunas);
  const umbrellaNames = [
    ...under.shown.map(nameOf),
    ...(under.left > 0 ? [t(words.moreGaps, { n: under.left })] : []),
  ].join(', ');
  return [
    heading('gaps', t(words.gaps, { n: data.gaps.length })),
    {
      key: 'gaps lead',
      keepsNext: rows.length > 0,
      node: (
        <p className={styles.text}>
          {data.gaps.length === 0 ? t(words.noGaps) : t(words.gapsLead, { people: number(people) })}
        </p>
      ),
    },
    ...rows.map(
      (row): Block => ({
        key: `comunas ${row[0]}`,
        node: (
          <ul className={styles.comunas}>
            {row.map((index) => (
              <li key={index}>
                <span lang="es">{nameOf(index)}</span> <span>{number(comunas[index]?.population ?? 0)}</span>
              </li>
            ))}
          </ul>
        ),
      }),
    ),
    ...more('gaps', left, t(words.moreGaps, { n: left })),
    ...(data.umbrella.length === 0
      ? []
      : [
          {
            key: 'umbrella',
            node: (
              <p className={styles.group}>{t(words.onlyUmbrella, { n: data.umbrella.length, names: umbrellaNames })}</p>
            ),
          },
        ]),
    ...(data.groups.length > 0 ? [lesser('groups', t(words.groups))] : []),
    ...groups.shown.map(({ group, example }): Block => {
      const experience = example && atlas.core.experiences[example.row];
      return {
        key: `group ${group.id}`,
        node: (
          <p className={styles.group}>
            <b>
              {group.number === null ? '' : `${number(group.number)} `}
              {gapGroupName(group, atlas.territory, view.division, tools)}:
            </b>{' '}
            {t(words.group, { n: group.comunas.length, people: number(group.population) })}{' '}
            {example && experience
              ? t(example.km === 0 ? words.nearestHere : words.nearest, {
                  name: experience.shortName,
                  km: number(example.km, { maximumFractionDigits: 0 }),
                  from: nameOf(example.from),
                  to: nameOf(example.to),
                })
              : t(words.noExample)}
          </p>
        ),
      };
    }),
    ...more('groups', groups.left, t(words.moreGaps, { n: groups.left })),
  ];
}

function doubtBlocks({ data, tools: { t } }: DossierSource, cut: Cut): Block[] {
  const told = [...data.documented, ...data.identified.filter((one) => !data.documented.includes(one))];
  const doubts = told.flatMap((experience) => experience.doubts.map(({ note }) => ({ experience, note })));
  if (doubts.length === 0) return [];
  const { shown, left } = cutList(doubts, cut.doubts);
  return [
    heading('doubts', t(words.doubts, { n: doubts.length })),
    ...shown.map(
      ({ experience, note }, index): Block => ({
        key: `doubt ${experience.id} ${note}`,
        node: (
          <p className={styles.doubt} lang="es">
            {shown[index - 1]?.experience !== experience && <b>{experience.shortName}. </b>}
            {note}
          </p>
        ),
      }),
    ),
    ...more('doubts', left, t(words.moreDoubts, { n: left })),
  ];
}
