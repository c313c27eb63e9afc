/** What every exhibit of Brechas says in the same words: its finding, what must be said with it, and where its figures come from. */
import { coveredAmount } from '../../../analysis/measureShares';
import { measureScenario } from '../../../analysis/scenario';
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import { asSentence, numberWord } from '../../../i18n/numberWords';
import { type Gaps, gapsOf } from '../../../state/gaps';
import { resultsOf } from '../../../state/results';
import { findingOf, leadOf, plainSentence } from '../../coverage/finding';
import { saysSomething } from '../../coverage/saysSomething';
import { boundarySources } from '../../drawings/boundarySources';
import type { ExhibitFinding, ExhibitInput } from '../../exhibits/exhibit';

/** Null where no experience passes the filters: «346 without a record» would say nothing. */
export function gapFinding({ view, atlas, tools }: ExhibitInput): ExhibitFinding | null {
  const gaps = gapsOf(atlas, view, resultsOf(atlas, view));
  if (view.scenario && view.scenario.length > 0) return scenarioFinding({ view, atlas, tools }, gaps);
  if (!saysSomething(gaps)) return null;
  const { title, umbrella, direct } = findingOf(view, gaps, atlas, tools);
  return {
    title: plainSentence(title),
    sentence: [umbrella, direct].flatMap((counted) => (counted ? `${plainSentence(counted)}.` : [])).join(' '),
  };
}

/** What is supposed has no record and no ficha: only how much more would be covered. */
function scenarioFinding({ view, atlas, tools }: ExhibitInput, { recorded, coverage, scope }: Gaps): ExhibitFinding {
  const { t, number } = tools;
  const effect = measureScenario(recorded, coverage, scope, atlas.territory);
  const n = effect.direct.length;
  return {
    title: t(words.scenarioFinding, {
      lead: asSentence(leadOf(view, atlas, tools)),
      n,
      words: numberWord(n, tools),
      before: number(coveredAmount(effect.before.comunas, false)),
      after: number(coveredAmount(effect.after.comunas, false)),
      total: number(scope.length),
    }),
    sentence:
      n === 0
        ? ''
        : t(words.scenarioSentence, {
            people: effect.population,
            n: effect.recorded.length,
            words: numberWord(effect.recorded.length, tools),
          }),
  };
}

/** An absent record is no absent experience. */
export function gapCaution({ tools }: ExhibitInput): string {
  return tools.t(words.caution);
}

export function figureSources({ tools }: ExhibitInput): string[] {
  return [tools.t(words.populationSource)];
}

/** Of a drawing of boundaries that shows no figure but its legend's. */
export function drawingSources({ tools }: ExhibitInput): string[] {
  return boundarySources(tools);
}
