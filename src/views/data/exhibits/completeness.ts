/** How much of the template the fichas answer, field by field. */
import type { FichaFile } from '../../../catalog/schema';
import { FIELD_STATUSES, type FieldId, type FieldStatus } from '../../../catalog/vocabulary';
import { data } from '../../../i18n/data';
import { dataExhibits as words } from '../../../i18n/dataExhibits';
import { withinSentence } from '../../../i18n/numberWords';
import type { TextTools } from '../../../i18n/text';
import { fieldNames, fieldStatusNames } from '../../../i18n/vocabulary';
import type { ExhibitSubstance } from '../../exhibits/exhibit';
import { TEMPLATE_FIELDS } from '../templateFields';

const INKS: Readonly<Record<FieldStatus, string>> = {
  informed: '--unit',
  'no-information': '--rule',
  negative: '--ink',
  absent: '--scale-supra',
};
/** Fields that a sentence names. */
const NAMED = 3;

export interface FieldCount {
  field: FieldId;
  name: string;
  counts: Readonly<Record<FieldStatus, number>>;
}

export interface Completeness {
  /** In the order of the template. */
  fields: readonly FieldCount[];
  totals: Readonly<Record<FieldStatus, number>>;
  /** Fichas × fields. */
  all: number;
}

export function completenessOf(fichas: readonly FichaFile[], { t }: TextTools): Completeness {
  const countBy = (count: (status: FieldStatus) => number) =>
    Object.fromEntries(FIELD_STATUSES.map((status) => [status, count(status)])) as Record<FieldStatus, number>;
  const fields = TEMPLATE_FIELDS.map(({ field }) => ({
    field,
    name: t(fieldNames[field]),
    counts: countBy((status) => fichas.filter((ficha) => ficha.fields[field].status === status).length),
  }));
  return {
    fields,
    totals: countBy((status) => fields.reduce((sum, { counts }) => sum + counts[status], 0)),
    all: fichas.length * TEMPLATE_FIELDS.length,
  };
}

/** Those that fewest fichas answer, first. */
export function leastInformed({ fields }: Completeness): FieldCount[] {
  return fields.toSorted((a, b) => a.counts.informed - b.counts.informed);
}

export function completenessHead({ totals, all }: Completeness, { t, number }: TextTools): string {
  return t(words.completenessHead, { n: number(totals.informed), total: number(all) });
}

export function completenessSubstance(fichas: readonly FichaFile[]): ExhibitSubstance {
  return {
    wholeCatalogue: true,
    dataOf: ({ tools }) => {
      const completeness = completenessOf(fichas, tools);
      // A bar that is full says nothing that a number does not.
      const partial = leastInformed(completeness).filter(({ counts }) => counts.informed < fichas.length);
      const whole = completeness.fields.length - partial.length;
      return {
        kind: 'chart',
        form: 'stacked-bars',
        title: [
          completenessHead(completeness, tools),
          ...(whole > 0 ? [tools.t(words.wholeFields, { n: whole })] : []),
        ].join('. '),
        categories: partial.map(({ name }) => name),
        series: FIELD_STATUSES.filter((status) => partial.some(({ counts }) => counts[status] > 0)).map((status) => ({
          name: tools.t(fieldStatusNames[status]),
          values: partial.map(({ counts }) => counts[status]),
          colour: INKS[status],
        })),
        format: 'count',
      };
    },
    findingOf: ({ tools }) => {
      const { t, number, list } = tools;
      const completeness = completenessOf(fichas, tools);
      const least = leastInformed(completeness)
        .slice(0, NAMED)
        .map(({ name, counts }) =>
          t(words.fieldIn, { field: withinSentence(name), n: number(counts.informed), total: number(fichas.length) }),
        );
      return {
        title: t(data.completenessTitle, {
          informed: number(completeness.totals.informed),
          n: number(completeness.all),
        }),
        sentence: t(words.leastInformed, { list: list(least) }),
      };
    },
    altOf: ({ tools }) => completenessInWords(completenessOf(fichas, tools), fichas.length, tools),
  };
}

export function completenessInWords(completeness: Completeness, fichas: number, tools: TextTools): string {
  const { t, number } = tools;
  const told = completeness.fields.map(({ name, counts }) =>
    t(words.fieldCount, { field: name, n: number(counts.informed), total: number(fichas) }),
  );
  return `${completenessHead(completeness, tools)}. ${told.join('; ')}`;
}
