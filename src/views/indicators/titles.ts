/** Chart titles as sentences made from the counts. */
import { mostFrequent, type ValueCounts } from '../../analysis/countValues';
import type { CodeId } from '../../catalog/vocabulary';
import { frequentTitles, thresholdTitles, titles, unknownClause } from '../../i18n/charts';
import { asSentence, numberWord, withinSentence } from '../../i18n/numberWords';
import type { Message, TextTools } from '../../i18n/text';

export interface Title {
  text: string;
  /** Ids of the experiences that the sentence counts. */
  ids: readonly string[];
}

/** A sentence that counts experiences. */
export function countTitle(
  tools: TextTools,
  message: Message,
  ids: readonly string[],
  values: Record<string, string | number> = {},
): Title {
  const text = tools.t(message, { n: ids.length, words: numberWord(ids.length, tools), ...values });
  return { text: asSentence(text), ids };
}

/** Says which value most have; where values tie, says that. `messageOf` gives the sentence for one value. */
export function frequentTitle(
  tools: TextTools,
  counts: ValueCounts,
  labelOf: (value: string) => string,
  messageOf: (value: string) => Message,
  asName: (label: string) => string = withinSentence,
): Title {
  const first = mostFrequent(counts);
  const [only] = first;
  if (!only) return { text: tools.t(titles.nothingKnown), ids: [] };
  if (first.length === 1)
    return countTitle(tools, messageOf(only.value), only.ids, { value: asName(labelOf(only.value)) });
  const ids = [...new Set(first.flatMap((row) => row.ids))];
  const words = numberWord(only.ids.length, tools);
  const text =
    first.length <= 3
      ? tools.t(titles.tie, { list: tools.list(first.map((row) => asName(labelOf(row.value)))), words })
      : tools.t(titles.tieOfMany, { values: numberWord(first.length, tools), words });
  return { text: asSentence(text), ids };
}

/** The sentence of one code: how many stand at its threshold or above, or which value most have. */
export function codeTitle(
  tools: TextTools,
  code: CodeId,
  counts: ValueCounts,
  labelOf: (value: string) => string,
): Title {
  if (counts.known.length === 0) return { text: tools.t(titles.nothingKnown), ids: [] };
  const threshold = thresholdTitles[code];
  if (threshold) {
    const ids = counts.rows.filter((row) => Number(row.value) >= threshold.from).flatMap((row) => row.ids);
    return countTitle(tools, threshold.title, ids);
  }
  const sentences = frequentTitles[code] ?? {};
  const title = frequentTitle(tools, counts, labelOf, (value) => sentences[value] ?? titles.nothingKnown);
  if (code !== 'institutionType' || counts.unknown.length === 0) return title;
  return {
    ...title,
    text: tools.t(unknownClause, { title: title.text, words: numberWord(counts.unknown.length, tools) }),
  };
}
