/** The keys of the room, the same in the player and in the presenter's window; and clickers, which press Page Up and Page Down. */
import { useEffect, useRef, useState } from 'react';

export type RoomKey =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'restore'
  /** Back to the slide from what is explored on it, else to the slide before. */
  | 'undo'
  /** Back to the slide from what is explored on it, else out of the room. */
  | 'leave'
  | 'full-screen'
  | 'help'
  | 'explore';

const KEYS: ReadonlyMap<string, RoomKey> = new Map(
  Object.entries({
    ArrowRight: 'next',
    ArrowDown: 'next',
    ' ': 'next',
    PageDown: 'next',
    Enter: 'next',
    ArrowLeft: 'back',
    ArrowUp: 'back',
    PageUp: 'back',
    Backspace: 'undo',
    Home: 'first',
    End: 'last',
    b: 'black',
    '.': 'black',
    w: 'white',
    ',': 'white',
    r: 'restore',
    Escape: 'leave',
    f: 'full-screen',
    '?': 'help',
    e: 'explore',
  } as const satisfies Record<string, RoomKey>),
);

/** Null where the room has no use for the key. */
export function roomKeyOf(key: string, shift: boolean): RoomKey | null {
  if (key === ' ' && shift) return 'back';
  return KEYS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}

/** Most figures of a slide's number, and how long they wait for Enter, ms. */
const MOST_DIGITS = 3;
const TYPED_FOR = 4000;

interface RoomKeysOptions {
  onKey: (key: RoomKey) => void;
  /** The number of a slide, from 1, typed and entered. */
  onNumber: (number: number) => void;
}

/**
 * Listens wherever the focus is, except in a dialog and in what is written in. What was reached with Tab keeps its own keys, but
 * for those of a clicker and the way out; what was pressed with the pointer does not.
 * @returns the figures typed so far
 */
export function useRoomKeys({ onKey, onNumber }: RoomKeysOptions): string {
  const [typed, setTyped] = useState('');
  const told = useRef({ onKey, onNumber, typed });
  told.current = { onKey, onNumber, typed };

  useEffect(() => {
    /** What the focus came to by the keyboard. */
    let tabbed: EventTarget | null = null;
    let byPointer = false;
    const onPointer = () => {
      byPointer = true;
      tabbed = null;
    };
    const onFocus = ({ target }: FocusEvent) => {
      tabbed = byPointer ? null : target;
    };
    const onDown = (event: KeyboardEvent) => {
      byPointer = false;
      const { key, target } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      const now = told.current;
      const clicker = key === 'PageUp' || key === 'PageDown' || key === 'Escape';
      const element = target instanceof Element ? target : null;
      if (!clicker && element?.closest('input, select, textarea, [contenteditable="true"]')) return;
      if (!clicker && element !== null && element === tabbed && element.matches(CONTROL)) {
        // A drawing moves by the arrows; a button of the room only needs to be pressed.
        if (element.closest('[data-exhibit]') || key === 'Enter' || key === ' ') return;
      }
      const take = () => {
        event.preventDefault();
        event.stopPropagation();
      };
      if (/^\d$/.test(key)) {
        take();
        setTyped((digits) => (digits + key).slice(-MOST_DIGITS));
        return;
      }
      const command = roomKeyOf(key, event.shiftKey);
      if (command === null) return;
      take();
      if (now.typed !== '') setTyped('');
      if (now.typed !== '' && key === 'Enter') now.onNumber(Number(now.typed));
      // The figures typed by mistake are all that Escape and Backspace take away.
      else if (now.typed === '' || (key !== 'Escape' && key !== 'Backspace')) now.onKey(command);
    };
    window.addEventListener('pointerdown', onPointer, true);
    window.addEventListener('focusin', onFocus, true);
    window.addEventListener('keydown', onDown, true);
    return () => {
      window.removeEventListener('pointerdown', onPointer, true);
      window.removeEventListener('focusin', onFocus, true);
      window.removeEventListener('keydown', onDown, true);
    };
  }, []);

  useEffect(() => {
    if (typed === '') return;
    const timer = setTimeout(() => setTyped(''), TYPED_FOR);
    return () => clearTimeout(timer);
  }, [typed]);
  return typed;
}

/** What takes keys of its own. */
export const CONTROL =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="option"], [role="radio"], [role="tab"], [role="slider"], [role="checkbox"], [tabindex]:not([tabindex="-1"])';
