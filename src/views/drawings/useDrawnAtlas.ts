/** The catalogue as drawings: the boundaries in use, every experience with its outline and the point its glyph shows to. */
import { useMemo } from 'react';
import { type Anchor, placeExperiences } from '../../analysis/placeExperiences';
import { type MapExperience, type MapGround, mapExperienceOf, mapGroundOf } from '../../map/mapData';
import { type Atlas, useAtlas } from '../../state/atlas';
import { useGeography } from '../../state/geography';
import { useViewStore } from '../../state/store';
import { centroidsAbroad, type FileFailure, type Geography } from '../../territory/geography';
import type { SecondLevel } from '../../territory/secondLevel';
import type { DivisionId } from '../../territory/units';
import { useDistricts } from './useDistricts';

export interface DrawnAtlas {
  geography: Geography;
  ground: MapGround;
  /** Second-level units of the country that is the place, where they are installed. */
  districts: SecondLevel | null;
  /** Why the second-level units of this country, although installed, are not drawn. */
  districtFailure: FileFailure | null;
  /** By id of experience. */
  drawn: ReadonlyMap<string, MapExperience>;
  anchors: ReadonlyMap<string, Anchor>;
}

/** Null while the boundaries load. */
export function useDrawnAtlas(): DrawnAtlas | null {
  const atlas = useAtlas();
  const geography = useGeography();
  const division = useViewStore((state) => state.view.division);
  const { districts, failure } = useDistricts();
  return useMemo(
    () =>
      geography
        ? { ...drawnLandOf(atlas, geography, division, districts), geography, districts, districtFailure: failure }
        : null,
    [geography, atlas, division, districts, failure],
  );
}

type DrawnLand = Pick<DrawnAtlas, 'drawn' | 'anchors' | 'ground'>;

interface Kept {
  atlas: Atlas;
  places: Pick<DrawnAtlas, 'drawn' | 'anchors'>;
  grounds: Map<DivisionId, { districts: SecondLevel | null; ground: MapGround }>;
}

/** Kept as long as the boundaries are: every drawing that opens finds its outlines made. */
const made = new WeakMap<Geography, Kept>();

function drawnLandOf(
  atlas: Atlas,
  geography: Geography,
  division: DivisionId,
  districts: SecondLevel | null,
): DrawnLand {
  let kept = made.get(geography);
  if (kept?.atlas !== atlas) {
    kept = { atlas, places: placesOf(atlas, geography), grounds: new Map() };
    made.set(geography, kept);
  }
  let known = kept.grounds.get(division);
  if (known?.districts !== districts) {
    known = { districts, ground: mapGroundOf(geography, atlas.territory, division, districts) };
    kept.grounds.set(division, known);
  }
  return { ground: known.ground, ...kept.places };
}

function placesOf(atlas: Atlas, geography: Geography): Pick<DrawnAtlas, 'drawn' | 'anchors'> {
  const { experiences } = atlas.core;
  const centroids = centroidsAbroad(geography);
  return {
    drawn: new Map(
      experiences.map((experience, row) => [
        experience.id,
        mapExperienceOf(experience, atlas.reach[row] ?? EMPTY_REACH, atlas.territory, geography, centroids),
      ]),
    ),
    anchors: placeExperiences(experiences, atlas.reach, atlas.territory, centroids),
  };
}

const EMPTY_REACH = { comunas: new Uint16Array(), directness: new Uint8Array() };
