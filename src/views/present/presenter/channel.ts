/**
 * What the room and the presenter's window tell each other over a BroadcastChannel of their own: the pair's id is in its name, so that
 * two presentations at once do not mix. The room answers whenever it is asked, so either may be reloaded.
 */
import { newId } from '../../../state/presentation/edits';
import type { Presentation } from '../../../state/presentation/presentation';
import type { Language, Theme } from '../../../state/view';
import type { Blank } from '../player/room';

export interface RoomNews {
  kind: 'room';
  /** Of the presentation: changes with whatever changes in it. */
  edition: string;
  /** Null where the asker has this edition already. */
  presentation: Presentation | null;
  /** Of its slide, from 0. */
  position: number;
  /** Exploring: on a whole screen of the atlas, its slide left for a while. */
  status: 'playing' | 'exploring' | 'waiting';
  /** What is explored on the slide, or on the whole screen, as a link's query; null while the slide shows its own view. */
  explored: string | null;
  blank: Blank | null;
  language: Language;
  theme: Theme | null;
}

export type FromRoom = RoomNews | { kind: 'gone' };

export type RoomOrder =
  | { order: 'turn'; by: 1 | -1 }
  | { order: 'go'; position: number }
  | { order: 'first' | 'last' | 'play' | 'undo' | 'restore' | 'leave' | 'explore' }
  | { order: 'blank'; blank: Blank };

export type FromPresenter =
  | { kind: 'ask' /** What it has; null where nothing. */; edition: string | null }
  | ({ kind: 'do' } & RoomOrder);

export const channelOf = (pair: string): BroadcastChannel => new BroadcastChannel(`atlas-presentador-${pair}`);

const MARK = '#presentador=';

/** The mark in the address of a presenter's window. */
export const markOf = (pair: string): string => `${MARK}${pair}`;

/** The pair that this very window is the presenter's of; null for every other window. Read once: a change of the view drops the mark. */
export const PRESENTER_OF: string | null = pairIn(globalThis.location?.hash ?? '');

function pairIn(hash: string): string | null {
  return hash.startsWith(MARK) ? hash.slice(MARK.length) : null;
}

const KEPT = 'atlas-presentador';

/** The pair that this room has opened a presenter's window for, also before it was reloaded; null where none. */
export function pairOfRoom(): string | null {
  return readKept(KEPT);
}

export function newPair(): string {
  const pair = newId();
  keep(KEPT, pair);
  return pair;
}

/** Where the browser keeps nothing, a reload forgets. */
export function keep(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Nothing to be done, and nothing lost yet.
  }
}

export function readKept(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
