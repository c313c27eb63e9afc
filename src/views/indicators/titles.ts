/** Chart titles as sentences made from the counts. */
import { mostFrequent, type ValueCounts } from '../../analysis/countValues';
import { densestPeriod, type Timeline } from '../../analysis/summariseTimeline';
import type { CodeId } from '../../catalog/vocabulary';
import { charts, frequentTitles, thresholdTitles, titles, unknownClause } from '../../i18n/charts';
import { asSentence, numberWord, withinSentence } from '../../i18n/numberWords';
import type { Message, TextTools } from '../../i18n/text';

export interface Title {
  text: string;
  /** Ids of the experiences that the sentence counts; empty where it counts none. */
  ids: readonly string[];
}

/** Of so few, a sentence about what most have says nothing («una de una»): the variable's name stands instead. */
const FEW = 3;

/** The densest run of years that the timeline's title names is at most so long. */
const PERIOD = 4;

/** The variable's name where too few have an answer for a sentence; null where a sentence can be made, or nobody has one. */
export function neutralTitle(variable: string, known: readonly string[]): Title | null {
  return known.length > 0 && known.length <= FEW ? { text: variable, ids: [] } : null;
}

/** A sentence that counts experiences. */
function countTitle(
  tools: TextTools,
  message: Message,
  ids: readonly string[],
  values: Record<string, string | number> = {},
): Title {
  const text = tools.t(message, { n: ids.length, words: numberWord(ids.length, tools), ...values });
  return { text: asSentence(text), ids };
}

/** When most began, out of those whose year is known: «Seis de quince nacen entre 2003 y 2006». */
export function timelineTitle(tools: TextTools, timeline: Timeline): Title {
  const period = densestPeriod(timeline, PERIOD);
  if (!period) return { ids: [], text: tools.t(titles.beganUnknown) };
  return (
    neutralTitle(tools.t(charts.startYear), timeline.known) ??
    countTitle(tools, period.from === period.to ? titles.beganIn : titles.began, period.ids, {
      total: numberWord(timeline.known.length, tools),
      from: String(period.from),
      to: String(period.to),
    })
  );
}

/** Says how many have one of the values that `isCounted` accepts. */
export function shareTitle(
  tools: TextTools,
  variable: string,
  counts: ValueCounts,
  message: Message,
  isCounted: (value: string) => boolean,
): Title {
  const ids = counts.rows.filter(({ value }) => isCounted(value)).flatMap((row) => row.ids);
  return neutralTitle(variable, counts.known) ?? countTitle(tools, message, ids);
}

/** Says which value most have; where values tie, says that. `messageOf` gives the sentence for one value. */
export function frequentTitle(
  tools: TextTools,
  variable: string,
  counts: ValueCounts,
  labelOf: (value: string) => string,
  messageOf: (value: string) => Message,
  asName: (label: string) => string = withinSentence,
): Title {
  const first = mostFrequent(counts);
  const [only] = first;
  if (!only) return { text: tools.t(titles.nothingKnown), ids: [] };
  const neutral = neutralTitle(variable, counts.known);
  if (neutral) return neutral;
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

/** The sentence of one code: how many stand at its threshold or above, or, where more stand at one value below it or the code has no order, which value most have. */
export function codeTitle(
  tools: TextTools,
  code: CodeId,
  variable: string,
  counts: ValueCounts,
  labelOf: (value: string) => string,
): Title {
  if (counts.known.length === 0) return { text: tools.t(titles.nothingKnown), ids: [] };
  const threshold = thresholdTitles[code];
  if (threshold) {
    const reaches = (value: string) => Number(value) >= threshold.from;
    const share = shareTitle(tools, variable, counts, threshold.title, reaches);
    const [most, rival] = mostFrequent(counts);
    const lowIsMore = most && !rival && !reaches(most.value) && most.ids.length > share.ids.length;
    if (!lowIsMore || counts.known.length <= FEW) return share;
    return countTitle(tools, titles.mostHave, most.ids, {
      variable,
      value: withinSentence(labelOf(most.value)),
      total: numberWord(counts.known.length, tools),
    });
  }
  const sentences = frequentTitles[code] ?? {};
  const title = frequentTitle(tools, variable, counts, labelOf, (value) => sentences[value] ?? titles.nothingKnown);
  if (code !== 'institutionType' || counts.unknown.length === 0 || title.ids.length === 0) return title;
  return {
    ...title,
    text: tools.t(unknownClause, { title: title.text, words: numberWord(counts.unknown.length, tools) }),
  };
}
