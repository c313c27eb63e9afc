/** Small numbers in words, as a sentence wants them; larger ones in figures. */
import type { TextTools } from './text';

const WORDS = {
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  pt: 'zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte',
} as const;

/** Feminine forms of the few numbers that have them; nothing counted is «ninguna», not «cero». */
const FORMS = {
  es: { feminine: { 0: 'ninguna', 1: 'una' }, masculine: { 0: 'ninguno' } },
  en: { feminine: { 0: 'none' }, masculine: { 0: 'none' } },
  pt: { feminine: { 0: 'nenhuma', 1: 'uma', 2: 'duas' }, masculine: { 0: 'nenhum' } },
} as const;

/** «nueve», «nine», «nove»: in words from zero to twenty, agreeing with what is counted (experiencias are feminine). */
export function numberWord(
  value: number,
  { language, number }: Pick<TextTools, 'language' | 'number'>,
  gender: 'feminine' | 'masculine' = 'feminine',
): string {
  const form = (FORMS[language][gender] as Readonly<Record<number, string>>)[value];
  return form ?? WORDS[language].split(' ')[value] ?? number(value);
}

/** The text with its first letter as a capital, for sentences that begin with a number word or a name. */
export function asSentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** A name within a sentence: its first letter small, unless it is an acronym. */
export function withinSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase() + name.slice(1) : name;
}
