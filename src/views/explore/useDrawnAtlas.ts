/** The catalogue as drawings: boundaries loaded once, every experience with its outline and the point its glyph shows to. */
import { useEffect, useMemo, useState } from 'react';
import { type Anchor, placeExperiences } from '../../analysis/placeExperiences';
import { type MapExperience, type MapGround, mapExperienceOf, mapGroundOf } from '../../map/mapData';
import { type Atlas, useAtlas } from '../../state/atlas';
import { useViewStore } from '../../state/store';
import { centroidsAbroad, type Geography, loadGeography } from '../../territory/geography';
import type { DivisionId } from '../../territory/units';

export interface DrawnAtlas {
  geography: Geography;
  ground: MapGround;
  /** By id of experience. */
  drawn: ReadonlyMap<string, MapExperience>;
  anchors: ReadonlyMap<string, Anchor>;
}

/** One request for all screens and for the whole session: boundaries never change while the app runs. */
let request: Promise<Geography> | null = null;

export function useGeography(): Geography | null {
  const [geography, setGeography] = useState<Geography | null>(null);
  useEffect(() => {
    let left = false;
    request ??= loadGeography(document.baseURI);
    void request.then((loaded) => {
      if (!left) setGeography(loaded);
    });
    return () => {
      left = true;
    };
  }, []);
  return geography;
}

/** Null while the boundaries load. */
export function useDrawnAtlas(): DrawnAtlas | null {
  const atlas = useAtlas();
  const geography = useGeography();
  const division = useViewStore((state) => state.view.division);
  return useMemo(() => (geography ? drawnAtlasOf(atlas, geography, division) : null), [geography, atlas, division]);
}

/** Kept as long as the boundaries are: every drawing that opens finds its outlines made. */
const made = new WeakMap<
  Geography,
  { atlas: Atlas; places: Pick<DrawnAtlas, 'drawn' | 'anchors'>; divisions: Map<DivisionId, DrawnAtlas> }
>();

function drawnAtlasOf(atlas: Atlas, geography: Geography, division: DivisionId): DrawnAtlas {
  let kept = made.get(geography);
  if (kept?.atlas !== atlas) {
    kept = { atlas, places: placesOf(atlas, geography), divisions: new Map() };
    made.set(geography, kept);
  }
  const known = kept.divisions.get(division);
  if (known) return known;
  const drawn = { geography, ground: mapGroundOf(geography, atlas.territory, division), ...kept.places };
  kept.divisions.set(division, drawn);
  return drawn;
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
