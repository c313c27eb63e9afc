/** The experience under the pointer or the keyboard, shared by map, strip, charts, table and facets. Passing, so not in the link. */
import { create } from 'zustand';

export const useHover = create<{ experience: string | null }>()(() => ({ experience: null }));

export function hoverExperience(id: string | null): void {
  if (useHover.getState().experience !== id) useHover.setState({ experience: id });
}
