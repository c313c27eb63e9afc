/** The finding of a view in words: how many comunas have no record, and how many only an umbrella; for the title and for the clipboard. */
import {
  COVERAGE_CLASSES,
  coveredComunas,
  coveredShare,
  DOCUMENTATION,
  gapComunas,
  measureDocumentation,
  measureShares,
} from '../../analysis/measureShares';
import { ofRegion } from '../../i18n/divisions';
import { placeName } from '../../i18n/facetValues';
import { filterPhrases } from '../../i18n/filterWords';
import { gapPlaces as words } from '../../i18n/gapPlaces';
import { asSentence } from '../../i18n/numberWords';
import { shareText } from '../../i18n/shareWords';
import type { TextTools } from '../../i18n/text';
import { unitWithLevel } from '../../i18n/unitChanges';
import type { Atlas } from '../../state/atlas';
import { documentationOf, type Gaps } from '../../state/gaps';
import { byFichasAlone } from '../../state/identified';
import { unscopedFilters } from '../../state/results';
import type { View } from '../../state/view';
import { describeSource, describeView } from '../drawings/describeView';

/** A sentence whose figure stands in <n>, and the comunas (indices) that it counts. */
export interface Counted {
  sentence: string;
  comunas: readonly number[];
  listTitle: string;
}

export interface Finding {
  title: Counted;
  /** Null where no comuna is left for it: all are without a record. */
  umbrella: Counted | null;
  direct: Counted;
  /** Of the comunas without a record by the fichas: those that experiences reach which are identified and no more. Null where it is not asked. */
  identified: Counted | null;
}

type FoundView = Pick<View, 'place' | 'division' | 'filters' | 'scenario'>;

const NATIONAL = COVERAGE_CLASSES.indexOf('national');

/** `gaps`: of the same view, of Chile or a part of it. */
export function findingOf(view: FoundView, gaps: Gaps, atlas: Atlas, tools: TextTools): Finding {
  const { t } = tools;
  const { scope } = gaps;
  const { classes } = gaps.coverage;
  const without = gapComunas(classes, scope, 'unrecorded');
  const direct = coveredComunas(classes, scope, false);
  const under = gapComunas(classes, scope, 'not-near').filter((index) => !without.includes(index));
  const place = placeName(tools, atlas, view.division, view.place);
  const lead = leadOf(view, atlas, tools);
  const [some, all, none] = lead
    ? [words.gapsLed, words.gapsAllLed, words.gapsNoneLed]
    : [words.gaps, words.gapsAll, words.gapsNone];
  const values = {
    n: without.length,
    total: scope.length,
    lead: asSentence(lead),
    // What is only identified may be there all the same: the sentence must not deny it.
    ficha: byFichasAlone(view.filters) ? 'yes' : 'no',
  };
  const shares = measureShares(classes, scope, atlas.territory);
  const covered = coveredComunas(classes, scope, true);
  return {
    title: {
      sentence: t(without.length === 0 ? none : without.length === scope.length ? all : some, values),
      comunas: without.length === 0 ? covered : without,
      listTitle: t(without.length === 0 ? words.listCovered : words.listGaps, { place }),
    },
    umbrella:
      without.length === scope.length
        ? null
        : {
            sentence:
              under.length === 0
                ? t(words.noUmbrella)
                : t(words.underUmbrella, {
                    n: under.length,
                    others: without.length > 0 ? 'yes' : 'no',
                    national: under.some((index) => classes[index] === NATIONAL) ? 'yes' : 'no',
                  }),
            comunas: under,
            listTitle: t(words.listUmbrella, { place }),
          },
    direct: {
      sentence: t(words.directly, {
        n: direct.length,
        comunas: shareText(tools, coveredShare(shares.comunas, false) ?? 0),
        population: shareText(tools, coveredShare(shares.population, false) ?? 0),
      }),
      comunas: direct,
      listTitle: t(words.listDirect, { place }),
    },
    identified: onlyIdentified(view, gaps, atlas, tools),
  };
}

/** A scenario speaks of what would be, and a view that counts the identified ones has them in its figures already. */
function onlyIdentified(
  { place, division, filters, scenario }: FoundView,
  { scope, measuring }: Gaps,
  atlas: Atlas,
  { t }: TextTools,
): Counted | null {
  if (!byFichasAlone(filters) || measuring || (scenario && scenario.length > 0)) return null;
  const { byFichas, byAll } = documentationOf(atlas, { place, division, filters });
  const documentation = measureDocumentation(byFichas.classes, byAll.classes, true);
  const comunas = scope.filter((index) => documentation[index] === DOCUMENTATION.indexOf('identified'));
  if (comunas.length === 0) return null;
  return {
    sentence: t(words.onlyIdentified, { n: comunas.length }),
    comunas,
    listTitle: t(words.listOnlyIdentified),
  };
}

/** What the finding holds for, before it is said; empty for the whole country without filters. */
export function leadOf({ place, division, filters, scenario }: FoundView, atlas: Atlas, tools: TextTools): string {
  const { t } = tools;
  const parts: string[] = [];
  if (scenario && scenario.length > 0) parts.push(t(words.withScenario));
  const unit = 'code' in place ? atlas.territory.divisions[division].byCode.get(place.code) : undefined;
  if (unit) {
    // Provinces share their names with regions and comunas; and some regions go by an article, or by an adjective.
    const levelled = unit.parent !== null || unit.code in ofRegion;
    parts.push(
      levelled
        ? t(words.leadUnit, { unit: unitWithLevel(tools, atlas, division, unit) })
        : t(words.leadPlace, { place: placeName(tools, atlas, division, place) }),
    );
  }
  return [...parts, ...filterPhrases(tools, atlas, division, unscopedFilters(filters, place))].join(', ');
}

/** The finding as a text that stands by itself wherever it is pasted. `day`: of the copy. */
export function copiedFinding(finding: Finding, view: View, day: Date, atlas: Atlas, tools: TextTools): string {
  const { t } = tools;
  const meaning = `${t(words.meaningTitle)} ${t(words.meaning)} ${t(words.meaningUneven)}`;
  return `${findingInWords(finding)} ${describeView(view, atlas, tools)}. ${meaning} ${describeSource(day, atlas, tools)}.`;
}

/** All its sentences, one after the other. */
export function findingInWords({ title, umbrella, direct, identified }: Finding): string {
  return [title, umbrella, direct, identified]
    .flatMap((counted) => (counted ? [`${plainSentence(counted)}.`] : []))
    .join(' ');
}

/** The sentence without the marks of its figure. */
export function plainSentence({ sentence }: Counted): string {
  return sentence.replaceAll(/<\/?n>/g, '');
}
