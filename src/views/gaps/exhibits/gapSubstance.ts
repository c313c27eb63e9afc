/** What every exhibit of Brechas says in the same words: its finding, what must be said with it, and where its figures come from. */
import { gapExhibits as words } from '../../../i18n/gapExhibits';
import { gapsOf } from '../../../state/gaps';
import { resultsOf } from '../../../state/results';
import { findingOf, plainSentence } from '../../coverage/finding';
import { saysSomething } from '../../coverage/saysSomething';
import { boundarySources } from '../../drawings/boundarySources';
import type { ExhibitFinding, ExhibitInput } from '../../exhibits/exhibit';

/** Null where no experience passes the filters: «346 without a record» would say nothing. */
export function gapFinding({ view, atlas, tools }: ExhibitInput): ExhibitFinding | null {
  const gaps = gapsOf(atlas, view, resultsOf(atlas, view));
  if (!saysSomething(gaps)) return null;
  const { title, umbrella, direct } = findingOf(view, gaps, atlas, tools);
  return {
    title: plainSentence(title),
    sentence: [umbrella, direct].flatMap((counted) => (counted ? `${plainSentence(counted)}.` : [])).join(' '),
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
