import { useEffect, useRef, useState } from 'react';
import { loadFichas, loadMethod } from '../../catalog/load';
import { boundaries } from '../../i18n/boundaries';
import { data } from '../../i18n/data';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { openListing } from '../../state/listing';
import { useLoaded } from '../../ui/useLoaded';
import { BoundariesSection } from './BoundariesSection';
import { CodebookSection } from './CodebookSection';
import { CompletenessSection } from './CompletenessSection';
import { collectDoubts } from './collectDoubts';
import styles from './DataScreen.module.css';
import { DoubtsSection } from './DoubtsSection';
import { DownloadsSection } from './DownloadsSection';
import type { DataContent } from './dataContent';
import { InventorySection } from './InventorySection';
import { MethodSection } from './MethodSection';
import { SourcesSection } from './SourcesSection';
import { TEMPLATE_FIELDS } from './templateFields';

const SECTIONS = [
  'method',
  'codebook',
  'sources',
  'boundaries',
  'doubts',
  'completeness',
  'inventory',
  'downloads',
] as const;
type Section = (typeof SECTIONS)[number];

/** How the catalogue was made and what it holds, to the last doubt: one page with an index. */
export function DataScreen() {
  const { t } = useText();
  const fichas = useLoaded(loadFichas);
  const method = useLoaded(loadMethod);
  const failed = [fichas, method].find((part) => part.state === 'failed');

  if (failed) {
    return (
      <div className={styles.waiting} role="alert">
        <h1>{t(data.failureTitle)}</h1>
        <p>{t(data.failureBody)}</p>
        <p>
          <code>{failed.reason}</code>
        </p>
        <button type="button" className={styles.retry} onClick={failed.retry}>
          {t(data.tryAgain)}
        </button>
      </div>
    );
  }
  if (fichas.state !== 'ready' || method.state !== 'ready') {
    return (
      <p className={styles.waiting} role="status">
        {t(data.loading)}
      </p>
    );
  }
  return <Page content={{ fichas: fichas.value, method: method.value }} />;
}

function Page({ content }: { content: DataContent }) {
  const { t } = useText();
  const scroll = useRef<HTMLDivElement>(null);
  const index = useRef<HTMLOListElement>(null);
  const current = useCurrentSection(scroll);
  useEffect(() => {
    // On a phone the index is a strip: keep the current entry in sight.
    const list = index.current;
    const entry = list?.querySelector<HTMLElement>(`a[href="#${anchorOf(current)}"]`);
    if (list && entry) list.scrollLeft = entry.offsetLeft - (list.clientWidth - entry.offsetWidth) / 2;
  }, [current]);
  return (
    <div className={styles.page} ref={scroll}>
      <nav className={styles.index} aria-label={t(data.index)}>
        <ol ref={index}>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${anchorOf(section)}`} aria-current={current === section ? 'true' : undefined}>
                {t(section === 'boundaries' ? boundaries.name : data[section])}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles.content}>
        <Head content={content} />
        <MethodSection id={anchorOf('method')} content={content} />
        <CodebookSection id={anchorOf('codebook')} />
        <SourcesSection id={anchorOf('sources')} content={content} />
        <BoundariesSection id={anchorOf('boundaries')} />
        <DoubtsSection id={anchorOf('doubts')} content={content} />
        <CompletenessSection id={anchorOf('completeness')} content={content} />
        <InventorySection id={anchorOf('inventory')} content={content} />
        <DownloadsSection id={anchorOf('downloads')} />
      </div>
    </div>
  );
}

function anchorOf(section: Section): string {
  return `data-${section}`;
}

/** The section that holds the upper part of the page; opens at the address's own section. */
function useCurrentSection(scroll: React.RefObject<HTMLDivElement | null>): Section {
  const [current, setCurrent] = useState<Section>('method');
  useEffect(() => {
    const root = scroll.current;
    if (!root) return;
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find((entry) => entry.isIntersecting);
        const section = SECTIONS.find((name) => anchorOf(name) === entered?.target.id);
        if (section) setCurrent(section);
      },
      { root, rootMargin: '-15% 0px -75% 0px' },
    );
    for (const section of SECTIONS) {
      const element = document.getElementById(anchorOf(section));
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [scroll]);
  return current;
}

/** The page's title and the catalogue in six figures; each leads to what it counts. */
function Head({ content }: { content: DataContent }) {
  const { t, number } = useText();
  const { core } = useAtlas();
  const { study } = content.method.sources;
  const all = core.experiences.map((experience) => experience.id);
  const documented = core.experiences.filter(({ status }) => status === 'documented').map(({ id }) => id);
  const fields = content.fichas.length * TEMPLATE_FIELDS.length;
  const codes = core.indicators.reduce(
    (sum, { values }) => sum + Object.values(values).filter((value) => value !== null).length,
    0,
  );
  const doubts = collectDoubts(content, core.experiences).length;
  return (
    <header className={styles.head}>
      <h1>{t(data.title)}</h1>
      <p className={styles.study} lang="es">
        {study.title}. {study.report}. {study.by}.
      </p>
      <ul className={styles.figures}>
        <li>
          <button type="button" onClick={() => openListing({ title: t(data.allExperiences), ids: all })}>
            <b>{number(all.length)}</b> <span>{t(data.figureExperiences, { n: all.length })}</span>
          </button>
        </li>
        <li>
          <button type="button" onClick={() => openListing({ title: t(data.allDocumented), ids: documented })}>
            <b>{number(documented.length)}</b> <span>{t(data.figureFichas, { n: documented.length })}</span>
          </button>
        </li>
        <li>
          <a href={`#${anchorOf('completeness')}`}>
            <b>{number(fields)}</b> <span>{t(data.figureFields, { n: fields })}</span>
          </a>
        </li>
        <li>
          <a href={`#${anchorOf('codebook')}`}>
            <b>{number(codes)}</b> <span>{t(data.figureCodes, { n: codes })}</span>
          </a>
        </li>
        <li>
          <a href={`#${anchorOf('doubts')}`}>
            <b>{number(doubts)}</b> <span>{t(data.figureDoubts, { n: doubts })}</span>
          </a>
        </li>
        <li>
          <a href={`#${anchorOf('inventory')}`}>
            <b>{number(content.method.inventory.length)}</b>{' '}
            <span>{t(data.figureRows, { n: content.method.inventory.length })}</span>
          </a>
        </li>
      </ul>
    </header>
  );
}
