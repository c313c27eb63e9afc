/** What a person must know of the keeping of presentations; the words are the screen's. */
import type { RefusalReason, Repair } from './restore';

export type PresentationNotice =
  /** Edits that a page did not live to keep are back. */
  | { kind: 'recovered'; title: string }
  /** Edits that a page did not live to keep cannot be read; the last good one stands. */
  | { kind: 'journal-unreadable'; reason: RefusalReason }
  /** One of the database cannot be read, and is left there. */
  | { kind: 'unreadable'; reason: RefusalReason; id: string }
  /** What was kept could be read in part. */
  | { kind: 'repaired'; title: string; repaired: readonly Repair[] }
  /** Another page kept its own: this page's edits go on as a copy. */
  | { kind: 'parted'; title: string; copy: string }
  /** This page kept its own first: the other's edits go on as a copy. */
  | { kind: 'parted-elsewhere'; title: string; copy: string }
  | { kind: 'removed-elsewhere'; title: string }
  | { kind: 'not-removed'; title: string }
  /** A text was longer than a text may be, and its end was left out. */
  | { kind: 'text-cut' }
  /** There is no room for the journal: a page that dies may lose the last moment. */
  | { kind: 'no-journal' };

const MOST_NOTICES = 6;

/** Newest first; the same thing is said once. */
export function withNotice(
  notices: readonly PresentationNotice[],
  notice: PresentationNotice,
): readonly PresentationNotice[] {
  const said = JSON.stringify(notice);
  return [notice, ...notices.filter((one) => JSON.stringify(one) !== said)].slice(0, MOST_NOTICES);
}
