/** The slide that suits a view: how it is laid out, what of the view it shows, and what it says, found in the data. */
import { placeName } from '../../../i18n/facetValues';
import { presentAdd as words } from '../../../i18n/presentAdd';
import type { TextTools } from '../../../i18n/text';
import type { Atlas } from '../../../state/atlas';
import { encodeView } from '../../../state/codec';
import { newId } from '../../../state/presentation/edits';
import { type Layout, ROOM, type Slide } from '../../../state/presentation/presentation';
import { DEFAULT_VIEW, type View } from '../../../state/view';
import { viewFacts } from '../../drawings/describeView';
import type { Exhibits } from '../../exhibits/ExhibitsContext';
import type { ExhibitFinding, ExhibitInput } from '../../exhibits/exhibit';

const EXPLORE_DRAWINGS = {
  map: 'explore-map',
  triptych: 'explore-triptych',
  tiles: 'explore-tiles',
  table: 'explore-table',
} as const;
const GAP_DRAWINGS = { tiles: 'gaps-tiles', map: 'gaps-map', table: 'gaps-league' } as const;
/** The first chart of each group of indicators. */
const PANEL_CHARTS = {
  general: 'chart-start',
  political: 'chart-index-political',
  institutional: 'chart-index-institutional',
  social: 'chart-index-social',
  factors: 'chart-factors',
} as const;

interface Shown {
  layout: Layout;
  /** Ids, the main one first. */
  exhibits: readonly string[];
}

/** A whole slide of a view, its words proposed. */
export async function proposeSlide(input: ExhibitInput, exhibits: Exhibits): Promise<Slide> {
  const shown = proposeShown(input.view, input.atlas, exhibits);
  const whole = shown.exhibits.length > 0 && shown.exhibits.every((id) => exhibits.get(id)?.wholeCatalogue);
  // What speaks of the whole catalogue is signed with no place and no filter of the page.
  const view: View = whole ? { ...input.view, place: { level: 'latin-america' }, filters: {} } : input.view;
  const said = await proposeWords({ ...input, view }, shown.exhibits, exhibits);
  return { id: newId(), notes: '', view: queryOfView(view), ...shown, ...said };
}

/** The view as a slide keeps it: without what belongs to the reader and to the presentation. */
export function queryOfView(view: View): string {
  const { language, theme, presentation, slide, playing } = DEFAULT_VIEW;
  return encodeView({ ...view, language, theme, presentation, slide, playing });
}

/** What suits the view and is there. */
export function proposeShown(view: View, atlas: Atlas, exhibits: Exhibits): Shown {
  const wanted = wantedOf(view);
  const there = wanted.exhibits.filter((id) => exhibits.get(id)?.fits(view, atlas)).slice(0, ROOM[wanted.layout]);
  if (there.length === 0) return { layout: 'words', exhibits: [] };
  return {
    layout: there.length < wanted.exhibits.length ? aloneLayout(wanted.layout) : wanted.layout,
    exhibits: there,
  };
}

function wantedOf(view: View): Shown {
  const { screen, selection, comparison, scenario, place } = view;
  switch (screen) {
    case 'gaps': {
      const second =
        scenario && scenario.length > 0 ? 'gaps-scenario' : selection?.kind === 'gap' ? 'gaps-groups' : 'gaps-shares';
      return { layout: 'above', exhibits: [GAP_DRAWINGS[view.gapDrawing], second] };
    }
    case 'compare':
      return { layout: 'whole', exhibits: [comparison.kind === 'places' ? 'compare-places' : 'compare-codes'] };
    case 'data':
      return { layout: 'whole', exhibits: ['data-completeness'] };
    default: {
      if (selection?.kind === 'experience') return { layout: 'beside', exhibits: ['explore-map', 'ficha-summary'] };
      if (view.drawing === 'table') return { layout: 'whole', exhibits: ['explore-table'] };
      // Chile lying down is wide and low; everything else is as high as it is wide, or higher.
      const lying = place.level === 'country' && place.code === 'CL' && view.drawing !== 'triptych';
      return {
        layout: lying ? 'above' : 'beside',
        exhibits: [EXPLORE_DRAWINGS[view.drawing], PANEL_CHARTS[view.panel]],
      };
    }
  }
}

/** A drawing that was meant to have company and has none takes the slide, with its words below it. */
function aloneLayout(layout: Layout): Layout {
  return layout === 'beside' ? 'beside' : 'whole';
}

/** The first finding of what is shown; where nothing is found, what the view is. */
export async function proposeWords(
  input: ExhibitInput,
  ids: readonly string[],
  exhibits: Exhibits,
): Promise<ExhibitFinding> {
  return (await findWords(input, ids, exhibits)) ?? { title: titleOfView(input), sentence: '' };
}

/** Null where nothing of what is shown finds anything. */
export async function findWords(
  input: ExhibitInput,
  ids: readonly string[],
  exhibits: Exhibits,
): Promise<ExhibitFinding | null> {
  for (const id of ids) {
    const kind = exhibits.get(id);
    if (!kind?.fits(input.view, input.atlas)) continue;
    // A part that does not come proposes nothing; the next one may.
    const substance = await kind.substance().catch(() => null);
    const finding = substance?.findingOf(input);
    if (finding) return { title: finding.title, sentence: finding.sentence };
  }
  return null;
}

/** «Chile: Tema: Salud»: place and filters in words, or what is compared. */
function titleOfView({ view, atlas, tools }: ExhibitInput): string {
  if (view.screen === 'data') return tools.t(words.dataTitle);
  if (view.screen === 'compare') return comparedInWords(view, atlas, tools);
  const facts = viewFacts(view, atlas, tools).filter(({ what }) => what === 'place' || what === 'filter');
  return facts.map(({ text }) => text).join('. ');
}

/** «Participación local campesina y Gestión territorial Biobío». */
export function comparedInWords({ comparison, division }: View, atlas: Atlas, tools: TextTools): string {
  const names =
    comparison.kind === 'places'
      ? comparison.places.map((place) => placeName(tools, atlas, division, place))
      : comparison.ids.flatMap((id) => atlas.experienceById.get(id)?.shortName ?? []);
  return names.length === 0 ? tools.t(words.nothingCompared) : tools.list(names);
}
