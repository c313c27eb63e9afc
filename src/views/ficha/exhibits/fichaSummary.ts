/** The chosen experience in short: name, place, scale, years, and what its ficha says first. */
import type { Doubt, Experience, FichaFile } from '../../../catalog/schema';
import type { FieldId } from '../../../catalog/vocabulary';
import { fichaExhibits as words } from '../../../i18n/fichaExhibits';
import { asSentence } from '../../../i18n/numberWords';
import type { TextTools } from '../../../i18n/text';
import { fieldNames, fieldStatusNames, scalesInWords } from '../../../i18n/vocabulary';
import { glyphDescription } from '../../../plates/Glyph';
import type { ExhibitInput, ExhibitSubstance } from '../../exhibits/exhibit';
import { programmesInWords, themesInWords, yearsInWords } from '../leadWords';
import { chosenExperience } from './chosenExperience';

export interface FichaSummary {
  experience: Experience;
  place: string;
  lead: string;
  themes: string;
  /** In the order of their weight; of an experience without ficha none. */
  fields: readonly { id: FieldId; name: string; text: string; known: boolean }[];
}

/** What a room wants to know of an experience, first things first. */
const TOLD: readonly FieldId[] = ['objectives', 'achievements', 'functions', 'actors'];

/** Null where the view has chosen no experience. */
export function fichaSummaryOf(fichas: readonly FichaFile[], input: ExhibitInput): FichaSummary | null {
  const { atlas, view, tools } = input;
  const experience = chosenExperience(view, atlas);
  if (!experience) return null;
  const { t } = tools;
  const file = fichas.find(({ id }) => id === experience.id);
  const scales = asSentence(scalesInWords(tools, experience.scales));
  const said = { years: yearsInWords(experience, tools), programmes: programmesInWords(experience, tools) };
  return {
    experience,
    place: experience.place ?? '',
    lead: scales ? t(words.lead, { scales, ...said }) : asSentence(t(words.leadNoScale, said)),
    themes: themesInWords(experience, tools),
    fields: file
      ? TOLD.map((id) => {
          const { status, summary } = file.fields[id];
          const known = status === 'informed' || status === 'negative';
          return { id, name: t(fieldNames[id]), text: known ? summary : t(fieldStatusNames[status]), known };
        })
      : [],
  };
}

export function fichaSummarySubstance(fichas: readonly FichaFile[]): ExhibitSubstance {
  return {
    dataOf: (input) => {
      const summary = fichaSummaryOf(fichas, input);
      if (!summary) return null;
      const { t } = input.tools;
      return {
        kind: 'table',
        title: [summary.experience.name, summary.place, summary.lead, summary.themes].filter(Boolean).join('. '),
        columns: [
          { head: t(words.field), numeric: false, width: 1 },
          { head: t(words.says), numeric: false, width: 4 },
        ],
        rows: summary.fields.map(({ name, text, known }) => [name, known ? text : null]),
      };
    },
    findingOf: (input) => {
      const summary = fichaSummaryOf(fichas, input);
      if (!summary) return null;
      const first = summary.fields.find(({ known }) => known);
      return { title: summary.experience.name, sentence: first?.text ?? input.tools.t(words.identifiedOnly) };
    },
    cautionOf: ({ view, atlas, tools }) => {
      const doubt = fichas.find(({ id }) => id === chosenExperience(view, atlas)?.id)?.fields.scale.doubts[0];
      return doubt ? doubtInShort(doubt, tools) : null;
    },
    altOf: (input) => {
      const summary = fichaSummaryOf(fichas, input);
      return summary ? summaryInWords(summary, input) : '';
    },
  };
}

/** «Línea 2181 imprime «Provincial»»: how the catalogue's notes quote the one word that differs from what it chose. */
const PRINTED = /^(?:La l|L)ínea (\d+) (?:imprime|dice) (?:s[oó]lo )?«([^»]+)»/;

/** Null where the doubt cites no line. */
function doubtInShort({ note, lines }: Doubt, { t }: TextTools): string | null {
  const [, line, printed] = PRINTED.exec(note) ?? [];
  if (line && printed) return t(words.doubtPrinted, { line, printed });
  const [first] = lines;
  return first ? t(words.doubt, { line: String(first.from) }) : null;
}

export function summaryInWords(
  { experience, place, lead, themes, fields }: FichaSummary,
  { atlas, tools }: ExhibitInput,
): string {
  const told = fields.map(({ name, text }) => tools.t(words.said, { field: name, text }));
  return [glyphDescription(tools, experience, atlas.indices.get(experience.id) ?? null), place, lead, themes, ...told]
    .filter(Boolean)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
}
