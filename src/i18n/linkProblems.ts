/** What a link, or a slide that holds one, asked for and could not get, in words. */
import type { Atlas } from '../state/atlas';
import { EXPERIENCES_WORD, type LinkProblem, type OtherDivisionPart, PLACES_WORD, SCENARIO_WORD } from '../state/codec';
import { describeUnitChange } from '../territory/unitChange';
import type { DivisionId } from '../territory/units';
import { divisions, divisionWords } from './divisions';
import { facetName, placeName } from './facetValues';
import { shell } from './shell';
import type { Message, TextTools } from './text';
import { counterpartInWords, unitWithLevel } from './unitChanges';

type UnknownPart = Exclude<LinkProblem, OtherDivisionPart>;

const MESSAGES = {
  'unknown-parameter': shell.linkUnknownParameter,
  'unknown-value': shell.linkUnknownValue,
  'newer-version': shell.linkNewerVersion,
  'place-decides': shell.linkPlaceDecides,
} as const satisfies Partial<Record<LinkProblem['reason'], unknown>>;
const TOO_MANY: Readonly<Record<string, Message>> = {
  [EXPERIENCES_WORD]: shell.linkTooManyExperiences,
  [PLACES_WORD]: shell.linkTooManyPlaces,
  [SCENARIO_WORD]: shell.linkTooManyEdits,
};

/** A broken link may have parts as long as it likes. */
const LONGEST_VALUE = 80;
export const briefValue = (text: string) => (text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);

export function unknownInWords({ reason, parameter, value }: UnknownPart, { t }: TextTools): string {
  const message = reason === 'too-many' ? (TOO_MANY[parameter] ?? shell.linkUnknownValue) : MESSAGES[reason];
  return t(message, { parameter: briefValue(parameter), value: briefValue(value) });
}

/**
 * What the unit is in the division in use, and what stands in its place. `explained`: the counterpart is told elsewhere on the screen.
 * Null where there is nothing to tell.
 */
export function otherDivisionInWords(
  problem: OtherDivisionPart,
  current: DivisionId,
  explained: boolean,
  atlas: Atlas,
  tools: TextTools,
): string | null {
  const { t } = tools;
  const { facet, shown } = problem;
  const change = describeUnitChange(atlas.territory, problem.division, problem.code, current);
  if (!change) return null;
  const unit = shown && 'code' in shown ? atlas.territory.divisions[current].byCode.get(shown.code) : undefined;
  const sentences = [
    t(divisions.existsOnlyIn, {
      unit: unitWithLevel(tools, atlas, problem.division, change.unit),
      division: t(divisionWords[problem.division].whole),
    }),
    ...(explained ? [] : [counterpartInWords(tools, atlas, change)]),
    ...(facet ? [t(divisions.leftOut, { facet: t(facetName(facet)) })] : []),
    ...(shown
      ? [
          t(divisions.shownInstead, {
            unit: unit
              ? t(divisions.the, { unit: unitWithLevel(tools, atlas, current, unit) })
              : placeName(tools, atlas, current, shown),
          }),
        ]
      : []),
  ];
  return sentences.join(' ');
}
