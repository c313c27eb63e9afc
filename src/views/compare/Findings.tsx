import { Check, Copy } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { compare } from '../../i18n/compare';
import { MARKS, plainSentence, type SentenceMark } from '../../i18n/sentences';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { type Listing, openListing } from '../../state/listing';
import { useViewStore } from '../../state/store';
import { richText } from '../../ui/richText';
import { useCopy } from '../../ui/useCopy';
import { describeSource, describeView } from '../drawings/describeView';
import { OpeningFigure } from '../drawings/Figure';
import styles from './Findings.module.css';

/** A sentence with marked figures, and what each of them opens: a list, or a place on this page. */
export interface OpenSentence {
  text: string;
  opens: Partial<Record<SentenceMark, Listing | { section: string }>>;
}

interface FindingsProps {
  /** What is compared, above the copied sentences. */
  title: string;
  differences: readonly OpenSentence[];
  agreements: readonly OpenSentence[];
  incomparable: readonly string[];
}

/** At first only the most telling. */
const SHOWN = 10;

/** The differences in words, largest first, then what is alike and what cannot be said. */
export function Findings({ title, differences, agreements, incomparable }: FindingsProps) {
  const { t } = useText();
  const id = useId();
  const [all, setAll] = useState(false);
  const shown = all || differences.length <= SHOWN + 1 ? differences : differences.slice(0, SHOWN);
  return (
    <section className={styles.findings} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{t(compare.differences)}</h2>
        <CopyButton title={title} parts={{ differences, agreements, incomparable }} />
      </div>
      {differences.length === 0 ? (
        <p className={styles.note}>{t(compare.differencesNone)}</p>
      ) : (
        <ol className={styles.list}>
          {shown.map((sentence) => (
            <li key={sentence.text}>
              <Sentence sentence={sentence} />
            </li>
          ))}
        </ol>
      )}
      {shown.length < differences.length || all ? (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t(compare.fewerSentences) : t(compare.moreSentences, { n: differences.length })}
        </button>
      ) : null}
      {agreements.length > 0 && (
        <>
          <h3>{t(compare.agreements)}</h3>
          <ul className={styles.list}>
            {agreements.map((sentence) => (
              <li key={sentence.text}>
                <Sentence sentence={sentence} />
              </li>
            ))}
          </ul>
        </>
      )}
      {incomparable.length > 0 && (
        <>
          <h3>{t(compare.incomparable)}</h3>
          <ul className={`${styles.list} ${styles.unknown}`}>
            {incomparable.map((text) => (
              <li key={text}>{text}.</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Sentence({ sentence: { text, opens } }: { sentence: OpenSentence }) {
  const button = (mark: SentenceMark) => (content: string) => {
    const target = opens[mark];
    if (!target) return content;
    const open = () => ('section' in target ? goTo(target.section) : openListing(target));
    return <OpeningFigure onOpen={open}>{content}</OpeningFigure>;
  };
  const tags = Object.fromEntries(MARKS.map((mark) => [mark, button(mark)])) as Record<
    SentenceMark,
    (content: string) => ReactNode
  >;
  return <>{richText(`${text}.`, tags)}</>;
}

function goTo(section: string): void {
  const target = document.getElementById(section);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}

/** The sentences with filter, division, version of the data and day, for a letter or a slide. */
function CopyButton({ title, parts }: { title: string; parts: Omit<FindingsProps, 'title'> }) {
  const tools = useText();
  const { t } = tools;
  const atlas = useAtlas();
  const { state, copy } = useCopy();
  const asText = () => {
    const bullets = (sentences: readonly string[]) => sentences.map((text) => `– ${plainSentence(text)}.`);
    const block = (heading: string, sentences: readonly string[]) =>
      sentences.length > 0 ? ['', heading, ...bullets(sentences)] : [];
    return [
      title,
      ...block(
        t(compare.differences),
        parts.differences.map((one) => one.text),
      ),
      ...block(
        t(compare.agreements),
        parts.agreements.map((one) => one.text),
      ),
      ...block(t(compare.incomparable), parts.incomparable),
      '',
      `${describeView(useViewStore.getState().view, atlas, tools)}. ${describeSource(new Date(), atlas, tools)}.`,
    ].join('\n');
  };
  return (
    <span className={styles.copy}>
      <span role="status">
        {state === 'failed' ? t(compare.copyFailed) : state === 'copied' ? t(compare.copied) : ''}
      </span>
      <button type="button" aria-label={t(compare.copyLabel)} onClick={() => copy(asText())}>
        {state === 'copied' ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
        {t(compare.copy)}
      </button>
    </span>
  );
}
