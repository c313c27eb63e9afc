/** Turning slides by a click on the bare slide or its margin, by a swipe, or by a tap at its edges; drawings and controls keep theirs. */
import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { toggleBlank, turnSlide, useRoom } from './room';
import { CONTROL } from './roomKeys';

/** px of the screen that a finger goes before it swipes, and how much farther aside than up or down. */
const SWIPES = 48;
const ASIDE = 1.5;
/** A finger that rests this little, px, taps. */
const TAPS = 10;
/** Part of the width at either edge that a tap turns by. */
const EDGE = 1 / 3;

export function useTurnByPointer() {
  const finger = useRef<{ x: number; y: number; target: Element } | null>(null);
  const touched = useRef(false);
  const fingers = useRef(0);
  /** Where the room itself was pressed, and nothing that stands in it. */
  const onRoom = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      touched.current = event.pointerType === 'touch';
      const { clientX: x, clientY: y, target } = event;
      onRoom.current = target === event.currentTarget ? { x, y } : null;
      if (!touched.current) return;
      fingers.current += 1;
      // Two fingers enlarge.
      finger.current = fingers.current === 1 && target instanceof Element ? { x, y, target } : null;
    },
    onPointerCancel: () => {
      fingers.current = 0;
      finger.current = null;
    },
    onPointerUp: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') return;
      fingers.current = Math.max(0, fingers.current - 1);
      const from = finger.current;
      finger.current = null;
      if (!from) return;
      const x = event.clientX - from.x;
      const y = event.clientY - from.y;
      if (Math.abs(x) >= SWIPES && Math.abs(x) >= ASIDE * Math.abs(y)) {
        if (!movesByHand(from.target)) turnSlide(x < 0 ? 1 : -1);
      } else if (Math.hypot(x, y) <= TAPS && isBare(from.target)) {
        const at = event.clientX / window.innerWidth;
        if (showAgain()) return;
        if (at > 1 - EDGE) turnSlide(1);
        else if (at < EDGE) turnSlide(-1);
      }
    },
    onClick: (event: MouseEvent) => {
      if (touched.current || event.button !== 0 || !(event.target instanceof Element)) return;
      const { clientX, clientY } = event;
      const { x, y } = onRoom.current ?? { x: Number.NaN, y: Number.NaN };
      const meant = Math.hypot(clientX - x, clientY - y) <= TAPS ? document.elementFromPoint(x, y) : null;
      // A mouse that lay still presses what it lies on, though nothing below it was pointed at.
      if (meant && event.target === event.currentTarget && !isBare(meant)) {
        meant.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY }));
        return;
      }
      if (!isBare(event.target) || !window.getSelection()?.isCollapsed) return;
      turnSlide(1);
    },
  };
}

function showAgain(): boolean {
  const { blank } = useRoom.getState();
  if (blank) toggleBlank(blank);
  return blank !== null;
}

/** Whether nothing there answers a press. */
const isBare = (target: Element): boolean =>
  target.closest(`[data-exhibit], [data-room-tool], [role="dialog"], ${CONTROL}`) === null;

/** Whether the finger is on a map that it moves. */
function movesByHand(target: Element): boolean {
  const exhibit = target.closest('[data-exhibit]');
  for (let at: Element | null = exhibit && target; at && at !== exhibit; at = at.parentElement) {
    if (!['auto', 'manipulation'].includes(getComputedStyle(at).touchAction)) return true;
  }
  return false;
}
