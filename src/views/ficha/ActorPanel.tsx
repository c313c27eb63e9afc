import { ListFilter } from 'lucide-react';
import { loadFichas } from '../../catalog/load';
import type { Actor } from '../../catalog/schema';
import { countryName } from '../../i18n/countries';
import { ficha } from '../../i18n/ficha';
import { useText } from '../../i18n/text';
import { sectorNames } from '../../i18n/vocabulary';
import { useAtlas } from '../../state/atlas';
import { openListing } from '../../state/listing';
import { toggleFacet, useResults } from '../../state/results';
import { changeView, useViewStore } from '../../state/store';
import { useLoaded } from '../../ui/useLoaded';
import styles from './ActorPanel.module.css';
import { companionsOf } from './companions';
import { ExperienceRow } from './ExperienceRow';
import { LoadNotice } from './LoadNotice';
import { PanelFrame } from './PanelFrame';
import { linesInWords } from './reportLines';
import { Section } from './Section';

/** How many companions are named; beyond them the list says little. */
const COMPANIONS_SHOWN = 8;

/** An actor: the tables it sits at in the whole catalogue, how each ficha spells it, and whom it meets. */
export function ActorPanel({ actor }: { actor: Actor }) {
  const tools = useText();
  const { t } = tools;
  const { core, experienceById, actorById } = useAtlas();
  const { experiences: passing } = useResults();
  const filtered = useViewStore((state) => state.view.filters.actor?.includes(actor.id) ?? false);
  const tables = core.indicators
    .filter((entry) => entry.actors.includes(actor.id))
    .flatMap(({ id }) => experienceById.get(id) ?? []);
  const inFilter = tables.filter((table) => passing.includes(table));
  const companions = companionsOf(actor.id, core.indicators).slice(0, COMPANIONS_SHOWN);
  return (
    <PanelFrame
      label={t(ficha.actorLabel)}
      title={actor.name}
      identity={`actor ${actor.id}`}
      lead={
        <div className={styles.lead}>
          <p>
            {[actor.acronym, t(sectorNames[actor.sector]), actor.country && countryName(actor.country, tools)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p>
            <button
              type="button"
              className={styles.count}
              onClick={() => openListing({ title: actor.name, ids: tables.map(({ id }) => id) })}
            >
              {t(ficha.tablesCount, { count: tables.length })}
            </button>
            {'; '}
            <button
              type="button"
              className={styles.count}
              onClick={() => openListing({ title: actor.name, ids: inFilter.map(({ id }) => id) })}
            >
              {t(ficha.passing, { count: inFilter.length })}
            </button>
            .
          </p>
          {actor.generic && <p>{t(ficha.generic)}</p>}
          <button
            type="button"
            className={styles.filter}
            aria-pressed={filtered}
            onClick={() => toggleFacet('actor', actor.id)}
          >
            <ListFilter size={15} aria-hidden />
            {t(filtered ? ficha.unfilterByActor : ficha.filterByActor)}
          </button>
        </div>
      }
    >
      <div className={styles.sections}>
        <Section title={t(ficha.tablesOfActor)} count={String(tables.length)}>
          <ul>
            {tables.map((table) => (
              <ExperienceRow key={table.id} experience={table} passes={inFilter.includes(table)} />
            ))}
          </ul>
        </Section>
        <Section title={t(ficha.companions)}>
          {companions.length === 0 ? (
            <p>{t(ficha.companionsNone)}</p>
          ) : (
            <ul>
              {companions.map((companion) => {
                const name = actorById.get(companion.actor)?.name ?? companion.actor;
                return (
                  <li key={companion.actor} className={styles.companion}>
                    <button
                      type="button"
                      lang="es"
                      onClick={() => changeView({ selection: { kind: 'actor', id: companion.actor } })}
                    >
                      {name}
                    </button>
                    <button
                      type="button"
                      className={styles.count}
                      onClick={() =>
                        openListing({
                          title: t(ficha.meetingsOf, { a: actor.name, b: name }),
                          ids: companion.experiences,
                        })
                      }
                    >
                      {t(ficha.meetings, { count: companion.experiences.length })}
                    </button>
                  </li>
                );
              })}
            </ul>
          )}
        </Section>
        <Section title={t(ficha.spellings)}>
          <Spellings actor={actor.id} />
        </Section>
      </div>
    </PanelFrame>
  );
}

function Spellings({ actor }: { actor: string }) {
  const tools = useText();
  const { t } = tools;
  const fichas = useLoaded(loadFichas);
  if (fichas.state !== 'ready') return <LoadNotice loaded={fichas} waiting={ficha.loading} />;
  return (
    <ul className={styles.spellings}>
      {fichas.value.flatMap((file) =>
        file.actors
          .filter((entry) => entry.actor === actor)
          .map((entry) => (
            <li key={`${file.id}-${entry.spelling}`}>
              <span className={styles.where}>
                {t(ficha.printedHeader, { n: file.n, name: file.shortName })}. {linesInWords(tools, entry.lines)}
              </span>
              <span lang="es">«{entry.spelling}»</span>
            </li>
          )),
      )}
    </ul>
  );
}
