/**
 * Finds room for one name after another: each tries a few places around its point and takes the first that is inside the window,
 * on its own ground and free of what stands there already.
 */
import { type Box, type GroundIndex, isFree, type Obstacles } from './labelPlacement';
import type { Project } from './lyingProjection';
import {
  asSet,
  DETAIL_STYLE,
  type Measure,
  NAME_STYLES,
  type NamedComuna,
  type NamedPlace,
  type NameKind,
  type PlacedName,
} from './mapNames';

export interface NameWindow {
  /** Pixels. */
  width: number;
  height: number;
  /** 0 shows the world in 512 pixels. */
  zoom: number;
  bearing: number;
  project: Project;
  unproject: (x: number, y: number) => { lon: number; lat: number };
  /** What stands above the map or is drawn on it. */
  obstacles: Obstacles;
  measure: Measure;
}

/** Air around a name, pixels. */
const AIR = 2;
/** Least distance from the window's edge, pixels. */
const EDGE = 5;
/** From a dot to the name beside it, pixels. */
const BESIDE = 8;

type Offset = readonly [x: number, y: number];
/** For a name over its point: by lines, up and down, then a little aside. */
const OVER: readonly Offset[] = [
  ...[0, -9, 9, -18, 18, -36, 36].map((y): Offset => [0, y]),
  ...[-26, 26, -52, 52].flatMap((x) => [0, -14, 14].map((y): Offset => [x, y])),
];

/** Rows in which a name may end at its shore, from the middle of its ground. */
const SHORE_ROWS = [0, -9, 9, -18, 18, -27, 27];
/** Farther out, for areas whose middle is taken: nearest first. */
const AROUND: readonly Offset[] = [-3, -2, -1, 0, 1, 2, 3]
  .flatMap((column) => Array.from({ length: 25 }, (_, row): Offset => [column * 26, (row - 12) * 12]))
  .sort(([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by));

export class NamePlacer {
  readonly placed: PlacedName[] = [];
  readonly #window: NameWindow;
  /** No name of land stands on them. */
  readonly #lakes: GroundIndex;
  readonly #boxes: Box[];
  /** Dots that are still to come, by code. */
  readonly #reserved = new Map<string, Box>();

  constructor(window: NameWindow, lakes: GroundIndex) {
    this.#window = window;
    this.#lakes = lakes;
    this.#boxes = [...window.obstacles.boxes];
  }

  /** All that stands there by now. */
  taken(): Obstacles {
    return { lines: this.#window.obstacles.lines, boxes: this.#boxes };
  }

  reserve(place: NamedPlace): void {
    const point = this.#pointOf(place);
    if (point) this.#reserved.set(place.code, dotBox(point));
  }

  keep(name: PlacedName): void {
    this.placed.push(name);
    this.#boxes.push(boxOf(name));
  }

  /** A name over the area that it names: its middle stands on its own ground, or its end at its own shore. */
  over(kind: NameKind, place: NamedPlace, ground: GroundIndex, land: GroundIndex): void {
    const point = this.#pointOf(place);
    if (!point) return;
    const across = this.#widthOfGround(point, place.code, ground);
    for (const form of this.#formsOf(kind, place.text)) {
      const onGround = () =>
        this.#takeFirst(kind, place, form, point, OVER, (offset) =>
          this.#isOver(kind, point, offset, form.width, place.code, ground),
        );
      const atShore = () => {
        const offsets = SHORE_ROWS.flatMap((y): Offset[] => {
          const x = this.#shore(point, y, form.width, place.code, ground, land);
          return x === null ? [] : [[x, y]];
        });
        return this.#takeFirst(kind, place, form, point, offsets, () => true);
      };
      // A name much wider than its ground reads better from the sea than across two countries.
      const tries = form.width > 1.4 * across ? [atShore, onGround] : [onGround, atShore];
      if (tries.some((attempt) => attempt())) return;
    }
    for (const form of this.#formsOf(kind, place.text)) {
      const mostly = (offset: Offset) => this.#share(point, offset, form.width, place.code, ground) >= 0.8;
      if (this.#takeFirst(kind, place, form, point, AROUND, mostly)) return;
    }
  }

  /** A name that must lie on its own ground from end to end. */
  inside(kind: NameKind, place: NamedPlace, ground: GroundIndex): void {
    const point = this.#pointOf(place);
    if (!point) return;
    for (const form of this.#formsOf(kind, place.text)) {
      for (const offset of OVER.slice(0, 5)) {
        if (this.#share(point, offset, form.width, place.code, ground) < 1) continue;
        if (this.#take(kind, place, form, point, offset, {})) return;
      }
    }
  }

  /** A name beside the dot of its place. */
  beside(kind: NameKind, place: NamedPlace, { dot, detail = null }: { dot: boolean; detail?: string | null }): boolean {
    const point = this.#pointOf(place);
    if (!point) return false;
    const form = this.#form(kind, [place.text], detail);
    this.#reserved.delete(place.code);
    const mark = dotBox(point);
    // A town's dot under a callout's would say nothing; where the dot is drawn anyhow, only the name needs room.
    if (dot && !this.#isFree(mark)) return false;
    const placed = offsetsBeside(form).some((offset) => this.#take(kind, place, form, point, offset, { dot, detail }));
    if (placed && dot) this.#boxes.push(mark);
    return placed;
  }

  /** A comuna: beside the dot of its seat where most of the name stays in it, else over its ground. */
  comuna(place: NamedComuna, ground: GroundIndex): void {
    const point = this.#pointOf(place);
    if (!point) return;
    const form = this.#form('comuna', [place.text], null);
    const offsets = [...(place.seat ? offsetsBeside(form) : []), ...OVER.slice(0, 5)];
    for (const [index, offset] of offsets.entries()) {
      if (this.#share(point, offset, form.width, place.code, ground) < 0.6) continue;
      const dot = place.seat && index < offsets.length - 5;
      if (this.#take('comuna', place, form, point, offset, { dot })) return;
    }
  }

  #isFree(box: Box): boolean {
    return isFree(box, this.taken()) && isFree(box, { lines: [], boxes: [...this.#reserved.values()] });
  }

  #pointOf({ lon, lat }: NamedPlace): { x: number; y: number } | null {
    const { project, width, height } = this.#window;
    const { x, y } = project(lon, lat);
    return x > 0 && y > 0 && x < width && y < height ? { x, y } : null;
  }

  /** In one line and, where it has several words, in two. */
  #formsOf(kind: NameKind, text: string): Form[] {
    const words = text.split(' ');
    const whole = this.#form(kind, [text], null);
    if (words.length < 2 || whole.width < 84) return [whole];
    const halves = words
      .slice(1)
      .map((_, at) => this.#form(kind, [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')], null));
    const even = halves.reduce((best, form) => (form.width < best.width ? form : best));
    return [whole, even];
  }

  #form(kind: NameKind, texts: readonly string[], detail: string | null): Form {
    const style = NAME_STYLES[kind];
    const lines = texts.map((text) => asSet(text, style));
    const { measure } = this.#window;
    const widths = lines.map((line) => measure(line, style));
    if (detail !== null) widths.push(measure(detail, DETAIL_STYLE));
    const height =
      lines.length * style.size * style.lineHeight +
      (detail === null ? 0 : DETAIL_STYLE.size * DETAIL_STYLE.lineHeight);
    return { lines, width: Math.max(...widths), height };
  }

  #takeFirst(
    kind: NameKind,
    place: NamedPlace,
    form: Form,
    point: { x: number; y: number },
    offsets: readonly Offset[],
    fits: (offset: Offset) => boolean,
  ): boolean {
    return offsets.some((offset) => fits(offset) && this.#take(kind, place, form, point, offset, {}));
  }

  #take(
    kind: NameKind,
    place: NamedPlace,
    form: Form,
    point: { x: number; y: number },
    [dx, dy]: Offset,
    { dot = false, detail = null }: { dot?: boolean; detail?: string | null },
  ): boolean {
    const name: PlacedName = {
      ...{ kind, key: `${kind} ${place.code}`, lines: form.lines, detail, dot, focus: kind === 'focus' },
      ...{ x: point.x + dx, y: point.y + dy, width: form.width, height: form.height },
      ...{ style: NAME_STYLES[kind], at: { lon: place.lon, lat: place.lat } },
    };
    const box = boxOf(name);
    const { width, height } = this.#window;
    if (box.left < EDGE || box.top < EDGE || box.right > width - EDGE || box.bottom > height - EDGE) return false;
    if (!this.#isFree(box)) return false;
    this.keep(name);
    return true;
  }

  /** The codes below five points of a text's middle line; null on the sea and abroad. */
  #codesBelow(
    point: { x: number; y: number },
    [dx, dy]: Offset,
    width: number,
    ground: GroundIndex,
  ): (string | null)[] {
    return [-0.48, -0.24, 0, 0.24, 0.48].map((part) => this.#codeAt(point.x + dx + part * width, point.y + dy, ground));
  }

  /**
   * A text over its own ground. A region is known by its middle, with the sea or another country on its sides where it is narrow;
   * a province lies among its like, so that nearly all of its name must be its own.
   */
  #isOver(
    kind: NameKind,
    point: { x: number; y: number },
    offset: Offset,
    width: number,
    code: string,
    ground: GroundIndex,
  ): boolean {
    const below = this.#codesBelow(point, offset, width, ground);
    const own = below.filter((one) => one === code).length;
    if (kind !== 'region') return own >= 4;
    return below[2] === code && below.filter((one) => one !== null && one !== code).length <= 1;
  }

  /** How much of a text (0-1) lies on the ground of a code. */
  #share(point: { x: number; y: number }, offset: Offset, width: number, code: string, ground: GroundIndex): number {
    return this.#codesBelow(point, offset, width, ground).filter((below) => below === code).length / 5;
  }

  #codeAt(x: number, y: number, ground: GroundIndex): string | null {
    const { lon, lat } = this.#window.unproject(x, y);
    if (ground !== this.#lakes && this.#lakes.at(lon, lat) !== null) return null;
    return ground.at(lon, lat);
  }

  /** How wide the ground is at a point, pixels. */
  #widthOfGround({ x, y }: { x: number; y: number }, code: string, ground: GroundIndex): number {
    const MOST = 160;
    const reach = (step: number) => {
      let far = 0;
      while (Math.abs(far) < MOST && this.#codeAt(x + far + step, y, ground) === code) far += step;
      return Math.abs(far);
    };
    return reach(-3) + reach(3);
  }

  /**
   * How far from a point the middle of a text of that width stands when it ends at the western shore of its own ground, in the row `y`
   * below the point; null where the open sea is not there. Only where the country stands: lying, its sea is below it.
   */
  #shore(
    point: { x: number; y: number },
    y: number,
    width: number,
    code: string,
    ground: GroundIndex,
    land: GroundIndex,
  ): number | null {
    const ISLANDS = 70;
    if (this.#window.bearing !== 0) return null;
    let shore: number | null = null;
    for (let x = 12; x > -ISLANDS; x -= 3) {
      const here = this.#codeAt(point.x + x, point.y + y, ground);
      if (here === code) shore = x;
      else if (here !== null && shore !== null) return null;
    }
    if (shore === null) return null;
    const end = shore - BESIDE;
    const open = [0, 0.33, 0.66, 1].every(
      (part) => this.#codeAt(point.x + end - part * width, point.y + y, land) === null,
    );
    return open ? end - width / 2 : null;
  }
}

interface Form {
  lines: readonly string[];
  width: number;
  height: number;
}

function offsetsBeside({ width, height }: Form): Offset[] {
  return [
    [BESIDE + width / 2, 0],
    [-BESIDE - width / 2, 0],
    [0, -BESIDE - height / 2 + 2],
    [0, BESIDE + height / 2 - 2],
  ];
}

function dotBox({ x, y }: { x: number; y: number }): Box {
  return { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 };
}

function boxOf({ x, y, width, height }: PlacedName): Box {
  return {
    left: x - width / 2 - AIR,
    right: x + width / 2 + AIR,
    top: y - height / 2 - AIR / 2,
    bottom: y + height / 2 + AIR / 2,
  };
}
