/** The map's layers, bottom to top, with the measures of the visual standard. Text is drawn from the page's own fonts. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { AREA_INK } from '../plates/areaInk';
import { NAME_STYLES, NAME_ZOOMS, type NameKind } from '../plates/mapNames';
import type { MapTokens } from './tokens';

export const SOURCES = {
  countries: 'countries',
  regions: 'regions',
  comunas: 'comunas',
  lakes: 'lakes',
  lines: 'lines',
  reach: 'reach',
  names: 'names',
} as const;

/** How much an experience stands out: under the pointer, chosen, or stepping back for another. */
export const LIFT = { none: 0, hovered: 1, selected: 2, dimmed: -1 } as const;

/** Layers that answer the pointer, nearest first. */
export const HIT_LAYERS = [
  'seat',
  'member',
  'place',
  'place-approximate',
  'ligament',
  'union-fill',
  'communal-fill',
  'provincial-fill',
  'abroad-fill',
] as const;

/** Below this zoom, Chile's inner borders are left out. */
const INNER_BORDERS_FROM = 4.2;
const UNITS_FROM = 4;
/** Second-level units abroad: hairlines first, names later (plates/mapNames.ts). */
const DISTRICTS_FROM = 4;

/**
 * Quoted, because a family name with a digit is no CSS identifier; the first name of a stack only tells MapLibre weight and slant
 * (it reads them from the words and falls through to the second).
 */
const FONTS = {
  serif: ["'Source Serif 4 Variable Regular'", "'Source Serif 4 Variable'", 'Georgia', 'serif'],
  serifSemibold: ["'Source Serif 4 Variable Semibold'", "'Source Serif 4 Variable'", 'Georgia', 'serif'],
  serifItalic: ["'Source Serif 4 Variable Italic'", "'Source Serif 4 Variable'", 'Georgia', 'serif'],
  sans: ["'Inter Variable Regular'", "'Inter Variable'", 'system-ui', 'sans-serif'],
};

const lift: ExpressionSpecification = ['number', ['feature-state', 'lift'], LIFT.none];

/** A value for each state of an experience. */
function byLift(
  usual: number,
  { hovered, selected, dimmed }: { hovered: number; selected: number; dimmed: number },
): ExpressionSpecification {
  return ['match', lift, LIFT.hovered, hovered, LIFT.selected, selected, LIFT.dimmed, dimmed, usual];
}

function scaleColour(tokens: MapTokens): ExpressionSpecification {
  return [
    'match',
    ['get', 'scale'],
    'communal',
    tokens.communal,
    'supracommunal',
    tokens.supracommunal,
    'provincial',
    tokens.provincial,
    'regional',
    tokens.regional,
    tokens.national,
  ];
}

function kindIs(kind: string, scale?: string): FilterSpecification {
  const ofKind: ExpressionSpecification = ['==', ['get', 'kind'], kind];
  return scale === undefined ? ofKind : ['all', ofKind, ['==', ['get', 'scale'], scale]];
}

/** Dash lengths are told in pixels; MapLibre wants them in line widths. */
function dash(width: number, ...pixels: number[]): number[] {
  return pixels.map((length) => length / width);
}

export function approximateImage(scale: string): string {
  return `approximate-${scale}`;
}

/**
 * A layer of placed names. Their places are ours (plates/placeNames.ts); MapLibre only keeps them apart while the map moves.
 * The second line of a name in focus is set smaller.
 */
function nameLayer(
  kind: NameKind,
  font: string[],
  paint: NonNullable<SymbolLayerSpecification['paint']>,
): LayerSpecification {
  const { lineHeight } = NAME_STYLES[kind];
  const zooms = kind in NAME_ZOOMS ? NAME_ZOOMS[kind as keyof typeof NAME_ZOOMS] : null;
  return {
    id: `${kind}-name`,
    type: 'symbol',
    source: SOURCES.names,
    filter: kindIs(kind),
    ...(zooms ? { minzoom: zooms.from, maxzoom: zooms.to } : {}),
    layout: {
      'text-field':
        kind === 'focus'
          ? [
              'format',
              ['get', 'text'],
              { 'text-font': ['literal', FONTS.serifSemibold] },
              ['concat', '\n', ['get', 'detail']],
              { 'text-font': ['literal', FONTS.sans], 'font-scale': 0.8 },
            ]
          : ['get', 'text'],
      'text-font': font,
      'text-size': ['get', 'size'],
      'text-letter-spacing': ['get', 'spacing'],
      'text-line-height': lineHeight,
      'text-offset': ['array', 'number', 2, ['get', 'offset']],
      'text-max-width': 60,
      'text-padding': 0,
    },
    paint,
  };
}

/** All layers in one tone. */
export function layersOf(tokens: MapTokens): LayerSpecification[] {
  const colour = scaleColour(tokens);
  const waterLines = (['countries', 'regions'] as const).flatMap((source) =>
    (
      [
        [9, 0.35],
        [5, 0.5],
        [2.2, 0.75],
      ] as const
    ).map(
      ([width, opacity]): LayerSpecification => ({
        id: `water-line-${source}-${width}`,
        type: 'line',
        source,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': tokens.waterLine, 'line-width': width, 'line-layer-opacity': opacity },
      }),
    ),
  );
  const countryGround: DataDrivenPropertyValueSpecification<string> = [
    'case',
    ['boolean', ['feature-state', 'focus'], false],
    tokens.land,
    tokens.landOther,
  ];
  const halo = (ground: DataDrivenPropertyValueSpecification<string>) => ({
    'text-halo-color': ground,
    'text-halo-width': 1.75,
    'text-halo-blur': 0.25,
  });
  const comunaWidth = 0.45;

  return [
    { id: 'water', type: 'background', paint: { 'background-color': tokens.water } },
    {
      id: 'graticule',
      type: 'line',
      source: SOURCES.lines,
      filter: kindIs('graticule'),
      maxzoom: 4.4,
      paint: { 'line-color': tokens.waterLine, 'line-width': 0.7 },
    },
    ...waterLines,
    {
      id: 'neighbour-seam',
      type: 'line',
      source: SOURCES.countries,
      layout: { 'line-join': 'round' },
      // Far out the seam would swallow narrow waters; close in it only hides gaps between two sources.
      paint: { 'line-color': countryGround, 'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1, 5, 5] },
    },
    {
      id: 'neighbour',
      type: 'fill',
      source: SOURCES.countries,
      // Not quite opaque: opaque fills are painted first, and the lines of the water would then lie on the land.
      paint: { 'fill-color': countryGround, 'fill-antialias': false, 'fill-opacity': 0.999 },
    },
    {
      id: 'land',
      type: 'fill',
      source: SOURCES.regions,
      paint: { 'fill-color': tokens.land, 'fill-antialias': false, 'fill-opacity': 0.999 },
    },
    {
      id: 'regional-overlap',
      type: 'fill',
      source: SOURCES.comunas,
      paint: {
        'fill-color': tokens.regional,
        'fill-opacity': ['number', ['feature-state', 'regional'], 0],
        'fill-antialias': false,
      },
    },
    {
      id: 'abroad-fill',
      type: 'fill',
      source: SOURCES.reach,
      filter: [
        'all',
        ['==', ['get', 'kind'], 'area'],
        ['get', 'abroad'],
        ['in', ['get', 'scale'], ['literal', ['regional', 'national']]],
      ],
      paint: {
        'fill-color': colour,
        'fill-opacity': byLift(0.12, { hovered: 0.24, selected: 0.28, dimmed: 0.05 }),
        'fill-antialias': false,
      },
    },
    {
      id: 'regional-ribbon',
      type: 'line',
      source: SOURCES.reach,
      filter: ['all', kindIs('area', 'regional') as ExpressionSpecification, ['!', ['get', 'small']]],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': tokens.regional,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2.5, 1.2, 5, 3],
        'line-offset': ['interpolate', ['linear'], ['zoom'], 2.5, 0.6, 5, 1.5],
        'line-opacity': byLift(1, { hovered: 1, selected: 1, dimmed: 0.35 }),
        'line-layer-opacity': 0.3,
      },
    },
    ...(['comunas', 'approximateComunas'] as const).map(
      (kind): LayerSpecification => ({
        id: `border-${kind}`,
        type: 'line',
        source: SOURCES.lines,
        filter: kindIs(kind),
        minzoom: INNER_BORDERS_FROM,
        paint: {
          'line-color': tokens.borderLand,
          'line-width': comunaWidth,
          'line-opacity': ['interpolate', ['linear'], ['zoom'], INNER_BORDERS_FROM, 0.2, 5.2, 0.55, 7.5, 0.9],
          ...(kind === 'approximateComunas' ? { 'line-dasharray': dash(comunaWidth, 3, 2) } : {}),
        },
      }),
    ),
    {
      id: 'district-border',
      type: 'line',
      source: SOURCES.lines,
      filter: kindIs('districts'),
      minzoom: DISTRICTS_FROM,
      paint: {
        'line-color': tokens.borderLand,
        'line-width': comunaWidth,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], DISTRICTS_FROM, 0.2, 5.4, 0.55, 7.5, 0.9],
      },
    },
    {
      id: 'unit-border',
      type: 'line',
      source: SOURCES.lines,
      filter: kindIs('units'),
      minzoom: UNITS_FROM,
      paint: { 'line-color': tokens.borderLand, 'line-width': 0.5, 'line-opacity': 0.45 },
    },
    {
      id: 'province-border',
      type: 'line',
      source: SOURCES.lines,
      filter: kindIs('provinces'),
      minzoom: INNER_BORDERS_FROM + 0.6,
      paint: {
        'line-color': tokens.ink3,
        'line-width': 0.7,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0.55, 7, 1],
        'line-dasharray': dash(0.7, 4, 2),
      },
    },
    {
      id: 'region-border',
      type: 'line',
      source: SOURCES.lines,
      filter: kindIs('regions'),
      minzoom: INNER_BORDERS_FROM - 0.8,
      paint: {
        'line-color': tokens.ink2,
        'line-width': 0.9,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 3.4, 0.3, 5, 0.7],
      },
    },
    {
      id: 'country-border',
      type: 'line',
      source: SOURCES.lines,
      filter: ['in', ['get', 'kind'], ['literal', ['countries', 'coastAbroad']]],
      paint: { 'line-color': tokens.borderLand, 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 4, 0.8] },
    },
    {
      id: 'coast',
      type: 'line',
      source: SOURCES.lines,
      filter: kindIs('coast'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': tokens.borderLand,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2.5, 0.3, 5, 0.9],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 2.5, 0.3, 4.5, 1],
      },
    },
    {
      id: 'provincial-fill',
      type: 'fill',
      source: SOURCES.reach,
      filter: kindIs('area', 'provincial'),
      paint: {
        'fill-color': colour,
        'fill-opacity': byLift(AREA_INK.provincial.usual, AREA_INK.provincial),
        'fill-antialias': false,
      },
    },
    {
      id: 'provincial-ribbon',
      type: 'line',
      source: SOURCES.reach,
      filter: ['all', kindIs('area', 'provincial') as ExpressionSpecification, ['!', ['get', 'small']]],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1.5, 5.5, 5],
        'line-offset': ['interpolate', ['linear'], ['zoom'], 3, 0.75, 5.5, 2.5],
        'line-opacity': byLift(1, { hovered: 1, selected: 1, dimmed: 0.25 }),
        'line-layer-opacity': 0.35,
      },
    },
    {
      id: 'provincial-line',
      type: 'line',
      source: SOURCES.reach,
      filter: kindIs('area', 'provincial'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': ['case', ['get', 'small'], 0.7, byLift(1.25, { hovered: 1.75, selected: 2, dimmed: 1 })],
        'line-opacity': byLift(1, { hovered: 1, selected: 1, dimmed: 0.35 }),
      },
    },
    {
      id: 'regional-line',
      type: 'line',
      source: SOURCES.reach,
      filter: ['all', ['==', ['get', 'kind'], 'area'], ['in', ['get', 'scale'], ['literal', ['regional', 'national']]]],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': byLift(0.9, { hovered: 1.75, selected: 2.25, dimmed: 0.9 }),
        'line-opacity': [
          'case',
          ['get', 'abroad'],
          byLift(0.8, { hovered: 1, selected: 1, dimmed: 0.25 }),
          byLift(0, { hovered: 1, selected: 1, dimmed: 0 }),
        ],
      },
    },
    {
      id: 'union-casing',
      type: 'line',
      source: SOURCES.reach,
      filter: [
        'all',
        ['==', ['get', 'kind'], 'area'],
        ['==', ['get', 'scale'], 'supracommunal'],
        ['!', ['get', 'small']],
      ],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': tokens.land,
        'line-width': byLift(3.6, { hovered: 4.25, selected: 4.25, dimmed: 3 }),
        'line-opacity': byLift(1, { hovered: 1, selected: 1, dimmed: 0 }),
      },
    },
    {
      id: 'union-fill',
      type: 'fill',
      source: SOURCES.reach,
      filter: kindIs('area', 'supracommunal'),
      paint: {
        'fill-color': colour,
        'fill-opacity': [
          'case',
          ['get', 'small'],
          byLift(0.3, { hovered: 0.45, selected: 0.45, dimmed: 0.1 }),
          byLift(AREA_INK.supracommunal.usual, AREA_INK.supracommunal),
        ],
        'fill-antialias': false,
      },
    },
    {
      id: 'union-line',
      type: 'line',
      source: SOURCES.reach,
      filter: kindIs('area', 'supracommunal'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': ['case', ['get', 'small'], 0.7, byLift(1.6, { hovered: 2.25, selected: 2.25, dimmed: 1.2 })],
        'line-opacity': byLift(1, { hovered: 1, selected: 1, dimmed: 0.4 }),
      },
    },
    {
      id: 'communal-fill',
      type: 'fill',
      source: SOURCES.reach,
      filter: kindIs('area', 'communal'),
      minzoom: 6.5,
      paint: {
        'fill-color': colour,
        'fill-opacity': byLift(AREA_INK.communal.usual, AREA_INK.communal),
        'fill-antialias': false,
      },
    },
    {
      id: 'communal-line',
      type: 'line',
      source: SOURCES.reach,
      filter: kindIs('area', 'communal'),
      minzoom: 6.5,
      paint: {
        'line-color': colour,
        'line-width': 1.25,
        'line-opacity': byLift(0.9, { hovered: 1, selected: 1, dimmed: 0.35 }),
      },
    },
    {
      id: 'focus-comuna',
      type: 'line',
      source: SOURCES.comunas,
      paint: {
        'line-color': tokens.focus,
        'line-width': 2,
        'line-opacity': ['case', ['boolean', ['feature-state', 'focus'], false], 0.9, 0],
      },
    },
    {
      id: 'lake',
      type: 'fill',
      source: SOURCES.lakes,
      paint: { 'fill-color': tokens.water, 'fill-antialias': false },
    },
    {
      id: 'lake-shore',
      type: 'line',
      source: SOURCES.lakes,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': tokens.waterLine, 'line-width': 1.2 },
    },
    {
      id: 'ligament-casing',
      type: 'line',
      source: SOURCES.reach,
      filter: kindIs('ligament'),
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': tokens.paper,
        'line-width': byLift(3.1, { hovered: 3.6, selected: 3.6, dimmed: 2 }),
        'line-opacity': byLift(0.8, { hovered: 0.9, selected: 0.9, dimmed: 0.2 }),
      },
    },
    {
      id: 'ligament',
      type: 'line',
      source: SOURCES.reach,
      filter: kindIs('ligament'),
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': colour,
        'line-width': byLift(1.1, { hovered: 1.6, selected: 1.6, dimmed: 1 }),
        'line-opacity': byLift(1, { hovered: 1, selected: 1, dimmed: 0.3 }),
      },
    },
    {
      id: 'member',
      type: 'circle',
      source: SOURCES.reach,
      filter: kindIs('member'),
      paint: {
        'circle-color': colour,
        'circle-radius': byLift(1.8, { hovered: 3, selected: 3.6, dimmed: 1.6 }),
        'circle-opacity': byLift(1, { hovered: 1, selected: 1, dimmed: 0.35 }),
      },
    },
    {
      id: 'place',
      type: 'circle',
      source: SOURCES.reach,
      filter: kindIs('place'),
      paint: {
        'circle-color': colour,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 2.4, 5.5, 3.6],
        'circle-stroke-color': tokens.paper,
        'circle-stroke-width': 1.25,
        'circle-opacity': byLift(1, { hovered: 1, selected: 1, dimmed: 0.35 }),
        'circle-stroke-opacity': byLift(1, { hovered: 1, selected: 1, dimmed: 0.35 }),
      },
    },
    {
      id: 'place-approximate',
      type: 'symbol',
      source: SOURCES.reach,
      filter: kindIs('approximate'),
      layout: {
        'icon-image': ['concat', 'approximate-', ['get', 'scale']],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-rotation-alignment': 'viewport',
      },
      paint: { 'icon-opacity': byLift(1, { hovered: 1, selected: 1, dimmed: 0.35 }) },
    },
    {
      id: 'seat',
      type: 'circle',
      source: SOURCES.reach,
      filter: kindIs('seat'),
      paint: {
        'circle-color': tokens.paper,
        'circle-radius': byLift(3.4, { hovered: 5.5, selected: 6.8, dimmed: 3.2 }),
        'circle-stroke-color': colour,
        'circle-stroke-width': 1.75,
        'circle-stroke-opacity': byLift(1, { hovered: 1, selected: 1, dimmed: 0.4 }),
      },
    },
    {
      id: 'seat-core',
      type: 'circle',
      source: SOURCES.reach,
      filter: kindIs('seat'),
      paint: {
        'circle-color': colour,
        'circle-radius': byLift(1.4, { hovered: 2.3, selected: 2.9, dimmed: 1.3 }),
        'circle-opacity': byLift(1, { hovered: 1, selected: 1, dimmed: 0.4 }),
      },
    },
    {
      id: 'name-dot',
      type: 'circle',
      source: SOURCES.names,
      filter: ['get', 'dot'],
      paint: {
        'circle-color': tokens.land,
        'circle-radius': 1.9,
        'circle-stroke-color': tokens.ink3,
        'circle-stroke-width': 1,
      },
    },
    // MapLibre sets the topmost layer first, so the weakest name stands lowest here.
    nameLayer('district', FONTS.sans, { 'text-color': tokens.ink2, ...halo(tokens.land) }),
    nameLayer('comuna', FONTS.sans, { 'text-color': tokens.ink2, ...halo(tokens.land) }),
    nameLayer('member', FONTS.sans, { 'text-color': tokens.ink2, ...halo(tokens.land) }),
    nameLayer('town', FONTS.sans, { 'text-color': tokens.ink2, ...halo(tokens.land) }),
    nameLayer('sea', FONTS.serifItalic, { 'text-color': tokens.waterInk, ...halo(tokens.water) }),
    nameLayer('country', FONTS.serif, {
      'text-color': ['case', ['get', 'focus'], tokens.ink2, tokens.ink3],
      ...halo(['case', ['get', 'focus'], tokens.land, tokens.landOther]),
    }),
    nameLayer('province', FONTS.serif, { 'text-color': tokens.ink3, ...halo(tokens.land) }),
    nameLayer('region', FONTS.serifSemibold, { 'text-color': tokens.ink2, ...halo(tokens.land) }),
    nameLayer('lake', FONTS.serifItalic, { 'text-color': tokens.waterInk, ...halo(tokens.water) }),
    nameLayer('focus', FONTS.serifSemibold, { 'text-color': tokens.ink, ...halo(tokens.land) }),
  ];
}

/** An empty style: sources without data, and every layer. */
export function styleOf(tokens: MapTokens): StyleSpecification {
  const empty = { type: 'FeatureCollection' as const, features: [] };
  // Simplifying every shape by itself would open slivers between neighbours, so nothing is simplified here.
  const source = (promoteId?: string) => ({
    type: 'geojson' as const,
    data: empty,
    tolerance: 0,
    ...(promoteId === undefined ? {} : { promoteId }),
  });
  return {
    version: 8,
    transition: { duration: 120, delay: 0 },
    sources: {
      [SOURCES.countries]: source('iso2'),
      [SOURCES.regions]: source(),
      [SOURCES.comunas]: source('cut'),
      [SOURCES.lakes]: source(),
      [SOURCES.lines]: source(),
      [SOURCES.reach]: source('experience'),
      [SOURCES.names]: source(),
    },
    layers: layersOf(tokens),
  };
}
