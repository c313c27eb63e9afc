/** «Chile acostado» with the data of the view, and the hairlines that tie its frame to the map below. */
import { useMemo } from 'react';
import { ChileStrip } from '../../plates/ChileStrip';
import type { CalloutItem } from '../../plates/calloutItem';
import type { IslandState } from '../../plates/IslandInset';
import { stripX } from '../../plates/lyingProjection';
import { reachesRegion, useAtlas } from '../../state/atlas';
import { hoverExperience, useHover } from '../../state/hover';
import { useResults } from '../../state/results';
import { changeView, useViewStore } from '../../state/store';
import type { DrawnAtlas } from '../drawings/useDrawnAtlas';
import styles from './MapPlate.module.css';
import { regionPointsOf } from './regionPoints';

interface PlateStripProps {
  width: number;
  size: 'whole' | 'compact';
  drawn: DrawnAtlas;
  items: readonly CalloutItem[];
  islands: readonly IslandState[];
  /** Corners of the map's window, degrees; null before there is a map. */
  corners: readonly { lon: number; lat: number }[] | null;
  selected: string | null;
  onSelect: (id: string) => void;
  onComuna: (cut: string) => void;
  onMoveFrame: (lon: number, lat: number) => void;
}

export function PlateStrip(props: PlateStripProps) {
  const { width, size, drawn, items, islands, corners, selected, onSelect, onComuna, onMoveFrame } = props;
  const atlas = useAtlas();
  const results = useResults();
  const division = useViewStore((state) => state.view.division);
  const place = useViewStore((state) => state.view.place);
  const hovered = useHover((state) => state.experience);
  const experiences = useMemo(
    () =>
      items
        .filter(({ id }) => (drawn.drawn.get(id)?.comunas.length ?? 0) > 0)
        .map((item) => ({ ...item, outline: drawn.drawn.get(item.id)?.outline ?? null })),
    [items, drawn],
  );
  const regions = useMemo(
    () =>
      regionPointsOf(atlas.territory, division).map((region) => ({
        ...region,
        // What passes every filter, as everywhere else on the map; the rail says what a choice would add.
        count: results.experiences.filter(({ id }) => reachesRegion(atlas, id, region.code, division)).length,
      })),
    [atlas, division, results],
  );
  return (
    <>
      <div className={styles.strip}>
        <ChileStrip
          width={width}
          size={size}
          regionOutlines={drawn.ground.regions}
          experiences={experiences}
          regions={regions}
          islands={islands}
          frame={corners}
          hovered={hovered}
          selected={selected}
          focusRegion={place.level === 'region' ? place.code : null}
          onHover={hoverExperience}
          onSelect={onSelect}
          onRegion={(code) => changeView({ place: { level: 'region', code }, selection: null })}
          onComuna={onComuna}
          onMoveFrame={onMoveFrame}
        />
      </div>
      {size === 'whole' && corners && <Guide width={width} corners={corners} />}
    </>
  );
}

/** Two hairlines that open from the frame on the strip to the corners of the map below it. */
function Guide({ width, corners }: { width: number; corners: readonly { lat: number }[] }) {
  const xs = corners.map(({ lat }) => Math.min(width - 1, Math.max(1, stripX(lat, width))));
  return (
    <svg className={styles.guide} width={width} height={14} aria-hidden="true">
      <path d={`M${Math.min(...xs)} 0L0 14M${Math.max(...xs)} 0L${width} 14`} />
    </svg>
  );
}
