/** The codes of the chosen experience, each on its scale. */

import type { FichaIndicators } from '../../../catalog/catalogue';
import {
  CODE_IDS,
  type CodeId,
  DIMENSIONS,
  type Dimension,
  FIELDS_BY_ASPECT,
  FULL_ORDINAL_VALUES,
  ORIGIN_VALUES,
} from '../../../catalog/vocabulary';
import type { BoxCell, BoxRow } from '../../../charts/layoutBoxTable';
import { fichaExhibits as words } from '../../../i18n/fichaExhibits';
import { glyph } from '../../../i18n/glyph';
import type { TextTools } from '../../../i18n/text';
import { dimensionNames, fieldNames, unknownName } from '../../../i18n/vocabulary';
import { DIMENSION_COLOURS } from '../../../plates/glyphGeometry';
import type { ExhibitInput, ExhibitSubstance } from '../../exhibits/exhibit';
import { isCode, isOrdinal, valueInWords } from '../codeValues';
import { chosenExperience } from './chosenExperience';

/** Codes of a dimension, in the order of the ficha. */
export function codesOf(dimension: Dimension): CodeId[] {
  return FIELDS_BY_ASPECT[dimension].filter((field): field is Extract<typeof field, CodeId> => isCode(field));
}

/** A code as a table has it: on its scale, in a word, or hatched. */
export function codeCell(
  code: CodeId,
  dimension: Dimension,
  indicators: FichaIndicators,
  tools: TextTools,
  withWords: boolean,
): BoxCell {
  const value = indicators.values[code];
  const inWords = valueInWords(tools, code, value);
  if (!isOrdinal(code)) {
    return value === null ? { kind: 'unknown', text: inWords } : { kind: 'text', text: inWords };
  }
  const steps: readonly number[] =
    code === 'socialDemand' || code === 'movementMode' ? ORIGIN_VALUES : FULL_ORDINAL_VALUES;
  return {
    kind: 'steps',
    steps: steps.map((step) => tools.number(step)),
    chosen: value === null ? null : steps.indexOf(value as number),
    colour: DIMENSION_COLOURS[dimension],
    ...(withWords ? { words: inWords } : {}),
  };
}

export interface FichaCodes {
  name: string;
  indicators: FichaIndicators;
  rows: (withWords: boolean) => readonly BoxRow[];
}

/** Null where the chosen experience has no ficha. */
export function fichaCodesOf({ view, atlas, tools }: ExhibitInput): FichaCodes | null {
  const experience = chosenExperience(view, atlas);
  const indicators = experience && atlas.indicators.get(experience.id);
  if (!experience || !indicators) return null;
  const { t } = tools;
  return {
    name: experience.shortName,
    indicators,
    rows: (withWords) =>
      DIMENSIONS.flatMap((dimension): BoxRow[] => [
        {
          key: dimension,
          heading: {
            text: indexWords(experience.id, dimension, { view, atlas, tools }),
            colour: DIMENSION_COLOURS[dimension],
          },
          cells: [],
        },
        ...codesOf(dimension).map((code) => ({
          key: code,
          cells: [
            { kind: 'text' as const, text: t(fieldNames[code]) },
            codeCell(code, dimension, indicators, tools, withWords),
          ],
        })),
      ]),
  };
}

function indexWords(id: string, dimension: Dimension, { atlas, tools: { t, number } }: ExhibitInput): string {
  const value = atlas.indices.get(id)?.[dimension].value ?? null;
  const name = t(dimensionNames[dimension]);
  return value === null
    ? t(words.dimensionNone, { dimension: name })
    : t(words.dimension, { dimension: name, value: number(value) });
}

export const fichaCodes: ExhibitSubstance = {
  dataOf: (input) => {
    const codes = fichaCodesOf(input);
    if (!codes) return null;
    const { t } = input.tools;
    return {
      kind: 'table',
      title: t(words.codesHead, { name: codes.name }),
      columns: [
        { head: t(words.field), numeric: false, width: 4 },
        { head: t(words.code), numeric: true, width: 1 },
        { head: t(words.inWords), numeric: false, width: 4 },
      ],
      rows: DIMENSIONS.flatMap(codesOf).map((code) => {
        const value = codes.indicators.values[code];
        const inWords = value === null ? t(unknownName) : valueInWords(input.tools, code, value);
        return [t(fieldNames[code]), typeof value === 'number' ? value : null, inWords];
      }),
    };
  },
  findingOf: (input) => {
    const codes = fichaCodesOf(input);
    if (!codes) return null;
    const { t, list, number } = input.tools;
    const own = input.atlas.indices.get(codes.indicators.id);
    return {
      title: t(words.codesTitle, {
        name: codes.name,
        known: CODE_IDS.filter((code) => codes.indicators.values[code] !== null).length,
        total: CODE_IDS.length,
      }),
      sentence: t(words.indices, {
        list: list(
          DIMENSIONS.map((dimension) => {
            const value = own?.[dimension].value ?? null;
            const name = t(dimensionNames[dimension]).toLowerCase();
            return value === null
              ? t(glyph.noIndex, { dimension: name })
              : t(glyph.index, { dimension: name, value: number(value) });
          }),
        ),
      }),
    };
  },
  altOf: (input) => {
    const codes = fichaCodesOf(input);
    return codes ? codesInWords(codes, input) : '';
  },
};

export function codesInWords({ name, indicators }: FichaCodes, input: ExhibitInput): string {
  const { t } = input.tools;
  const told = DIMENSIONS.map((dimension) => {
    const codes = codesOf(dimension).map((code) => {
      const value = indicators.values[code];
      const text = value === null ? t(unknownName) : valueInWords(input.tools, code, value);
      return t(words.said, { field: t(fieldNames[code]), text });
    });
    return `${indexWords(indicators.id, dimension, input)}. ${codes.join('; ')}`;
  });
  return [t(words.codesHead, { name }), ...told].join('. ');
}
