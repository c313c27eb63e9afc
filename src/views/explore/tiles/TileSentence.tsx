import type { Experience } from '../../../catalog/schema';
import { explore } from '../../../i18n/explore';
import { placeName, unitName } from '../../../i18n/facetValues';
import { type TextTools, useText } from '../../../i18n/text';
import { tiles as texts } from '../../../i18n/tiles';
import { type Atlas, useAtlas } from '../../../state/atlas';
import { openListing } from '../../../state/listing';
import { pathOf } from '../../../state/places';
import { changeView, useViewStore } from '../../../state/store';
import type { PlaceRef, View } from '../../../state/view';
import { richText } from '../../../ui/richText';
import styles from './TilesPlate.module.css';

export interface TilesCount {
  /** Codes of the comunas reached, of those that are counted. */
  reached: readonly string[];
  total: number;
  /** The country, or the place that the drawing closes in on. */
  place: string;
  /** How many experiences are in view. */
  count: number;
  selected: Experience | null;
}

export function placeOfTiles(
  view: Pick<View, 'place' | 'division'>,
  focused: boolean,
  atlas: Atlas,
  tools: TextTools,
): string {
  const code = focused && view.place.level !== 'latin-america' ? view.place.code : 'CL';
  return unitName(tools, atlas, view.division, code);
}

/** How many comunas of the country, or of the place, are reached. The number opens which. */
export function TileSentence({ counted, focused }: { counted: TilesCount; focused: boolean }) {
  const { t } = useText();
  const back = useWayBack();
  const { reached, total, place, count, selected } = counted;
  const values = { reached: reached.length, total, place, count, name: selected?.shortName ?? '' };
  const none = reached.length === 0;
  const message = selected
    ? none
      ? texts.sentenceExperienceNone
      : texts.sentenceExperience
    : none
      ? texts.sentenceNone
      : texts.sentence;
  return (
    <p className={styles.sentence}>
      {focused && (
        <button
          type="button"
          className={styles.back}
          onClick={() => changeView({ place: back.place, selection: null })}
        >
          ‹ {back.name}
        </button>
      )}
      <span>
        {richText(t(message, values), {
          n: (content) => (
            <button
              type="button"
              className={styles.figure}
              aria-label={`${content}: ${t(explore.listingComunas)}`}
              onClick={() => openListing({ title: t(texts.listingReached, { place }), comunas: reached })}
            >
              {content}
            </button>
          ),
        })}
      </span>
    </p>
  );
}

/** From a province to its region, from a region to the country. */
function useWayBack(): { place: PlaceRef; name: string } {
  const tools = useText();
  const atlas = useAtlas();
  const place = useViewStore((state) => state.view.place);
  const division = useViewStore((state) => state.view.division);
  const above = pathOf(place, atlas.territory, division).at(-2);
  return place.level === 'province' && above
    ? { place: above, name: placeName(tools, atlas, division, above) }
    : { place: { level: 'country', code: 'CL' }, name: tools.t(texts.back) };
}

/** The same as the title of a picture that has left the screen. */
export function titleOfTiles({ reached, total, place, count, selected }: TilesCount, { t }: TextTools): string {
  const values = { reached: reached.length, total, place, count, name: selected?.shortName ?? '' };
  const none = reached.length === 0;
  const message = selected
    ? none
      ? texts.sentenceExperienceNone
      : texts.sentenceExperience
    : none
      ? texts.pictureTitleNone
      : texts.pictureTitle;
  return t(message, values).replaceAll(/<\/?n>/g, '');
}
