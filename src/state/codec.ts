/**
 * View ⇄ query string. Versioned: a link of any released version opens for ever, older ones through `MIGRATIONS`.
 * Parameter names and values are Spanish words, because people read links before they open them.
 */
import { FACET_IDS, type FacetId } from '../analysis/facetTable';
import type { Scenario } from '../analysis/scenario';
import type { DivisionId } from '../territory/units';
import { decodeCamera, decodePlace, decodeScenario, encodeCamera, encodePlace, encodeScenario } from './linkParts';
import { type Camera, type Comparison, DEFAULT_VIEW, type PlaceRef, type Selection, type View } from './view';

export const LINK_VERSION = 1;

/** A part of a link that could not be had as it was asked for. */
export type LinkProblem = UnknownPart | OtherDivisionPart;

/** A part that could not be understood, and that was left at its default. */
interface UnknownPart {
  parameter: string;
  /** All that is left out of a parameter that holds too many. */
  value: string;
  reason: 'unknown-parameter' | 'unknown-value' | 'newer-version' | 'too-many' | 'place-decides';
}

/** A region or province that the division in use lacks, asked for by a link or there before the division changed. */
export interface OtherDivisionPart {
  parameter: string;
  value: string;
  reason: 'other-division' | 'division-changed';
  /** The facet that lost the unit; null where it was the place. */
  facet: FacetId | null;
  /** The place shown instead; null where it was a facet. */
  shown: PlaceRef | null;
  /** The division that has the unit. */
  division: DivisionId;
  code: string;
}

export interface DecodedLink {
  view: View;
  problems: LinkProblem[];
}

type Parameters = Map<string, string>;

/** From version n to n + 1. None yet: the first release is version 1. */
const MIGRATIONS: Readonly<Record<number, (parameters: Parameters) => Parameters>> = {};

const SCREEN_WORDS = {
  explore: 'explorar',
  gaps: 'brechas',
  compare: 'comparar',
  present: 'presentar',
  data: 'datos',
} as const;
const DRAWING_WORDS = { map: 'mapa', triptych: 'triptico', tiles: 'teselas', table: 'tabla' } as const;
const GAP_DRAWING_WORDS = { tiles: 'teselas', map: 'mapa', table: 'tabla' } as const;
const GAP_KIND_WORDS = { unrecorded: 'sin-registro', 'not-near': 'sin-cercania' } as const;
const UMBRELLA_WORDS = { yes: 'cubre', no: 'no-cubre' } as const;
const PLAYING_WORDS = { yes: 'si', no: 'no' } as const;
const PRESENTATION_WORD = 'presentacion';
/** Counted from 1, as people do. */
const SLIDE_WORD = 'lamina';
/** What Comparar sets side by side. */
export const EXPERIENCES_WORD = 'experiencias';
export const PLACES_WORD = 'lugares';
export const SCENARIO_WORD = 'escenario';
const PANEL_WORDS = {
  general: 'general',
  political: 'politica',
  institutional: 'institucional',
  social: 'social',
  factors: 'factores',
} as const;
const DIVISION_WORDS = { 2008: '2008', 2018: 'actual' } as const;
const LANGUAGE_WORDS = { es: 'es', en: 'en', pt: 'pt' } as const;
const THEME_WORDS = { light: 'claro', dark: 'oscuro' } as const;
export const SELECTION_WORDS = {
  experience: 'experiencia',
  actor: 'actor-elegido',
  comuna: 'comuna',
  gap: 'grupo',
} as const;

export const FACET_WORDS: Readonly<Record<FacetId, string>> = {
  status: 'estado',
  scale: 'escala',
  country: 'pais',
  region: 'region',
  theme: 'tema',
  programme: 'programa',
  year: 'inicio',
  form: 'forma',
  demand: 'demanda',
  movement: 'movimiento',
  regionalRole: 'rol-gore',
  objective: 'objetivo',
  presence: 'presencia',
  governance: 'gobernanza',
  support: 'apoyo',
  legalBasis: 'norma',
  instruments: 'instrumentos',
  design: 'diseno',
  capacity: 'capacidad',
  proposal: 'propuesta',
  problem: 'problema',
  factor: 'factor',
  actor: 'actor',
  unit: 'unidad',
};
const FACET_OF_WORD = new Map(FACET_IDS.map((id) => [FACET_WORDS[id], id]));
/** Facets whose values are regions or provinces. */
export const UNIT_FACETS: ReadonlySet<FacetId> = new Set(['region', 'unit']);
export const PLACE_WORD = 'lugar';
/** A facet's value in a link that chooses nothing, where the default chooses something. */
const EVERYTHING = 'todas';

/** The query string of a view, without «?»; only what differs from the default is written. */
export function encodeView(view: View): string {
  const out = new URLSearchParams();
  out.set('v', String(LINK_VERSION));
  if (view.screen !== DEFAULT_VIEW.screen) out.set('pantalla', SCREEN_WORDS[view.screen]);
  const place = encodePlace(view.place);
  if (place !== encodePlace(DEFAULT_VIEW.place)) out.set(PLACE_WORD, place);
  for (const facet of FACET_IDS) {
    const chosen = view.filters[facet] ?? [];
    const usual = DEFAULT_VIEW.filters[facet] ?? [];
    if (sameSet(chosen, usual)) continue;
    out.set(FACET_WORDS[facet], chosen.length === 0 ? EVERYTHING : chosen.join(','));
  }
  if (view.selection) out.set(SELECTION_WORDS[view.selection.kind], view.selection.id);
  if (view.camera) {
    out.set('camara', encodeCamera(view.camera));
  }
  if (view.division !== DEFAULT_VIEW.division) out.set('division', DIVISION_WORDS[view.division]);
  if (view.drawing !== DEFAULT_VIEW.drawing) out.set('dibujo', DRAWING_WORDS[view.drawing]);
  if (view.panel !== DEFAULT_VIEW.panel) out.set('panel', PANEL_WORDS[view.panel]);
  if (view.gapDrawing !== DEFAULT_VIEW.gapDrawing) out.set('brechas', GAP_DRAWING_WORDS[view.gapDrawing]);
  if (view.umbrella) out.set('paraguas', UMBRELLA_WORDS.yes);
  if (view.gapKind !== DEFAULT_VIEW.gapKind) out.set('grupos', GAP_KIND_WORDS[view.gapKind]);
  if (view.scenario) out.set(SCENARIO_WORD, encodeScenario(view.scenario));
  const { comparison } = view;
  if (comparison.kind === 'places') out.set(PLACES_WORD, comparison.places.map(encodePlace).join(','));
  else if (comparison.ids.length > 0) out.set(EXPERIENCES_WORD, comparison.ids.join(','));
  if (view.presentation !== null) out.set(PRESENTATION_WORD, view.presentation);
  if (view.slide !== DEFAULT_VIEW.slide) out.set(SLIDE_WORD, String(view.slide + 1));
  if (view.playing) out.set('presentando', PLAYING_WORDS.yes);
  if (view.language !== DEFAULT_VIEW.language) out.set('idioma', LANGUAGE_WORDS[view.language]);
  if (view.theme !== null) out.set('tono', THEME_WORDS[view.theme]);
  return out.toString().replaceAll('%2C', ',');
}

/** Reads a query string. Never throws: what it cannot understand stays at its default and is told. */
export function decodeView(query: string): DecodedLink {
  const problems: LinkProblem[] = [];
  let parameters: Parameters = new Map(new URLSearchParams(query));
  const version = Number(parameters.get('v') ?? LINK_VERSION);
  if (!Number.isInteger(version) || version < 1) {
    problems.push({ parameter: 'v', value: parameters.get('v') ?? '', reason: 'unknown-value' });
  } else if (version > LINK_VERSION) {
    problems.push({ parameter: 'v', value: String(version), reason: 'newer-version' });
  } else {
    for (let from = version; from < LINK_VERSION; from++) parameters = MIGRATIONS[from]?.(parameters) ?? parameters;
  }

  const read = <Value extends string | number>(
    parameter: string,
    words: Readonly<Record<Value, string>>,
    fallback: Value,
  ): Value => {
    const word = parameters.get(parameter);
    if (word === undefined) return fallback;
    for (const key of Object.keys(words) as unknown as Value[]) {
      if (words[key] === word) return (typeof fallback === 'number' ? Number(key) : key) as Value;
    }
    problems.push({ parameter, value: word, reason: 'unknown-value' });
    return fallback;
  };

  const filters: Partial<Record<FacetId, readonly string[]>> = { ...DEFAULT_VIEW.filters };
  let selection: Selection | null = null;
  let camera: Camera | null = null;
  let place: PlaceRef = DEFAULT_VIEW.place;
  let scenario: Scenario | null = null;
  let comparison: Comparison = DEFAULT_VIEW.comparison;
  let { presentation, slide } = DEFAULT_VIEW;
  const simple = new Set([
    'v',
    'pantalla',
    'division',
    'dibujo',
    'panel',
    'idioma',
    'tono',
    'brechas',
    'paraguas',
    'grupos',
    'presentando',
  ]);

  for (const [parameter, value] of parameters) {
    if (simple.has(parameter)) continue;
    const facet = FACET_OF_WORD.get(parameter);
    const selectionKind = (Object.keys(SELECTION_WORDS) as Selection['kind'][]).find(
      (kind) => SELECTION_WORDS[kind] === parameter,
    );
    if (facet) {
      const chosen = value === EVERYTHING ? [] : [...new Set(value.split(',').filter(Boolean))];
      if (chosen.length > 0) filters[facet] = chosen;
      else delete filters[facet];
    } else if (selectionKind) {
      selection = { kind: selectionKind, id: value };
    } else if (parameter === 'camara') {
      camera = decodeCamera(value);
      if (!camera) problems.push({ parameter, value, reason: 'unknown-value' });
    } else if (parameter === PLACE_WORD) {
      const decoded = decodePlace(value);
      if (decoded) place = decoded;
      else problems.push({ parameter, value, reason: 'unknown-value' });
    } else if (parameter === SCENARIO_WORD) {
      const decoded = decodeScenario(value);
      // Where nothing of it is understood, nobody asked for the mode.
      scenario = decoded.scenario.length === 0 && decoded.refused.length > 0 ? null : decoded.scenario;
      for (const part of new Set(decoded.refused)) problems.push({ parameter, value: part, reason: 'unknown-value' });
    } else if (parameter === EXPERIENCES_WORD) {
      comparison = { kind: 'experiences', ids: [...new Set(value.split(',').filter(Boolean))] };
    } else if (parameter === PRESENTATION_WORD) {
      presentation = value || null;
    } else if (parameter === SLIDE_WORD) {
      if (/^[1-9]\d{0,3}$/.test(value)) slide = Number(value) - 1;
      else problems.push({ parameter, value, reason: 'unknown-value' });
    } else if (parameter === PLACES_WORD) {
      const places = [...new Set(value.split(',').filter(Boolean))];
      comparison = { kind: 'places', places: places.flatMap((one) => decodePlace(one) ?? []) };
      for (const one of places) {
        if (!decodePlace(one)) problems.push({ parameter, value: one, reason: 'unknown-value' });
      }
    } else {
      problems.push({ parameter, value, reason: 'unknown-parameter' });
    }
  }

  const theme = parameters.has('tono') ? read<'light' | 'dark'>('tono', THEME_WORDS, 'light') : null;
  return {
    view: {
      screen: read('pantalla', SCREEN_WORDS, DEFAULT_VIEW.screen),
      place,
      filters,
      selection,
      camera,
      division: read('division', DIVISION_WORDS, DEFAULT_VIEW.division),
      drawing: read('dibujo', DRAWING_WORDS, DEFAULT_VIEW.drawing),
      panel: read('panel', PANEL_WORDS, DEFAULT_VIEW.panel),
      gapDrawing: read('brechas', GAP_DRAWING_WORDS, DEFAULT_VIEW.gapDrawing),
      umbrella: read('paraguas', UMBRELLA_WORDS, DEFAULT_VIEW.umbrella ? 'yes' : 'no') === 'yes',
      gapKind: read('grupos', GAP_KIND_WORDS, DEFAULT_VIEW.gapKind),
      scenario,
      comparison,
      presentation,
      slide,
      playing: read('presentando', PLAYING_WORDS, DEFAULT_VIEW.playing ? 'yes' : 'no') === 'yes',
      language: read('idioma', LANGUAGE_WORDS, DEFAULT_VIEW.language),
      theme: problems.some((problem) => problem.parameter === 'tono') ? null : theme,
    },
    problems,
  };
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
