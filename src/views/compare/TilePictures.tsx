import { type RefObject, useId, useRef } from 'react';
import {
  COVERAGE_FILLS,
  type CoverageClassName,
  CoverageHatch,
  CoverageLegend,
  layoutCoverageLegend,
} from '../../charts/CoverageLegend';
import { SubjectBadge } from '../../charts/SubjectBadge';
import { useWidth } from '../../charts/useWidth';
import type { LatticeTile } from '../../plates/tiles/latticeLayout';
import { layoutThumbnail, TileThumbnail } from '../../plates/tiles/TileThumbnail';
import { wrapText } from '../../ui/measureText';
import styles from './TilePictures.module.css';

export interface TilePicture {
  key: string;
  /** Names of experiences are Spanish in every language. */
  lang?: 'es';
  name: string;
  /** Coverage class by code of comuna; the others are drawn empty. */
  classes: ReadonlyMap<string, number>;
  /** The picture as text. */
  label: string;
  /** Below it. */
  notes: readonly string[];
}

interface TilePicturesProps {
  /** Null while they load. */
  tiles: readonly LatticeTile[] | null;
  pictures: readonly TilePicture[];
  legend: readonly CoverageClassName[];
  /** How many stand side by side, by the width in px of all. */
  columnsOf: (width: number) => number;
  label: string;
  drawing: RefObject<SVGSVGElement | null>;
}

const GUTTER = 20;
const ROW_GAP = 14;
const NAME_LINE = 18;
const NOTE_LINE = 16;
const BADGE_ROOM = 28;
const WIDEST = 560;

/** The compared in the same frame, each under its letter: one drawing, so that it goes along as one. */
export function TilePictures({ tiles, pictures, legend, columnsOf, label, drawing }: TilePicturesProps) {
  const frame = useRef<HTMLDivElement>(null);
  const hatch = useId();
  const width = useWidth(frame);
  if (!tiles) return <div className={styles.frame} ref={frame} />;
  const columns = columnsOf(width);
  const column = (width - (columns - 1) * GUTTER) / columns;
  const own = Math.min(column, WIDEST);
  const country = layoutThumbnail(tiles, own);
  const key = layoutCoverageLegend(legend, width);
  const told = pictures.map((picture) => ({
    ...picture,
    nameLines: wrapText(picture.name, own - BADGE_ROOM, 2, 13, 600),
    noteLines: picture.notes.flatMap((note) => wrapText(note, own, 2)),
  }));
  // Pictures of one row begin and end at the same height, however many lines their names and notes take.
  const nameRoom = Math.max(...told.map(({ nameLines }) => nameLines.length)) * NAME_LINE + 8;
  const noteRoom = Math.max(...told.map(({ noteLines }) => noteLines.length)) * NOTE_LINE + 4;
  const row = nameRoom + country.height + noteRoom;
  const rows = Math.ceil(pictures.length / columns);
  const height = Math.ceil(key.height + rows * row + (rows - 1) * ROW_GAP);
  return (
    <div className={styles.frame} ref={frame}>
      <svg
        ref={drawing}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={label}
      >
        <CoverageHatch id={hatch} />
        <CoverageLegend layout={key} hatch={hatch} />
        {told.map(({ key: id, lang, nameLines, classes, label: asText, noteLines }, position) => {
          const x = (position % columns) * (column + GUTTER);
          const top = key.height + Math.floor(position / columns) * (row + ROW_GAP);
          return (
            <g key={id}>
              <SubjectBadge subject={position} x={x + 11} y={top + NAME_LINE / 2 + 2} />
              {nameLines.map((line, at) => (
                <text key={line} className={styles.name} lang={lang} x={x + BADGE_ROOM} y={top + 15 + at * NAME_LINE}>
                  {line}
                </text>
              ))}
              <TileThumbnail
                layout={country}
                x={x}
                y={top + nameRoom}
                looks={new Map([...classes].map(([cut, way]) => [cut, COVERAGE_FILLS[way as 0] ?? COVERAGE_FILLS[0]]))}
                label={asText}
              />
              {noteLines.map((line, at) => (
                <text
                  key={line}
                  className={styles.note}
                  x={x}
                  y={top + nameRoom + country.height + 14 + at * NOTE_LINE}
                >
                  {line}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
