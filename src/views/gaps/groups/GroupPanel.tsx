/** A gap group in the right column: how big it is, who could associate in it, and from whom they could learn. */
import { useMemo } from 'react';
import { gapGroupName, gapGroups as words } from '../../../i18n/gapGroups';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { type NumberedGapGroup, useGapGroups } from '../../../state/gapGroups';
import { useGaps } from '../../../state/gaps';
import { placeOfUnit } from '../../../state/places';
import { changeView, useViewStore } from '../../../state/store';
import type { PlaceRef } from '../../../state/view';
import type { DivisionId, Territory } from '../../../territory/units';
import { PanelFrame } from '../../ficha/PanelFrame';
import { Section } from '../../ficha/Section';
import { ComunaCount } from '../ComunaCount';
import { CandidateList } from './CandidateList';
import { ExampleList } from './ExampleList';
import { GroupComunas } from './GroupComunas';
import styles from './GroupPanel.module.css';
import { factsOf } from './groupFacts';
import { ThemeExamples } from './ThemeExamples';

export function GroupPanel() {
  const { t } = useText();
  const atlas = useAtlas();
  const selection = useViewStore((state) => state.view.selection);
  const { groups } = useGapGroups();
  const index = atlas.territory.indexOf.get(selection?.id ?? '');
  const comuna = index === undefined ? undefined : atlas.territory.comunas[index];
  if (!comuna || index === undefined) return null;
  const group = groups.find(({ comunas }) => comunas.includes(index));
  if (group) return <Group group={group} of={groups.filter(({ number }) => number !== null).length} />;
  // A filter, or the scenario, has closed the gap in the meantime.
  return (
    <PanelFrame label={t(words.title)} title={comuna.name} identity={`gap ${comuna.cut}`}>
      <div className={styles.gone}>
        <p>{t(words.gone)}</p>
        <button
          type="button"
          className={styles.go}
          onClick={() => changeView({ selection: { kind: 'comuna', id: comuna.cut } })}
        >
          {t(words.seeComuna)}
        </button>
      </div>
    </PanelFrame>
  );
}

function Group({ group, of }: { group: NumberedGapGroup; of: number }) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const { passes } = useGaps();
  const division = useViewStore((state) => state.view.division);
  const kind = useViewStore((state) => state.view.gapKind);
  const { candidates } = useMemo(
    () => factsOf(group, { atlas, passes, division, kind }),
    [group, atlas, passes, division, kind],
  );
  const { comunas } = group;
  const name = gapGroupName(group, atlas.territory, division, tools);
  const holder = holderOf(comunas, atlas.territory, division);
  return (
    <PanelFrame
      label={group.number === null ? t(words.aloneLabel) : t(words.position, { n: group.number, total: of })}
      title={name}
      identity={`gap ${group.id}`}
      lead={
        <div className={styles.lead}>
          <p>{t(kind === 'unrecorded' ? words.leadUnrecorded : words.leadNotNear, { n: comunas.length })}</p>
          <button
            type="button"
            className={styles.go}
            onClick={() => changeView({ gapDrawing: 'map', ...(holder ? { place: holder } : {}) })}
          >
            {t(words.seeOnMap)}
          </button>
        </div>
      }
    >
      <dl className={styles.figures}>
        <div>
          <dt>{t(words.population)}</dt>
          <dd>{number(group.population)}</dd>
        </div>
        <div>
          <dt>{t(words.comunasTitle)}</dt>
          <dd>
            <ComunaCount comunas={comunas} title={t(words.listGroup, { name })}>
              {number(comunas.length)}
            </ComunaCount>
          </dd>
        </div>
        <div>
          <dt>{t(words.area)}</dt>
          <dd>
            {group.areaKm2 > 0 ? t(words.areaKm2, { n: number(group.areaKm2, { maximumFractionDigits: 0 }) }) : '–'}
          </dd>
        </div>
      </dl>
      <div className={styles.sections}>
        <Section title={t(words.learn)}>
          <ExampleList group={group} />
        </Section>
        <ThemeExamples group={group} />
        {candidates.length > 0 && (
          <Section title={t(words.candidates)} count={number(candidates.length)}>
            <CandidateList key={group.id} candidates={candidates} groupName={name} />
          </Section>
        )}
        {comunas.length > 1 && (
          <Section title={t(words.comunasTitle)} count={number(comunas.length)}>
            <GroupComunas comunas={comunas} />
          </Section>
        )}
      </div>
    </PanelFrame>
  );
}

/** The province, else the region, that holds all these comunas; null where none does. */
function holderOf(comunas: readonly number[], territory: Territory, division: DivisionId): PlaceRef | null {
  const { provinces, regions } = territory.divisions[division];
  const holds = (unit: { comunas: readonly number[] }) => comunas.every((index) => unit.comunas.includes(index));
  const unit = provinces.find(holds) ?? regions.find(holds);
  return unit ? placeOfUnit(unit) : null;
}
