/** Two places of the country, by which one vector map of it is told from another: where they stand says how one becomes the other. */
import type { Project } from './lyingProjection';

/** Degrees, in the far north and the far south. */
const ANCHORS = [
  [-70.3, -18.5],
  [-72.5, -50],
] as const;

/** «x y x y», pixels of the drawing. */
export function mapAnchors(project: Project): string {
  return ANCHORS.map(([lon, lat]) => {
    const { x, y } = project(lon, lat);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  }).join(' ');
}
