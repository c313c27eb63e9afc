import type { TextTools } from './text';

/** A country's name in the current language, from its ISO 3166-1 alpha-2 code, by the browser's own tables. */
export function countryName(code: string, { language }: Pick<TextTools, 'language'>): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}
