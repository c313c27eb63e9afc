import { useMemo } from 'react';
import { UNKNOWN } from '../../../analysis/facetTable';
import type { GapGroup } from '../../../analysis/findGapGroups';
import type { ThemeId } from '../../../catalog/vocabulary';
import { gapGroups as words } from '../../../i18n/gapGroups';
import { withinSentence } from '../../../i18n/numberWords';
import { useText } from '../../../i18n/text';
import { themeNames } from '../../../i18n/vocabulary';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { useViewStore } from '../../../state/store';
import { DIRECTNESS } from '../../../territory/reach';
import { ExperienceRow } from '../../ficha/ExperienceRow';
import styles from './GroupPanel.module.css';
import { nearestExamples } from './groupFacts';

const MOST = 3;

/** From whom the comunas of a group could learn: the nearest experiences of the view, each with the reason why. */
export function ExampleList({ group }: { group: GapGroup }) {
  const { t, number, list } = useText();
  const atlas = useAtlas();
  const { passes } = useGaps();
  const kind = useViewStore((state) => state.view.gapKind);
  const themes = useViewStore((state) => state.view.filters.theme) ?? [];
  const examples = useMemo(() => nearestExamples(group, { atlas, passes, kind }, MOST), [group, atlas, passes, kind]);
  if (examples.length === 0) return <p>{t(words.noExample)}</p>;
  const wayTo = (row: number, comuna: number) => {
    const reach = atlas.reach[row];
    return DIRECTNESS[reach?.directness[reach.comunas.indexOf(comuna)] ?? -1] ?? 'national';
  };
  const nameOf = (index: number) => atlas.territory.comunas[index]?.name ?? '';
  return (
    <>
      <p className={styles.note}>
        {themes.length === 0 || themes.includes(UNKNOWN)
          ? t(words.learnLead)
          : t(words.learnTheme, {
              themes: list(themes.map((theme) => withinSentence(t(themeNames[theme as ThemeId])))),
            })}
      </p>
      <ul>
        {examples.map(({ row, km, from, to }) => {
          const experience = atlas.core.experiences[row];
          return (
            experience && (
              <ExperienceRow key={experience.id} experience={experience}>
                {t(km === 0 ? words.whyHere : words.why, {
                  km: number(km, { maximumFractionDigits: 0 }),
                  from: nameOf(from),
                  to: nameOf(to),
                  way: wayTo(row, to),
                })}
              </ExperienceRow>
            )
          );
        })}
      </ul>
    </>
  );
}
