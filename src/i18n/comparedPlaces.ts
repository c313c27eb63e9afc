/** What differs between two territories, where they agree and what cannot be compared, as sentences. */
import type { PlaceAgreement, PlaceFinding, PlaceIncomparable } from '../analysis/findPlaceDifferences';
import type { GapKind } from '../analysis/measureShares';
import { asSentence } from './numberWords';
import { marked } from './sentences';
import { shareText } from './shareWords';
import type { Messages, TextTools } from './text';
import { indexNames, scaleNames, themeNames } from './vocabulary';

const words = {
  covered: {
    es: '{inA} el {first} {measure, select, comunas {de las comunas} population {de la población} other {de la superficie}} está {reading, select, direct {cubierto directamente} other {cubierto contando el paraguas regional}}; {inB}, el {second}: {points, plural, =0 {menos de un punto} one {# punto} other {# puntos}} más {where}',
    en: '{inA}, {first} {measure, select, comunas {of the comunas are} population {of the population is} other {of the area is}} {reading, select, direct {covered directly} other {covered counting the regional umbrella}}; {inB}, {second}: {points, plural, =0 {less than a point} one {# point} other {# points}} more {where}',
    pt: '{inA}, {first} {measure, select, comunas {das comunas estão cobertas} population {da população está coberta} other {da superfície está coberta}} {reading, select, direct {diretamente} other {contando o guarda-chuva regional}}; {inB}, {second}: {points, plural, =0 {menos de um ponto} one {# ponto} other {# pontos}} a mais {where}',
  },
  gapsUnrecorded: {
    es: 'Sin experiencia registrada: {first} de {ofFirst, plural, one {la única comuna} other {las # comunas}} {ofA} y {second} de {ofSecond, plural, one {la única} other {las #}} {ofB}',
    en: 'No experience on record: {first} of {ofFirst, plural, one {the only comuna} other {the # comunas}} {ofA} and {second} of {ofSecond, plural, one {the only one} other {the #}} {ofB}',
    pt: 'Sem experiência registrada: {first} {ofFirst, plural, one {da única comuna} other {das # comunas}} {ofA} e {second} {ofSecond, plural, one {da única} other {das #}} {ofB}',
  },
  gapsNotNear: {
    es: 'Sin registro más cercano que un paraguas: {first} de {ofFirst, plural, one {la única comuna} other {las # comunas}} {ofA} y {second} de {ofSecond, plural, one {la única} other {las #}} {ofB}',
    en: 'Nothing on record nearer than an umbrella: {first} of {ofFirst, plural, one {the only comuna} other {the # comunas}} {ofA} and {second} of {ofSecond, plural, one {the only one} other {the #}} {ofB}',
    pt: 'Sem registro mais próximo que um guarda-chuva: {first} {ofFirst, plural, one {da única comuna} other {das # comunas}} {ofA} e {second} {ofSecond, plural, one {da única} other {das #}} {ofB}',
  },
  none: { es: 'ninguna', en: 'none', pt: 'nenhuma' },
  experiences: {
    es: 'Experiencias registradas que llegan {toA}: {first}; {toB}: {second}',
    en: 'Experiences on record that reach {toA}: {first}; {toB}: {second}',
    pt: 'Experiências registradas que chegam {toA}: {first}; {toB}: {second}',
  },
  scale: {
    es: 'Escala {value}: {first} {ofFirst, plural, one {de la única experiencia} other {de las # experiencias}} {ofA} y {second} {ofSecond, plural, one {de la única} other {de las #}} {ofB}',
    en: '{value} scale: {first} {ofFirst, plural, one {of the only experience} other {of the # experiences}} {ofA} and {second} {ofSecond, plural, one {of the only one} other {of the #}} {ofB}',
    pt: 'Escala {value}: {first} {ofFirst, plural, one {da única experiência} other {das # experiências}} {ofA} e {second} {ofSecond, plural, one {da única} other {das #}} {ofB}',
  },
  theme: {
    es: 'Tema «{value}»: {first} {ofFirst, plural, one {de la única experiencia} other {de las # experiencias}} {ofA} y {second} {ofSecond, plural, one {de la única} other {de las #}} {ofB}',
    en: 'Theme “{value}”: {first} {ofFirst, plural, one {of the only experience} other {of the # experiences}} {ofA} and {second} {ofSecond, plural, one {of the only one} other {of the #}} {ofB}',
    pt: 'Tema «{value}»: {first} {ofFirst, plural, one {da única experiência} other {das # experiências}} {ofA} e {second} {ofSecond, plural, one {da única} other {das #}} {ofB}',
  },
  index: {
    es: '{index}, en promedio: {first} {inA} (n = {ofFirst}) y {second} {inB} (n = {ofSecond}), {points, plural, =0 {menos de un punto} one {# punto} other {# puntos}} de diferencia',
    en: '{index}, on average: {first} {inA} (n = {ofFirst}) and {second} {inB} (n = {ofSecond}), {points, plural, =0 {less than a point} one {# point} other {# points}} apart',
    pt: '{index}, em média: {first} {inA} (n = {ofFirst}) e {second} {inB} (n = {ofSecond}), {points, plural, =0 {menos de um ponto} one {# ponto} other {# pontos}} de diferença',
  },
  firstYear: {
    es: 'La experiencia más antigua {ofA} nace en {first}; la {ofB}, en {second}',
    en: 'The oldest experience {ofA} begins in {first}; that {ofB}, in {second}',
    pt: 'A experiência mais antiga {ofA} nasce em {first}; a {ofB}, em {second}',
  },
} satisfies Messages;

const agreementWords = {
  covered: {
    es: 'La misma parte de las comunas está {reading, select, direct {cubierta directamente} other {cubierta contando el paraguas regional}} {inA} y {inB}: {value}',
    en: 'The same share of the comunas is {reading, select, direct {covered directly} other {covered counting the regional umbrella}} {inA} and {inB}: {value}',
    pt: 'A mesma parte das comunas está {reading, select, direct {coberta diretamente} other {coberta contando o guarda-chuva regional}} {inA} e {inB}: {value}',
  },
  index: {
    es: '{index}, en promedio: {value} {inA} y {inB}',
    en: '{index}, on average: {value} {inA} and {inB}',
    pt: '{index}, em média: {value} {inA} e {inB}',
  },
  experiences: {
    es: '<all>{n, plural, one {# experiencia llega} other {# experiencias llegan}}</all> {toA} y {toB}',
    en: '<all>{n, plural, one {# experience reaches} other {# experiences reach}}</all> both {toA} and {toB}',
    pt: '<all>{n, plural, one {# experiência chega} other {# experiências chegam}}</all> {toA} e {toB}',
  },
  actors: {
    es: '{n, plural, one {# actor está en mesas} other {# actores están en mesas}} {ofA} y {ofB}',
    en: '{n, plural, one {# actor sits at tables} other {# actors sit at tables}} {ofA} and {ofB}',
    pt: '{n, plural, one {# ator está em mesas} other {# atores estão em mesas}} {ofA} e {ofB}',
  },
  firstYear: {
    es: 'La experiencia más antigua de ambos territorios nace en <all>{year}</all>',
    en: 'The oldest experience of both territories begins in <all>{year}</all>',
    pt: 'A experiência mais antiga de ambos os territórios nasce em <all>{year}</all>',
  },
} satisfies Messages;

const unknownWords = {
  coverage: {
    es: '{names}: sin comunas de Chile, no hay cobertura que comparar',
    en: '{names}: no comunas of Chile, so there is no coverage to compare',
    pt: '{names}: sem comunas do Chile, não há cobertura a comparar',
  },
  index: {
    es: '{index}: ninguna experiencia con índice {inNames}',
    en: '{index}: no experience with an index {inNames}',
    pt: '{index}: nenhuma experiência com índice {inNames}',
  },
  experiences: {
    es: 'Ninguna experiencia registrada {ofNames} pasa los filtros: ni escalas, ni temas, ni índices que comparar',
    en: 'No experience on record {ofNames} passes the filters: neither scales nor themes nor indices to compare',
    pt: 'Nenhuma experiência registrada {ofNames} passa pelos filtros: nem escalas, nem temas, nem índices a comparar',
  },
} satisfies Messages;

/** A place within a sentence: «en Los Lagos», «de la región Metropolitana», «no Chile». */
export interface PlaceForms {
  name: string;
  in: string;
  of: string;
  to: string;
}
export type PairOfForms = readonly [first: PlaceForms, second: PlaceForms];

const PREPOSITIONS = {
  es: { in: 'en', of: 'de', to: 'a' },
  en: { in: 'in', of: 'of', to: '' },
  pt: { in: 'em', of: 'de', to: 'a' },
} as const;
/** Where Portuguese joins the preposition with the article. */
const JOINED: Readonly<Record<string, string>> = {
  'em o': 'no',
  'em a': 'na',
  'de o': 'do',
  'de a': 'da',
  'a o': 'ao',
  'a a': 'à',
};

/** `name`: with its article where it takes one («la región Metropolitana», «a região Metropolitana», «o Chile»). */
export function formsOf({ language }: Pick<TextTools, 'language'>, name: string): PlaceForms {
  const withPreposition = (preposition: string) => {
    const [article = '', ...rest] = name.split(' ');
    const joined = language === 'pt' && rest.length > 0 ? JOINED[`${preposition} ${article}`] : undefined;
    return joined ? `${joined} ${rest.join(' ')}` : `${preposition} ${name}`.trim();
  };
  const { in: inside, of, to } = PREPOSITIONS[language];
  return { name, in: withPreposition(inside), of: withPreposition(of), to: withPreposition(to) };
}

function formValues([a, b]: PairOfForms) {
  return { inA: a.in, ofA: a.of, toA: a.to, inB: b.in, ofB: b.of, toB: b.to };
}

/** A difference as a sentence without its full stop; the values of both places are marked `<n0>` and `<n1>`. */
export function placeDifference(tools: TextTools, finding: PlaceFinding, forms: PairOfForms, gapKind: GapKind): string {
  const { t, number } = tools;
  const [one, other] = finding.values;
  const written = (write: (value: number) => string) => ({
    ...formValues(forms),
    first: marked(0, write(one)),
    second: marked(1, write(other)),
  });
  const points = (scale: number) => Math.abs(Math.round(one * scale) - Math.round(other * scale));
  switch (finding.kind) {
    case 'covered':
      return asSentence(
        t(words.covered, {
          ...written((share) => shareText(tools, share)),
          measure: finding.measure,
          reading: finding.umbrella ? 'umbrella' : 'direct',
          points: points(100),
          where: forms[one > other ? 0 : 1].in,
        }),
      );
    case 'gaps':
      return t(gapKind === 'unrecorded' ? words.gapsUnrecorded : words.gapsNotNear, {
        ...written((n) => (n === 0 ? t(words.none) : number(n))),
        ofFirst: finding.of[0],
        ofSecond: finding.of[1],
      });
    case 'experiences':
      return t(
        words.experiences,
        written((n) => (n === 0 ? t(words.none) : number(n))),
      );
    case 'scale':
    case 'theme': {
      const value = finding.kind === 'scale' ? t(scaleNames[finding.value]) : t(themeNames[finding.value]);
      return asSentence(
        t(words[finding.kind], {
          ...written((share) => shareText(tools, share)),
          value: finding.kind === 'scale' ? value.toLowerCase() : value,
          ofFirst: finding.n[0],
          ofSecond: finding.n[1],
        }),
      );
    }
    case 'index':
      return t(words.index, {
        ...written((mean) => number(mean, { maximumFractionDigits: 0 })),
        index: t(indexNames[finding.dimension]),
        ofFirst: finding.n[0],
        ofSecond: finding.n[1],
        points: points(1),
      });
    case 'firstYear':
      return t(words.firstYear, written(String));
  }
}

export function placeAgreement(tools: TextTools, agreement: PlaceAgreement, forms: PairOfForms): string {
  const { t, number } = tools;
  const values = formValues(forms);
  switch (agreement.kind) {
    case 'covered':
      return t(agreementWords.covered, {
        ...values,
        reading: agreement.umbrella ? 'umbrella' : 'direct',
        value: shareText(tools, agreement.value),
      });
    case 'index':
      return t(agreementWords.index, {
        ...values,
        index: t(indexNames[agreement.dimension]),
        value: number(agreement.value, { maximumFractionDigits: 0 }),
      });
    case 'experiences':
      return t(agreementWords.experiences, { ...values, n: agreement.ids.length });
    case 'actors':
      return t(agreementWords.actors, { ...values, n: agreement.actors.length });
    case 'firstYear':
      return t(agreementWords.firstYear, { year: String(agreement.year) });
  }
}

/** What is not compared, and for want of what. */
export function placeIncomparable(tools: TextTools, entry: PlaceIncomparable, forms: PairOfForms): string {
  const { t, list } = tools;
  const told = (form: keyof PlaceForms) => list(entry.positions.map((position) => forms[position as 0 | 1][form]));
  const values = { names: told('name'), inNames: told('in'), ofNames: told('of') };
  switch (entry.kind) {
    case 'index':
      return t(unknownWords.index, { ...values, index: t(indexNames[entry.dimension]) });
    default:
      return asSentence(t(unknownWords[entry.kind], values));
  }
}
