import { drawnScaleOf } from '../../analysis/drawnScale';
import type { Experience } from '../../catalog/schema';
import { countryName } from '../../i18n/countries';
import type { TextTools } from '../../i18n/text';
import type { CalloutItem } from '../../plates/calloutItem';
import { glyphDescription } from '../../plates/Glyph';
import type { Atlas } from '../../state/atlas';
import type { DrawnAtlas } from '../drawings/useDrawnAtlas';

/** Countries with more experiences than this merge into one ring when all of Latin America is shown. */
const MOST_APART = 4;

/** The experiences as labelled glyphs. Those without an anchor have none: the caller counts and lists them. */
export function calloutItemsOf(
  experiences: readonly Experience[],
  mergeByCountry: boolean,
  atlas: Atlas,
  { anchors }: DrawnAtlas,
  tools: TextTools,
): CalloutItem[] {
  const perCountry = new Map<string, number>();
  for (const { country } of experiences) perCountry.set(country ?? '', (perCountry.get(country ?? '') ?? 0) + 1);
  return experiences.flatMap((experience): CalloutItem[] => {
    const anchor = anchors.get(experience.id);
    if (!anchor) return [];
    const indices = atlas.indices.get(experience.id) ?? null;
    const country = experience.country ?? '';
    return [
      {
        id: experience.id,
        number: experience.ficha,
        shortName: experience.shortName,
        description: glyphDescription(tools, experience, indices),
        scale: drawnScaleOf(experience) ?? 'regional',
        indices,
        anchor,
        startYear: experience.startYear,
        approximate: experience.territory.length === 0 && experience.places.some(({ approximate }) => approximate),
        groupKey: mergeByCountry && (perCountry.get(country) ?? 0) > MOST_APART ? country : null,
        groupName: country ? countryName(country, tools) : '',
      },
    ];
  });
}
