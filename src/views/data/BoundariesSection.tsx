import installed from 'virtual:atlas/installed-boundaries';
import { useEffect, useState } from 'react';
import { installFile } from '../../exchange/boundaries/installation';
import { readReport } from '../../exchange/boundaries/readReport';
import { boundaries } from '../../i18n/boundaries';
import { boundaryNote } from '../../i18n/boundaryNote';
import { countryName } from '../../i18n/countries';
import { LOCALES, type TextTools, useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { returnToIncluded, useGeography, useGeographyState } from '../../state/geography';
import { openListing } from '../../state/listing';
import type { BoundaryProblem, ChosenBoundaries } from '../../territory/chooseBoundaries';
import { approximateComunas, featuresOf, type Geography } from '../../territory/geography';
import { loadSecondLevelCredit } from '../../territory/secondLevel';
import { useFileDrop } from '../../ui/useFileDrop';
import { BoundaryReport } from '../boundaries/BoundaryReport';
import { FileButton } from '../boundaries/FileButton';
import styles from './BoundariesSection.module.css';
import { Section } from './Section';

/** What boundaries the maps draw, whose they are, and how to put others in their place. */
export function BoundariesSection({ id }: { id: string }) {
  const { t } = useText();
  const geography = useGeography();
  const { origin, kept, problems } = useGeographyState();
  const { over, handlers } = useFileDrop(installFile);
  const [removed, setRemoved] = useState<'forgotten' | 'not-forgotten' | null>(null);
  const report = kept ? readReport(kept.report) : null;
  const remove = async () => setRemoved((await returnToIncluded()) === null ? 'forgotten' : 'not-forgotten');
  return (
    <Section id={id} name={t(boundaries.name)} title={geography ? titleOf(geography, t) : ''} lead={t(boundaries.lead)}>
      {problems.map((problem) => (
        <p key={`${problem.origin} ${problem.reason}`} className={styles.problem}>
          {problemText(problem, t)}
        </p>
      ))}
      {geography && <Facts geography={geography} origin={origin} kept={kept} />}
      <div className={styles.zone} data-over={over || undefined} {...handlers}>
        <div className={styles.buttons}>
          <FileButton label={t(boundaries.load)} onFile={installFile} />
          {origin === 'browser' && (
            <button type="button" className={styles.remove} onClick={remove}>
              {t(boundaries.remove)}
            </button>
          )}
        </div>
        <p>{t(over ? boundaries.dropHere : boundaries.loadHelp)}</p>
      </div>
      <p role="status" className={styles.removed}>
        {removed &&
          origin !== 'browser' &&
          t(removed === 'forgotten' ? boundaries.removed : boundaries.removedNotForgotten)}
      </p>
      {report && (
        <>
          <h3 className={styles.reportTitle}>{t(boundaries.report)}</h3>
          <BoundaryReport report={report} />
        </>
      )}
    </Section>
  );
}

function titleOf(geography: Geography, t: TextTools['t']): string {
  const { approximate, real } = countsOf(geography);
  if (geography.chile.status === 'failed') return t(boundaries.titleNone);
  if (real === 0) return t(boundaries.titleApproximate);
  return approximate.length === 0 ? t(boundaries.titleReal) : t(boundaries.titleSome, { real, n: approximate.length });
}

/** The comunas drawn, by how. */
function countsOf(geography: Geography) {
  const all = featuresOf(geography, 'comunas').features.map(({ properties }) => properties);
  const doubtful = approximateComunas(geography);
  const marks = new Set(geography.chileMeta.status === 'ok' ? geography.chileMeta.meta.symbolic : []);
  const approximate = all.filter(({ cut }) => doubtful.has(cut));
  const symbolic = all.filter(({ cut }) => marks.has(cut));
  return { all: all.length, approximate, symbolic, real: all.length - approximate.length - symbolic.length };
}

const PROBLEMS_OF_THE_BROWSER = {
  damaged: boundaries.problemKept,
  unreachable: boundaryNote.keptUnreachable,
  'no-database': boundaries.problemNoDatabase,
} as const satisfies Record<BoundaryProblem['reason'], unknown>;

function problemText({ origin, reason, detail }: BoundaryProblem, t: TextTools['t']): string {
  if (origin === 'installed') return t(boundaries.problemInstalled, { detail });
  return t(PROBLEMS_OF_THE_BROWSER[reason], { detail });
}

function Facts({ geography, origin, kept }: { geography: Geography } & Pick<ChosenBoundaries, 'origin' | 'kept'>) {
  const tools = useText();
  const { t, number, language, list } = tools;
  const atlas = useAtlas();
  const meta = geography.chileMeta.status === 'ok' ? geography.chileMeta.meta : null;
  const { all, approximate, symbolic, real } = countsOf(geography);
  const shipped = origin === 'shipped';
  const notTold = <i className={styles.notTold}>{t(boundaries.notTold)}</i>;
  const cuts = new Set(approximate.map(({ cut }) => cut));
  const listed = atlas.territory.comunas.flatMap(({ cut }) => (cuts.has(cut) ? [cut] : []));
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t(boundaries.inUse)}</dt>
        <dd>
          {origin === 'browser' && kept
            ? t(boundaries.originBrowser, {
                file: kept.fileName,
                date: new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' }).format(
                  new Date(kept.installedAt),
                ),
              })
            : t(origin === 'installed' ? boundaries.originInstalled : boundaries.originShipped)}
        </dd>
      </div>
      <div>
        <dt>{t(boundaries.comunas)}</dt>
        <dd>
          {t(boundaries.realOf, { real: number(real), all: number(all) })}
          {approximate.length > 0 && (
            <>
              {', '}
              <button
                type="button"
                className={styles.count}
                onClick={() => openListing({ title: t(boundaryNote.approximateTitle), comunas: listed })}
              >
                {t(boundaries.approximateList, { n: approximate.length })}
              </button>
            </>
          )}
          {symbolic.length > 0 && <>. {t(boundaries.symbolic, { list: list(symbolic.map(({ name }) => name)) })}</>}
        </dd>
      </div>
      <div>
        <dt>{t(boundaries.source)}</dt>
        <dd>{(shipped ? t(boundaryNote.shippedSource) : meta?.source) || notTold}</dd>
      </div>
      <div>
        <dt>{t(boundaries.year)}</dt>
        <dd>{meta?.year || notTold}</dd>
      </div>
      <div>
        <dt>{t(boundaries.licence)}</dt>
        <dd>{(shipped ? t(boundaries.shippedLicence) : meta?.licence) || notTold}</dd>
      </div>
      {meta?.checksum && (
        <div>
          <dt>{t(boundaries.checksum)}</dt>
          <dd>
            <code title={meta.checksum}>{meta.checksum.slice(0, CHECKSUM_SHOWN)}</code>
          </dd>
        </div>
      )}
      {installed.secondLevel.length > 0 && (
        <div>
          <dt>{t(boundaries.abroad)}</dt>
          {installed.secondLevel.map((iso2) => (
            <Abroad key={iso2} iso2={iso2} />
          ))}
        </div>
      )}
      {meta && (
        <div className={styles.method}>
          <dt>{t(boundaries.method)}</dt>
          <dd>
            {shipped
              ? t(boundaries.shippedMethod)
              : t(boundaries.loadedMethod, { real, approximate: approximate.length })}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Whose second-level units of a country are installed. */
function Abroad({ iso2 }: { iso2: string }) {
  const tools = useText();
  const { t } = tools;
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadSecondLevelCredit>> | null>(null);
  useEffect(() => {
    let left = false;
    void loadSecondLevelCredit(document.baseURI, iso2).then((credit) => {
      if (!left) setLoaded(credit);
    });
    return () => {
      left = true;
    };
  }, [iso2]);
  if (loaded === null) return null;
  const credit =
    loaded.status === 'ok'
      ? [loaded.credit.source, loaded.credit.year, loaded.credit.licence].filter(Boolean).join(', ')
      : t(boundaries.notTold);
  return <dd>{t(boundaries.abroadUnits, { country: countryName(iso2, tools), credit })}</dd>;
}

/** Enough of «sha256-…» to tell two files apart by eye. */
const CHECKSUM_SHOWN = 19;
