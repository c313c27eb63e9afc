/** A small territory larger, in a box with a letter: the same layers as the map, and the names of its comunas by room. */
import { useMemo } from 'react';
import { useText } from '../../i18n/text';
import { triptych } from '../../i18n/triptych';
import type { Bounds } from '../../territory/geography';
import { measureText, shortenText } from '../../ui/measureText';
import { type StandingFrame, standingFrame } from '../standingProjection';
import { Areas } from './Areas';
import { HaloText } from './HaloText';
import type { PlacedEnlargement } from './panelLayout';
import { areaPath, boundsMeet, boundsOfShape } from './paths';
import { placeNames } from './placeNames';
import styles from './Triptych.module.css';
import type { TriptychEntry, TriptychGround } from './triptychData';

interface EnlargementProps {
  enlargement: PlacedEnlargement;
  entries: readonly TriptychEntry[];
  ground: TriptychGround;
  frame: StandingFrame;
  active: string | null;
  clip: string;
}

const MOST_NAMES = 5;

export function Enlargement({ enlargement, entries, ground, frame, active, clip }: EnlargementProps) {
  const { t } = useText();
  const { letter, ids, captions, factor, box } = enlargement;
  const { large, corner, land, names } = useMemo(
    () => drawEnlarged(enlargement, entries, ground, frame),
    [enlargement, entries, ground, frame],
  );
  const times = Math.round(factor * 10) / 10;
  const words = captions.flatMap((place) => [t(triptych.enlarged, { place, factor: times }), place]);
  const room = box.width - 16;
  const told = words.find((text) => measureText(text, 12) <= room) ?? shortenText(words.at(-1) ?? '', room);
  const shown = entries.filter(({ id }) => ids.includes(id));
  return (
    <g className={styles.enlargement} transform={`translate(${box.x} ${box.y})`} aria-hidden="true">
      <clipPath id={clip}>
        <rect width={box.width} height={box.height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <g transform={`translate(${-corner.x} ${-corner.y})`}>
          <g className={styles.land}>
            {land.map(({ cut, path }) => (
              <path
                key={cut}
                d={path}
                data-kind="comuna"
                strokeDasharray={ground.approximate.has(cut) ? '3 2' : undefined}
              />
            ))}
          </g>
          <Areas className={styles.areas} entries={shown} ground={ground} frame={large} active={active} />
        </g>
        {names.map(({ text, x, y }) => (
          <HaloText key={text} className={styles.placeName} x={x} y={y} textAnchor="middle">
            {text}
          </HaloText>
        ))}
      </g>
      <rect data-part="edge" width={box.width} height={box.height} />
      <text x={0} y={box.height + 15}>
        <tspan data-part="letter">{letter}</tspan>
        {`\u2002${told}`}
      </text>
    </g>
  );
}

function drawEnlarged(
  { ids, comunas, factor, frame: window, box }: PlacedEnlargement,
  entries: readonly TriptychEntry[],
  ground: TriptychGround,
  frame: StandingFrame,
) {
  const large = standingFrame(ground.extent, frame.scale * factor);
  const corner = { x: window.x * factor, y: window.y * factor };
  const northWest = frame.unproject(window.x, window.y);
  const southEast = frame.unproject(window.x + window.width, window.y + window.height);
  // Meridians lean a little: a margin makes sure of what stands at the edge.
  const bounds: Bounds = [northWest.lon - 0.3, southEast.lat, southEast.lon + 0.3, northWest.lat];
  const land = [...ground.comunas].flatMap(([cut, { geometry }]) => {
    const own = boundsOfShape(geometry);
    return own && boundsMeet(own, bounds) ? [{ cut, path: areaPath(geometry, large, 1, ground.mainland) }] : [];
  });
  const named = new Set(entries.filter(({ id }) => ids.includes(id)).flatMap((entry) => entry.named));
  // Of many comunas only those that the report names: none is better than a crowd.
  const all = comunas.length <= MOST_NAMES;
  const wanted = comunas.flatMap((cut) => {
    const comuna = ground.comunas.get(cut);
    if (!comuna || !(all || named.has(cut))) return [];
    const { x, y } = large.project(comuna.lon, comuna.lat);
    return [{ text: comuna.name, x: x - corner.x, y: y - corner.y, weight: named.has(cut) ? 1 : 0 }];
  });
  return { large, corner, land, names: placeNames(wanted, box, [], []) };
}
