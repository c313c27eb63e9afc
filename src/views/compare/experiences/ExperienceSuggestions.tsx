import { useMemo } from 'react';
import { findSimilar } from '../../../analysis/findSimilar';
import { suggestExperiences } from '../../../analysis/suggestComparisons';
import { choosing } from '../../../i18n/compareChoosing';
import { useText } from '../../../i18n/text';
import { themeNames } from '../../../i18n/vocabulary';
import { useAtlas } from '../../../state/atlas';
import { compareIds } from '../../../state/comparison';
import { useResults } from '../../../state/results';
import { Suggestions } from '../Suggestions';
import { genericActorsOf, type Subject, subjectsOf } from './comparedSubjects';

const KINDS = {
  alike: choosing.mostAlike,
  apart: choosing.mostApart,
  'shared-comunas': choosing.sharedComunasMost,
} as const;

/** With nothing chosen, what among those that pass is worth comparing; with one chosen, what is most like it. */
export function ExperienceSuggestions({ subject }: { subject: Subject | null }) {
  const { t, list } = useText();
  const atlas = useAtlas();
  const { experiences } = useResults();
  const suggestions = useMemo(() => {
    const generic = genericActorsOf(atlas);
    const nameOf = (id: string) => atlas.experienceById.get(id)?.shortName ?? id;
    if (subject) {
      const others = subjectsOf(
        atlas.core.experiences.map(({ id }) => id),
        atlas,
      );
      return findSimilar(subject, others, generic).map(({ id, themes }) => ({
        key: id,
        reason: list(themes.map((theme) => t(themeNames[theme]))),
        names: nameOf(id),
        choose: () => compareIds([subject.id, id]),
      }));
    }
    return suggestExperiences(
      subjectsOf(
        experiences.map(({ id }) => id),
        atlas,
      ),
      generic,
    ).map((suggestion) => ({
      key: suggestion.kind,
      reason:
        suggestion.kind === 'same-theme'
          ? t(choosing.sameTheme, { theme: t(themeNames[suggestion.theme]).toLowerCase() })
          : t(KINDS[suggestion.kind]),
      names: list(suggestion.ids.map(nameOf)),
      choose: () => compareIds(suggestion.ids),
    }));
  }, [subject, experiences, atlas, t, list]);
  const title = subject ? t(choosing.suggestionsFor, { name: subject.name }) : t(choosing.suggestions);
  return <Suggestions title={title} suggestions={suggestions} />;
}
