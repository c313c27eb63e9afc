/** What an experience reaches, in a few words: by codes alone, in the division of the view. */
import { unitName } from '../../../i18n/facetValues';
import type { TextTools } from '../../../i18n/text';
import { triptych } from '../../../i18n/triptych';
import type { Atlas } from '../../../state/atlas';
import type { DivisionId, Unit } from '../../../territory/units';

/** More names than these are a number. */
const MOST_NAMES = 3;
const MOST_COMUNAS = 2;

type Source = Pick<Atlas, 'territory'>;

/** «Biobío y Ñuble», «Chiloé», «4 comunas»: the largest whole units, then fewer words for the same; empty for nothing in Chile. */
export function nameReach(cuts: readonly string[], atlas: Source, division: DivisionId, tools: TextTools): string[] {
  if (cuts.length === 0) return [];
  const { t, list } = tools;
  const { regions, provinces } = atlas.territory.divisions[division];
  const left = new Set(cuts.map((cut) => atlas.territory.indexOf.get(cut) ?? -1));
  const whole = { regions: [] as Unit[], provinces: [] as Unit[] };
  for (const unit of [...regions, ...provinces]) {
    if (unit.comunas.length === 0 || !unit.comunas.every((index) => left.has(index))) continue;
    whole[unit.parent === null ? 'regions' : 'provinces'].push(unit);
    for (const index of unit.comunas) left.delete(index);
  }
  const units = [...whole.regions, ...whole.provinces];
  const names = units.map(({ code }) => unitName(tools, atlas, division, code));
  const shortNames = units.map(({ shortName }) => shortName);
  if (names.length === 0) return nameComunas(cuts, [], atlas, tools);
  const counted =
    whole.provinces.length === 0
      ? t(triptych.regionsCounted, { count: names.length })
      : t(triptych.comunas, { count: cuts.length });
  if (names.length === 1) return [...names, ...shortNames];
  return names.length <= MOST_NAMES ? [list(names), list(shortNames), counted] : [counted];
}

/** «Canela y Los Vilos», «10 comunas, 3 nombradas», then fewer words for the same. */
export function nameComunas(
  cuts: readonly string[],
  named: readonly string[],
  { territory }: Source,
  { t, list }: TextTools,
): string[] {
  const count = cuts.length;
  const counted = t(triptych.comunas, { count });
  if (count <= MOST_COMUNAS) {
    return [list(cuts.map((cut) => territory.comunas[territory.indexOf.get(cut) ?? -1]?.name ?? cut)), counted];
  }
  if (named.length === 0 || named.length === count) return [counted];
  return [t(triptych.comunasNamed, { count, named: named.length }), counted];
}

/** The place of some comunas, for an enlargement: their provinces where these are one or two, then their regions. */
export function nameOfComunas(
  cuts: readonly string[],
  { territory }: Source,
  division: DivisionId,
  { list }: TextTools,
): string[] {
  const comunas = cuts.flatMap((cut) => territory.comunas[territory.indexOf.get(cut) ?? -1] ?? []);
  const { byCode } = territory.divisions[division];
  const namesOf = (level: 'province' | 'region') =>
    [...new Set(comunas.map((comuna) => comuna[level][division]))].map((code) => byCode.get(code)?.shortName ?? code);
  const provinces = namesOf('province');
  return [...(provinces.length <= 2 ? [list(provinces)] : []), list(namesOf('region'))];
}
