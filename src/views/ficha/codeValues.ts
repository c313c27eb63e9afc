/** The value of a code or a factor in words, and who else has it. */
import type { FichaIndicators } from '../../catalog/catalogue';
import type { Coding } from '../../catalog/schema';
import { CODE_IDS, type CodeId, type FactorId, ORDINALS_BY_DIMENSION, type OrdinalId } from '../../catalog/vocabulary';
import type { TextTools } from '../../i18n/text';
import { codeValueName, factorStateNames, unknownName } from '../../i18n/vocabulary';

export type CodeValue = number | string | readonly string[] | null;

const ORDINAL_IDS: ReadonlySet<string> = new Set(Object.values(ORDINALS_BY_DIMENSION).flat());

export function isOrdinal(code: CodeId): code is OrdinalId {
  return ORDINAL_IDS.has(code);
}

export function isCode(field: string): field is CodeId {
  return (CODE_IDS as readonly string[]).includes(field);
}

/** «Facilita», «Formal», «Bienes públicos y derechos difusos», «Sin información». */
export function valueInWords({ t, list }: TextTools, code: CodeId, value: CodeValue): string {
  if (value === null) return t(unknownName);
  if (Array.isArray(value)) return list(value.map((part: string) => t(codeValueName(code, part))));
  return t(codeValueName(code, value as string | number));
}

/** How a reader's value is told: the figure of an ordinal, the words of the rest. */
export function readingInWords(tools: TextTools, coding: Coding, code: CodeId | FactorId): string {
  if (!isCode(code)) return tools.t(factorStateNames[coding.factors[code].value]);
  const { value } = coding.codes[code];
  return typeof value === 'number' ? tools.number(value) : valueInWords(tools, code, value);
}

/** Ids of the fichas that have this value, or hold it among several. */
export function fichasWithValue(
  indicators: readonly FichaIndicators[],
  code: CodeId,
  value: string | number,
): string[] {
  return indicators
    .filter(({ values }) => {
      const own = values[code];
      return Array.isArray(own) ? own.includes(value) : own === value;
    })
    .map(({ id }) => id);
}
