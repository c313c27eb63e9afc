/** The slides of a presentation, one after the other, into a file. The libraries that write it are loaded here and nowhere before. */
import { pngOf } from '../../../charts/exportDrawing';
import type { FileProperties } from '../../../exchange/presentation/fileSlide';
import { presentExport as words } from '../../../i18n/presentExport';
import { shell } from '../../../i18n/shell';
import { LOCALES } from '../../../i18n/text';
import type { Slide } from '../../../state/presentation/presentation';
import { SLIDE } from '../../slide/layoutSlide';
import { openStillRoom, type StillRoom } from '../../slide/still/stillRoom';
import type { Exported, ExportKind, ExportTask } from './exportTask';
import { fileSlideOf, tonesOf } from './fileSlideOf';
import { presentationFileName } from './presentationFileName';
import { takeSlides } from './takeSlides';

/** Rejects with the signal's reason where it is stopped; else with what failed. */
export async function exportPresentation(task: ExportTask & { kind: ExportKind }): Promise<Exported> {
  const room = openStillRoom(task.atlas, task.exhibits, task.tools);
  try {
    const writer = await openWriter(task, room);
    const { done, left } = await takeSlides(task, async (slide, number) => {
      await writer.add(slide, number);
      room.clear();
    });
    const blob = await writer.finish();
    task.signal.throwIfAborted();
    return { fileName: presentationFileName(task, new Date()), blob, slides: done, left };
  } finally {
    room.close();
  }
}

interface Writer {
  add: (slide: Slide, number: number) => Promise<void>;
  finish: () => Promise<Blob>;
}

async function openWriter({ kind, presentation, atlas, exhibits, tools, signal }: ExportTask, room: StillRoom) {
  const total = presentation.slides.length;
  const properties: FileProperties = {
    title: presentation.title,
    language: LOCALES[tools.language],
    creator: tools.t(shell.name),
  };
  const draw = (slide: Slide, number: number) => room.draw(slide, number, total, signal);
  switch (kind) {
    case 'pptx': {
      const { openPptx } = await import('../../../exchange/presentation/pptx');
      const file = openPptx(properties, SLIDE, tonesOf(room));
      return {
        add: async (slide, number) =>
          file.add(await fileSlideOf({ slide, number, total, atlas, exhibits, tools, room, signal })),
        finish: async () => new Blob([await file.finish()], { type: TYPES.pptx }),
      } satisfies Writer;
    }
    case 'pdf': {
      const { openPdf } = await import('../../../exchange/presentation/pdf');
      const file = await openPdf(properties);
      return {
        add: async (slide, number) => file.add((await draw(slide, number)).svg, `${number}. ${slide.title}`),
        finish: async () => new Blob([file.finish()], { type: TYPES.pdf }),
      } satisfies Writer;
    }
    default: {
      const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
      return {
        add: async (slide, number) => {
          const blob = await pngOf(await draw(slide, number), PICTURE_WIDTH / SLIDE.width);
          const name = `${tools.t(words.slideFile)}-${String(number).padStart(2, '0')}.png`;
          pictures.set(name, new Uint8Array(await blob.arrayBuffer()));
        },
        finish: async () => {
          const [only] = pictures.values();
          if (kind === 'picture' && only) return new Blob([only], { type: 'image/png' });
          const { zipFiles } = await import('../../../exchange/zipFiles');
          return new Blob([zipFiles(pictures)], { type: 'application/zip' });
        },
      } satisfies Writer;
    }
  }
}

/** px */
const PICTURE_WIDTH = 1920;
const TYPES = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
} as const;
