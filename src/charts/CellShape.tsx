import type { UnitCell } from './drawingData';

/** The ids of the two hatches that a drawing defines once. */
export interface HatchIds {
  unknown: string;
  tentative: string;
}

interface CellShapeProps {
  x: number;
  y: number;
  width: number;
  height: number;
  colour: string;
  hatches: HatchIds;
  unknown: boolean;
  cell: Pick<UnitCell, 'inside' | 'tentative' | 'answer'>;
}

/** One unit: full, striped (counted with a doubt), hatched (no answer) or in outline (outside the filters, or absent). */
export function CellShape({ x, y, width, height, colour, hatches, unknown: unknownRow, cell }: CellShapeProps) {
  const unknown = unknownRow || cell.answer === 'unknown';
  const empty = !cell.inside || cell.answer === 'absent';
  const outlined = unknown || cell.tentative || empty;
  const fill = unknown
    ? `url(#${hatches.unknown})`
    : empty
      ? 'transparent'
      : cell.tentative
        ? `url(#${hatches.tentative})`
        : colour;
  const inset = outlined ? 0.5 : 0;
  return (
    <rect
      x={x + inset}
      y={y + inset}
      width={Math.max(0.5, width - 2 * inset)}
      height={Math.max(0.5, height - 2 * inset)}
      style={{
        fill,
        stroke: outlined ? (unknown ? 'var(--rule)' : colour) : 'none',
        strokeWidth: 1,
        opacity: unknown && !cell.inside ? 0.6 : 1,
      }}
    />
  );
}
