import { DIMENSIONS, FIELD_STATUSES, type FieldStatus, ORDINALS_BY_DIMENSION } from '../../catalog/vocabulary';
import { data } from '../../i18n/data';
import { type Message, useText } from '../../i18n/text';
import { fieldStatusNames, indexNames } from '../../i18n/vocabulary';
import { useAtlas } from '../../state/atlas';
import { AgreementTable } from './AgreementTable';
import type { DataContent } from './dataContent';
import { ExperienceButton } from './ExperienceButton';
import styles from './MethodSection.module.css';
import { Section } from './Section';
import { StatusMark } from './StatusMark';

const STATUS_MEANINGS: Record<FieldStatus, Message> = {
  informed: data.statusInformed,
  'no-information': data.statusNoInformation,
  negative: data.statusNegative,
  absent: data.statusAbsent,
};

/** How the report became data: three layers, four statuses, the index, two readers. */
export function MethodSection({ id, content }: { id: string; content: DataContent }) {
  const { t } = useText();
  const layers = [
    [data.printedTitle, data.printedBody],
    [data.summaryTitle, data.summaryBody],
    [data.codedTitle, data.codedBody],
  ] as const;
  return (
    <Section id={id} name={t(data.method)} title={t(data.threeThings)}>
      <ol className={styles.layers}>
        {layers.map(([title, body]) => (
          <li key={title.es}>
            <h3>{t(title)}</h3>
            <p>{t(body)}</p>
          </li>
        ))}
      </ol>
      <div className={styles.rules}>
        <div>
          <h3 className={styles.subtitle}>{t(data.statusesTitle)}</h3>
          <dl className={styles.statuses}>
            {FIELD_STATUSES.map((status) => (
              <div key={status}>
                <dt>
                  <StatusMark status={status} />
                  {t(fieldStatusNames[status])}
                </dt>
                <dd>{t(STATUS_MEANINGS[status])}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div>
          <h3 className={styles.subtitle}>{t(data.indexTitle)}</h3>
          <p className={styles.prose}>{t(data.indexBody)}</p>
          <IndexExample />
        </div>
      </div>
      <AgreementTable content={content} />
    </Section>
  );
}

/** The rule applied to a real ficha: the one whose codes are least complete while some index still stands. */
function IndexExample() {
  const { t, number } = useText();
  const { core, indices } = useAtlas();
  const missing = (id: string) =>
    DIMENSIONS.reduce((sum, dimension) => {
      const index = indices.get(id)?.[dimension];
      return index ? sum + index.of - index.coded : sum;
    }, 0);
  const candidates = core.indicators.filter((entry) =>
    DIMENSIONS.some((dimension) => indices.get(entry.id)?.[dimension].value !== null),
  );
  const example = [...candidates].sort((a, b) => missing(b.id) - missing(a.id) || a.n - b.n)[0];
  const measured = example && indices.get(example.id);
  if (!example || !measured) return null;
  return (
    <div className={styles.example}>
      <p>
        {t(data.example)}: <ExperienceButton id={example.id} />
      </p>
      <ul>
        {DIMENSIONS.map((dimension) => {
          const { value, coded, of } = measured[dimension];
          const known = ORDINALS_BY_DIMENSION[dimension].flatMap((id) => {
            const code = example.values[id];
            return typeof code === 'number' ? [number(code)] : [];
          });
          const name = t(indexNames[dimension]);
          return (
            <li key={dimension} data-dimension={dimension}>
              {value === null
                ? t(data.indexMissing, { dimension: name, coded, of })
                : t(data.indexExample, { dimension: name, sum: known.join(' + '), value, coded, of })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
