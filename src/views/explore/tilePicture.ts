/** What goes with the drawing of tiles when it leaves the screen, as a file or on paper. */
import { facets } from '../../i18n/facets';
import { facetName, facetValueName } from '../../i18n/facetValues';
import { shell } from '../../i18n/shell';
import type { TextTools } from '../../i18n/text';
import { tiles } from '../../i18n/tiles';
import type { Atlas } from '../../state/atlas';
import type { View } from '../../state/view';
import { chosenValuesOf } from '../facets/chosenValues';

export interface TilePictureTexts {
  title: string;
  subtitle: string;
  notes: string[];
}

interface PictureOfTiles {
  title: string;
  /** What is to be known of the boundaries; null where none are drawn, or exact ones. */
  note: string | null;
  view: View;
  /** When the picture is made, by the user's own clock. */
  day: Date;
}

export function pictureTexts(
  { title, note, view, day }: PictureOfTiles,
  atlas: Atlas,
  tools: TextTools,
): TilePictureTexts {
  const { t } = tools;
  const division = t(view.division === 2008 ? tiles.division2008 : tiles.division2018);
  const source = t(tiles.source, {
    atlas: t(shell.name),
    version: atlas.core.version,
    date: day.toLocaleDateString(tools.language, { dateStyle: 'long' }),
  });
  return {
    title,
    subtitle: `${filterNote(view, atlas, tools)}. ${division}`,
    notes: [note ? `${source}. ${capitalised(note)}` : source],
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is chosen, in words. */
function filterNote(view: View, atlas: Atlas, tools: TextTools): string {
  const { t } = tools;
  const chosen = new Map<string, string[]>();
  for (const { facet, value } of chosenValuesOf(view.filters)) {
    const name = t(facetName(facet));
    const word = value === null ? t(facets.allOfIt) : facetValueName(tools, atlas, view.division, facet, value);
    chosen.set(name, [...(chosen.get(name) ?? []), word]);
  }
  if (chosen.size === 0) return t(tiles.noFilters);
  return [...chosen].map(([facet, words]) => t(tiles.filter, { facet, values: tools.list(words) })).join('; ');
}
