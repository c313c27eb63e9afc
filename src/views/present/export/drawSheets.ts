/** Each slide as a sheet for the printer: its still, as SVG. */
import { openStillRoom } from '../../slide/still/stillRoom';
import type { ExportTask } from './exportTask';
import { takeSlides } from './takeSlides';

export async function drawSheets(task: ExportTask): Promise<readonly string[]> {
  const { presentation, atlas, exhibits, tools, signal } = task;
  const room = openStillRoom(atlas, exhibits, tools);
  const sheets: string[] = [];
  try {
    await takeSlides(task, async (slide, number) => {
      sheets.push((await room.draw(slide, number, presentation.slides.length, signal)).svg);
    });
    return sheets;
  } finally {
    room.close();
  }
}
