import type { GapGroup } from '../analysis/findGapGroups';
import type { DivisionId, Territory } from '../territory/units';
import { unitName } from './facetValues';
import { asSentence } from './numberWords';
import type { Messages, TextTools } from './text';

/** The groups of gap comunas, and the panel of one. */
export const gapGroups = {
  title: { es: 'Grupos de brecha', en: 'Gap groups', pt: 'Grupos de lacuna' },
  lead: {
    es: 'Comunas contiguas, por población. Debajo, la parte más poblada de una provincia que cabría en una asociación de 2 a 12 comunas, y el ejemplo más cercano.',
    en: 'Adjoining comunas, by population. Below, the most populous part of a province that would fit an association of 2 to 12 comunas, and the nearest example.',
    pt: 'Comunas contíguas, por população. Abaixo, a parte mais populosa de uma província que caberia em uma associação de 2 a 12 comunas, e o exemplo mais próximo.',
  },
  kinds: { es: 'Qué comunas forman grupos', en: 'Which comunas form groups', pt: 'Que comunas formam grupos' },
  unrecorded: { es: 'Sin registro ({n})', en: 'No record ({n})', pt: 'Sem registro ({n})' },
  'not-near': {
    es: 'Sin experiencia cercana ({n})',
    en: 'No experience near ({n})',
    pt: 'Sem experiência próxima ({n})',
  },
  notNearHelp: {
    es: 'También las comunas que solo alcanza el paraguas de su región o del país',
    en: 'Also the comunas that only the umbrella of their region or the country reaches',
    pt: 'Também as comunas que só o guarda-chuva de sua região ou do país alcança',
  },
  none: {
    es: 'Ninguna comuna queda así en esta vista.',
    en: 'No comuna is left so in this view.',
    pt: 'Nenhuma comuna fica assim nesta vista.',
  },
  seeAll: { es: 'Ver los {n} grupos', en: 'See the {n} groups', pt: 'Ver os {n} grupos' },
  seeFewer: { es: 'Ver menos', en: 'See fewer', pt: 'Ver menos' },
  alone: { es: 'Sin vecinas', en: 'Without neighbours', pt: 'Sem vizinhas' },
  inhabitants: { es: '{n} hab.', en: '{n} inh.', pt: '{n} hab.' },
  comunas: { es: '{n} com.', en: '{n} com.', pt: '{n} com.' },
  listGroup: { es: 'Comunas del grupo: {name}', en: 'Comunas of the group: {name}', pt: 'Comunas do grupo: {name}' },
  candidate: {
    es: 'Prov. {province}, <n>{n} com.</n>',
    en: 'Prov. {province}, <n>{n} com.</n>',
    pt: 'Prov. {province}, <n>{n} com.</n>',
  },
  listCandidate: {
    es: 'Asociación posible, provincia de {province}',
    en: 'Possible association, province of {province}',
    pt: 'Associação possível, província de {province}',
  },
  noCandidate: { es: 'Sin asociación posible', en: 'No possible association', pt: 'Sem associação possível' },
  example: { es: '<n>{name}</n>, a {km} km', en: '<n>{name}</n>, {km} km away', pt: '<n>{name}</n>, a {km} km' },
  exampleHere: {
    es: '<n>{name}</n>, que ya alcanza parte',
    en: '<n>{name}</n>, which reaches part of it',
    pt: '<n>{name}</n>, que já alcança parte',
  },
  noExample: {
    es: 'Ningún ejemplo pasa los filtros',
    en: 'No example passes the filters',
    pt: 'Nenhum exemplo passa pelos filtros',
  },

  /** Names of groups. */
  fromTo: { es: 'De {first} a {last}', en: '{first} to {last}', pt: 'De {first} a {last}' },
  partOf: { es: 'parte de {name}', en: 'part of {name}', pt: 'parte de {name}' },
  inPart: { es: '{name}, en parte', en: '{name}, in part', pt: '{name}, em parte' },

  /** The panel. */
  position: {
    es: 'Grupo de brecha {n} de {total}',
    en: 'Gap group {n} of {total}',
    pt: 'Grupo de lacuna {n} de {total}',
  },
  aloneLabel: {
    es: 'Brecha, comuna sin vecinas',
    en: 'Gap, comuna without neighbours',
    pt: 'Lacuna, comuna sem vizinhas',
  },
  leadUnrecorded: {
    es: '{n, plural, one {Una comuna} other {# comunas contiguas}} sin experiencia supramunicipal registrada en esta vista.',
    en: '{n, plural, one {One comuna} other {# adjoining comunas}} with no supra-municipal experience on record in this view.',
    pt: '{n, plural, one {Uma comuna} other {# comunas contíguas}} sem experiência supramunicipal registrada nesta vista.',
  },
  leadNotNear: {
    es: '{n, plural, one {Una comuna} other {# comunas contiguas}} sin experiencia que las nombre, ni a su provincia, en esta vista.',
    en: '{n, plural, one {One comuna} other {# adjoining comunas}} that no experience names, nor their province, in this view.',
    pt: '{n, plural, one {Uma comuna} other {# comunas contíguas}} sem experiência que as nomeie, nem à sua província, nesta vista.',
  },
  seeOnMap: { es: 'Ver en el mapa', en: 'See on the map', pt: 'Ver no mapa' },
  population: { es: 'Habitantes, 2017', en: 'Inhabitants, 2017', pt: 'Habitantes, 2017' },
  area: { es: 'Superficie', en: 'Area', pt: 'Superfície' },
  areaKm2: { es: '{n} km²', en: '{n} km²', pt: '{n} km²' },
  comunasTitle: { es: 'Comunas', en: 'Comunas', pt: 'Comunas' },
  learn: { es: 'De quién aprender', en: 'From whom to learn', pt: 'Com quem aprender' },
  learnByTheme: {
    es: 'El más cercano de cada tema',
    en: 'The nearest of each theme',
    pt: 'O mais próximo de cada tema',
  },
  kilometres: { es: '{km} km', en: '{km} km', pt: '{km} km' },
  learnLead: {
    es: 'Las experiencias supramunicipales de esta vista con el alcance más cercano.',
    en: 'The supra-municipal experiences of this view whose reach comes nearest.',
    pt: 'As experiências supramunicipais desta vista com o alcance mais próximo.',
  },
  learnTheme: {
    es: 'Las experiencias supramunicipales del mismo tema ({themes}) con el alcance más cercano.',
    en: 'The supra-municipal experiences on the same theme ({themes}) whose reach comes nearest.',
    pt: 'As experiências supramunicipais do mesmo tema ({themes}) com o alcance mais próximo.',
  },
  why: {
    es: 'A {km} km de {from}: alcanza a {to} {way, select, named {por su nombre} provincial {por su provincia} regional {por su región} other {por el país}}',
    en: '{km} km from {from}: it reaches {to} {way, select, named {by name} provincial {through its province} regional {through its region} other {through the country}}',
    pt: 'A {km} km de {from}: alcança {to} {way, select, named {pelo nome} provincial {por sua província} regional {por sua região} other {pelo país}}',
  },
  whyHere: {
    es: 'Ya alcanza a {from}, como paraguas',
    en: 'It already reaches {from}, as an umbrella',
    pt: 'Já alcança {from}, como guarda-chuva',
  },
  candidates: { es: 'Asociaciones posibles', en: 'Possible associations', pt: 'Associações possíveis' },
  candidatesLead: {
    es: 'De 2 a 12 comunas contiguas, la mayoría de una misma provincia.',
    en: '2 to 12 adjoining comunas, most of them of one province.',
    pt: 'De 2 a 12 comunas contíguas, a maioria de uma mesma província.',
  },
  tryIt: { es: 'Probar esta asociación', en: 'Try this association', pt: 'Experimentar esta associação' },
  tryNamed: {
    es: 'Probar esta asociación, provincia de {province}, {n} comunas',
    en: 'Try this association, province of {province}, {n} comunas',
    pt: 'Experimentar esta associação, província de {province}, {n} comunas',
  },
  seeAllCandidates: { es: 'Ver las {n}', en: 'See all {n}', pt: 'Ver as {n}' },
  gone: {
    es: 'No está en ninguna brecha de esta vista.',
    en: 'It is in no gap of this view.',
    pt: 'Não está em nenhuma lacuna desta vista.',
  },
  seeComuna: { es: 'Ver la comuna', en: 'See the comuna', pt: 'Ver a comuna' },

  /** Files. */
  fileGroups: { es: 'brechas-grupos', en: 'gaps-groups', pt: 'lacunas-grupos' },
  fileCandidates: { es: 'brechas-asociaciones', en: 'gaps-associations', pt: 'lacunas-associacoes' },
  number: { es: 'Número', en: 'Number', pt: 'Número' },
  name: { es: 'Nombre', en: 'Name', pt: 'Nome' },
  province: { es: 'Provincia', en: 'Province', pt: 'Província' },
  countComunas: { es: 'Comunas', en: 'Comunas', pt: 'Comunas' },
  people: { es: 'Habitantes (Censo 2017)', en: 'Inhabitants (2017 census)', pt: 'Habitantes (Censo 2017)' },
  km2: { es: 'Superficie (km²)', en: 'Area (km²)', pt: 'Superfície (km²)' },
  bestCandidate: { es: 'Asociación más poblada', en: 'Most populous association', pt: 'Associação mais populosa' },
  bestComunas: {
    es: 'Comunas de esa asociación',
    en: 'Comunas of that association',
    pt: 'Comunas dessa associação',
  },
  nearest: { es: 'Ejemplo más cercano', en: 'Nearest example', pt: 'Exemplo mais próximo' },
  km: { es: 'Distancia (km)', en: 'Distance (km)', pt: 'Distância (km)' },
  codes: { es: 'Códigos de comuna (CUT)', en: 'Codes of comunas (CUT)', pt: 'Códigos de comuna (CUT)' },
  names: { es: 'Nombres de comuna', en: 'Names of comunas', pt: 'Nomes de comuna' },
  tableGroups: { es: 'Grupos de brecha, {place}', en: 'Gap groups, {place}', pt: 'Grupos de lacuna, {place}' },
  tableCandidates: {
    es: 'Asociaciones posibles, {name}',
    en: 'Possible associations, {name}',
    pt: 'Associações possíveis, {name}',
  },
} satisfies Messages;

/** Most parts of a name before it becomes «… en parte». */
const MOST_PARTS = 3;

/**
 * A group of comunas by the units that it is made of: «De Coquimbo a O’Higgins», a region, or the provinces and comunas of one.
 * A region or province counts as whole without its comunas that have no neighbours: islands, Antártica.
 */
export function gapGroupName(
  { comunas }: Pick<GapGroup, 'comunas'>,
  territory: Territory,
  division: DivisionId,
  tools: TextTools,
): string {
  const { t, list } = tools;
  const all = territory.comunas;
  const { regions, provinces } = territory.divisions[division];
  const own = new Set(comunas);
  const nameOf = (code: string) => unitName(tools, { territory }, division, code);
  const whole = (unit: { comunas: readonly number[] }) =>
    unit.comunas.every((index) => own.has(index) || all[index]?.neighbours.length === 0);
  const fromNorth = (members: readonly number[]) =>
    [...members].sort((a, b) => (all[b]?.lat ?? 0) - (all[a]?.lat ?? 0));
  const touched = regions.filter((region) => region.comunas.some((index) => own.has(index)));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return '';
  if (first !== last) return t(gapGroups.fromTo, { first: nameOf(first.code), last: nameOf(last.code) });
  if (comunas.length > 1 && whole(first)) return nameOf(first.code);
  const parts = provinces
    .filter(({ parent }) => parent === first.code)
    .flatMap((province) => {
      const members = province.comunas.filter((index) => own.has(index));
      if (members.length === 0) return [];
      if (members.length > 1 && whole(province)) return [nameOf(province.code)];
      if (members.length <= MOST_PARTS) return fromNorth(members).map((index) => all[index]?.name ?? '');
      return [t(gapGroups.partOf, { name: nameOf(province.code) })];
    });
  return asSentence(parts.length > MOST_PARTS ? t(gapGroups.inPart, { name: nameOf(first.code) }) : list(parts));
}
