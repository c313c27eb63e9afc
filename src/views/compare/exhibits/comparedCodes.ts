/** The codes of the compared experiences, side by side. */

import { compareExperiences } from '../../../analysis/compareExperiences';
import { DIMENSIONS } from '../../../catalog/vocabulary';
import type { BoxCell, BoxRow } from '../../../charts/layoutBoxTable';
import { compare } from '../../../i18n/compare';
import { formsOf } from '../../../i18n/comparedPlaces';
import { compareExhibits as words } from '../../../i18n/compareExhibits';
import { plainSentence } from '../../../i18n/sentences';
import { dimensionNames, fieldNames, unknownName } from '../../../i18n/vocabulary';
import { DIMENSION_COLOURS } from '../../../plates/glyphGeometry';
import type { Atlas } from '../../../state/atlas';
import type { View } from '../../../state/view';
import type { ExhibitInput, ExhibitSubstance } from '../../exhibits/exhibit';
import { isOrdinal, valueInWords } from '../../ficha/codeValues';
import { codeCell, codesOf } from '../../ficha/exhibits/fichaCodes';
import { genericActorsOf, type Subject, subjectsOf } from '../experiences/comparedSubjects';
import { experienceSentences } from '../experiences/experienceSentences';

/** Sentences of difference that a slide has room for. */
const SAID = 2;

/** Two to four; none where the view compares anything else. */
export function comparedSubjects({ comparison }: View, atlas: Atlas): Subject[] {
  const subjects = comparison.kind === 'experiences' ? subjectsOf(comparison.ids, atlas) : [];
  return subjects.length > 1 ? subjects : [];
}

/** `scalesAlone`: without the codes that are words, and without the words of the others, which a narrow column cannot hold. */
export function codeRows(
  subjects: readonly Subject[],
  scalesAlone: boolean,
  { tools }: Pick<ExhibitInput, 'tools'>,
): BoxRow[] {
  const { t } = tools;
  const noFicha: BoxCell = { kind: 'text', text: t(words.noFicha) };
  return DIMENSIONS.flatMap((dimension): BoxRow[] => [
    {
      key: dimension,
      heading: { text: t(dimensionNames[dimension]), colour: DIMENSION_COLOURS[dimension] },
      cells: [],
    },
    ...codesOf(dimension)
      .filter((code) => !scalesAlone || isOrdinal(code))
      .map((code) => ({
        key: code,
        cells: [
          { kind: 'text' as const, text: t(fieldNames[code]) },
          ...subjects.map(({ indicators }) =>
            indicators ? codeCell(code, dimension, indicators, tools, !scalesAlone) : noFicha,
          ),
        ],
      })),
  ]);
}

/** A code of a subject in words; null where it is unknown. */
function inWords(subject: Subject, code: ReturnType<typeof codesOf>[number], { tools }: ExhibitInput): string | null {
  const value = subject.indicators?.values[code] ?? null;
  if (value === null) return null;
  const text = valueInWords(tools, code, value);
  return typeof value === 'number' ? `${tools.number(value)} (${text})` : text;
}

export const comparedCodes: ExhibitSubstance = {
  dataOf: (input) => {
    const subjects = comparedSubjects(input.view, input.atlas);
    if (subjects.length === 0) return null;
    const { t } = input.tools;
    return {
      kind: 'table',
      title: t(words.codesHead),
      columns: [
        { head: t(words.field), numeric: false, width: 2 },
        ...subjects.map(({ name }) => ({ head: name, numeric: false, width: 2 })),
      ],
      rows: DIMENSIONS.flatMap(codesOf).map((code) => [
        t(fieldNames[code]),
        ...subjects.map(
          (subject) => inWords(subject, code, input) ?? t(subject.indicators ? unknownName : words.noFicha),
        ),
      ]),
    };
  },
  findingOf: (input) => {
    const { atlas, tools, view } = input;
    const subjects = comparedSubjects(view, atlas);
    const [first, second] = subjects;
    if (!first || !second) return null;
    const comparison = compareExperiences(subjects, atlas.territory, genericActorsOf(atlas));
    // Of what the table shows: comunas and inhabitants are not in it.
    const shown = comparison.differences.filter(({ finding: { kind } }) => kind === 'ordinal' || kind === 'category');
    const { differences } = experienceSentences({ ...comparison, differences: shown }, subjects, atlas, tools);
    return {
      title:
        subjects.length === 2
          ? tools.t(compare.against, { a: first.name, toB: formsOf(tools, second.name).to })
          : tools.list(subjects.map(({ name }) => name)),
      sentence: differences
        .slice(0, SAID)
        .map(({ text }) => `${plainSentence(text).replace(/\.$/, '')}.`)
        .join(' '),
    };
  },
  altOf: (input) => codesInWords(comparedSubjects(input.view, input.atlas), input),
};

export function codesInWords(subjects: readonly Subject[], input: ExhibitInput): string {
  const { t } = input.tools;
  const told = DIMENSIONS.flatMap(codesOf).map((code) => {
    const values = subjects.map((subject) =>
      t(words.ofSubject, { name: subject.name, value: inWords(subject, code, input) ?? t(compare.noInformation) }),
    );
    return t(words.said, { field: t(fieldNames[code]), text: values.join(', ') });
  });
  return [t(words.codesHead), ...told].join('. ');
}
