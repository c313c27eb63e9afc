/** What goes with a drawing when it leaves the screen, as a file or on paper. */
import type { PictureTexts } from '../../charts/exportDrawing';
import type { TextTools } from '../../i18n/text';
import type { Atlas } from '../../state/atlas';
import type { View } from '../../state/view';
import { describeSource, describeView } from './describeView';

interface PictureOfDrawing {
  title: string;
  /** What is to be known of the boundaries; null where none are drawn, or exact ones. */
  note: string | null;
  view: View;
  /** When the picture is made, by the user's own clock. */
  day: Date;
}

export function pictureTexts(
  { title, note, view, day }: PictureOfDrawing,
  atlas: Atlas,
  tools: TextTools,
): PictureTexts {
  const source = describeSource(day, atlas, tools);
  return {
    title,
    subtitle: describeView(view, atlas, tools),
    notes: [note ? `${source}. ${capitalised(note)}` : source],
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
