/** What the database gave back, as far as it can be trusted, and whether two presentations say the same. */
import type { KeptPresentation } from '../../storage/presentationStore';
import type { Presentation } from './presentation';
import { type Restored, restore } from './restore';

export interface KeptRecord extends Omit<KeptPresentation, 'content'> {
  restored: Restored;
}

/** Null where it is no record at all. The record's id is the one by which it is found again, whatever its content says. */
export function checkKept(given: unknown): KeptRecord | null {
  if (typeof given !== 'object' || given === null) return null;
  const { id, revision, savedAt, writer, content }: { [Field in keyof KeptPresentation]?: unknown } = given;
  if (typeof id !== 'string' || typeof savedAt !== 'string' || typeof writer !== 'string') return null;
  if (typeof revision !== 'number' || !Number.isInteger(revision)) return null;
  const restored = restore(content);
  return {
    id,
    revision,
    savedAt,
    writer,
    restored: restored.ok ? { ...restored, presentation: { ...restored.presentation, id } } : restored,
  };
}

/** Whether both say the same, whatever their ids. */
export function isSameContent(one: Presentation, other: Presentation): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf({ title, slides }: Presentation): string {
  return JSON.stringify([
    title,
    slides.map(({ id, layout, title: heading, sentence, notes, view, exhibits }) => [
      id,
      layout,
      heading,
      sentence,
      notes,
      view,
      exhibits,
    ]),
  ]);
}
