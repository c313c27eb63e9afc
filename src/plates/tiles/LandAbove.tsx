/** The land above its tiles, in the same colours, and the fan that ties each region to its block. */
import { memo, useMemo } from 'react';
import styles from './LandAbove.module.css';
import type { LandStrip } from './landStrip';
import type { RegionBlock } from './latticeLayout';
import type { TileLook, TileSign, TileValue } from './tileLook';
import type { TileScene } from './tileScene';

interface LandAboveProps {
  land: LandStrip;
  scene: TileScene;
  values: ReadonlyMap<string, TileValue>;
  lifted: ReadonlySet<string> | null;
  /** Words of a latitude: «30° S». */
  latitude: (degrees: number) => string;
  /** Patterns, as CSS paints, that say by a look's sign what its colour says; none where colours are tints of one another. */
  patterns?: Partial<Record<TileSign, string>>;
}

/** Fill of a tile that nothing reaches. */
const GROUND = 'var(--paper)';
const PARALLELS = [20, 30, 40, 50];

export const LandAbove = memo(function LandAbove({ land, scene, values, lifted, latitude, patterns }: LandAboveProps) {
  const { frame, pathOf, regions } = land;
  // Comunas that look alike are one path: a dozen of shapes instead of hundreds.
  const areas = useMemo(() => {
    const byLook = new Map<TileLook, string[]>();
    for (const [cut, { look }] of values) {
      // What nothing reaches is the ground itself.
      if (look.fill === GROUND) continue;
      const paths = byLook.get(look);
      if (paths) paths.push(pathOf(cut));
      else byLook.set(look, [pathOf(cut)]);
    }
    return [...byLook];
  }, [values, pathOf]);
  const above = lifted && !patterns ? [...lifted].map(pathOf).join('') : '';
  return (
    <g aria-hidden="true" className={styles.land}>
      <g className={styles.parallels}>
        {PARALLELS.map((degrees) => {
          const { x } = frame.project(-71, -degrees);
          return (
            <g key={degrees}>
              <path d={`M${x} 0v10`} />
              <text x={x + 4} y={10}>
                {latitude(degrees)}
              </text>
            </g>
          );
        })}
      </g>
      <path className={styles.ground} d={regions.map(({ path }) => path).join('')} />
      <g opacity={lifted ? 0.28 : undefined}>
        {areas.map(([look, paths]) => (
          <path key={paths[0]} d={paths.join('')} fill={look.fill} fillOpacity={look.fillOpacity} />
        ))}
        {patterns &&
          areas.map(([look, paths]) => {
            const pattern = look.sign && patterns[look.sign];
            return pattern && <path key={paths[0]} d={paths.join('')} fill={pattern} />;
          })}
      </g>
      {patterns && <path className={styles.comunas} d={[...values.keys()].map(pathOf).join('')} />}
      {above && <path className={styles.lifted} d={above} data-screen-only="" />}
      {patterns &&
        lifted &&
        [...lifted].map((cut) => {
          const look = values.get(cut)?.look;
          const pattern = look?.sign && patterns[look.sign];
          return (
            look && (
              <g key={cut}>
                <path d={pathOf(cut)} fill={look.fill} />
                {pattern && <path d={pathOf(cut)} fill={pattern} />}
              </g>
            )
          );
        })}
      <g className={styles.borders}>
        {regions.map(({ code, path }) => (
          <path key={code} d={path} />
        ))}
      </g>
      <path className={styles.fan} d={fanPath(land, scene)} />
      <path className={styles.brackets} d={bracketsPath(scene.layout.blocks, bracketLine(scene))} />
    </g>
  );
});

/** Just above the first row of names. */
function bracketLine(scene: TileScene): number {
  return Math.min(...scene.names.map(({ y }) => y)) - 14;
}

function bandsOf(blocks: readonly RegionBlock[]): RegionBlock[][] {
  const bands: RegionBlock[][] = [];
  for (const block of blocks) {
    const band = bands[bands.length - 1];
    if (band && block.side > 0) band.push(block);
    else bands.push([block]);
  }
  return bands;
}

/** From where two regions part on the ground to where their blocks part. */
function fanPath(land: LandStrip, scene: TileScene): string {
  const bands = bandsOf(scene.layout.blocks);
  const ends = bands.map((band) => {
    const spans = band.flatMap(({ region }) => land.latitudes.get(region) ?? []);
    return {
      north: Math.max(...spans.map(({ north }) => north)),
      south: Math.min(...spans.map(({ south }) => south)),
      left: Math.min(...band.map(({ x }) => x)),
      right: Math.max(...band.map(({ x, width }) => x + width)),
    };
  });
  const bottom = bracketLine(scene);
  const elbow = land.frame.project(-71, -30).y + land.frame.height / 2;
  let path = '';
  for (let index = 0; index <= ends.length; index++) {
    const before = ends[index - 1];
    const after = ends[index];
    const lat = before && after ? (before.south + after.north) / 2 : (after?.north ?? before?.south ?? 0);
    if (!Number.isFinite(lat)) continue;
    const to = before && after ? (before.right + after.left) / 2 : (after?.left ?? before?.right ?? 0);
    const { x } = land.frame.project(-71, lat);
    const from = Math.min(land.coastAt(x) + 3, elbow);
    path += `M${round(x)} ${round(from)}V${round(Math.max(from, elbow))}L${round(to)} ${round(bottom)}`;
  }
  return path;
}

function bracketsPath(blocks: readonly RegionBlock[], y: number): string {
  return bandsOf(blocks)
    .map((band) => {
      const left = Math.min(...band.map(({ x }) => x));
      const right = Math.max(...band.map(({ x, width }) => x + width));
      return `M${round(left)} ${round(y)}H${round(right)}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
