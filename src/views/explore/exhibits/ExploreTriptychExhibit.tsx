/** The triptych in a box. */
import { Triptych } from '../../../plates/triptych/Triptych';
import { useHover } from '../../../state/hover';
import { useViewStore } from '../../../state/store';
import { type DrawnAtlas, useDrawnAtlas } from '../../drawings/useDrawnAtlas';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { triptychActions, useTriptych } from '../triptych/useTriptych';

const NONE: readonly string[] = [];

export function ExploreTriptychExhibit(props: ExhibitProps) {
  const drawn = useDrawnAtlas();
  return (
    <div
      style={{ width: props.width, height: props.height, overflow: 'hidden' }}
      inert={!props.live}
      data-drawn={drawn ? '' : undefined}
    >
      {drawn && <Filled {...props} drawn={drawn} />}
    </div>
  );
}

function Filled({ width, height, live, drawn }: ExhibitProps & { drawn: DrawnAtlas }) {
  const drawing = useTriptych(drawn);
  const scales = useViewStore((state) => state.view.filters.scale) ?? NONE;
  const selection = useViewStore((state) => state.view.selection);
  const hovered = useHover((state) => (live ? state.experience : null));
  return (
    <Triptych
      {...drawing}
      width={width}
      height={height}
      boxed
      hovered={hovered}
      selected={selection?.kind === 'experience' ? selection.id : null}
      {...triptychActions(scales)}
    />
  );
}
