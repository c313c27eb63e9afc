/** How an experience reaches the comunas of a place, in words. */
import { dossier as words } from '../../i18n/dossier';
import { unitName } from '../../i18n/facetValues';
import type { TextTools } from '../../i18n/text';
import type { Atlas } from '../../state/atlas';
import { DIRECTNESS, type Reach } from '../../territory/reach';
import type { DivisionId } from '../../territory/units';

/** Most comunas that a sentence names. */
const MOST_NAMED = 8;

interface Place {
  /** Comunas of the place, as indices. */
  scope: ReadonlySet<number>;
  division: DivisionId;
}

/** Of an experience within a place: its most direct way in, as an index into DIRECTNESS, and how many comunas it reaches. */
export function reachWithin({ comunas, directness }: Reach, scope: ReadonlySet<number>): { way: number; n: number } {
  let way: number = DIRECTNESS.length;
  let n = 0;
  comunas.forEach((comuna, position) => {
    if (!scope.has(comuna)) return;
    n++;
    way = Math.min(way, directness[position] as number);
  });
  return { way, n };
}

/** «Alcanza 10 de 30 comunas: nombra a Ancud y Castro, 8 por su provincia (Chiloé).» */
export function reachInWords(
  reach: Reach,
  { scope, division }: Place,
  atlas: Pick<Atlas, 'territory'>,
  tools: TextTools,
): string {
  const { t, list, compare } = tools;
  const { comunas } = atlas.territory;
  const byWay = DIRECTNESS.map((): number[] => []);
  reach.comunas.forEach((comuna, position) => {
    if (scope.has(comuna)) byWay[reach.directness[position] as number]?.push(comuna);
  });
  const n = byWay.reduce((sum, members) => sum + members.length, 0);
  if (n === 0) return t(words.reachesNone);
  const cut = (names: readonly string[]) =>
    names.length <= MOST_NAMED + 1
      ? list(names)
      : list([...names.slice(0, MOST_NAMED), t(words.andMore, { n: names.length - MOST_NAMED })]);
  const namesOf = (members: readonly number[]) => cut(members.map((index) => comunas[index]?.name ?? '').sort(compare));
  const provincesOf = (members: readonly number[]) =>
    cut([
      ...new Set(members.map((index) => unitName(tools, atlas, division, comunas[index]?.province[division] ?? ''))),
    ]);
  const [named = [], provincial = [], regional = [], national = []] = byWay;
  const ways = [
    ...(named.length > 0 ? [t(words.named, { names: namesOf(named) })] : []),
    ...(provincial.length > 0 ? [t(words.provincial, { n: provincial.length, names: provincesOf(provincial) })] : []),
    ...(regional.length > 0 ? [t(words.regional, { n: regional.length })] : []),
    ...(national.length > 0 ? [t(words.national, { n: national.length })] : []),
  ].join('; ');
  return n === scope.size ? t(words.reachesAll, { n, ways }) : t(words.reaches, { n, total: scope.size, ways });
}
