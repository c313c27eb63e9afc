/** How strongly the territory of an experience is inked, the same on every map: opacities 0-1 by scale and by what is lifted. */
import type { Scale } from '../catalog/vocabulary';

export interface Ink {
  usual: number;
  hovered: number;
  selected: number;
  /** Another experience is lifted. */
  dimmed: number;
}

/** Areas that experiences share without adding up. Regional ones add up: `overlapInk`. */
export const AREA_INK: Readonly<Record<'communal' | 'supracommunal' | 'provincial', Ink>> = {
  communal: { usual: 0.12, hovered: 0.24, selected: 0.28, dimmed: 0.05 },
  supracommunal: { usual: 0.17, hovered: 0.3, selected: 0.34, dimmed: 0.06 },
  provincial: { usual: 0.16, hovered: 0.28, selected: 0.3, dimmed: 0.06 },
};

const OVERLAP = [0, 0.08, 0.14, 0.2] as const;
const OVERLAP_LIFTED = 0.3;

/** Ink of a comuna under so many regional experiences: darker up to three; `lifted` where one of them is, `dimmed` where another is. */
export function overlapInk(count: number, state: 'usual' | 'lifted' | 'dimmed'): number {
  if (state === 'lifted') return OVERLAP_LIFTED;
  const ink = OVERLAP[Math.min(3, count)] ?? 0;
  return state === 'dimmed' ? ink * 0.5 : ink;
}

/** What of an experience decides how it inks a comuna. */
export interface InkingExperience {
  id: string;
  scale: Scale | null;
  /** CUT codes of the comunas reached. */
  comunas: readonly string[];
}

export interface ComunaFill {
  key: string;
  scale: Scale;
  opacity: number;
}

/**
 * The fills that one comuna carries on the map, bottom to top: regional overlap, then province, union and comuna.
 * A national experience inks no comuna, unless it is lifted.
 */
export function comunaFills(
  cut: string,
  experiences: readonly InkingExperience[],
  hovered: string | null,
  selected: string | null,
): ComunaFill[] {
  const reaching = experiences.filter(({ comunas }) => comunas.includes(cut));
  const lifts = (id: string) => id === hovered || id === selected;
  const anyLifted = experiences.some(({ id }) => lifts(id));
  const fills: ComunaFill[] = [];
  const regional = reaching.filter(({ scale }) => scale === 'regional');
  if (regional.length > 0) {
    const state = regional.some(({ id }) => lifts(id)) ? 'lifted' : anyLifted ? 'dimmed' : 'usual';
    fills.push({ key: 'regional', scale: 'regional', opacity: overlapInk(regional.length, state) });
  }
  for (const wanted of ['national', 'provincial', 'supracommunal', 'communal'] as const) {
    for (const { id, scale } of reaching) {
      if (scale !== wanted) continue;
      if (scale === 'national') {
        if (lifts(id)) fills.push({ key: id, scale, opacity: OVERLAP_LIFTED });
        continue;
      }
      const ink = AREA_INK[scale];
      const opacity =
        id === selected ? ink.selected : id === hovered ? ink.hovered : anyLifted ? ink.dimmed : ink.usual;
      fills.push({ key: id, scale, opacity });
    }
  }
  return fills;
}
