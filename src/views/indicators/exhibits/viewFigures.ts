/** The view in a few big figures: only those that it truly has. */

import { coveredAmount, coveredComunas, measureShares } from '../../../analysis/measureShares';
import { summariseTimeline } from '../../../analysis/summariseTimeline';
import { countryName } from '../../../i18n/countries';
import { placeName } from '../../../i18n/facetValues';
import { indicatorExhibits as words } from '../../../i18n/indicatorExhibits';
import { gapsOf } from '../../../state/gaps';
import type { Listing } from '../../../state/listing';
import { rememberedResults } from '../../../state/results';
import { cutsOf } from '../../../territory/units';
import { experiencesInWords } from '../../drawings/experiencesInWords';
import type { ExhibitInput, ExhibitSubstance } from '../../exhibits/exhibit';
import { rankingOf } from '../actorCharts';
import { populationOf } from '../population';

export interface ViewFigure {
  value: string;
  label: string;
  /** Absent where what is counted has no list. */
  listing?: Listing;
}

/** First the experiences; none where nothing passes. */
export function viewFiguresOf({ view, atlas, tools }: ExhibitInput): ViewFigure[] {
  const { t, number } = tools;
  const results = rememberedResults(atlas, view);
  if (results.total === 0) return [];
  const population = populationOf(atlas, view, results, null, 'documented');
  const documented = population.inside;
  const idsOf = (experiences: readonly { id: string }[]) => experiences.map(({ id }) => id);
  const figure = (n: number, label: string, ids?: readonly string[]): ViewFigure => ({
    value: number(n),
    label,
    ...(ids ? { listing: { title: `${number(n)} ${label}`, ids } } : {}),
  });

  const figures = [figure(results.total, t(words.figureExperiences, { n: results.total }), idsOf(results.experiences))];
  if (documented.length > 0 && documented.length < results.total) {
    figures.push(figure(documented.length, t(words.figureFichas), idsOf(documented)));
  }
  const { scope, recorded } = gapsOf(atlas, view, results);
  if (scope.length > 0) {
    const covered = coveredComunas(recorded.classes, scope, view.umbrella);
    const { comunas } = measureShares(recorded.classes, scope, atlas.territory);
    const label = t(view.umbrella ? words.figureUmbrella : words.figureDirect, { total: number(scope.length) });
    const value = number(coveredAmount(comunas, view.umbrella));
    const cuts = cutsOf(covered, atlas.territory);
    figures.push({
      value,
      label,
      ...(cuts.length > 0 ? { listing: { title: `${value} ${label}`, comunas: cuts } } : {}),
    });
  }
  const countries = [...new Set(results.experiences.flatMap(({ country }) => country ?? []))];
  if (countries.length > 1) {
    figures.push(
      figure(
        countries.length,
        t(words.figureCountries, {
          list: tools.list(countries.map((code) => countryName(code, tools)).sort(tools.compare)),
        }),
      ),
    );
  }
  const actors = rankingOf(population, atlas).ranked.length;
  if (actors > 0) figures.push(figure(actors, t(words.figureActors, { n: actors })));
  const { years, known } = summariseTimeline(results.experiences);
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first !== undefined && last !== undefined) {
    const label = t(words.figureYears, { known: known.length, total: number(results.total) });
    const value = first === last ? String(first) : `${first}–${last}`;
    figures.push({ value, label, listing: { title: `${value}: ${label}`, ids: known } });
  }
  return figures;
}

export function figuresTitle({ view, atlas, tools }: ExhibitInput): string {
  const { total } = rememberedResults(atlas, view);
  return tools.t(words.figuresTitle, { n: total, place: placeName(tools, atlas, view.division, view.place) });
}

export const viewFigures: ExhibitSubstance = {
  dataOf: (input) => {
    const items = viewFiguresOf(input);
    return items.length === 0
      ? null
      : { kind: 'figures', title: figuresTitle(input), items: items.map(({ value, label }) => ({ value, label })) };
  },
  findingOf: (input) => {
    const [first, ...others] = viewFiguresOf(input);
    if (!first) return null;
    const title = experiencesInWords(input, rememberedResults(input.atlas, input.view).total);
    return { title, sentence: others.map(({ value, label }) => `${value} ${label}.`).join(' ') };
  },
  altOf: (input) =>
    [figuresTitle(input), ...viewFiguresOf(input).map(({ value, label }) => `${value} ${label}`)].join('. '),
};
