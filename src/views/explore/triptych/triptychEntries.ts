/** The experiences of a view as the three panels show them: words, anchors, outlines. */
import { type Anchor, placeExperiences } from '../../../analysis/placeExperiences';
import {
  PANEL_IDS,
  type PanelEntry,
  type PanelId,
  SCALES_OF_PANEL,
  triptychPanelsOf,
} from '../../../analysis/triptychPanels';
import type { Experience } from '../../../catalog/schema';
import { countryName } from '../../../i18n/countries';
import type { TextTools } from '../../../i18n/text';
import { triptych } from '../../../i18n/triptych';
import { scaleNames } from '../../../i18n/vocabulary';
import type { TriptychCount, TriptychEntry, TriptychPanelData } from '../../../plates/triptych/triptychData';
import type { Atlas } from '../../../state/atlas';
import { comunasOfPlace } from '../../../state/places';
import type { PlaceRef } from '../../../state/view';
import { centroidsAbroad } from '../../../territory/geography';
import { cutsOf, type DivisionId } from '../../../territory/units';
import type { DrawnAtlas } from '../../drawings/useDrawnAtlas';
import { nameComunas, nameReach } from './reachWords';

export interface PanelsWanted {
  /** What passes the filters. */
  experiences: readonly Experience[];
  /** The selected one, drawn even where it does not pass. */
  selected: Experience | null;
  place: PlaceRef;
  division: DivisionId;
  /** Scales that the filter leaves; none leaves all. */
  scales: readonly string[];
}

/** The three panels. Counts are of what passes; what passes and has no place is told by the caller. */
export function triptychPanelsData(
  { experiences, selected, place, division, scales }: PanelsWanted,
  atlas: Atlas,
  drawn: DrawnAtlas,
  tools: TextTools,
): TriptychPanelData[] {
  const { t } = tools;
  const shown = selected && !experiences.includes(selected) ? [...experiences, selected] : experiences;
  const anchors = anchorsIn(place, division, shown, atlas, drawn);
  const counted = triptychPanelsOf(experiences, scales).panels;
  const drawnPanels = triptychPanelsOf(shown, scales).panels;
  return PANEL_IDS.map((id): TriptychPanelData => {
    const left = SCALES_OF_PANEL[id].some((scale) => scales.length === 0 || scales.includes(scale));
    const entries = drawnPanels[id].flatMap((entry) => {
      const anchor = anchors.get(entry.experience.id);
      return anchor ? [entryOf(entry, anchor, place, division, atlas, drawn, tools)] : [];
    });
    return {
      id,
      title: t(triptych[id]),
      counts: left ? countsOf(id, counted[id], scales, tools) : [],
      entries,
      empty: !left ? t(triptych.emptyFiltered) : entries.length === 0 ? t(triptych.emptyNone) : null,
      restore: left ? null : t(triptych.restore),
    };
  });
}

function countsOf(
  id: PanelId,
  entries: readonly PanelEntry[],
  scales: readonly string[],
  { t, number }: TextTools,
): TriptychCount[] {
  return SCALES_OF_PANEL[id]
    .filter((scale) => scales.length === 0 || scales.includes(scale))
    .map((scale) => {
      // As the facet counts: an experience of both scales counts in both.
      const ids = entries
        .filter(({ experience }) => experience.scales.includes(scale))
        .map(({ experience }) => experience.id);
      const message =
        scale === 'communal'
          ? triptych.countCommunal
          : scale === 'supracommunal'
            ? triptych.countSupracommunal
            : triptych.countExperiences;
      const count = ids.length;
      return {
        text: t(message, { count }),
        figure: number(count),
        label: t(triptych.countLabel, { scale: t(scaleNames[scale]).toLowerCase(), count }),
        ids,
      };
    });
}

function entryOf(
  { experience, scale, smaller }: PanelEntry,
  anchor: Anchor,
  place: PlaceRef,
  division: DivisionId,
  atlas: Atlas,
  drawn: DrawnAtlas,
  tools: TextTools,
): TriptychEntry {
  const { t } = tools;
  const { id, name, shortName, ficha: number, territory } = experience;
  const drawing = drawn.drawn.get(id);
  const comunas = drawing?.comunas ?? [];
  const named = territory.filter(({ level }) => level === 'comuna').map(({ code }) => code);
  const reach = nameReach(comunas, atlas, division, tools);
  const whole = experience.place ? [experience.place] : [];
  const places =
    scale === 'supracommunal' && comunas.length > 0
      ? nameComunas(comunas, named, atlas, tools)
      : scale === 'communal' && experience.places.length > 0
        ? [...whole, ...reach]
        : reach.length > 0
          ? reach
          : whole;
  const where = places[0] ?? '';
  const years = yearsOf(experience, tools);
  const words = {
    name,
    scale: t(scaleNames[scale]).toLowerCase(),
    detail: where === '' ? years : t(triptych.detail, { place: where, years }),
  };
  const spoken = number === null ? t(triptych.experienceLabel, words) : t(triptych.numberedLabel, { ...words, number });
  return {
    id,
    tag: number === null ? null : tools.number(number),
    name,
    shortName,
    detail: { places, years },
    label: smaller ? `${spoken}. ${t(triptych.scaleSmaller)}` : spoken,
    scale,
    anchor,
    smaller,
    approximate: territory.length === 0 && experience.places.some(({ approximate }) => approximate),
    area: drawing?.outline ?? null,
    points: drawing && drawing.points.length > 1 ? drawing.points.filter(({ approximate }) => !approximate) : [],
    comunas,
    named,
    ...groupOf(experience, comunas, place, division, atlas, tools),
  };
}

function yearsOf({ startYear, endYear }: Experience, { t }: TextTools): string {
  if (startYear === null) return t(triptych.noYear);
  return endYear === null ? t(triptych.since, { year: startYear }) : `${startYear}–${endYear}`;
}

/** Under whose name it is counted where too many stand together: its country, its region, its province. */
function groupOf(
  { country }: Experience,
  comunas: readonly string[],
  place: PlaceRef,
  division: DivisionId,
  atlas: Atlas,
  tools: TextTools,
): Pick<TriptychEntry, 'groupKey' | 'groupName'> {
  const first = atlas.territory.comunas[atlas.territory.indexOf.get(comunas[0] ?? '') ?? -1];
  if (place.level === 'latin-america' || !first) {
    return { groupKey: country ?? '', groupName: country ? countryName(country, tools) : '' };
  }
  const level = place.level === 'country' ? 'region' : 'province';
  const times = new Map<string, number>();
  for (const cut of comunas) {
    const code = atlas.territory.comunas[atlas.territory.indexOf.get(cut) ?? -1]?.[level][division];
    if (code) times.set(code, (times.get(code) ?? 0) + 1);
  }
  const [code = ''] = [...times].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { groupKey: code, groupName: atlas.territory.divisions[division].byCode.get(code)?.shortName ?? '' };
}

/** Anchors inside the place: an experience that reaches beyond it points to its part of it. */
function anchorsIn(
  place: PlaceRef,
  division: DivisionId,
  experiences: readonly Experience[],
  atlas: Atlas,
  drawn: DrawnAtlas,
): ReadonlyMap<string, Anchor> {
  if (place.level === 'latin-america' || place.level === 'country') return drawn.anchors;
  const members = new Set(comunasOfPlace(place, atlas.territory, division));
  const cuts = new Set(cutsOf(members, atlas.territory));
  const inside = experiences.flatMap((experience) => {
    const reach = atlas.reachById.get(experience.id);
    const comunas = [...(reach?.comunas ?? [])].filter((index) => members.has(index));
    if (comunas.length === 0) return [];
    const seat = experience.seat && cuts.has(experience.seat.code) ? experience.seat : null;
    return [
      {
        experience: { ...experience, seat },
        reach: { comunas: Uint16Array.from(comunas), directness: new Uint8Array(comunas.length) },
      },
    ];
  });
  return placeExperiences(
    inside.map(({ experience }) => experience),
    inside.map(({ reach }) => reach),
    atlas.territory,
    centroidsAbroad(drawn.geography),
  );
}
