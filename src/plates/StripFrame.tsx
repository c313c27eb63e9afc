/** The frame on the strip: what the map below shows of the country. */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { pointerPlace } from '../ui/pointerPlace';
import styles from './ChileStrip.module.css';

interface FrameBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The box around points of the strip, within it and never too small to grip. */
export function boxOfFrame(
  corners: readonly { x: number; y: number }[],
  width: number,
  top: number,
  bottom: number,
): FrameBox {
  const clampX = (x: number) => Math.min(width - 1, Math.max(1, x));
  const clampY = (y: number) => Math.min(bottom, Math.max(top, y));
  const xs = corners.map(({ x }) => clampX(x));
  const ys = corners.map(({ y }) => clampY(y));
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(6, Math.max(...xs) - x), height: Math.max(6, Math.max(...ys) - y) };
}

/** The frame of the map's view: dragged by pointer, moved by arrow keys. */
export function StripFrame({
  box,
  unproject,
  onMove,
  label,
}: {
  box: FrameBox;
  unproject: (x: number, y: number) => { lon: number; lat: number };
  onMove: (lon: number, lat: number) => void;
  label: string;
}) {
  const grip = useRef<{ x: number; y: number } | null>(null);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const moveTo = (x: number, y: number) => {
    const place = unproject(x, y);
    onMove(place.lon, place.lat);
  };
  const placeOf = (event: PointerEvent<SVGRectElement>) =>
    pointerPlace(event, event.currentTarget.ownerSVGElement as SVGSVGElement);
  const down = (event: PointerEvent<SVGRectElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = placeOf(event);
    grip.current = { x: at.x - middle.x, y: at.y - middle.y };
  };
  const drag = (event: PointerEvent<SVGRectElement>) => {
    if (!grip.current) return;
    const at = placeOf(event);
    moveTo(at.x - grip.current.x, at.y - grip.current.y);
  };
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowLeft: [-12, 0], ArrowRight: [12, 0], ArrowUp: [0, -8], ArrowDown: [0, 8] }[event.key];
    if (!step) return;
    event.preventDefault();
    moveTo(middle.x + (step[0] as number), middle.y + (step[1] as number));
  };
  return (
    <rect
      className={styles.frame}
      {...box}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={Math.round(-unproject(middle.x, middle.y).lat)}
      aria-valuemin={17}
      aria-valuemax={56}
      onPointerDown={down}
      onPointerMove={drag}
      onPointerUp={() => {
        grip.current = null;
      }}
      onKeyDown={keys}
    />
  );
}
