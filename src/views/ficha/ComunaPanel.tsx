import { useMemo } from 'react';
import { classOf, measureCoverage } from '../../analysis/coverage';
import type { Experience } from '../../catalog/schema';
import { divisions, divisionWords } from '../../i18n/divisions';
import { unitName } from '../../i18n/facetValues';
import { ficha } from '../../i18n/ficha';
import { useText } from '../../i18n/text';
import { provinceAndRegion } from '../../i18n/unitChanges';
import { directnessNames } from '../../i18n/vocabulary';
import { useAtlas } from '../../state/atlas';
import { useResults } from '../../state/results';
import { changeView, useViewStore } from '../../state/store';
import { DIRECTNESS } from '../../territory/reach';
import { type Comuna, otherDivisionsOf } from '../../territory/units';
import styles from './ComunaPanel.module.css';
import { ExperienceRow } from './ExperienceRow';
import { PanelFrame } from './PanelFrame';
import { ComunaInScenario } from './ScenarioActions';
import { Section } from './Section';

/** A comuna: where it belongs, how big it is, and which experiences reach it, most direct first. */
export function ComunaPanel({ index }: { index: number }) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const division = useViewStore((state) => state.view.division);
  const { experiences: passing } = useResults();
  const comuna = atlas.territory.comunas[index] as Comuna;
  const byDirectness = useMemo(() => {
    const groups: Experience[][] = DIRECTNESS.map(() => []);
    atlas.core.experiences.forEach((experience, row) => {
      const reach = atlas.reach[row];
      const at = reach ? reach.comunas.indexOf(index) : -1;
      if (reach && at >= 0) groups[reach.directness[at] as number]?.push(experience);
    });
    return groups;
  }, [atlas, index]);
  // Of the whole catalogue, because a filter does not make a gap.
  const { documented, all } = useMemo(() => {
    const classFor = (counts: (experience: Experience) => boolean) =>
      classOf(
        measureCoverage(
          atlas.coverage,
          Uint8Array.from(atlas.core.experiences, (one) => (counts(one) ? 1 : 0)),
        ),
        index,
      );
    return { documented: classFor(({ status }) => status === 'documented'), all: classFor(() => true) };
  }, [atlas, index]);
  const total = byDirectness.reduce((sum, group) => sum + group.length, 0);
  const province = unitName(tools, atlas, division, comuna.province[division]);
  return (
    <PanelFrame
      label={t(ficha.comunaLabel)}
      title={comuna.name}
      identity={`comuna ${comuna.cut}`}
      lead={
        <div className={styles.lead}>
          <p className={styles.belongs}>{provinceAndRegion(tools, atlas, division, comuna)}</p>
          {otherDivisionsOf(comuna, division).map((other) => (
            <p key={other}>
              {t(divisions.atThatTime, {
                when: t(divisionWords[other].when),
                units: provinceAndRegion(tools, atlas, other, comuna),
              })}
            </p>
          ))}
          <button
            type="button"
            className={styles.go}
            onClick={() => changeView({ place: { level: 'province', code: comuna.province[division] } })}
          >
            {t(ficha.goToProvince, { name: province })}
          </button>
          <ComunaInScenario cut={comuna.cut} />
        </div>
      }
    >
      <dl className={styles.figures}>
        <div>
          <dt>{t(ficha.population)}</dt>
          <dd>{number(comuna.population)}</dd>
        </div>
        <div>
          <dt>{t(ficha.areaKm2)}</dt>
          <dd>{t(ficha.squareKilometres, { value: number(comuna.areaKm2, { maximumFractionDigits: 0 }) })}</dd>
        </div>
        <div>
          <dt>{t(ficha.coverageClass)}</dt>
          <dd className={styles.class}>
            <i data-class={documented} aria-hidden="true" />
            {t(documented === 'none' && all !== 'none' ? ficha.noneDocumented : directnessNames[documented])}
          </dd>
          {all !== documented && (
            <dd className={styles.also}>
              {t(ficha.withIdentified, { directness: t(directnessNames[all]).toLowerCase() })}
            </dd>
          )}
        </div>
      </dl>
      <div className={styles.sections}>
        <Section title={t(ficha.reachedBy)} count={String(total)}>
          {all === 'none' && <p className={styles.gap}>{t(total === 0 ? ficha.gap : ficha.onlyCommunal)}</p>}
          {byDirectness.map((group, way) => {
            const directness = DIRECTNESS[way];
            if (!directness || group.length === 0) return null;
            return (
              <div key={directness} className={styles.group}>
                <h4>{t(directnessNames[directness])}</h4>
                <ul>
                  {group.map((experience) => (
                    <ExperienceRow
                      key={experience.id}
                      experience={experience}
                      passes={passing.includes(experience)}
                      showScales={false}
                    />
                  ))}
                </ul>
              </div>
            );
          })}
        </Section>
        <Section title={t(ficha.neighbours)} count={String(comuna.neighbours.length)}>
          {comuna.neighbours.length === 0 ? (
            <p>{t(ficha.noNeighbours)}</p>
          ) : (
            <ul className={styles.neighbours}>
              {comuna.neighbours.map((cut) => (
                <li key={cut}>
                  <button
                    type="button"
                    lang="es"
                    onClick={() => changeView({ selection: { kind: 'comuna', id: cut } })}
                  >
                    {unitName(tools, atlas, division, cut)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Section>
      </div>
    </PanelFrame>
  );
}
