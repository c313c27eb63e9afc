/** An exhibit that is a small table: as many rows as can be read, and how many there are more. */
import { BoxTable } from '../../charts/BoxTable';
import { type BoxColumn, type BoxRow, layoutBoxTable } from '../../charts/layoutBoxTable';
import { exhibits } from '../../i18n/exhibits';
import { useText } from '../../i18n/text';
import { ExhibitFrame, layoutFrame } from './ExhibitFrame';

interface TableExhibitProps {
  width: number;
  height: number;
  head: string;
  columns: readonly BoxColumn[];
  rows: readonly BoxRow[];
  notes?: readonly string[];
  /** All of it in words. */
  label: string;
}

export function TableExhibit({ width, height, head, columns, rows, notes = [], label }: TableExhibitProps) {
  const { t } = useText();
  const frame = layoutFrame(width, height, head, notes);
  const table = layoutBoxTable(columns, rows, width, frame.room);
  if (table.left === 0) return <Framed frame={frame} table={table} height={height} label={label} />;
  const framed = (left: number) => layoutFrame(width, height, head, [t(exhibits.rowsLeft, { n: left }), ...notes]);
  const fitted = layoutBoxTable(columns, rows, width, framed(table.left).room);
  return <Framed frame={framed(fitted.left)} table={fitted} height={height} label={label} />;
}

interface FramedProps {
  frame: ReturnType<typeof layoutFrame>;
  table: ReturnType<typeof layoutBoxTable>;
  height: number;
  label: string;
}

function Framed({ frame, table, height, label }: FramedProps) {
  return (
    <ExhibitFrame layout={frame} height={height}>
      <BoxTable layout={table} label={label} />
    </ExhibitFrame>
  );
}
