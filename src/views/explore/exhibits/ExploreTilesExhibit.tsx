/** The tiles of Explorar in a box. */
import { useViewStore } from '../../../state/store';
import { TilesExhibit } from '../../drawings/TilesExhibit';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { useTilesDrawing } from '../tiles/useTilesDrawing';

export function ExploreTilesExhibit(props: ExhibitProps) {
  const { values, legend, focus, regions, lifted, tip, select, goToRegion } = useTilesDrawing();
  const selection = useViewStore((state) => state.view.selection);
  return (
    <TilesExhibit
      {...props}
      {...{ focus, regions, legend, values, lifted, tip }}
      selected={selection?.kind === 'comuna' ? selection.id : null}
      onSelect={select}
      onRegion={goToRegion}
    />
  );
}
