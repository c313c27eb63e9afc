import type { DivisionId } from '../territory/units';
import type { Message, Messages } from './text';

/** How a division is spoken of. Another one is another entry here. */
export interface DivisionWords {
  /** On the switch. */
  label: Message;
  /** What the switch offers. */
  help: Message;
  /** «división de 2008». */
  whole: Message;
  /** At the beginning of a sentence, and within one. */
  when: Message;
  inside: Message;
  tense: 'past' | 'present';
}

export const divisionWords: Readonly<Record<DivisionId, DivisionWords>> = {
  2008: {
    label: { es: '2008', en: '2008', pt: '2008' },
    help: {
      es: '15 regiones y 53 provincias, las del tiempo del informe',
      en: '15 regions and 53 provinces, those of the report’s time',
      pt: '15 regiões e 53 províncias, as do tempo do relatório',
    },
    whole: { es: 'división de 2008', en: 'division of 2008', pt: 'divisão de 2008' },
    when: { es: 'En 2008', en: 'In 2008', pt: 'Em 2008' },
    inside: { es: 'en 2008', en: 'in 2008', pt: 'em 2008' },
    tense: 'past',
  },
  2018: {
    label: { es: 'Actual', en: 'Today', pt: 'Atual' },
    help: {
      es: '16 regiones y 56 provincias, desde 2018',
      en: '16 regions and 56 provinces, since 2018',
      pt: '16 regiões e 56 províncias, desde 2018',
    },
    whole: { es: 'división actual', en: 'present division', pt: 'divisão atual' },
    when: { es: 'Hoy', en: 'Today', pt: 'Hoje' },
    inside: { es: 'hoy', en: 'today', pt: 'hoje' },
    tense: 'present',
  },
};

/** Regions whose name takes an article or is an adjective; the others go by `ofName`. */
export const ofRegion: Readonly<Record<string, Message>> = {
  '07': { es: 'del Maule', en: 'of Maule', pt: 'do Maule' },
  '08': { es: 'del Biobío', en: 'of Biobío', pt: 'do Biobío' },
  '13': { es: 'Metropolitana', en: 'Metropolitana', pt: 'Metropolitana' },
};

/** What changed between the divisions, and where it shows. */
export const divisions = {
  ofName: { es: 'de {name}', en: 'of {name}', pt: 'de {name}' },
  region: { es: 'región {of}', en: 'region {of}', pt: 'região {of}' },
  province: { es: 'provincia {of}', en: 'province {of}', pt: 'província {of}' },
  inRegion: { es: '{unit} ({region})', en: '{unit} ({region})', pt: '{unit} ({region})' },
  the: { es: 'la {unit}', en: 'the {unit}', pt: 'a {unit}' },
  ofThe: { es: 'de la {unit}', en: 'in the {unit}', pt: 'da {unit}' },
  counted: { es: '{unit} ({n})', en: '{unit} ({n})', pt: '{unit} ({n})' },

  regionSince: { es: 'Región desde {year}.', en: 'A region since {year}.', pt: 'Região desde {year}.' },
  regionUntil: { es: 'Región hasta {year}.', en: 'A region until {year}.', pt: 'Região até {year}.' },
  provinceSince: { es: 'Provincia desde {year}.', en: 'A province since {year}.', pt: 'Província desde {year}.' },
  provinceUntil: { es: 'Provincia hasta {year}.', en: 'A province until {year}.', pt: 'Província até {year}.' },
  onlyIn: { es: 'Solo en la {division}.', en: 'Only in the {division}.', pt: 'Só na {division}.' },

  /** The other division has the very same comunas under another name. */
  wasWhole: {
    es: '{when}, sus {n} comunas {tense, select, past {eran} other {son}} {unit}.',
    en: '{when} its {n} comunas {tense, select, past {were} other {are}} {unit}.',
    pt: '{when}, suas {n} comunas {tense, select, past {eram} other {são}} {unit}.',
  },
  wasWholeWithParts: {
    es: '{when}, sus {n} comunas {tense, select, past {eran} other {son}} {unit}, repartidas entre {parts}.',
    en: '{when} its {n} comunas {tense, select, past {were} other {are}} {unit}, shared among {parts}.',
    pt: '{when}, suas {n} comunas {tense, select, past {eram} other {são}} {unit}, repartidas entre {parts}.',
  },
  belonged: {
    es: '{when}, sus {n} comunas {tense, select, past {eran} other {son}} {units}.',
    en: '{when} its {n} comunas {tense, select, past {were} other {are}} {units}.',
    pt: '{when}, suas {n} comunas {tense, select, past {eram} other {são}} {units}.',
  },
  had: {
    es: '{when} {tense, select, past {tenía} other {tiene}} {n} comunas',
    en: '{when} it {tense, select, past {had} other {has}} {n} comunas',
    pt: '{when} {tense, select, past {tinha} other {tem}} {n} comunas',
  },
  /** Comunas that the unit has here and that are elsewhere in the other division. */
  theOthers: {
    es: '{n, plural, one {la otra {tense, select, past {era} other {es}}} other {las otras # {tense, select, past {eran} other {son}}}} {units}',
    en: '{n, plural, one {the other {tense, select, past {was} other {is}}} other {the other # {tense, select, past {were} other {are}}}} {units}',
    pt: '{n, plural, one {a outra {tense, select, past {era} other {é}}} other {as outras # {tense, select, past {eram} other {são}}}} {units}',
  },
  /** Comunas that the unit has in the other division and that are elsewhere here. */
  those: {
    es: '{n} {tense, select, past {eran} other {son}} {inside} {units}',
    en: '{n} {tense, select, past {were} other {are}} {inside} {units}',
    pt: '{n} {tense, select, past {eram} other {são}} {inside} {units}',
  },

  goTo: { es: 'Ver la {unit} {inside}', en: 'See the {unit} {inside}', pt: 'Ver a {unit} {inside}' },
  goToDivision: { es: 'Ver en la {division}', en: 'See in the {division}', pt: 'Ver na {division}' },
  opensIn: {
    es: 'Se abre en la {division}.',
    en: 'Opens in the {division}.',
    pt: 'Abre-se na {division}.',
  },
  /** The key to the mark in the rows of a facet. */
  differ: {
    es: '{n, plural, one {Una distinta} other {# distintas}} {inside}',
    en: '{n, plural, one {One different} other {# different}} {inside}',
    pt: '{n, plural, one {Uma diferente} other {# diferentes}} {inside}',
  },

  switched: { es: 'Cambió la división', en: 'The division changed', pt: 'Mudou a divisão' },
  existsOnlyIn: {
    es: 'La {unit} existe solo en la {division}.',
    en: 'The {unit} exists only in the {division}.',
    pt: 'A {unit} existe só na {division}.',
  },
  shownInstead: { es: 'Se muestra {unit}.', en: '{unit} is shown.', pt: 'Mostra-se {unit}.' },
  leftOut: {
    es: 'Se quitó del filtro «{facet}».',
    en: 'It was removed from the filter “{facet}”.',
    pt: 'Foi retirada do filtro «{facet}».',
  },
  switchTo: { es: 'Pasar a la {division}', en: 'Switch to the {division}', pt: 'Passar à {division}' },

  provinceAndRegion: { es: '{province}, {region}', en: '{province}, {region}', pt: '{province}, {region}' },
  atThatTime: { es: '{when}: {units}', en: '{when}: {units}', pt: '{when}: {units}' },
  codedIn: { es: '{name} ({division})', en: '{name} ({division})', pt: '{name} ({division})' },
  regionsIn: { es: 'Regiones, {division}', en: 'Regions, {division}', pt: 'Regiões, {division}' },
  columnIn: { es: '{column}, {division}', en: '{column}, {division}', pt: '{column}, {division}' },
  code: { es: 'Código', en: 'Code', pt: 'Código' },
  division: { es: 'División', en: 'Division', pt: 'Divisão' },
  changed: { es: 'Cambio de división', en: 'Change of division', pt: 'Mudança de divisão' },
  regions: { es: 'Regiones', en: 'Regions', pt: 'Regiões' },
} satisfies Messages;
