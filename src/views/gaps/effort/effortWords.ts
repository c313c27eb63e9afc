/** What the effort says in a sentence, and why a row is marked. */
import type { UnitEffort } from '../../../analysis/measureEffort';
import { effort as words } from '../../../i18n/effort';
import { numberWord } from '../../../i18n/numberWords';
import type { TextTools } from '../../../i18n/text';
import type { EffortRow } from './effortRows';

/** The finding: where the catalogue hardly looked, and how many of the gaps lie there. */
export function effortTitle(rows: readonly EffortRow[], nameOf: (row: EffortRow) => string, tools: TextTools): string {
  const { t, number } = tools;
  const own = rows.find(({ level }) => level === 'region');
  const place = rows.length <= 2 ? rows.at(-1) : undefined;
  if (place) {
    return t(words.titleOne, {
      place: nameOf(place),
      n: place.effort.ids.length,
      sources: place.effort.sources.length,
    });
  }
  // Below a region that is the place, its provinces are told; else the regions.
  const provinces = rows.filter(({ level }) => level === 'province');
  const told = own && provinces.length > 0 ? provinces : rows;
  const level = told === provinces ? 'province' : 'region';
  const thin = told.filter(({ effort }) => effort.thin);
  if (thin.length === 0) return t(words.titleSolid, { level });
  const title = t(words.titleThin, { words: numberWord(thin.length, tools), all: told.length, level });
  const sum = (of: readonly EffortRow[]) => of.reduce((total, { gaps }) => total + gaps.length, 0);
  const [n, gaps] = [sum(thin), sum(told)];
  if (n > 0 && n === gaps) return t(words.titleThinAll, { title, gaps });
  return n > 0 ? t(words.titleThinGaps, { title, n, gaps: number(gaps) }) : title;
}

/** Why a unit is marked. */
export function thinReason(
  { sources, nearSources }: Pick<UnitEffort, 'sources' | 'nearSources'>,
  { t }: Pick<TextTools, 't'>,
): string {
  // What else is recorded there is national, and stands in the row.
  const national = sources.length > nearSources.length ? 'yes' : 'no';
  return t(nearSources.length === 0 ? words.thinNone : words.thinOne, { national });
}
