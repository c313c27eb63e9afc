import { useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { DimensionIndices } from '../../analysis/measureIndices';
import { loadMethod } from '../../catalog/load';
import type { Experience, FichaFile } from '../../catalog/schema';
import { ASPECTS, type Aspect, DIMENSIONS, FACTOR_IDS, FIELDS_BY_ASPECT } from '../../catalog/vocabulary';
import { ficha } from '../../i18n/ficha';
import { LOCALES, useText } from '../../i18n/text';
import { codedUnitName } from '../../i18n/unitChanges';
import {
  aspectNames,
  factorNames,
  factorStateNames,
  fieldNames,
  fieldStatusNames,
  indexNames,
} from '../../i18n/vocabulary';
import { DIMENSION_COLOURS } from '../../plates/glyphGeometry';
import { useAtlas } from '../../state/atlas';
import { useViewStore } from '../../state/store';
import { useLoaded } from '../../ui/useLoaded';
import { usePrintedSheet } from '../../ui/usePrintedSheet';
import { type CodeValue, isCode, isOrdinal, valueInWords } from './codeValues';
import { ExperienceLead, ExperienceMark } from './ExperienceLead';
import styles from './PrintedFicha.module.css';
import { linesInWords, rangeInWords } from './reportLines';

/** The room for text on an A4 sheet with margins of 11 mm, in CSS pixels. */
const SHEET_HEIGHT = ((297 - 22) / 25.4) * 96;
/** Points. Most fichas fit at the first size; the longest take the last ones. */
const TYPE_SIZES = [8.5, 8.2, 7.9, 7.6, 7.3, 7, 6.7, 6.4];

interface PrintedFichaProps {
  file: FichaFile;
  experience: Experience;
  indices: DimensionIndices;
  onDone: () => void;
}

/** The whole ficha on one A4 sheet, laid out when it is asked for and taken away when the printer's dialogue closes. */
export function PrintedFicha({ file, experience, indices, onDone }: PrintedFichaProps) {
  const method = useLoaded(loadMethod);
  const sheet = useRef<HTMLDivElement>(null);
  const ready = method.state !== 'loading';

  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element || !ready) return;
    for (const size of TYPE_SIZES) {
      element.style.fontSize = `${size}pt`;
      if (element.scrollHeight <= SHEET_HEIGHT) break;
    }
  }, [ready]);

  usePrintedSheet(styles.printing ?? '', ready, onDone);

  return createPortal(
    <div className={styles.sheet} ref={sheet} aria-hidden="true">
      <Sheet
        file={file}
        experience={experience}
        indices={indices}
        study={method.state === 'ready' ? method.value.sources.study : null}
      />
    </div>,
    document.body,
  );
}

interface SheetProps extends Omit<PrintedFichaProps, 'onDone'> {
  study: { title: string; report: string; by: string } | null;
}

function Sheet({ file, experience, indices, study }: SheetProps) {
  const tools = useText();
  const { t, list, number } = tools;
  const atlas = useAtlas();
  const { core, actorById, reachById } = atlas;
  const current = useViewStore((state) => state.view.division);
  const comunas = reachById.get(experience.id)?.comunas.length ?? 0;
  const actors = [...new Set(file.actors.map(({ actor }) => actor))].flatMap((id) => actorById.get(id)?.name ?? []);
  const names =
    file.territory.length > 0
      ? file.territory.map((unit) => codedUnitName(tools, atlas, unit, current))
      : file.places.map((place) => place.name);
  return (
    <>
      <header className={styles.header}>
        <div>
          <p className={styles.over}>
            {t(ficha.position, { n: file.n, total: core.indicators.length })} · <span lang="es">{file.place}</span>
          </p>
          <h1 lang="es">{file.name}</h1>
          <ExperienceLead experience={experience} />
        </div>
        <ul className={styles.indices}>
          {DIMENSIONS.map((dimension) => (
            <li key={dimension}>
              <b style={{ color: DIMENSION_COLOURS[dimension] }}>{indices[dimension].value ?? '–'}</b>
              {t(indexNames[dimension])} (
              {t(ficha.ofTotal, { count: indices[dimension].coded, total: indices[dimension].of })})
            </li>
          ))}
        </ul>
        <ExperienceMark experience={experience} />
      </header>
      <div className={styles.columns}>
        {ASPECTS.map((aspect) => (
          <PrintedAspect key={aspect} file={file} aspect={aspect} />
        ))}
        <section>
          <h2>{t(ficha.factors)}</h2>
          <p>
            {FACTOR_IDS.map(
              (factor) => `${t(factorNames[factor])}: ${t(factorStateNames[file.factors[factor].value]).toLowerCase()}`,
            ).join('; ')}
            .
          </p>
        </section>
        <section>
          <h2>
            {t(ficha.actors)} ({actors.length})
          </h2>
          <p lang="es">{list(actors)}.</p>
        </section>
        <section>
          <h2>{t(ficha.territory)}</h2>
          <p>
            {t(ficha.scalePrinted)}: <span lang="es">«{file.scalePrinted}»</span>. {t(ficha.reached)}:{' '}
            {comunas > 0 ? number(comunas) : t(ficha.reachesNone)}.{' '}
            {t(file.territory.length > 0 ? ficha.units : ficha.points)}: <span lang="es">{list(names)}</span>.
          </p>
          {[...file.doubts, ...file.fields.scale.doubts].map((doubt) => (
            <p key={doubt.note} lang="es" className={styles.doubt}>
              {doubt.note}
            </p>
          ))}
        </section>
      </div>
      <footer className={styles.footer}>
        {t(ficha.source, {
          study: study?.title ?? '',
          report: study?.report ?? '',
          by: study?.by ?? '',
          lines: rangeInWords(file.lines),
          version: core.version,
          hash: core.hash.slice(0, 8),
          date: new Intl.DateTimeFormat(LOCALES[tools.language], { dateStyle: 'long' }).format(new Date()),
        })}
      </footer>
    </>
  );
}

function PrintedAspect({ file, aspect }: { file: FichaFile; aspect: Aspect }) {
  const tools = useText();
  const { t, number } = tools;
  const codeInWords = (field: (typeof FIELDS_BY_ASPECT)[Aspect][number]): string | null => {
    if (!isCode(field)) return null;
    const value: CodeValue = file.codes[field].value;
    if (value === null) return null;
    const words = valueInWords(tools, field, value);
    return isOrdinal(field) ? `${number(value as number)} · ${words}` : words;
  };
  return (
    <section>
      <h2>{t(aspectNames[aspect])}</h2>
      {FIELDS_BY_ASPECT[aspect].map((field) => {
        const { status, summary, lines } = file.fields[field];
        const code = codeInWords(field);
        return (
          <p key={field}>
            <b>{t(fieldNames[field])}.</b> {status !== 'informed' && <i>{t(fieldStatusNames[status])}. </i>}
            {code && <span className={styles.code}>{code}. </span>}
            <span lang="es">{summary}</span> <span className={styles.lines}>{linesInWords(tools, lines)}</span>
          </p>
        );
      })}
    </section>
  );
}
