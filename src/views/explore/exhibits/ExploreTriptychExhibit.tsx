/** The triptych in a box. */
import { useMemo } from 'react';
import { Triptych } from '../../../plates/triptych/Triptych';
import { useHover } from '../../../state/hover';
import { useViewStore } from '../../../state/store';
import { shortenText } from '../../../ui/measureText';
import { type DrawnAtlas, useDrawnAtlas } from '../../drawings/useDrawnAtlas';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { triptychActions, useTriptych } from '../triptych/useTriptych';

const NONE: readonly string[] = [];

/** A narrower or lower box, px, has no room for islands and degrees; a narrower one none for counts. */
const NARROW = 560;
const LOW = 300;
/** Between panels, px. */
const BETWEEN = 20;

type Drawing = ReturnType<typeof useTriptych>;

function fitted({ ground, panels, ...rest }: Drawing, width: number, height: number): Drawing {
  const narrow = width < NARROW;
  const title = (width - 2 * BETWEEN) / 3 - 4;
  if (!narrow && height >= LOW) return { ground, panels, ...rest };
  return {
    ...rest,
    ground: { ...ground, islands: [], wholeChile: false },
    panels: narrow
      ? panels.map((panel) => ({ ...panel, counts: [], title: shortenText(panel.title, title, 12, 600, 'serif') }))
      : panels,
  };
}

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
  const { ground, panels, legend, texts } = useTriptych(drawn);
  const drawing = useMemo(
    () => fitted({ ground, panels, legend, texts }, width, height),
    [ground, panels, legend, texts, width, height],
  );
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
