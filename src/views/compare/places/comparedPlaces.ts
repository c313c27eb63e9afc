import {
  measurePlace,
  type PartedExperiences,
  type PlaceFigures,
  type PlaceSource,
  partExperiences,
  type Relation,
  relate,
} from '../../../analysis/compareTerritories';
import type { Coverage } from '../../../analysis/coverage';
import { compare } from '../../../i18n/compare';
import { formsOf, type PlaceForms } from '../../../i18n/comparedPlaces';
import { divisions, ofRegion } from '../../../i18n/divisions';
import { placeName } from '../../../i18n/facetValues';
import { asSentence } from '../../../i18n/numberWords';
import type { TextTools } from '../../../i18n/text';
import { unitWithLevel } from '../../../i18n/unitChanges';
import type { Atlas } from '../../../state/atlas';
import { comunasOfPlace } from '../../../state/places';
import { resultsOf } from '../../../state/results';
import type { PlaceRef, View } from '../../../state/view';

/** A compared territory with everything that its column shows. */
export interface Side {
  place: PlaceRef;
  /** On a heading: «Los Lagos», «Provincia de Chiloé». */
  name: string;
  forms: PlaceForms;
  source: PlaceSource;
  figures: PlaceFigures;
}

export interface ComparedPair {
  sides: readonly [Side, Side];
  relation: Relation;
  parted: PartedExperiences;
}

type ComparedView = Pick<View, 'filters' | 'division' | 'gapKind'>;

export function sideOf(place: PlaceRef, coverage: Coverage, atlas: Atlas, view: ComparedView, tools: TextTools): Side {
  const { filters, division, gapKind } = view;
  const source: PlaceSource = {
    comunas: comunasOfPlace(place, atlas.territory, division),
    experiences: resultsOf(atlas, { filters, place, division }).experiences,
    classes: coverage.classes,
    gapKind,
  };
  return {
    place,
    name: headingOf(place, atlas, view, tools),
    forms: formsOfPlace(place, atlas, view, tools),
    source,
    figures: measurePlace(source, atlas),
  };
}

export function pairOf(first: Side, second: Side, atlas: Atlas): ComparedPair {
  return {
    sides: [first, second],
    relation: relate(first.source.comunas, second.source.comunas),
    parted: partExperiences(first.source, second.source, atlas.reachById),
  };
}

function headingOf(place: PlaceRef, atlas: Atlas, { division }: ComparedView, tools: TextTools): string {
  const unit = place.level === 'province' ? atlas.territory.divisions[division].byCode.get(place.code) : undefined;
  return unit ? asSentence(unitWithLevel(tools, atlas, division, unit)) : placeName(tools, atlas, division, place);
}

/** How a place is called within a sentence. */
export function formsOfPlace(
  place: PlaceRef,
  atlas: Atlas,
  view: Pick<View, 'division'>,
  tools: TextTools,
): PlaceForms {
  return formsOf(tools, nameInSentence(place, atlas, view, tools));
}

/** «La región Metropolitana frente a Chile». */
export function titleOf(first: PlaceForms, second: PlaceForms, { t }: TextTools): string {
  return asSentence(t(compare.against, { a: first.name, toB: second.to }));
}

/** Provinces, and regions whose name takes an article, go by their whole name: «la región Metropolitana». */
function nameInSentence(place: PlaceRef, atlas: Atlas, { division }: Pick<View, 'division'>, tools: TextTools): string {
  const { t, language } = tools;
  const name = placeName(tools, atlas, division, place);
  if (place.level === 'country') return language === 'pt' && place.code === 'CL' ? `o ${name}` : name;
  const unit = 'code' in place ? atlas.territory.divisions[division].byCode.get(place.code) : undefined;
  if (!unit || (unit.parent === null && !(unit.code in ofRegion))) return name;
  return t(divisions.the, { unit: unitWithLevel(tools, atlas, division, unit) });
}
