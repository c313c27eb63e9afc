import { unitName } from '../../../i18n/facetValues';
import { gapGroupName, gapGroups as words } from '../../../i18n/gapGroups';
import { useText } from '../../../i18n/text';
import { TileSilhouette } from '../../../plates/tiles/TileSilhouette';
import { useAtlas } from '../../../state/atlas';
import type { NumberedGapGroup } from '../../../state/gapGroups';
import { changeView, useViewStore } from '../../../state/store';
import type { LatticePlace } from '../../../territory/tiles';
import { richText } from '../../../ui/richText';
import { ComunaCount } from '../ComunaCount';
import { briefName } from './briefName';
import styles from './GapGroups.module.css';
import type { GroupFacts } from './groupFacts';

interface GroupEntryProps {
  group: NumberedGapGroup;
  facts: GroupFacts;
  /** Where its comunas lie in the drawing of tiles; none while the tiles load. */
  tiles: readonly LatticePlace[];
  chosen: boolean;
  onSelect: () => void;
}

/** A group in the list: number and name, people and comunas, the best candidate, the nearest example. */
export function GroupEntry({ group, facts: { candidates, example }, tiles, chosen, onSelect }: GroupEntryProps) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const division = useViewStore((state) => state.view.division);
  const name = gapGroupName(group, atlas.territory, division, tools);
  const [candidate] = candidates;
  const province = candidate && unitName(tools, atlas, division, candidate.province);
  const experience = example && atlas.core.experiences[example.row];
  return (
    <li className={styles.group} data-chosen={chosen || undefined}>
      <h3>
        <button type="button" aria-current={chosen ? 'true' : undefined} onClick={onSelect}>
          <b>{group.number}</b> {name}
        </button>
      </h3>
      <div className={styles.body}>
        <span className={styles.tiles}>
          <TileSilhouette places={tiles} />
        </span>
        <div>
          <p>
            <b>{t(words.inhabitants, { n: number(group.population) })}</b>{' '}
            <ComunaCount comunas={group.comunas} title={t(words.listGroup, { name })}>
              {t(words.comunas, { n: group.comunas.length })}
            </ComunaCount>
          </p>
          <p>
            {candidate && province
              ? richText(t(words.candidate, { province, n: candidate.comunas.length }), {
                  n: (text) => (
                    <ComunaCount comunas={candidate.comunas} title={t(words.listCandidate, { province })}>
                      {text}
                    </ComunaCount>
                  ),
                })
              : t(words.noCandidate)}
          </p>
          <p>
            {example && experience
              ? richText(
                  t(example.km === 0 ? words.exampleHere : words.example, {
                    name: briefName(tools, experience),
                    km: number(example.km, { maximumFractionDigits: 0 }),
                  }),
                  {
                    n: (text) => (
                      <button
                        type="button"
                        className={styles.link}
                        title={experience.shortName}
                        onClick={() => changeView({ selection: { kind: 'experience', id: experience.id } })}
                      >
                        {text}
                      </button>
                    ),
                  },
                )
              : t(words.noExample)}
          </p>
        </div>
      </div>
    </li>
  );
}
