/** The slides that an export takes, one by one; what to do about one that fails is asked. */
import { presentExport as words } from '../../../i18n/presentExport';
import type { Slide } from '../../../state/presentation/presentation';
import type { ExportTask } from './exportTask';

/** How many were taken, and the numbers of those that were left out. Rejects where it is stopped, or where none is left. */
export async function takeSlides(
  task: ExportTask,
  take: (slide: Slide, number: number) => Promise<void>,
): Promise<{ done: number; left: readonly number[] }> {
  const { kind, presentation, current, tools, signal, onProgress } = task;
  const chosen = presentation.slides.flatMap((slide, position) =>
    kind !== 'picture' || position === current ? [{ slide, number: position + 1 }] : [],
  );
  const total = chosen.length;
  const left: number[] = [];
  for (const [done, { slide, number }] of chosen.entries()) {
    const begin = async () => {
      onProgress({ number, done, total });
      // Lets the page draw how far it is, and hear that it is to stop.
      await pause();
      signal.throwIfAborted();
      await take(slide, number);
    };
    if (!(await taken(task, begin, slide, number))) left.push(number);
  }
  if (left.length === total) throw new Error(tools.t(words.nothingLeft));
  onProgress({ number: null, done: total, total });
  await pause();
  signal.throwIfAborted();
  return { done: total - left.length, left };
}

async function taken(
  { signal, onTrouble }: ExportTask,
  take: () => Promise<void>,
  slide: Slide,
  number: number,
): Promise<boolean> {
  for (;;) {
    try {
      await take();
      return true;
    } catch (error) {
      signal.throwIfAborted();
      const reason = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
      if ((await onTrouble({ number, title: slide.title, reason })) === 'without') return false;
    }
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
