/**
 * The outline of squares that stand on one lattice, as one SVG path: every ring of it, grown by `margin` px.
 * `size` is the side of a square and `gap` the space between neighbours, px. Squares may be offset by half a step.
 */
export function blockOutline(
  squares: readonly { x: number; y: number }[],
  size: number,
  gap: number,
  margin: number,
): string {
  const [first] = squares;
  if (!first) return '';
  const step = (size + gap) / 2;
  // Each square is two half steps wide and high.
  const filled = new Set<string>();
  for (const { x, y } of squares) {
    const column = Math.round((x - first.x) / step);
    const row = Math.round((y - first.y) / step);
    for (const [dx, dy] of HALVES) filled.add(`${column + dx} ${row + dy}`);
  }
  const next = edgesOf(filled);
  // From the middle of the gap around a square to its grown edge.
  const grow = margin - gap / 2;
  const toX = (column: number) => first.x - gap / 2 + column * step;
  const toY = (row: number) => first.y - gap / 2 + row * step;
  let path = '';
  for (const ring of ringsOf(next)) {
    ring.forEach((corner, index) => {
      const before = ring[(index + ring.length - 1) % ring.length] as Corner;
      const after = ring[(index + 1) % ring.length] as Corner;
      // The inside lies to the right of each edge, so outwards is to its left.
      const incoming = directionOf(before, corner);
      const outgoing = directionOf(corner, after);
      const x = toX(corner.column) + grow * (incoming.row + outgoing.row);
      const y = toY(corner.row) - grow * (incoming.column + outgoing.column);
      path += `${index === 0 ? 'M' : 'L'}${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
    });
    path += 'Z';
  }
  return path;
}

const HALVES = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

interface Corner {
  column: number;
  row: number;
}

interface Edge {
  from: Corner;
  to: Corner;
}

/** Edges between what is filled and what is not, clockwise on the screen, by the corner they begin at. */
function edgesOf(filled: ReadonlySet<string>): Map<string, Edge[]> {
  const edges = new Map<string, Edge[]>();
  const add = (fromColumn: number, fromRow: number, toColumn: number, toRow: number) => {
    const key = `${fromColumn} ${fromRow}`;
    const edge = { from: { column: fromColumn, row: fromRow }, to: { column: toColumn, row: toRow } };
    const list = edges.get(key);
    if (list) list.push(edge);
    else edges.set(key, [edge]);
  };
  for (const cell of filled) {
    const [column, row] = cell.split(' ').map(Number) as [number, number];
    if (!filled.has(`${column} ${row - 1}`)) add(column, row, column + 1, row);
    if (!filled.has(`${column + 1} ${row}`)) add(column + 1, row, column + 1, row + 1);
    if (!filled.has(`${column} ${row + 1}`)) add(column + 1, row + 1, column, row + 1);
    if (!filled.has(`${column - 1} ${row}`)) add(column, row + 1, column, row);
  }
  return edges;
}

/** The edges as closed rings, straight runs joined. */
function ringsOf(edges: Map<string, Edge[]>): Corner[][] {
  const rings: Corner[][] = [];
  for (;;) {
    const start = [...edges.values()].find((list) => list.length > 0)?.pop();
    if (!start) return rings;
    const corners = [start.from];
    let edge = start;
    for (;;) {
      const key = `${edge.to.column} ${edge.to.row}`;
      const list = edges.get(key);
      const following = list?.pop();
      if (!following) break;
      if (!sameDirection(edge, following)) corners.push(following.from);
      edge = following;
    }
    const [first, second] = corners;
    const last = corners[corners.length - 1];
    // The ring may have begun in the middle of a straight run.
    if (first && second && last && straight(last, first, second)) corners.shift();
    rings.push(corners);
  }
}

function straight(a: Corner, b: Corner, c: Corner): boolean {
  return (a.column === b.column && b.column === c.column) || (a.row === b.row && b.row === c.row);
}

function sameDirection(a: Edge, b: Edge): boolean {
  return a.to.column - a.from.column === b.to.column - b.from.column && a.to.row - a.from.row === b.to.row - b.from.row;
}

function directionOf(from: Corner, to: Corner): { column: number; row: number } {
  return { column: Math.sign(to.column - from.column), row: Math.sign(to.row - from.row) };
}
