/** Which of the three Chiles an experience stands in: each of its scales has its own, so that some stand in two. */
import type { Experience } from '../catalog/schema';
import type { Scale, UNIT_LEVELS } from '../catalog/vocabulary';

export const PANEL_IDS = ['local', 'provincial', 'regional'] as const;
export type PanelId = (typeof PANEL_IDS)[number];

export const SCALES_OF_PANEL: Readonly<Record<PanelId, readonly Scale[]>> = {
  local: ['communal', 'supracommunal'],
  provincial: ['provincial'],
  regional: ['regional'],
};

export interface PanelEntry {
  experience: Experience;
  /** The scale as which this panel shows it: the finest of those that it has here. */
  scale: Scale;
  /** The scale is declared, but all the territory that the report names is smaller. */
  smaller: boolean;
}

export interface TriptychPanels {
  panels: Readonly<Record<PanelId, readonly PanelEntry[]>>;
  /** Those that stand in more than one panel. */
  repeated: readonly Experience[];
  /** National too: the country as a whole is in no panel. */
  national: readonly Experience[];
  /** National and nothing else, so that no panel shows them. */
  onlyNational: readonly Experience[];
  /** The report gives them no scale, so that no panel shows them. */
  withoutScale: readonly Experience[];
}

type Level = (typeof UNIT_LEVELS)[number];
const LEVELS_OF_SCALE: Readonly<Partial<Record<Scale, readonly Level[]>>> = {
  provincial: ['province', 'region', 'country'],
  regional: ['region', 'country'],
};

/** `chosen`: the scales that a filter leaves; none chosen leaves all. */
export function triptychPanelsOf(experiences: readonly Experience[], chosen: readonly string[] = []): TriptychPanels {
  const shown = (scale: Scale) => chosen.length === 0 || chosen.includes(scale);
  const entriesOf = (panel: PanelId) =>
    experiences.flatMap((experience): PanelEntry[] => {
      const scale = SCALES_OF_PANEL[panel].find((one) => experience.scales.includes(one) && shown(one));
      return scale ? [{ experience, scale, smaller: isSmaller(experience, scale) }] : [];
    });
  const panels = { local: entriesOf('local'), provincial: entriesOf('provincial'), regional: entriesOf('regional') };
  const times = new Map<string, number>();
  for (const panel of PANEL_IDS) {
    for (const { experience } of panels[panel]) times.set(experience.id, (times.get(experience.id) ?? 0) + 1);
  }
  const national = experiences.filter(({ scales }) => scales.includes('national'));
  return {
    panels,
    repeated: experiences.filter(({ id }) => (times.get(id) ?? 0) > 1),
    national,
    onlyNational: national.filter(({ id }) => !times.has(id)),
    withoutScale: experiences.filter(({ scales }) => scales.length === 0),
  };
}

function isSmaller({ territory }: Experience, scale: Scale): boolean {
  const levels = LEVELS_OF_SCALE[scale];
  return levels !== undefined && territory.length > 0 && !territory.some(({ level }) => levels.includes(level));
}
