/**
 * From slide to slide a map flies: it begins where the same kind of map stood on the slide before, and comes to rest where its own slide
 * has it. Both tell where the same two places stand (`data-anchors`, plates/VectorFrame); Mercator maps differ by nothing else.
 */

const FLIES_FOR = 700;
/** Maps that stand nearly alike have no way to fly: so much of the size, so many px. */
const ALIKE = { scale: 0.02, shift: 3 } as const;

/** Between which the browser goes straight. */
const STEPS = 16;

interface Point {
  x: number;
  y: number;
}

/** Whether any map flies. */
export function flyMaps(from: Element, to: Element): boolean {
  let flies = false;
  for (const box of to.querySelectorAll<HTMLElement>('[data-exhibit]')) {
    const kind = CSS.escape(box.dataset.exhibit ?? '');
    const before = from.querySelector<SVGSVGElement>(`[data-exhibit="${kind}"] svg[data-anchors]`);
    const map = box.querySelector<SVGSVGElement>('svg[data-anchors]');
    if (before && map) flies = flyMap(before, map) || flies;
  }
  return flies;
}

function flyMap(before: SVGSVGElement, map: SVGSVGElement): boolean {
  const [ground, over] = map.querySelectorAll<SVGGElement>(':scope > g > g');
  const old = anchorsOnScreen(before);
  const now = anchorsOnScreen(map);
  const back = map.getScreenCTM()?.inverse();
  if (!ground || !old || !now || !back) return false;
  const [oldA, oldB, nowA, nowB] = [...old, ...now].map((point) =>
    new DOMPoint(point.x, point.y).matrixTransform(back),
  );
  if (!oldA || !oldB || !nowA || !nowB) return false;
  const start = similarity([nowA, nowB], [oldA, oldB]);
  const alike =
    Math.abs(Math.hypot(start.a, start.b) - 1) < ALIKE.scale &&
    Math.hypot(oldA.x - nowA.x, oldA.y - nowA.y) < ALIKE.shift;
  if (alike) return false;
  const rest = DOMMatrix.fromMatrix(ground.transform.baseVal.consolidate()?.matrix);
  const timing = { duration: FLIES_FOR, easing: 'cubic-bezier(0.45, 0, 0.2, 1)' };
  const way = Array.from({ length: STEPS + 1 }, (_, step) => partOf(start, 1 - step / STEPS));
  ground.animate(
    way.map((part) => ({ transform: part.multiply(rest).toString() })),
    timing,
  );
  // Names and leaders stand for the map at rest: they come when it does.
  over?.animate([{ opacity: 0 }, { opacity: 0, offset: 0.8 }, { opacity: 1 }], timing);
  return true;
}

function anchorsOnScreen(map: SVGSVGElement): [Point, Point] | null {
  const matrix = map.getScreenCTM();
  const [ax, ay, bx, by] = (map.dataset.anchors ?? '').split(' ').map(Number);
  if (!matrix || ax === undefined || ay === undefined || bx === undefined || by === undefined) return null;
  return [new DOMPoint(ax, ay).matrixTransform(matrix), new DOMPoint(bx, by).matrixTransform(matrix)];
}

/** What moves, turns and enlarges the one pair of points into the other. */
export function similarity([fromA, fromB]: [Point, Point], [toA, toB]: [Point, Point]): DOMMatrix {
  const from = { x: fromB.x - fromA.x, y: fromB.y - fromA.y };
  const to = { x: toB.x - toA.x, y: toB.y - toA.y };
  const length = from.x ** 2 + from.y ** 2 || 1;
  const a = (to.x * from.x + to.y * from.y) / length;
  const b = (to.y * from.x - to.x * from.y) / length;
  return new DOMMatrix([a, b, -b, a, toA.x - a * fromA.x + b * fromA.y, toA.y - b * fromA.x - a * fromA.y]);
}

/**
 * A part of the way (0: at rest, 1: all of it): about the point that stands still, turning and enlarging evenly, so that what the maps
 * share stays in sight; straight where nothing stands still.
 */
export function partOf({ a, b, e, f }: DOMMatrix, part: number): DOMMatrix {
  const size = Math.hypot(a, b) ** part;
  const angle = Math.atan2(b, a) * part;
  const [c, s] = [size * Math.cos(angle), size * Math.sin(angle)];
  const still = (1 - a) ** 2 + b ** 2;
  if (still < 1e-3) return new DOMMatrix([c, s, -s, c, e * part, f * part]);
  const x = (e * (1 - a) - f * b) / still;
  const y = (f * (1 - a) + e * b) / still;
  return new DOMMatrix([c, s, -s, c, x - c * x + s * y, y - s * x - c * y]);
}
