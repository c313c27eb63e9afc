/** Lines of the report in words and as citations. The report's text itself is not part of the project. */
import type { LineRange } from '../../catalog/schema';
import { ASPECTS, type Aspect, FIELDS_BY_ASPECT, type FieldId } from '../../catalog/vocabulary';
import { ficha } from '../../i18n/ficha';
import type { Message, TextTools } from '../../i18n/text';

const CITED_ASPECTS: Readonly<Record<Aspect, Message>> = {
  general: ficha.citedGeneral,
  political: ficha.citedPolitical,
  institutional: ficha.citedInstitutional,
  social: ficha.citedSocial,
  extra: ficha.citedExtra,
};

/** Ordered, without repetition, and with ranges that touch or overlap made one. */
export function mergeRanges(ranges: readonly LineRange[]): LineRange[] {
  const merged: LineRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && range.from <= last.to + 1) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged;
}

/** «2226–2229»; the word joiner keeps both ends on one line. */
export function rangeInWords({ from, to }: LineRange): string {
  return from === to ? String(from) : `${from}–\u2060${to}`;
}

/** A text of the catalogue with its ranges («2186-2187») as the interface prints them. */
export function withRangesKept(text: string): string {
  return text.replaceAll(/(\d{2,4})-(\d{2,4})(?!\d)/g, '$1–\u2060$2');
}

/** «Línea 2222», «Líneas 2226–2229», «Líneas 2181 y 2186–2187»; empty where there are none. */
export function linesInWords({ t, list }: TextTools, ranges: readonly LineRange[]): string {
  const merged = mergeRanges(ranges);
  if (merged.length === 0) return '';
  return t(ficha.lines, { count: countLines(merged), lines: list(merged.map(rangeInWords)) });
}

/** «Experiencia 11, aspectos institucionales, líneas 2226–2229». */
export function citationOf({ t }: TextTools, n: number, aspect: Aspect, ranges: readonly LineRange[]): string {
  const merged = mergeRanges(ranges);
  const lines = merged.map(rangeInWords).join(', ');
  return t(ficha.citation, { n: String(n), aspect: t(CITED_ASPECTS[aspect]), count: countLines(merged), lines });
}

export function aspectOfField(field: FieldId): Aspect {
  return ASPECTS.find((aspect) => (FIELDS_BY_ASPECT[aspect] as readonly FieldId[]).includes(field)) ?? 'extra';
}

function countLines(ranges: readonly LineRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
