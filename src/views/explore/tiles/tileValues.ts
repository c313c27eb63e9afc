/** What each tile says: the experiences of the view that reach its comuna, or how one experience reaches it. */
import type { ComunaReached } from '../../../analysis/reachByComuna';
import type { Experience } from '../../../catalog/schema';
import type { Scale } from '../../../catalog/vocabulary';
import { unitName } from '../../../i18n/facetValues';
import type { Message, TextTools } from '../../../i18n/text';
import { tiles } from '../../../i18n/tiles';
import { directnessNames, scaleNames } from '../../../i18n/vocabulary';
import { SCALE_COLOURS } from '../../../plates/glyphGeometry';
import type { TileLegendItem } from '../../../plates/tiles/TileLegend';
import type { TileLook, TileSign, TileValue } from '../../../plates/tiles/tileLook';
import type { Atlas } from '../../../state/atlas';
import { DIRECTNESS, type Directness, type Reach } from '../../../territory/reach';
import type { DivisionId } from '../../../territory/units';

const SIGNS: Readonly<Record<Scale, TileSign>> = {
  communal: 'dot',
  supracommunal: 'frame',
  provincial: 'bar',
  regional: 'diagonal',
  national: 'ring',
};

/** Fill of the hue by how many experiences: one, two, three or more. */
const TONES = [0.2, 0.4, 1] as const;
/** Ochre is light: full, neither paper nor ink would read on it. */
const FULL_OCHRE = 0.8;

const EMPTY: TileLook = {
  fill: 'var(--paper)',
  fillOpacity: 1,
  line: 'var(--border-land)',
  signInk: 'var(--border-land)',
  textInk: 'var(--ink-2)',
  sign: null,
};

/** `scale` null where none of the experiences has one. */
export function lookOf(scale: Scale | null, count: number): TileLook {
  if (count === 0) return EMPTY;
  return tinted(scale, Math.min(count, 3) - 1, scale ? SIGNS[scale] : null);
}

function tinted(scale: Scale | null, tone: number, sign: TileSign | null): TileLook {
  const hue = scale ? SCALE_COLOURS[scale] : 'var(--ink-3)';
  const full = tone === 2;
  const ochre = scale === 'supracommunal';
  const onFull = ochre ? 'var(--on-supra)' : 'var(--paper)';
  return {
    fill: hue,
    fillOpacity: full && ochre ? FULL_OCHRE : (TONES[tone] ?? 1),
    line: hue,
    signInk: full ? 'var(--paper)' : hue,
    textInk: full ? onFull : 'var(--ink)',
    sign,
  };
}

const WAY_TONES: Readonly<Record<Directness, number>> = { named: 2, provincial: 1, regional: 0, national: 0 };
const WAY_SIGNS: Readonly<Record<Directness, TileSign | null>> = {
  named: null,
  provincial: 'bar',
  regional: 'diagonal',
  national: 'ring',
};
const WAY_WORDS: Readonly<Record<Directness, Message>> = {
  named: tiles.wayNamed,
  provincial: tiles.wayProvincial,
  regional: tiles.wayRegional,
  national: tiles.wayNational,
};

/** The look of a comuna that one experience reaches: its hue stays that of the experience's scale. */
export function lookOfWay(scale: Scale | null, way: Directness | null): TileLook {
  return way === null ? EMPTY : tinted(scale, WAY_TONES[way], WAY_SIGNS[way]);
}

interface Naming {
  atlas: Atlas;
  division: DivisionId;
  tools: TextTools;
}

/** By code of comuna. */
export function valuesOfView(
  reached: readonly ComunaReached[],
  { atlas, division, tools }: Naming,
): Map<string, TileValue> {
  const { t, number } = tools;
  const looks = new Map<string, TileLook>();
  const regions = namesOfRegions({ atlas, division, tools });
  return new Map(
    atlas.territory.comunas.map((comuna, index): [string, TileValue] => {
      const { ids, finest } = reached[index] ?? { ids: [], finest: null };
      const count = ids.length;
      const key = `${finest} ${Math.min(3, count)}`;
      const look = looks.get(key) ?? lookOf(finest, count);
      looks.set(key, look);
      const values = { name: comuna.name, region: regions.get(comuna.region[division]) ?? '', count };
      const label =
        count > 0 && finest === null
          ? t(tiles.tileUnscaled, values)
          : t(tiles.tile, { ...values, scale: finest ? t(scaleNames[finest]).toLowerCase() : '' });
      return [comuna.cut, { name: comuna.name, look, text: count > 1 ? number(count) : '', label }];
    }),
  );
}

/** By code of comuna: how one experience reaches it. */
export function valuesOfExperience(
  experience: Pick<Experience, 'shortName'>,
  scale: Scale | null,
  reach: Reach,
  { atlas, division, tools }: Naming,
): Map<string, TileValue> {
  const { t } = tools;
  const ways = new Map<number, Directness>();
  reach.comunas.forEach((index, position) => {
    const way = DIRECTNESS[reach.directness[position] ?? 0];
    if (way) ways.set(index, way);
  });
  const regions = namesOfRegions({ atlas, division, tools });
  return new Map(
    atlas.territory.comunas.map((comuna, index): [string, TileValue] => {
      const way = ways.get(index) ?? null;
      const values = {
        name: comuna.name,
        region: regions.get(comuna.region[division]) ?? '',
        experience: experience.shortName,
      };
      const label = way ? t(tiles.tileReached, { ...values, way: t(WAY_WORDS[way]) }) : t(tiles.tileNotReached, values);
      return [comuna.cut, { name: comuna.name, look: lookOfWay(scale, way), text: '', label }];
    }),
  );
}

function namesOfRegions({ atlas, division, tools }: Naming): Map<string, string> {
  return new Map(
    atlas.territory.divisions[division].regions.map(({ code }) => [code, unitName(tools, atlas, division, code)]),
  );
}

/** The marks of what is drawn, and only of that. */
export function legendOfView(
  reached: readonly ComunaReached[],
  { t, number }: Pick<TextTools, 't' | 'number'>,
): TileLegendItem[] {
  const scales = (['communal', 'supracommunal', 'provincial', 'regional', 'national'] as const).filter((scale) =>
    reached.some(({ finest }) => finest === scale),
  );
  const unscaled = reached.some(({ ids, finest }) => ids.length > 0 && finest === null);
  const sample = scales.at(-1) ?? null;
  const most = Math.min(3, Math.max(0, ...reached.map(({ ids }) => ids.length)));
  const counts = [tiles.legendOne, tiles.legendTwo, tiles.legendMore].slice(0, most);
  const items: TileLegendItem[] = [];
  if (scales.length > 0 || unscaled) {
    items.push({ key: 'scale', look: null, text: '', label: t(tiles.legendScale), first: true });
    for (const scale of scales) {
      items.push({ key: scale, look: lookOf(scale, 1), text: '', label: t(scaleNames[scale]) });
    }
    if (unscaled) items.push({ key: 'unscaled', look: lookOf(null, 1), text: '', label: t(tiles.legendUnscaled) });
    items.push({ key: 'count', look: null, text: '', label: t(tiles.legendCount), first: true });
    counts.forEach((label, index) => {
      items.push({
        key: `count ${index}`,
        look: { ...lookOf(sample, index + 1), sign: null },
        text: index === 0 ? '' : number(index + 1),
        label: t(label),
      });
    });
  }
  items.push({ key: 'none', look: EMPTY, text: '', label: t(tiles.legendNone), first: true });
  return items;
}

export function legendOfExperience(scale: Scale | null, reach: Reach, { t }: TextTools): TileLegendItem[] {
  const ways = DIRECTNESS.filter((_, way) => reach.directness.includes(way));
  return [
    ...(ways.length > 0 ? [{ key: 'way', look: null, text: '', label: t(tiles.legendWay), first: true }] : []),
    ...ways.map((way) => ({ key: way, look: lookOfWay(scale, way), text: '', label: t(directnessNames[way]) })),
    { key: 'none', look: EMPTY, text: '', label: t(tiles.legendOutside), first: true },
  ];
}
