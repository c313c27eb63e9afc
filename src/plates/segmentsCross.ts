/** Whether two segments share an inner point. */
export function segmentsCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) =>
    (qx - px) * (ry - py) - (qy - py) * (rx - px);
  const d1 = turn(cx, cy, dx, dy, ax, ay);
  const d2 = turn(cx, cy, dx, dy, bx, by);
  const d3 = turn(ax, ay, bx, by, cx, cy);
  const d4 = turn(ax, ay, bx, by, dx, dy);
  return d1 * d2 < 0 && d3 * d4 < 0;
}
