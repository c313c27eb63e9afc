import { useMemo } from 'react';
import type { GapGroup } from '../../../analysis/findGapGroups';
import { gapGroups as words } from '../../../i18n/gapGroups';
import { useText } from '../../../i18n/text';
import { themeNames } from '../../../i18n/vocabulary';
import { useAtlas } from '../../../state/atlas';
import { useGaps } from '../../../state/gaps';
import { changeView, useViewStore } from '../../../state/store';
import { Section } from '../../ficha/Section';
import styles from './GroupPanel.module.css';
import { examplesByTheme } from './groupFacts';

/** A section: for every theme of the view the experience whose reach comes nearest. Nothing where no experience is an example. */
export function ThemeExamples({ group }: { group: GapGroup }) {
  const { t, number } = useText();
  const atlas = useAtlas();
  const { passes } = useGaps();
  const kind = useViewStore((state) => state.view.gapKind);
  const examples = useMemo(() => examplesByTheme(group, { atlas, passes, kind }), [group, atlas, passes, kind]);
  if (examples.length === 0) return null;
  return (
    <Section title={t(words.learnByTheme)}>
      <ul className={styles.themes}>
        {examples.map(({ theme, example: { row, km } }) => {
          const experience = atlas.core.experiences[row];
          return (
            experience && (
              <li key={theme}>
                <span>{t(themeNames[theme])}</span>
                <button
                  type="button"
                  lang="es"
                  onClick={() => changeView({ selection: { kind: 'experience', id: experience.id } })}
                >
                  {experience.shortName}
                </button>
                <span className={styles.km}>
                  {t(words.kilometres, { km: number(km, { maximumFractionDigits: 0 }) })}
                </span>
              </li>
            )
          );
        })}
      </ul>
    </Section>
  );
}
