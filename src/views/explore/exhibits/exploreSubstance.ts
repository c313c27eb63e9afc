/** What every exhibit of Explorar says in the same words. */
import type { Experience } from '../../../catalog/schema';
import { SCALES, type Scale } from '../../../catalog/vocabulary';
import { exploreExhibits as words } from '../../../i18n/exploreExhibits';
import { placeName } from '../../../i18n/facetValues';
import { numberWord, withinSentence } from '../../../i18n/numberWords';
import type { TextTools } from '../../../i18n/text';
import { scaleNames } from '../../../i18n/vocabulary';
import { resultsOf } from '../../../state/results';
import { DIRECTNESS } from '../../../territory/reach';
import { boundarySources } from '../../drawings/boundarySources';
import { experiencesInWords } from '../../drawings/experiencesInWords';
import type { ExhibitFinding, ExhibitInput } from '../../exhibits/exhibit';

export function experiencesOf({ view, atlas }: ExhibitInput): readonly Experience[] {
  return resultsOf(atlas, view).experiences;
}

/** The experience that the view has chosen. */
export function chosenOf({ view: { selection }, atlas }: ExhibitInput): Experience | null {
  return selection?.kind === 'experience' ? (atlas.experienceById.get(selection.id) ?? null) : null;
}

export function placeOf({ view, atlas, tools }: ExhibitInput): string {
  return placeName(tools, atlas, view.division, view.place);
}

/** More names than these nobody listens to. */
const MOST_NAMED = 20;

export function namesOf(experiences: readonly Experience[], { t, list }: TextTools): string {
  const named = experiences.slice(0, MOST_NAMED).map(({ shortName }) => shortName);
  const left = experiences.length - named.length;
  return left > 0 ? `${named.join(', ')} ${t(words.andMore, { n: left })}` : list(named);
}

/** «Dieciséis experiencias con ficha en Chile, doce con escala regional». */
export function exploreFinding(input: ExhibitInput): ExhibitFinding | null {
  const { view, tools } = input;
  const { t } = tools;
  const chosen = chosenOf(input);
  if (chosen) {
    return { title: reachedInWords(chosen, input) ?? chosen.shortName, sentence: '' };
  }
  const experiences = experiencesOf(input);
  const n = experiences.length;
  if (n === 0) return null;
  const title = experiencesInWords(input, n);
  // Where the scale is chosen, that all have it says nothing; nor does «all» of one.
  const most = view.filters.scale || n === 1 ? null : commonScale(experiences);
  const units = reachedOf(input, experiences);
  return {
    title: most
      ? t(words.findingScale, {
          title,
          all: most.n === n ? 'yes' : 'no',
          words: numberWord(most.n, tools),
          scale: withinSentence(t(scaleNames[most.scale])),
        })
      : title,
    sentence: units ? t(words.sentenceUnits, units) : '',
  };
}

/** More comunas than these are counted, not named. */
const FEW_COMUNAS = 5;

/** «Emprende Lago Llanquihue reúne a cuatro comunas: Puerto Varas, …»; null where it reaches none. */
function reachedInWords({ id, shortName }: Experience, { atlas, tools }: ExhibitInput): string | null {
  const reach = atlas.reachById.get(id);
  const n = reach?.comunas.length ?? 0;
  if (!reach || n === 0) return null;
  const named = DIRECTNESS.indexOf('named');
  return tools.t(words.selected, {
    name: shortName,
    n,
    words: numberWord(n, tools),
    named: n > 1 && reach.directness.every((way) => way === named) ? 'yes' : 'no',
    few: n <= FEW_COMUNAS ? 'yes' : 'no',
    list: tools.list(
      [...reach.comunas].slice(0, FEW_COMUNAS).map((index) => atlas.territory.comunas[index]?.name ?? ''),
    ),
  });
}

/** The scale that most of them have, among others; null where two scales share the first place. */
function commonScale(experiences: readonly Experience[]): { scale: Scale; n: number } | null {
  const counts = SCALES.map((scale) => ({
    scale,
    n: experiences.filter(({ scales }) => scales.includes(scale)).length,
  })).sort((a, b) => b.n - a.n);
  const [first, second] = counts;
  return first && first.n > 0 && first.n > (second?.n ?? 0) ? first : null;
}

/** How many regions of Chile they reach, or of a part of Chile how many of its comunas. */
function reachedOf(
  { view: { place, division }, atlas }: ExhibitInput,
  experiences: readonly Experience[],
): { n: number; what: 'region' | 'comuna' } | null {
  if (place.level === 'latin-america' || (place.level === 'country' && place.code !== 'CL')) return null;
  const comunas = new Set(experiences.flatMap(({ id }) => [...(atlas.reachById.get(id)?.comunas ?? [])]));
  if (comunas.size === 0) return null;
  if (place.level === 'country') {
    const { regions } = atlas.territory.divisions[division];
    return { n: regions.filter((region) => region.comunas.some((index) => comunas.has(index))).length, what: 'region' };
  }
  const own = atlas.territory.divisions[division].byCode.get(place.code)?.comunas ?? [];
  return { n: own.filter((index) => comunas.has(index)).length, what: 'comuna' };
}

/** Only Chile's boundaries are approximate. */
export function exploreSources(input: ExhibitInput): string[] {
  const { place } = input.view;
  const abroad = place.level === 'latin-america' || (place.level === 'country' && place.code !== 'CL');
  return abroad && chosenOf(input)?.country !== 'CL' ? [] : boundarySources(input.tools);
}
