/** The pages of the atlas that this browser has open at once, and what they tell each other of presentations. */
import * as v from 'valibot';
import { newId } from './edits';

/** This page, from its opening to its end. */
export const WRITER = newId();

const NAME = 'atlas-presentations';

const News = v.strictObject({
  /** Parted: the sender's edits go on as a copy, because another page kept its own in between. */
  kind: v.picklist(['kept', 'removed', 'parted']),
  id: v.string(),
  /** Of what parted, and of the copy. */
  title: v.optional(v.string(), ''),
  copy: v.optional(v.string(), ''),
});
type News = v.InferInput<typeof News>;
/** What another page told. */
export type NewsHeard = v.InferOutput<typeof News>;

let channel: BroadcastChannel | null = null;

/** Makes this page known as alive, and listens to the others. Returns the function that ends both. */
export function joinTabs(onNews: (news: NewsHeard) => void): () => void {
  let leave = () => {};
  if (typeof navigator !== 'undefined' && navigator.locks) {
    const stays = new Promise<void>((resolve) => {
      leave = resolve;
    });
    // The browser gives the lock back when the page ends, however it ends.
    navigator.locks.request(lockOf(WRITER), () => stays).catch(() => {});
  }
  if (typeof BroadcastChannel !== 'undefined') {
    channel = new BroadcastChannel(NAME);
    channel.onmessage = ({ data }) => {
      const heard = v.safeParse(News, data);
      if (heard.success) onNews(heard.output);
    };
  }
  return () => {
    leave();
    channel?.close();
    channel = null;
  };
}

export function tellTabs(news: News): void {
  channel?.postMessage(news);
}

/** Whether a writer's page is open. Where the browser does not tell, only this one is: what is taken for dead is copied, never lost. */
export async function livingWriters(): Promise<(writer: string) => boolean> {
  let held = new Set<string>();
  try {
    const { held: locks = [] } = await navigator.locks.query();
    held = new Set(locks.map(({ name = '' }) => name));
  } catch {
    // Only where the page is served securely are there locks.
  }
  return (writer) => writer === WRITER || held.has(lockOf(writer));
}

function lockOf(writer: string): string {
  return `${NAME}:${writer}`;
}
