import type { FichaIndicators } from '../../catalog/catalogue';
import {
  ASPECTS,
  CODE_IDS,
  type CodeId,
  FACTOR_IDS,
  FACTOR_STATES,
  FIELD_IDS,
  FIELDS_BY_ASPECT,
  GOVERNANCE_TRAITS,
  INSTITUTION_TYPES,
  INSTRUMENT_KINDS,
  POLITICAL_OBJECTIVES,
  PROBLEM_NATURES,
  SUPPORT_LEVELS,
} from '../../catalog/vocabulary';
import { data } from '../../i18n/data';
import { useText } from '../../i18n/text';
import {
  aspectNames,
  codeValueName,
  factorNames,
  factorStateNames,
  fieldNames,
  governanceTraitNames,
  indexNames,
  instrumentKindNames,
  ordinalMeanings,
  supportLevelNames,
} from '../../i18n/vocabulary';
import { useAtlas } from '../../state/atlas';
import styles from './CodebookSection.module.css';
import { CountButton } from './CountButton';
import { isCode } from './codeWords';
import { Section } from './Section';

/** Fields, codes and what each value means, with how many fichas have it. */
export function CodebookSection({ id }: { id: string }) {
  const { t, number, list } = useText();
  return (
    <Section
      id={id}
      name={t(data.codebook)}
      title={t(data.codebookTitle)}
      lead={t(data.codebookBody, { fields: number(FIELD_IDS.length), codes: number(CODE_IDS.length) })}
    >
      {ASPECTS.map((aspect) => {
        const fields: readonly string[] = FIELDS_BY_ASPECT[aspect];
        const coded = fields.filter(isCode);
        const plain = FIELDS_BY_ASPECT[aspect].filter((field) => !isCode(field)).map((field) => t(fieldNames[field]));
        return (
          <div key={aspect} className={styles.aspect} data-aspect={aspect}>
            <h3>
              {t(aspectNames[aspect])}
              {aspect in indexNames && <span>{t(indexNames[aspect as keyof typeof indexNames])}</span>}
            </h3>
            <div>
              {coded.map((code) => (
                <Code key={code} code={code} />
              ))}
              {plain.length > 0 && <p className={styles.plain}>{t(data.plainFields, { list: list(plain) })}</p>}
            </div>
          </div>
        );
      })}
      <div className={styles.aspect}>
        <h3>{t(data.factorsTitle)}</h3>
        <div>
          {FACTOR_IDS.map((factor) => (
            <Values
              key={factor}
              name={t(factorNames[factor])}
              kind={t(data.category)}
              values={FACTOR_STATES.map((state) => ({
                key: state,
                text: t(factorStateNames[state]),
                has: (entry) => entry.factors[factor] === state,
                unknown: state === 'unclear',
              }))}
            />
          ))}
        </div>
      </div>
    </Section>
  );
}

/** Keeps a count on the line of the last word before it. */
const TIED = '\u00A0';

interface Value {
  key: string;
  /** The number of an ordinal value. */
  rank?: string;
  text: string;
  has: (entry: FichaIndicators) => boolean;
  unknown?: boolean;
}

function Code({ code }: { code: CodeId }) {
  const { t, number } = useText();
  const ordinal = code in ordinalMeanings;
  const keys: readonly string[] =
    code === 'politicalObjective'
      ? POLITICAL_OBJECTIVES
      : code === 'institutionType'
        ? INSTITUTION_TYPES
        : code === 'problemNature'
          ? PROBLEM_NATURES
          : Object.keys(ordinalMeanings[code as keyof typeof ordinalMeanings]).sort((a, b) => Number(a) - Number(b));
  const values: Value[] = keys.map((key) => ({
    key,
    ...(ordinal ? { rank: number(Number(key)) } : {}),
    text: t(codeValueName(code, key)),
    has: (entry) => {
      const value = entry.values[code];
      return Array.isArray(value) ? value.includes(key) : value !== null && String(value) === key;
    },
  }));
  values.push({ key: 'unknown', text: t(data.unknown), has: (entry) => entry.values[code] === null, unknown: true });
  const kind = ordinal ? data.ordinal : code === 'problemNature' ? data.several : data.category;
  return (
    <Values name={t(fieldNames[code])} kind={t(kind)} values={values}>
      {code === 'governancePotential' && (
        <Parts
          name={t(data.traits)}
          of={t(fieldNames[code])}
          parts={GOVERNANCE_TRAITS.map((trait) => ({
            key: trait,
            text: t(governanceTraitNames[trait]),
            has: (entry) => entry.traits[trait],
          }))}
        />
      )}
      {code === 'politicalSupport' && (
        <Parts
          name={t(data.levels)}
          of={t(fieldNames[code])}
          parts={[
            ...SUPPORT_LEVELS.map((level) => ({
              key: level,
              text: t(supportLevelNames[level]),
              has: (entry: FichaIndicators) => entry.supportLevels.includes(level),
            })),
            { key: 'tension', text: t(data.tension), has: (entry) => entry.tension },
          ]}
        />
      )}
      {code === 'managementInstruments' && (
        <Parts
          name={t(data.kinds)}
          of={t(fieldNames[code])}
          parts={INSTRUMENT_KINDS.map((kindId) => ({
            key: kindId,
            text: t(instrumentKindNames[kindId]),
            has: (entry) => entry.instrumentKinds.includes(kindId),
          }))}
        />
      )}
    </Values>
  );
}

function Values({
  name,
  kind,
  values,
  children,
}: {
  name: string;
  kind: string;
  values: readonly Value[];
  children?: React.ReactNode;
}) {
  const { core } = useAtlas();
  return (
    <div className={styles.code}>
      <h4>
        {name}
        <span>{kind}</span>
      </h4>
      <div>
        <ul className={styles.values}>
          {values.map((value) => (
            <li key={value.key} data-unknown={value.unknown}>
              {value.rank !== undefined && <b className={styles.rank}>{value.rank}</b>}
              <span>
                {value.unknown ? <i>{value.text}</i> : value.text}
                {TIED}
                <CountButton
                  ids={core.indicators.filter(value.has).map((entry) => entry.id)}
                  what={`${name}: ${value.text}`}
                />
              </span>
            </li>
          ))}
        </ul>
        {children}
      </div>
    </div>
  );
}

function Parts({ name, of, parts }: { name: string; of: string; parts: readonly Value[] }) {
  const { core } = useAtlas();
  return (
    <p className={styles.parts}>
      <span>{name}</span>
      {parts.map((part) => (
        <span key={part.key}>
          {part.text}
          {TIED}
          <CountButton ids={core.indicators.filter(part.has).map((entry) => entry.id)} what={`${of}: ${part.text}`} />
        </span>
      ))}
    </p>
  );
}
