/** The catalogue as drawings: the boundaries in use, every experience with its outline and the point its glyph shows to. */
import { useMemo } from 'react';
import { type Anchor, placeExperiences } from '../../analysis/placeExperiences';
import { type MapExperience, type MapGround, mapExperienceOf, mapGroundOf } from '../../map/mapData';
import { type Atlas, useAtlas } from '../../state/atlas';
import { useGeography } from '../../state/geography';
import { useViewStore } from '../../state/store';
import { centroidsAbroad, type FileFailure, type Geography } from '../../territory/geography';
import type { SecondLevel } from '../../territory/secondLevel';
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
  const ground = useMemo(
    () => (geography ? mapGroundOf(geography, atlas.territory, division, districts) : null),
    [geography, atlas, division, districts],
  );
  const places = useMemo(() => (geography ? placesOf(atlas, geography) : null), [geography, atlas]);
  return useMemo(
    () =>
      geography && ground && places ? { geography, ground, districts, districtFailure: failure, ...places } : null,
    [geography, ground, places, districts, failure],
  );
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
