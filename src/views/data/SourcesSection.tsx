import { CREDITS, type Credit } from '../../exchange/openData/credits';
import { countryName } from '../../i18n/countries';
import { data } from '../../i18n/data';
import { useText } from '../../i18n/text';
import { useAtlas } from '../../state/atlas';
import { CountButton } from './CountButton';
import type { DataContent } from './dataContent';
import { LineReferences } from './LineReferences';
import { figureText, type PrintedFigure } from './printedFigures';
import { Section } from './Section';
import styles from './SourcesSection.module.css';

/** The programmes, the study, and whose data, types and libraries the atlas uses. */
export function SourcesSection({ id, content }: { id: string; content: DataContent }) {
  const tools = useText();
  const { t } = tools;
  const { core } = useAtlas();
  const { programmes, study } = content.method.sources;
  return (
    <Section id={id} name={t(data.sources)} title={t(data.sourcesTitle)}>
      <div className={styles.programmes}>
        {programmes.map((programme) => {
          const ids = core.experiences.filter(({ programmes: of }) => of.includes(programme.id)).map((one) => one.id);
          return (
            <article key={programme.id}>
              <h3 lang="es">{programme.name}</h3>
              <p className={styles.summary} lang="es">
                {programme.summary}
              </p>
              <dl className={styles.facts}>
                <dt>{t(data.inCatalogue)}</dt>
                <dd>
                  <CountButton
                    ids={ids}
                    what={programme.shortName}
                    text={t(data.experiencesCount, { n: ids.length })}
                  />
                </dd>
                <dt>{t(data.runBy)}</dt>
                <dd>{programme.by ? <span lang="es">{programme.by}</span> : <NotTold />}</dd>
                <dt>{t(data.since)}</dt>
                <dd>{programme.since ?? <NotTold />}</dd>
                <dt>{t(data.scope)}</dt>
                <dd lang="es">{programme.scope}</dd>
                {programme.url && (
                  <>
                    <dt>{t(data.address)}</dt>
                    <dd className={styles.address}>{programme.url}</dd>
                  </>
                )}
                <dt>{t(data.linesOfReport)}</dt>
                <dd>
                  <LineReferences ranges={[programme.lines]} />
                </dd>
              </dl>
              <h4>{t(data.printedFigures)}</h4>
              <Figures figures={programme.figures} />
              {programme.members.length > 0 && (
                <>
                  <h4>{t(data.members)}</h4>
                  <ul className={styles.members}>
                    {programme.members.map((member) => (
                      <li key={member.name}>
                        <span lang="es">{member.name}</span>
                        {member.country && <span className={styles.country}>{countryName(member.country, tools)}</span>}
                        <LineReferences ranges={member.lines} />
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </article>
          );
        })}
      </div>
      <div className={styles.study}>
        <div>
          <h3>{t(data.study)}</h3>
          <p className={styles.summary} lang="es">
            {study.title}. {study.report}.
          </p>
          <dl className={styles.facts}>
            <dt>{t(data.by)}</dt>
            <dd lang="es">{study.by}</dd>
            <dt>{t(data.client)}</dt>
            <dd lang="es">{study.client}</dd>
            <dt>{t(data.linesOfReport)}</dt>
            <dd>
              <LineReferences ranges={study.lines} />
            </dd>
          </dl>
        </div>
        <div>
          <h3>{t(data.studyFigures)}</h3>
          <Figures figures={study.figures} />
        </div>
      </div>
      <div className={styles.credits}>
        <Credits title={t(data.creditsData)} kind="data" />
        <Credits title={t(data.creditsTypefaces)} kind="typeface" />
        <Credits title={t(data.creditsLibraries)} kind="library" />
      </div>
    </Section>
  );
}

function NotTold() {
  const { t } = useText();
  return <i className={styles.notTold}>{t(data.notTold)}</i>;
}

function Figures({ figures }: { figures: readonly PrintedFigure[] }) {
  const { number } = useText();
  return (
    <ul className={styles.figures}>
      {figures.map((figure) => (
        <li key={`${figure.value} ${figure.what}`}>
          <b>{figureText(figure, number)}</b>
          <span>
            <span lang="es">{figure.what}</span> <LineReferences ranges={figure.lines} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Credits({ title, kind }: { title: string; kind: Credit['kind'] }) {
  const { language } = useText();
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {CREDITS.filter((credit) => credit.kind === kind).map((credit) => (
          <li key={credit.name}>
            <a href={credit.url} target="_blank" rel="noreferrer">
              {credit.name}
            </a>
            <span>
              {credit.by !== credit.name && `${credit.by}. `}
              {credit.what[language]}
            </span>
            <span className={styles.licence}>{credit.licence}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
