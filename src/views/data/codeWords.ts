/** Codes and factors in words, for the tables of this screen. */
import { CODE_IDS, type CodeId, FACTOR_IDS, type FactorId } from '../../catalog/vocabulary';
import type { TextTools } from '../../i18n/text';
import { codeValueName, factorNames, factorStateNames, fieldNames, unknownName } from '../../i18n/vocabulary';

type Words = Pick<TextTools, 't' | 'list' | 'number'>;

export function isFactor(code: CodeId | FactorId): code is FactorId {
  return (FACTOR_IDS as readonly string[]).includes(code);
}

export function isCode(field: string): field is CodeId {
  return (CODE_IDS as readonly string[]).includes(field);
}

export function codeName(code: CodeId | FactorId, { t }: Words): string {
  return t(isFactor(code) ? factorNames[code] : fieldNames[code]);
}

/** A value as a reader would say it: «2 · Interlocutor reconocido», «Formal», «Sin información». */
export function valueWords(code: CodeId | FactorId, value: unknown, words: Words): string {
  if (value === null || value === undefined) return words.t(unknownName);
  if (isFactor(code)) return words.t(factorStateNames[value as keyof typeof factorStateNames]);
  if (Array.isArray(value)) return words.list(value.map((one: string) => words.t(codeValueName(code, one))));
  const name = words.t(codeValueName(code, value as string | number));
  return typeof value === 'number' ? `${words.number(value)} · ${name}` : name;
}
