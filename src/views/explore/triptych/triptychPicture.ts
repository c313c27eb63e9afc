/** What goes with the triptych when it leaves the screen, as a file or on paper. */
import type { PictureTexts } from '../../../charts/exportDrawing';
import { placeName } from '../../../i18n/facetValues';
import type { TextTools } from '../../../i18n/text';
import { triptych } from '../../../i18n/triptych';
import type { Atlas } from '../../../state/atlas';
import type { View } from '../../../state/view';
import { describeSource, describeView } from '../../drawings/describeView';

interface PictureOfTriptych {
  /** Where the boundaries come from, and whether any is approximate. */
  boundaries: string;
  approximate: boolean;
  view: View;
  /** When the picture is made, by the user's own clock. */
  day: Date;
}

export function triptychTexts(
  { boundaries, approximate, view, day }: PictureOfTriptych,
  atlas: Atlas,
  tools: TextTools,
): PictureTexts {
  const { t } = tools;
  const source = t(approximate ? triptych.boundariesApproximate : triptych.boundaries, { source: boundaries });
  return {
    title: t(triptych.title, { place: placeName(tools, atlas, view.division, view.place) }),
    subtitle: describeView(view, atlas, tools),
    notes: [`${t(triptych.scalesAsPrinted)}. ${source}. ${describeSource(day, atlas, tools)}.`],
  };
}
