import { Ellipsis } from 'lucide-react';
import { type ComponentProps, lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { charts } from '../../i18n/charts';
import { shell } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { openListing } from '../../state/listing';
import { useNear } from '../../ui/useNear';
import styles from './ChartSection.module.css';
import { ChartTable } from './ChartTable';
import type { ChartForFile } from './chartFiles';
import { type ChartWords, sampleText } from './chartWords';

interface ChartSectionProps extends ChartWords {
  /** Height that the drawing will have, px, so that nothing jumps while it loads. */
  height: number;
  /** How many experiences pass, for the source line of pictures. */
  passing: number;
  children: ReactNode;
  /** Below the drawing: the way to more rows. */
  more?: ReactNode;
}

/** One chart: a sentence, its variable and n, the drawing or its table, and the ways to take it along. */
export function ChartSection(props: ChartSectionProps) {
  const { title, variable, n, heads, table, note, height, more, children } = props;
  const { t, number } = useText();
  const section = useRef<HTMLElement>(null);
  const figure = useRef<HTMLDivElement>(null);
  const near = useNear(section);
  const [asTable, setAsTable] = useState(false);
  const [failed, setFailed] = useState(false);
  const download = useDownload(props, figure, () => setFailed(true));

  // A neutral title is the variable's own name, which need not be said twice.
  const named = title.text === variable;
  const nText = n && sampleText(n, { t, number });
  return (
    <section className={styles.section} ref={section}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {title.ids.length > 0 ? (
            <button type="button" onClick={() => openListing({ title: title.text, ids: title.ids })}>
              {title.text}
            </button>
          ) : (
            title.text
          )}
        </h2>
        <LazyMenu
          label={t(charts.menu, { title: title.text })}
          asTable={asTable}
          onAction={(key) => {
            setFailed(false);
            if (key === 'table') setAsTable(!asTable);
            else download(key);
          }}
        />
      </div>
      <p className={styles.variable}>
        {named ? '' : variable}
        {n && nText && (
          <>
            {named ? '' : ', '}
            <button
              type="button"
              onClick={() => openListing({ title: t(charts.listingKnown, { variable }), ids: n.known })}
            >
              {nText}
            </button>
          </>
        )}
      </p>
      <div ref={figure} className={styles.figure}>
        {asTable ? (
          <ChartTable caption={`${title.text}. ${variable}`} variable={variable} heads={heads} rows={table} />
        ) : !near ? (
          // Out of sight: its place is kept, its drawing waits until somebody comes.
          <div style={{ height }} />
        ) : (
          <Suspense
            fallback={
              <p style={{ height }} className={styles.waiting}>
                {t(charts.loadingDrawing)}
              </p>
            }
          >
            {children}
          </Suspense>
        )}
      </div>
      {more}
      {note && <p className={styles.note}>{note}</p>}
      {failed && (
        <p className={styles.note} role="alert">
          {t(charts.downloadFailed)}
        </p>
      )}
    </section>
  );
}

const ChartMenu = lazy(() => import('./ChartMenu').then((module) => ({ default: module.ChartMenu })));

/** A plain button until it is first pressed; then the menu, open. */
function LazyMenu(props: ComponentProps<typeof ChartMenu>) {
  const [wanted, setWanted] = useState(false);
  const button = (
    <button
      type="button"
      className={styles.menuButton}
      aria-label={props.label}
      aria-haspopup="menu"
      onClick={() => setWanted(true)}
    >
      <Ellipsis size={16} aria-hidden />
    </button>
  );
  return wanted ? (
    <Suspense fallback={button}>
      <ChartMenu {...props} />
    </Suspense>
  ) : (
    button
  );
}

/** The three files of a chart. What makes them loads with the first. */
function useDownload(
  { title, variable, file, n, heads, table, note, passing }: ChartSectionProps,
  figure: React.RefObject<HTMLDivElement | null>,
  onFailure: () => void,
): (kind: string) => void {
  const { t, number, language } = useText();
  const atlas = useAtlas();
  return (kind) => {
    const names = (ids: readonly string[]) => ids.map((id) => atlas.experienceById.get(id)?.shortName ?? id).join('; ');
    const chart: ChartForFile = {
      file,
      language,
      title: title.text,
      subtitle: n ? `${variable}, ${sampleText(n, { t, number })}` : variable,
      notes: [
        ...(note ? [note] : []),
        t(charts.source, { atlas: t(shell.name), version: atlas.core.version, total: passing }),
      ],
      rows: [[...heads, t(charts.columnNames)], ...table.map((row) => [...row.cells, names(row.ids)])],
      drawing: figure.current?.querySelector<SVGSVGElement>('svg.recharts-surface') ?? null,
    };
    import('./chartFiles').then(({ downloadChart }) => downloadChart(kind, chart)).catch(onFailure);
  };
}
