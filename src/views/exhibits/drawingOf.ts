/** The component that draws an exhibit. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ExhibitKind, ExhibitProps } from './exhibit';

type Drawing = LazyExoticComponent<ComponentType<ExhibitProps>>;

const drawings = new WeakMap<ExhibitKind, Drawing>();

/** One for all places that show it. React remembers a failure for ever: after one there is another component, which loads anew. */
export function drawingOf(kind: ExhibitKind): Drawing {
  const known = drawings.get(kind);
  if (known) return known;
  const drawing = lazy(async () => {
    try {
      return { default: await kind.load() };
    } catch (error) {
      drawings.delete(kind);
      throw error;
    }
  });
  drawings.set(kind, drawing);
  return drawing;
}
