/** What a gap group is called, and how large it is, wherever it is spoken of. */
import type { GapGroup } from '../analysis/findGapGroups';
import type { DivisionId, Territory } from '../territory/units';
import { gapDrawing } from './gapDrawing';
import type { TextTools } from './text';

/** Its comuna where it is one; its region («La Araucanía»), or its northern and southern ones («De Coquimbo a O'Higgins»). */
export function gapGroupName(
  { comunas }: Pick<GapGroup, 'comunas'>,
  territory: Territory,
  division: DivisionId,
  { t }: Pick<TextTools, 't'>,
): string {
  const [only] = comunas;
  if (comunas.length === 1) return territory.comunas[only ?? -1]?.name ?? '';
  const inside = new Set(comunas.map((index) => territory.comunas[index]?.region[division]));
  const regions = territory.divisions[division].regions
    .filter(({ code }) => inside.has(code))
    .sort((a, b) => a.order - b.order);
  const first = regions[0]?.shortName ?? '';
  const last = regions[regions.length - 1]?.shortName ?? '';
  return first === last ? first : t(gapDrawing.groupRange, { first, last });
}

/** Inhabitants, in millions where they are many: «10,6 millones», «957.224 hab.» */
export function peopleInWords(population: number, { t, number }: Pick<TextTools, 't' | 'number'>): string {
  return population >= 1_000_000
    ? t(gapDrawing.millions, {
        n: number(population / 1_000_000, { maximumFractionDigits: 1, minimumFractionDigits: 1 }),
      })
    : t(gapDrawing.inhabitants, { n: number(population) });
}
