/** What this room offers to be shown by itself. */
import type { ExhibitKind } from '../../exhibits/exhibit';

export const exploreExhibits: readonly ExhibitKind[] = [];
