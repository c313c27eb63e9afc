/** How a vector map is moved: by hand, by wheel, by keys and by its buttons. Where it rests is the caller's to keep. */
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Bounds } from '../territory/geography';
import { magnificationOf, pointerPlace } from '../ui/pointerPlace';
import type { Project } from './lyingProjection';
import { type FitFrame, fittingCamera, type MercatorProjection, mercatorProjection } from './mercatorProjection';

export interface VectorMapCamera {
  /** Degrees, WGS84. */
  lon: number;
  lat: number;
  /** As the live map counts it: 0 shows the world in 512 pixels. */
  zoom: number;
}

export interface VectorCameraProps {
  width: number;
  height: number;
  /** What must fit, within the padding in pixels. */
  fit: Bounds;
  padding: FitFrame['padding'];
  bearing: 0 | 90;
  /** Where the user left the map; null while it shows `fit`. */
  camera: VectorMapCamera | null;
  onCamera: (camera: VectorMapCamera | null) => void;
  /** Where the page around scrolls, the wheel and a finger moving up or down are the page's until the map has the focus. */
  inPage: boolean;
}

export interface Moved {
  /** Pixels away from where `fit` puts the drawing, and how much larger it is. */
  x: number;
  y: number;
  zoom: number;
}

export type VectorWindow = MercatorProjection & { zoom: number };

/** Farther than this from where it came down, pixels, a pointer drags and does not press. */
const DRAGS = 3;
/** How long the wheel must stand still before the map rests, ms. */
const REST = 140;
/** Pixels that an arrow key moves the map. */
const STEP = 60;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

export function useVectorCamera(
  { width, height, fit, padding, bearing, camera, onCamera, inPage }: VectorCameraProps,
  surface: RefObject<SVGSVGElement | null>,
) {
  /** Where the drawing stands while a hand or the wheel moves it; null while it rests. */
  const [passing, setPassing] = useState<Moved | null>(null);
  const grip = useRef<{ x: number; y: number; from: Moved } | null>(null);
  const wentFar = useRef(false);

  const { top, right, bottom, left } = padding;
  const base = useMemo((): VectorWindow => {
    const resting = fittingCamera(fit, { width, height, bearing, padding: { top, right, bottom, left } });
    return { zoom: resting.zoom, ...mercatorProjection(resting) };
  }, [width, height, fit, bearing, top, right, bottom, left]);
  const resting = useMemo(() => movedTo(camera, base, width, height), [camera, base, width, height]);
  const moved = passing ?? resting;
  const atRest = useMemo(() => windowOf(resting, base, width, height), [resting, base, width, height]);

  const rest = (at: Moved) => {
    setPassing(null);
    onCamera({
      ...base.unproject(width / 2 - at.x / at.zoom, height / 2 - at.y / at.zoom),
      zoom: base.zoom + Math.log2(at.zoom),
    });
  };
  /** Enlarges about a point of the map, pixels from its middle. */
  const enlarged = (from: Moved, factor: number, x: number, y: number): Moved => {
    const zoom = Math.min(24, Math.max(0.6, from.zoom * factor));
    const by = zoom / from.zoom;
    return { zoom, x: x - (x - from.x) * by, y: y - (y - from.y) * by };
  };
  const zoomBy = (factor: number) => rest(enlarged(moved, factor, 0, 0));

  const wheel = useRef<(event: WheelEvent) => void>(() => {});
  const resumes = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    wheel.current = (event) => {
      const svg = surface.current;
      if (!svg || (inPage && !event.ctrlKey && !svg.contains(document.activeElement))) return;
      event.preventDefault();
      const at = pointerPlace(event, svg);
      const next = enlarged(moved, 2 ** (-event.deltaY / 300), at.x - width / 2, at.y - height / 2);
      setPassing(next);
      clearTimeout(resumes.current);
      resumes.current = setTimeout(() => rest(next), REST);
    };
  });
  useEffect(() => {
    const svg = surface.current;
    const turn = (event: WheelEvent) => wheel.current(event);
    // React listens passively: it could not keep the page from scrolling.
    svg?.addEventListener('wheel', turn, { passive: false });
    return () => {
      svg?.removeEventListener('wheel', turn);
      clearTimeout(resumes.current);
    };
  }, [surface]);

  const drop = () => {
    const from = grip.current;
    grip.current = null;
    if (!from) return;
    if (passing && wentFar.current) rest(passing);
    else setPassing(null);
  };
  return {
    base,
    moved,
    /** Pixels that a drag has moved the resting drawing; null where it rests or is enlarged. */
    shift: passing && passing.zoom === resting.zoom ? { x: passing.x - resting.x, y: passing.y - resting.y } : null,
    passing: passing !== null,
    atRest,
    zoomBy,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        grip.current = { x: event.clientX, y: event.clientY, from: moved };
        wentFar.current = false;
      },
      onPointerMove: (event: PointerEvent) => {
        const held = grip.current;
        if (!held) return;
        const by = surface.current ? magnificationOf(surface.current) : 1;
        const x = (event.clientX - held.x) / by;
        const y = (event.clientY - held.y) / by;
        if (Math.hypot(x, y) * by > DRAGS) wentFar.current = true;
        if (wentFar.current) setPassing({ ...held.from, x: held.from.x + x, y: held.from.y + y });
      },
      onPointerUp: drop,
      onPointerLeave: drop,
      // The page took the finger over: the map stays where it was.
      onPointerCancel: () => {
        grip.current = null;
        setPassing(null);
      },
      onClickCapture: (event: MouseEvent) => {
        // What follows a drag is no press.
        if (wentFar.current) event.stopPropagation();
        wentFar.current = false;
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const arrow = ARROWS[event.key];
        if (arrow) rest({ ...moved, x: moved.x + arrow[0], y: moved.y + arrow[1] });
        else if (event.key === '+' || event.key === '=') zoomBy(1.5);
        else if (event.key === '-') zoomBy(1 / 1.5);
        else return;
        event.preventDefault();
      },
    },
  };
}

function windowOf({ x, y, zoom }: Moved, base: VectorWindow, width: number, height: number): VectorWindow {
  const project: Project = (lon, lat) => {
    const point = base.project(lon, lat);
    return { x: (point.x - width / 2) * zoom + width / 2 + x, y: (point.y - height / 2) * zoom + height / 2 + y };
  };
  const unproject = (px: number, py: number) =>
    base.unproject((px - x - width / 2) / zoom + width / 2, (py - y - height / 2) / zoom + height / 2);
  return { zoom: base.zoom + Math.log2(zoom), project, unproject };
}

function movedTo(camera: VectorMapCamera | null, base: VectorWindow, width: number, height: number): Moved {
  if (!camera) return { x: 0, y: 0, zoom: 1 };
  const zoom = 2 ** (camera.zoom - base.zoom);
  const at = base.project(camera.lon, camera.lat);
  return { x: (width / 2 - at.x) * zoom, y: (height / 2 - at.y) * zoom, zoom };
}
