/** Reordering a list by hand: press an item, carry it, drop it where the line shows. Escape puts it back. */
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

export interface Carried {
  id: string;
  /** Its place among all items if it were dropped now, from 0. */
  to: number;
}

/** px that a press may move and still be a press. */
const STEADY = 5;
/** px from the ends of the list within which it scrolls by itself, and px it then moves a frame. */
const EDGE = 44;
const STRIDE = 9;

/**
 * `ids`: of the items in their order; each item bears `data-item`. A finger carries only by a part with `data-grip`, because elsewhere it
 * scrolls; a mouse or pen carries by any part.
 */
export function useReorderDrag(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  onDrop: (id: string, to: number) => void,
): { carried: Carried | null; onPointerDown: (event: PointerEvent, id: string) => void } {
  const [carried, setCarried] = useState<Carried | null>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const onPointerDown = (event: PointerEvent, id: string) => {
    const target = list.current;
    if (!target || event.button !== 0 || stop.current) return;
    if (event.pointerType === 'touch' && !(event.target as Element).closest('[data-grip]')) return;
    const flow = getComputedStyle(target).flexDirection === 'row' ? 'x' : 'y';
    const start = { x: event.clientX, y: event.clientY };
    let at = start;
    let now: Carried | null = null;
    let frame = 0;

    const follow = () => {
      now = { id, to: placeAt(target, id, at[flow], flow) };
      setCarried((before) => (before?.id === now?.id && before?.to === now?.to ? before : now));
      const box = target.getBoundingClientRect();
      const [from, to] = flow === 'x' ? [box.left, box.right] : [box.top, box.bottom];
      const step = at[flow] < from + EDGE ? -STRIDE : at[flow] > to - EDGE ? STRIDE : 0;
      if (step !== 0) target.scrollBy(flow === 'x' ? { left: step } : { top: step });
      frame = requestAnimationFrame(follow);
    };
    const onMove = (move: globalThis.PointerEvent) => {
      if (move.pointerId !== event.pointerId) return;
      at = { x: move.clientX, y: move.clientY };
      if (now === null && Math.hypot(at.x - start.x, at.y - start.y) > STEADY) follow();
    };
    const end = (dropped: boolean) => {
      stop.current?.();
      if (now === null) return;
      // The press that ends a carrying chooses nothing; where no click follows, the next one counts again.
      const swallow = (click: Event) => click.stopPropagation();
      window.addEventListener('click', swallow, true);
      setTimeout(() => window.removeEventListener('click', swallow, true));
      if (dropped && ids.indexOf(id) !== now.to) onDrop(id, now.to);
    };
    const onUp = (up: globalThis.PointerEvent) => up.pointerId === event.pointerId && end(true);
    const onCancel = () => end(false);
    const onKey = (key: KeyboardEvent) => {
      if (key.key === 'Escape' && now !== null) {
        key.preventDefault();
        end(false);
      }
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    window.addEventListener('keydown', onKey, true);
    stop.current = () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      window.removeEventListener('keydown', onKey, true);
      stop.current = null;
      setCarried(null);
    };
  };
  return { carried, onPointerDown };
}

/** How many of the other items have their middle before the pointer. */
function placeAt(list: HTMLElement, id: string, at: number, flow: 'x' | 'y'): number {
  let before = 0;
  for (const item of list.querySelectorAll<HTMLElement>('[data-item]')) {
    if (item.dataset.item === id) continue;
    const box = item.getBoundingClientRect();
    if (at > (flow === 'x' ? (box.left + box.right) / 2 : (box.top + box.bottom) / 2)) before += 1;
  }
  return before;
}
