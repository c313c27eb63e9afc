/** What differs between experiences, where they agree and what cannot be compared, as sentences. */
import type {
  ExperienceAgreement,
  ExperienceFinding,
  Incomparable,
  ReachFigures,
  Values,
} from '../analysis/compareExperiences';
import type { CodeId } from '../catalog/vocabulary';
import { DIRECTNESS, type Directness } from '../territory/reach';
import { asSentence } from './numberWords';
import { marked } from './sentences';
import type { Message, Messages, TextTools } from './text';
import {
  codeValueName,
  factorNames,
  factorStateNames,
  fieldNames,
  indexNames,
  scalesInWords,
  themeNames,
} from './vocabulary';

const words = {
  two: {
    es: '{what}: {first} en {a}, frente a {second} en {b}',
    en: '{what}: {first} in {a}, against {second} in {b}',
    pt: '{what}: {first} em {a}, frente a {second} em {b}',
  },
  twoPoints: {
    es: '{what}: {first} en {a} y {second} en {b}, {points, plural, one {# punto} other {# puntos}} de diferencia',
    en: '{what}: {first} in {a} and {second} in {b}, {points, plural, one {# point} other {# points}} apart',
    pt: '{what}: {first} em {a} e {second} em {b}, {points, plural, one {# ponto} other {# pontos}} de diferença',
  },
  many: { es: '{what}: {values}', en: '{what}: {values}', pt: '{what}: {values}' },
  valueIn: { es: '{value} en {name}', en: '{value} in {name}', pt: '{value} em {name}' },
  reachNamed: {
    es: '{name} nombra <c>{n, plural, one {# comuna} other {# comunas}}</c>',
    en: '{name} names <c>{n, plural, one {# comuna} other {# comunas}}</c>',
    pt: '{name} nomeia <c>{n, plural, one {# comuna} other {# comunas}}</c>',
  },
  reachProvincial: {
    es: '{name} alcanza <c>{n, plural, one {# comuna} other {# comunas}}</c> por su provincia',
    en: '{name} reaches <c>{n, plural, one {# comuna} other {# comunas}}</c> through its province',
    pt: '{name} alcança <c>{n, plural, one {# comuna} other {# comunas}}</c> por sua província',
  },
  reachRegional: {
    es: '{name} alcanza <c>{n, plural, one {# comuna} other {# comunas}}</c> por su región',
    en: '{name} reaches <c>{n, plural, one {# comuna} other {# comunas}}</c> through its region',
    pt: '{name} alcança <c>{n, plural, one {# comuna} other {# comunas}}</c> por sua região',
  },
  reachNational: {
    es: '{name} alcanza <c>{n, plural, one {# comuna} other {# comunas}}</c> por el país',
    en: '{name} reaches <c>{n, plural, one {# comuna} other {# comunas}}</c> through the country',
    pt: '{name} alcança <c>{n, plural, one {# comuna} other {# comunas}}</c> pelo país',
  },
  reachMixed: {
    es: '{name} alcanza <c>{n, plural, one {# comuna} other {# comunas}}</c> ({parts})',
    en: '{name} reaches <c>{n, plural, one {# comuna} other {# comunas}}</c> ({parts})',
    pt: '{name} alcança <c>{n, plural, one {# comuna} other {# comunas}}</c> ({parts})',
  },
  partNamed: {
    es: '{n, plural, one {# nombrada} other {# nombradas}}',
    en: '{n} named',
    pt: '{n, plural, one {# nomeada} other {# nomeadas}}',
  },
  partProvincial: { es: '{n} por su provincia', en: '{n} through its province', pt: '{n} por sua província' },
  partRegional: { es: '{n} por su región', en: '{n} through its region', pt: '{n} por sua região' },
  partNational: { es: '{n} por el país', en: '{n} through the country', pt: '{n} pelo país' },
  population: {
    es: 'Habitantes de las comunas alcanzadas',
    en: 'Inhabitants of the comunas reached',
    pt: 'Habitantes das comunas alcançadas',
  },
  actorsNamed: { es: 'Actores nombrados', en: 'Actors named', pt: 'Atores nomeados' },
  scale: { es: 'Escala', en: 'Scale', pt: 'Escala' },
  themes: { es: 'Ningún tema en común', en: 'No theme in common', pt: 'Nenhum tema em comum' },
  themesOfAll: {
    es: 'Ningún tema común a todas',
    en: 'No theme common to all',
    pt: 'Nenhum tema comum a todas',
  },
  born: {
    es: '{a} nace {years, plural, one {# año} other {# años}} {order, select, before {antes} other {después}} que {b} ({first} y {second})',
    en: '{a} begins {years, plural, one {# year} other {# years}} {order, select, before {before} other {after}} {b} ({first} and {second})',
    pt: '{a} nasce {years, plural, one {# ano} other {# anos}} {order, select, before {antes} other {depois}} de {b} ({first} e {second})',
  },
  startYear: { es: 'Año de inicio', en: 'Starting year', pt: 'Ano de início' },
  ordinal: { es: '{value} ({meaning})', en: '{value} ({meaning})', pt: '{value} ({meaning})' },
} satisfies Messages;

const agreementWords = {
  themes: {
    es: 'Coinciden en {n, plural, one {el tema} other {los temas}}: {list}',
    en: 'They share {n, plural, one {the theme} other {the themes}}: {list}',
    pt: 'Coincidem {n, plural, one {no tema} other {nos temas}}: {list}',
  },
  scales: {
    es: 'Tienen la misma escala: {list}',
    en: 'They have the same scale: {list}',
    pt: 'Têm a mesma escala: {list}',
  },
  index: {
    es: '{index}: <all>{value}</all> en {both, select, two {ambas} other {todas}}',
    en: '{index}: <all>{value}</all> in {both, select, two {both} other {all of them}}',
    pt: '{index}: <all>{value}</all> em {both, select, two {ambas} other {todas}}',
  },
  codes: {
    es: 'Coinciden en <all>{n}</all> de los {of} códigos que se conocen de {both, select, two {ambas} other {todas}}: {list}',
    en: 'They agree on <all>{n}</all> of the {of} codes known of {both, select, two {both} other {all of them}}: {list}',
    pt: 'Coincidem em <all>{n}</all> dos {of} códigos conhecidos de {both, select, two {ambas} other {todas}}: {list}',
  },
  present: {
    es: '{n, plural, one {Factor presente} other {Factores presentes}} en {both, select, two {ambas} other {todas}}: {list}',
    en: '{n, plural, one {Factor present} other {Factors present}} in {both, select, two {both} other {all of them}}: {list}',
    pt: '{n, plural, one {Fator presente} other {Fatores presentes}} em {both, select, two {ambas} other {todas}}: {list}',
  },
  absent: {
    es: '{n, plural, one {Factor ausente} other {Factores ausentes}} en {both, select, two {ambas} other {todas}}: {list}',
    en: '{n, plural, one {Factor absent} other {Factors absent}} in {both, select, two {both} other {all of them}}: {list}',
    pt: '{n, plural, one {Fator ausente} other {Fatores ausentes}} em {both, select, two {ambas} other {todas}}: {list}',
  },
  actors: {
    es: 'Comparten <all>{n, plural, one {# actor} other {# actores}}</all>: {list}',
    en: 'They share <all>{n, plural, one {# actor} other {# actors}}</all>: {list}',
    pt: 'Compartilham <all>{n, plural, one {# ator} other {# atores}}</all>: {list}',
  },
  comunas: {
    es: 'Comparten <all>{n, plural, one {# comuna} other {# comunas}}</all>: {list}',
    en: 'They share <all>{n, plural, one {# comuna} other {# comunas}}</all>: {list}',
    pt: 'Compartilham <all>{n, plural, one {# comuna} other {# comunas}}</all>: {list}',
  },
  startYear: {
    es: 'Nacen el mismo año, <all>{year}</all>',
    en: 'They begin in the same year, <all>{year}</all>',
    pt: 'Nascem no mesmo ano, <all>{year}</all>',
  },
  andMore: { es: '{n} más', en: '{n} more', pt: 'mais {n}' },
} satisfies Messages;

const unknownWords = {
  noFicha: {
    es: '{names} {n, plural, one {no tiene} other {no tienen}} ficha: ni códigos, ni factores, ni actores que comparar',
    en: '{names} {n, plural, one {has} other {have}} no ficha: neither codes nor factors nor actors to compare',
    pt: '{names} {n, plural, one {não tem} other {não têm}} ficha: nem códigos, nem fatores, nem atores a comparar',
  },
  index: {
    es: '{index}: información insuficiente en {names}',
    en: '{index}: insufficient information in {names}',
    pt: '{index}: informação insuficiente em {names}',
  },
  codes: {
    es: 'Sin información en alguna de ellas: {list}',
    en: 'No information in one or more of them: {list}',
    pt: 'Sem informação em alguma delas: {list}',
  },
  outside: {
    es: '{names} no {n, plural, one {alcanza} other {alcanzan}} comunas de Chile que se puedan contar',
    en: '{names} {n, plural, one {reaches} other {reach}} no comunas of Chile that could be counted',
    pt: '{names} não {n, plural, one {alcança} other {alcançam}} comunas do Chile que se possam contar',
  },
  startYear: {
    es: 'Año de inicio: sin información en {names}',
    en: 'Starting year: no information in {names}',
    pt: 'Ano de início: sem informação em {names}',
  },
} satisfies Messages;

const REACH: Readonly<Record<Directness, readonly [alone: Message, part: Message]>> = {
  named: [words.reachNamed, words.partNamed],
  provincial: [words.reachProvincial, words.partProvincial],
  regional: [words.reachRegional, words.partRegional],
  national: [words.reachNational, words.partNational],
};

/** In lists that would run on, this many by name. */
const NAMED = 4;

/**
 * A difference as a sentence without its full stop; `names` by position. What can be opened is marked: `<n0>` to `<n3>` are the
 * values of each position (see `sentences.ts`).
 */
export function experienceDifference(tools: TextTools, finding: ExperienceFinding, names: readonly string[]): string {
  const { t, number, list } = tools;
  const pairs = <T>(what: string, values: Values<T>, write: (value: T) => string, points?: number): string => {
    const known = values.flatMap((value, position) =>
      value === null ? [] : [{ value: marked(position, write(value)), name: names[position] ?? '' }],
    );
    const [a, b] = known;
    if (known.length === 2 && a && b) {
      const filled = { what, first: a.value, second: b.value, a: a.name, b: b.name };
      return points === undefined ? t(words.two, filled) : t(words.twoPoints, { ...filled, points });
    }
    return t(words.many, { what, values: list(known.map((entry) => t(words.valueIn, entry))) });
  };
  switch (finding.kind) {
    case 'reach':
      return finding.figures
        .flatMap((figures, position) =>
          figures
            ? [reachInWords(tools, figures, names[position] ?? '').replaceAll(/(<\/?)c>/g, `$1n${position}>`)]
            : [],
        )
        .join('; ');
    case 'population':
      return pairs(t(words.population), finding.values, (value) => number(value));
    case 'index':
      return pairs(t(indexNames[finding.dimension]), finding.values, (value) => number(value), spread(finding.values));
    case 'ordinal':
      return pairs(t(fieldNames[finding.code]), finding.values, (value) =>
        t(words.ordinal, { value: number(value), meaning: t(codeValueName(finding.code, value)).toLowerCase() }),
      );
    case 'category':
      return pairs(t(fieldNames[finding.code]), finding.values, (value) =>
        list(value.map((part) => t(codeValueName(finding.code, part)).toLowerCase())),
      );
    case 'factor':
      return pairs(t(factorNames[finding.factor]), finding.values, (value) => t(factorStateNames[value]).toLowerCase());
    case 'actors':
      return pairs(t(words.actorsNamed), finding.values, (value) => number(value));
    case 'startYear':
      return bornInWords(tools, finding.values, names) ?? pairs(t(words.startYear), finding.values, String);
    case 'scales':
      return pairs(t(words.scale), finding.values, (scales) => scalesInWords(tools, scales));
    case 'themes':
      return pairs(t(finding.values.length === 2 ? words.themes : words.themesOfAll), finding.values, (themes) =>
        list(themes.map((theme) => t(themeNames[theme]).toLowerCase())),
      );
  }
}

function reachInWords({ t, list }: TextTools, { comunas, byDirectness }: ReachFigures, name: string): string {
  const ways = DIRECTNESS.map((way, position) => ({ way, n: byDirectness[position] ?? 0 })).filter(({ n }) => n > 0);
  const [only] = ways;
  if (ways.length === 1 && only) return t(REACH[only.way][0], { name, n: only.n });
  return t(words.reachMixed, { name, n: comunas, parts: list(ways.map(({ way, n }) => t(REACH[way][1], { n }))) });
}

function bornInWords({ t }: TextTools, values: Values<number>, names: readonly string[]): string | null {
  const known = values.flatMap((year, position) => (year === null ? [] : [{ year, position }]));
  const [a, b] = known;
  if (known.length !== 2 || !a || !b) return null;
  return t(words.born, {
    a: names[a.position] ?? '',
    b: names[b.position] ?? '',
    years: Math.abs(a.year - b.year),
    order: a.year < b.year ? 'before' : 'after',
    first: marked(a.position, String(a.year)),
    second: marked(b.position, String(b.year)),
  });
}

function spread(values: Values<number>): number {
  const known = values.filter((value) => value !== null);
  return Math.max(...known) - Math.min(...known);
}

/** What all have in common, as a sentence without its full stop; what it counts is marked `<all>`. */
export function experienceAgreement(
  tools: TextTools,
  agreement: ExperienceAgreement,
  subjects: number,
  nameOf: { actor: (id: string) => string; comuna: (index: number) => string },
): string {
  const { t, number, list } = tools;
  const both = subjects === 2 ? 'two' : 'many';
  const some = (names: readonly string[]) =>
    list(
      names.length <= NAMED + 1
        ? names
        : [...names.slice(0, NAMED), t(agreementWords.andMore, { n: number(names.length - NAMED) })],
    );
  switch (agreement.kind) {
    case 'themes':
      return t(agreementWords.themes, {
        n: agreement.themes.length,
        list: list(agreement.themes.map((theme) => t(themeNames[theme]).toLowerCase())),
      });
    case 'scales':
      return t(agreementWords.scales, { list: scalesInWords(tools, agreement.scales) });
    case 'index':
      return t(agreementWords.index, {
        index: t(indexNames[agreement.dimension]),
        value: number(agreement.value),
        both,
      });
    case 'codes':
      return t(agreementWords.codes, {
        n: agreement.codes.length,
        of: agreement.of,
        both,
        list: codesInWords(tools, agreement.codes),
      });
    case 'factors':
      return t(agreementWords[agreement.state], {
        n: agreement.factors.length,
        both,
        list: list(agreement.factors.map((factor) => t(factorNames[factor]).toLowerCase())),
      });
    case 'actors':
      return t(agreementWords.actors, { n: agreement.actors.length, list: some(agreement.actors.map(nameOf.actor)) });
    case 'comunas':
      return t(agreementWords.comunas, {
        n: agreement.comunas.length,
        list: some(agreement.comunas.map(nameOf.comuna)),
      });
    case 'startYear':
      return t(agreementWords.startYear, { year: String(agreement.year) });
  }
}

/** What is not compared, and for want of what. */
export function incomparableInWords(tools: TextTools, entry: Incomparable, names: readonly string[]): string {
  const { t, list } = tools;
  if (entry.kind === 'codes') return t(unknownWords.codes, { list: codesInWords(tools, entry.codes) });
  const values = {
    names: list(entry.positions.map((position) => names[position] ?? '')),
    n: entry.positions.length,
  };
  switch (entry.kind) {
    case 'no-ficha':
      return asSentence(t(unknownWords.noFicha, values));
    case 'index':
      return t(unknownWords.index, { ...values, index: t(indexNames[entry.dimension]) });
    case 'outside':
      return asSentence(t(unknownWords.outside, values));
    case 'startYear':
      return t(unknownWords.startYear, values);
  }
}

function codesInWords({ t, list }: TextTools, codes: readonly CodeId[]): string {
  return list(codes.map((code) => t(fieldNames[code]).toLowerCase()));
}
