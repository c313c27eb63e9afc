import type { Experience } from '../../../catalog/schema';
import type { Atlas } from '../../../state/atlas';
import type { View } from '../../../state/view';

/** The experience that the view has chosen; null where it has none. */
export function chosenExperience({ selection }: View, atlas: Atlas): Experience | null {
  return selection?.kind === 'experience' ? (atlas.experienceById.get(selection.id) ?? null) : null;
}
