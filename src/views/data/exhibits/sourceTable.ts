/** The four programmes from which the experiences come, with the figures that the report prints of them. */
import type { CatalogueMethod } from '../../../catalog/catalogue';
import type { Sources } from '../../../catalog/schema';
import { data } from '../../../i18n/data';
import { dataExhibits as words } from '../../../i18n/dataExhibits';
import type { ExhibitInput, ExhibitSubstance } from '../../exhibits/exhibit';
import { figureText } from '../printedFigures';

/** Figures of one programme that a slide has room for, besides its years: the report prints the largest first. */
const FIGURES = 2;

export interface SourceRow {
  id: string;
  name: string;
  /** Null where the report does not say. */
  since: string | null;
  scope: string;
  /** Experiences of the catalogue on its lists. */
  experiences: number;
  figures: string;
}

export function sourceRows({ sources }: CatalogueMethod, { atlas, tools }: ExhibitInput): SourceRow[] {
  return sources.programmes.map((programme) => ({
    id: programme.id,
    name: programme.shortName,
    since: sinceOf(programme),
    scope: programme.scope,
    experiences: atlas.core.experiences.filter(({ programmes }) => programmes.includes(programme.id)).length,
    figures: programme.figures
      .filter(({ what }) => !/año|período/i.test(what))
      .slice(0, FIGURES)
      .map((figure) => tools.t(words.figure, { value: figureText(figure, tools.number), what: figure.what }))
      .join('; '),
  }));
}

function sinceOf({ since }: Sources['programmes'][number]): string | null {
  return since === null ? null : String(since);
}

export function sourceHeads({ tools: { t } }: ExhibitInput): string[] {
  return [t(words.programme), t(data.since), t(data.scope), t(words.inCatalogue), t(words.figures)];
}

export function sourcesSubstance(method: CatalogueMethod): ExhibitSubstance {
  return {
    wholeCatalogue: true,
    dataOf: (input) => {
      const widths = [3, 1, 1.6, 1.2, 5];
      return {
        kind: 'table',
        title: input.tools.t(data.sourcesTitle),
        columns: sourceHeads(input).map((head, position) => ({
          head,
          numeric: position === 3,
          width: widths[position] ?? 1,
        })),
        rows: sourceRows(method, input).map((row) => [row.name, row.since, row.scope, row.experiences, row.figures]),
      };
    },
    findingOf: (input) => {
      const { t, list, number } = input.tools;
      const counted = sourceRows(method, input).map(({ name, experiences }) =>
        t(words.programmeCount, { name, n: number(experiences) }),
      );
      return { title: t(data.sourcesTitle), sentence: t(words.counts, { list: list(counted) }) };
    },
    altOf: (input) => sourcesInWords(method, input),
    sourcesOf: (input) => {
      const { t, list } = input.tools;
      const named = sourceRows(method, input).map(({ name, since }) =>
        since === null ? name : t(words.programmeSince, { name, year: since }),
      );
      return [list(named)];
    },
  };
}

export function sourcesInWords(method: CatalogueMethod, input: ExhibitInput): string {
  const { t, number } = input.tools;
  const heads = sourceHeads(input);
  const rows = sourceRows(method, input).map(({ name, since, scope, experiences, figures }) =>
    [
      name,
      `${heads[1]}: ${since ?? t(data.notTold)}`,
      `${heads[2]}: ${scope}`,
      `${heads[3]}: ${number(experiences)}`,
      figures,
    ].join('; '),
  );
  return [t(data.sourcesTitle), ...rows].join('. ');
}
