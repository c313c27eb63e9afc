/** The coverage of the place as a map: the drawing of Brechas, standing still. */

import { useId, useMemo, useRef } from 'react';
import { dossier as words } from '../../i18n/dossier';
import { gapGroupName } from '../../i18n/gapGroups';
import { useText } from '../../i18n/text';
import { mapNamesOf } from '../../map/mapNameData';
import { CoverageMap } from '../../plates/CoverageMap';
import { mapInsetsCorner } from '../../plates/MapInsets';
import { useAtlas } from '../../state/atlas';
import type { NumberedGapGroup } from '../../state/gapGroups';
import { useGaps } from '../../state/gaps';
import { useViewStore } from '../../state/store';
import type { Bounds } from '../../territory/geography';
import { cutsOf } from '../../territory/units';
import { addedComunas, comunasByClass, legendOfCoverage, valuesOfCoverage } from '../coverage/gapValues';
import { framedIslands, groupOnMap, islandStates } from '../coverage/onMap';
import { boundsOfPlace, LYING_CHILE } from '../drawings/placeBounds';
import type { DrawnAtlas } from '../drawings/useDrawnAtlas';

interface DossierMapProps {
  drawn: DrawnAtlas;
  groups: readonly NumberedGapGroup[];
  placeName: string;
  /** px */
  width: number;
  /** Lower, where that saves a sheet. */
  tight: boolean;
}

/** px: as high as the place needs, within these. */
const LOWEST = 330;
const HIGHEST = { roomy: 500, tight: 400 };
const LOWEST_COUNTRY = 190;
const AIR = 5;

const nothing = () => {};

export function DossierMap({ drawn, groups, placeName, width, tight }: DossierMapProps) {
  const tools = useText();
  const { t, language, list } = tools;
  const atlas = useAtlas();
  const { scope, coverage } = useGaps();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const scenario = useViewStore((state) => state.view.scenario);
  const patternId = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const { ground, geography } = drawn;
  const { borders } = ground;

  const patterns = useMemo(() => ({ regional: `${patternId}regional`, national: `${patternId}national` }), [patternId]);
  const values = useMemo(
    () => valuesOfCoverage(coverage, addedComunas(scenario), { atlas, division, tools }),
    [coverage, scenario, atlas, division, tools],
  );
  const legend = useMemo(
    () =>
      legendOfCoverage(comunasByClass(coverage, scope, atlas), scenario !== null, nothing, tools).map(
        ({ open: _, ...item }) => item,
      ),
    [coverage, scope, atlas, scenario, tools],
  );
  const framed = useMemo(() => framedIslands(place, scope, atlas), [place, scope, atlas]);
  const insets = useMemo(
    () => islandStates(framed, { ground, values, selected: null, patterns }, atlas),
    [framed, ground, values, patterns, atlas],
  );
  const corner = mapInsetsCorner(insets.length, { width, height: 0 });
  // A row of them stands below the map, a column in its sea.
  const lift = corner && corner.width === width ? corner.height : 0;
  const aside = corner && corner.width < width ? corner.width : 0;
  const bounds = useMemo(
    () =>
      place.level === 'region' || place.level === 'province'
        ? boundsOfPlace(place, division, atlas, geography)
        : LYING_CHILE,
    [place, division, atlas, geography],
  );
  const whole = place.level === 'country';
  const proportion = whole ? 1 / proportionOf(bounds) : proportionOf(bounds);
  const tall = Math.round((width - 2 * AIR - aside) * proportion + 2 * AIR + lift);
  const height = Math.min(HIGHEST[tight ? 'tight' : 'roomy'], Math.max(whole ? LOWEST_COUNTRY : LOWEST, tall));
  const inside = useMemo(
    () => (scope.length === atlas.territory.comunas.length ? null : new Set(cutsOf(scope, atlas.territory))),
    [scope, atlas],
  );
  const names = useMemo(() => {
    const all = mapNamesOf({ ground, experiences: [], focusComunas: [], focusCountries: ['CL'], language });
    const { territory } = atlas;
    const { provinces } = territory.divisions[division];
    const own = 'code' in place ? place.code : '';
    const parts = new Set(provinces.filter(({ parent }) => parent === own).map(({ code }) => code));
    return {
      ...all,
      // The country is what the drawing is about: its name would only stand in the way of its regions'.
      countries: all.countries.filter(({ key }) => key !== 'CL'),
      ...(inside === null
        ? {}
        : {
            regions: all.regions.filter(({ code }) => code !== own),
            provinces: all.provinces.filter(({ code }) => parts.has(code)),
            // On a sheet of their own they all bear their names.
            comunas: all.comunas.filter(({ code }) => inside.has(code)).map((comuna) => ({ ...comuna, town: true })),
            townsFrom: 0,
          }),
    };
  }, [ground, language, inside, place, division, atlas]);
  const comunas = useMemo(() => {
    const cuts = new Set(framed.map(({ cut }) => cut));
    return ground.comunas.features.filter(({ properties }) => !cuts.has(properties.cut));
  }, [ground, framed]);
  const numbered = useMemo(
    () =>
      groups.flatMap((group) =>
        group.number === null
          ? []
          : [
              {
                // One colour says where they are: outlines around a thousand islets would only blacken the sheet.
                ...groupOnMap(
                  {
                    id: group.id,
                    number: tools.number(group.number),
                    label: gapGroupName(group, atlas.territory, division, tools),
                    cuts: cutsOf(group.comunas, atlas.territory),
                  },
                  geography,
                  atlas,
                ),
                outline: null,
              },
            ],
      ),
    [groups, geography, atlas, division, tools],
  );
  const summary = list(legend.flatMap(({ look, label }) => (look ? [label] : [])));
  return (
    <CoverageMap
      width={width}
      height={height}
      fit={bounds}
      padding={{ top: AIR, right: AIR, bottom: AIR + lift, left: AIR + aside }}
      bearing={whole ? 90 : 0}
      camera={null}
      onCamera={nothing}
      countries={ground.countries}
      regions={ground.regions}
      lakes={ground.lakes}
      comunas={comunas}
      comunaBorders={borders.comunas}
      approximateBorders={borders.approximateComunas}
      districtBorders={borders.districts}
      provinceBorders={borders.provinces}
      regionBorders={borders.regions}
      names={names}
      values={values}
      inside={inside}
      groups={numbered}
      groupsLabel={t(words.groups)}
      insets={insets}
      legend={legend}
      lifted={null}
      selected={null}
      selectedGroup={null}
      patterns={patterns}
      onSelect={nothing}
      onSelectGroup={nothing}
      tip={() => null}
      label={t(words.mapLabel, { place: placeName, summary })}
      drawing={drawing}
    />
  );
}

/** Height by width of bounds in Web Mercator. */
function proportionOf([west, south, east, north]: Bounds): number {
  const y = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return (y(north) - y(south)) / (((east - west) * Math.PI) / 180);
}
