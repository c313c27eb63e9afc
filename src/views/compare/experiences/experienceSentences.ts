/** The findings as sentences whose figures open what they count. */

import type {
  ExperienceAgreement,
  ExperienceComparison,
  ExperienceFinding,
} from '../../../analysis/compareExperiences';
import { experienceAgreement, experienceDifference, incomparableInWords } from '../../../i18n/comparedExperiences';
import { experienceParts } from '../../../i18n/compareExperienceParts';
import { ficha } from '../../../i18n/ficha';
import type { SentenceMark } from '../../../i18n/sentences';
import type { TextTools } from '../../../i18n/text';
import { factorNames, factorStateNames, fieldNames, scaleNames, themeNames } from '../../../i18n/vocabulary';
import type { Atlas } from '../../../state/atlas';
import type { Listing } from '../../../state/listing';
import { cutsOf } from '../../../territory/units';
import { fichasWithValue, valueInWords } from '../../ficha/codeValues';
import type { OpenSentence } from '../Findings';
import type { Subject } from './comparedSubjects';

/** Where on the page the sentences lead to. */
export const SECTIONS = { codes: 'compare-codes', actors: 'compare-actors' } as const;

type Target = Listing | { section: string };

export function experienceSentences(
  comparison: ExperienceComparison,
  subjects: readonly Subject[],
  atlas: Atlas,
  tools: TextTools,
): { differences: OpenSentence[]; agreements: OpenSentence[]; incomparable: string[] } {
  const names = subjects.map(({ name }) => name);
  const nameOf = {
    actor: (id: string) => atlas.actorById.get(id)?.name ?? id,
    comuna: (index: number) => atlas.territory.comunas[index]?.name ?? '',
  };
  return {
    differences: comparison.differences.map(({ finding }) => ({
      text: experienceDifference(tools, finding, names),
      opens: Object.fromEntries(
        subjects.flatMap((subject, position): [SentenceMark, Target][] => {
          const target = targetOf(finding, subject, position, atlas, tools);
          return target ? [[`n${position}` as SentenceMark, target]] : [];
        }),
      ),
    })),
    agreements: comparison.agreements.map((agreement) => ({
      text: experienceAgreement(tools, agreement, subjects.length, nameOf),
      opens: { all: sharedTarget(agreement, names, atlas, tools) },
    })),
    incomparable: comparison.incomparable.map((entry) => incomparableInWords(tools, entry, names)),
  };
}

function targetOf(
  finding: ExperienceFinding,
  subject: Subject,
  position: number,
  atlas: Atlas,
  tools: TextTools,
): Target | null {
  const { t } = tools;
  const { core } = atlas;
  switch (finding.kind) {
    case 'reach':
    case 'population':
      return {
        title: t(experienceParts.listingReached, { name: subject.name }),
        comunas: cutsOf(subject.reach.comunas, atlas.territory),
      };
    case 'index':
      return { section: SECTIONS.codes };
    case 'ordinal':
    case 'category': {
      const { code } = finding;
      const value = subject.indicators?.values[code] ?? null;
      // Several at once have no list of their own: the table tells each.
      if (value === null || Array.isArray(value)) return { section: SECTIONS.codes };
      const single = value as string | number;
      return {
        title: t(ficha.fieldValue, { field: t(fieldNames[code]), value: valueInWords(tools, code, single) }),
        ids: fichasWithValue(core.indicators, code, single),
      };
    }
    case 'factor': {
      const state = finding.values[position];
      if (!state) return null;
      return {
        title: t(ficha.fieldValue, { field: t(factorNames[finding.factor]), value: t(factorStateNames[state]) }),
        ids: core.indicators.filter(({ factors }) => factors[finding.factor] === state).map(({ id }) => id),
      };
    }
    case 'actors':
      return { section: SECTIONS.actors };
    case 'startYear': {
      const year = subject.experience.startYear;
      return year === null ? null : bornIn(year, atlas, tools);
    }
    case 'scales':
      return {
        title: subject.experience.scales.map((scale) => t(scaleNames[scale])).join(', '),
        ids: core.experiences
          .filter(({ scales }) => subject.experience.scales.some((scale) => scales.includes(scale)))
          .map(({ id }) => id),
      };
    case 'themes':
      return {
        title: subject.experience.themes.map((theme) => t(themeNames[theme])).join(', '),
        ids: core.experiences
          .filter(({ themes }) => subject.experience.themes.some((theme) => themes.includes(theme)))
          .map(({ id }) => id),
      };
  }
}

function sharedTarget(
  agreement: ExperienceAgreement,
  names: readonly string[],
  atlas: Atlas,
  tools: TextTools,
): Target {
  const { t, list } = tools;
  if (agreement.kind === 'comunas') {
    return {
      title: t(experienceParts.listingShared, { names: list(names) }),
      comunas: cutsOf(agreement.comunas, atlas.territory),
    };
  }
  if (agreement.kind === 'startYear') return bornIn(agreement.year, atlas, tools);
  return { section: agreement.kind === 'actors' ? SECTIONS.actors : SECTIONS.codes };
}

function bornIn(year: number, { core }: Atlas, { t }: TextTools): Listing {
  return {
    title: t(ficha.bornIn, { year: String(year) }),
    ids: core.experiences.filter(({ startYear }) => startYear === year).map(({ id }) => id),
  };
}
