/** The land of a vector map and the lines on it: drawn once for a projection, whatever is put upon it. */
import type { FeatureCollection, MultiLineString } from 'geojson';
import { memo, useMemo } from 'react';
import { mainlandOf } from './islands';
import { outlinePath, type Project } from './lyingProjection';
import styles from './VectorMap.module.css';

interface LandProps {
  countries: FeatureCollection;
  regions: FeatureCollection;
  /** ISO codes of the countries drawn as this land; the rest are neighbours. */
  focusCountries: readonly string[];
  project: Project;
  /** Without what lies far out in the ocean. */
  mainland?: boolean;
  /** What a touch on a region does. */
  onRegion?: ((code: string) => void) | undefined;
}

export const VectorLand = memo(function VectorLand(props: LandProps) {
  const { countries, regions, focusCountries, project, mainland = false, onRegion } = props;
  const land = useMemo(
    () =>
      countries.features.map((country) => ({
        code: String(country.properties?.iso2),
        focus: focusCountries.includes(String(country.properties?.iso2)),
        path: outlinePath(country.geometry, project, 0.6),
      })),
    [countries, focusCountries, project],
  );
  const chile = useMemo(
    () =>
      regions.features.map((region) => ({
        code: String(region.properties?.code),
        path: outlinePath(mainland ? mainlandOf(region.geometry) : region.geometry, project, 0.6),
      })),
    [regions, project, mainland],
  );
  return (
    <>
      {land.map(({ code, focus, path }) => (
        <path
          key={code}
          d={path}
          className={focus ? styles.land : styles.other}
          // Chile's own file draws its outline finer: one of the two, never both.
          data-covered={(code === 'CL' && chile.length > 0) || undefined}
        />
      ))}
      {chile.map(({ code, path }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: tiles are the way by keys
        <path key={code} d={path} className={styles.land} onClick={onRegion && (() => onRegion(code))} />
      ))}
    </>
  );
});

export interface VectorBordersProps {
  comunaBorders: MultiLineString;
  /** Those that touch a comuna whose boundary is approximate: dashed. */
  approximateBorders: MultiLineString;
  /** Second-level units abroad. */
  districtBorders: MultiLineString;
  provinceBorders: MultiLineString;
  regionBorders: MultiLineString;
  project: Project;
}

export const VectorBorders = memo(function VectorBorders(props: VectorBordersProps) {
  const { comunaBorders, approximateBorders, districtBorders, provinceBorders, regionBorders, project } = props;
  const paths = useMemo(
    () => ({
      comunas: linesPath(comunaBorders, project),
      approximate: linesPath(approximateBorders, project),
      districts: linesPath(districtBorders, project),
      provinces: linesPath(provinceBorders, project),
      regions: linesPath(regionBorders, project),
    }),
    [comunaBorders, approximateBorders, districtBorders, provinceBorders, regionBorders, project],
  );
  return (
    <g className={styles.lines}>
      <path d={paths.comunas} className={styles.comunas} data-borders="surveyed" />
      <path d={paths.approximate} className={styles.comunas} data-borders="approximate" />
      <path d={paths.districts} className={styles.comunas} data-borders="districts" />
      <path d={paths.provinces} className={styles.provinces} />
      <path d={paths.regions} className={styles.regions} />
    </g>
  );
});

export const VectorLakes = memo(function VectorLakes({
  lakes,
  project,
}: {
  lakes: FeatureCollection;
  project: Project;
}) {
  const paths = useMemo(
    () =>
      lakes.features.map((lake) => ({
        name: String(lake.properties?.name),
        path: outlinePath(lake.geometry, project),
      })),
    [lakes, project],
  );
  return paths.map(({ name, path }) => <path key={name} d={path} className={styles.lake} />);
});

function linesPath(lines: MultiLineString, project: Project): string {
  return lines.coordinates
    .map((line) =>
      line
        .map((position, index) => {
          const { x, y } = project(position[0] as number, position[1] as number);
          return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
        })
        .join(''),
    )
    .join('');
}
