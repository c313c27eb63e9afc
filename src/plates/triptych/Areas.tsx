/** What experiences reach, by scale: comunas of a union, provinces, regions darker where more of them overlap. */
import { SCALE_COLOURS } from '../glyphGeometry';
import type { StandingFrame } from '../standingProjection';
import { areaPath } from './paths';
import type { TriptychEntry, TriptychGround } from './triptychData';

interface AreasProps {
  entries: readonly TriptychEntry[];
  ground: TriptychGround;
  frame: StandingFrame;
  /** The experience that is lifted; the others step back. */
  active: string | null;
  className: string | undefined;
}

const FILLS = { provincial: 0.5, regional: 0.36 } as const;
const NAMED = 0.86;
const REACHED = 0.36;
/** However many overlap, what lies beneath still shows. */
const DARKEST = 0.7;

export function Areas({ entries, ground, frame, active, className }: AreasProps) {
  const most = mostOverlapping(entries);
  const lightest = 1 - (1 - DARKEST) ** (1 / most);
  return (
    <g className={className} aria-hidden="true">
      {entries.map((entry) => (
        <g
          key={entry.id}
          style={{ color: SCALE_COLOURS[entry.scale] }}
          data-lifted={entry.id === active || undefined}
          data-dimmed={(active !== null && entry.id !== active) || undefined}
        >
          <EntryArea entry={entry} ground={ground} frame={frame} lightest={lightest} />
        </g>
      ))}
    </g>
  );
}

function EntryArea({
  entry,
  ground,
  frame,
  lightest,
}: Pick<AreasProps, 'ground' | 'frame'> & { entry: TriptychEntry; lightest: number }) {
  const { scale, smaller, area, comunas, named } = entry;
  if (scale === 'communal' || !area) return null;
  const outline = areaPath(area, frame, 1.2, ground.mainland);
  if (scale === 'supracommunal' && comunas.length > 0) {
    const names = new Set(named);
    return (
      <>
        {comunas.map((cut) => {
          const shape = ground.comunas.get(cut);
          if (!shape) return null;
          const path = areaPath(shape.geometry, frame, 0.8, ground.mainland);
          return <path key={cut} d={path} data-part="comuna" fillOpacity={names.has(cut) ? NAMED : REACHED} />;
        })}
        <path d={outline} data-part="outline" strokeWidth={1} />
      </>
    );
  }
  const fill = scale === 'provincial' ? FILLS.provincial : FILLS.regional;
  if (smaller && scale === 'regional') return <path d={outline} data-part="outline" strokeWidth={0.9} />;
  return (
    <>
      <path d={outline} data-part="fill" fillOpacity={Math.min(smaller ? 0.3 : fill, lightest)} />
      <path d={outline} data-part="outline" strokeWidth={scale === 'regional' ? 0.8 : 1} />
    </>
  );
}

/** Of how many filled areas the most reached comuna is part. */
function mostOverlapping(entries: readonly TriptychEntry[]): number {
  const times = new Map<string, number>();
  for (const { comunas, smaller, scale } of entries) {
    if (scale === 'communal' || (smaller && scale === 'regional')) continue;
    for (const cut of comunas) times.set(cut, (times.get(cut) ?? 0) + 1);
  }
  return Math.max(1, ...times.values());
}
