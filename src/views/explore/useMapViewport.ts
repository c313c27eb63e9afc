/** What the map shows at this moment, live or vector: where things are on the screen, and where they were when it last rested. */
import { useCallback, useRef, useState } from 'react';
import type { AtlasMap } from '../../map/AtlasMap';
import type { CalloutObstacles } from '../../plates/Callouts';
import type { Project } from '../../plates/lyingProjection';
import { mercatorProjection } from '../../plates/mercatorProjection';

export interface MapViewport {
  project: Project;
  /** Corners of the window, degrees. */
  corners: readonly { lon: number; lat: number }[];
  /** 0 shows the world in 512 pixels. */
  zoom: number;
  /** In the middle of the map; null where it is not known. */
  kilometresPerPixel: number | null;
}

/** How long the camera must stand still before callouts take their places, ms. */
const REST = 90;

export interface FollowedViewport {
  viewport: MapViewport | null;
  settled: Project | null;
  /** The land stands: before that, glyphs would point into an empty sea. */
  painted: boolean;
  followLiveMap: (map: AtlasMap | null) => void;
  followVectorMap: (viewport: {
    project: Project;
    zoom: number;
    unproject: (x: number, y: number) => { lon: number; lat: number };
  }) => void;
  /** Tells what stands above the map, so that its names make room. */
  keepClear: (obstacles: CalloutObstacles) => void;
  /** The same, for a map that is drawn and not told. */
  obstacles: CalloutObstacles;
}

export function useMapViewport({ width, height }: { width: number; height: number }): FollowedViewport {
  const map = useRef<AtlasMap | null>(null);
  const [viewport, setViewport] = useState<MapViewport | null>(null);
  const [settled, setSettled] = useState<Project | null>(null);
  const [painted, setPainted] = useState(false);
  const [obstacles, setObstacles] = useState<CalloutObstacles>({ lines: [], boxes: [] });

  const followLiveMap = useCallback((made: AtlasMap | null) => {
    map.current = made;
    if (!made) {
      setViewport(null);
      return;
    }
    setPainted(false);
    void made.whenPainted().then(() => setPainted(true));
    let last = '';
    let resting: ReturnType<typeof setTimeout> | undefined;
    made.onRender(() => {
      const corners = made.corners();
      const key = JSON.stringify(corners);
      // The map also renders when nothing moves (fades, lifts): only a new view is news.
      if (key === last) return;
      last = key;
      setViewport({
        project: (lon, lat) => made.project([lon, lat]),
        corners,
        zoom: made.camera().zoom,
        kilometresPerPixel: made.metresPerPixel() / 1000,
      });
      clearTimeout(resting);
      resting = setTimeout(() => {
        const { project } = mercatorProjection({ ...made.camera(), ...made.size(), bearing: made.bearing() });
        setSettled(() => project);
      }, REST);
    });
  }, []);

  const followVectorMap = useCallback<FollowedViewport['followVectorMap']>(
    ({ project, unproject, zoom }) => {
      const corners = [unproject(0, 0), unproject(width, 0), unproject(width, height), unproject(0, height)];
      setViewport({ project, corners, zoom, kilometresPerPixel: null });
      setSettled(() => project);
      setPainted(true);
    },
    [width, height],
  );

  const keepClear = useCallback((told: CalloutObstacles) => {
    if (map.current) map.current.setObstacles(told);
    else setObstacles((known) => (JSON.stringify(known) === JSON.stringify(told) ? known : told));
  }, []);

  return { viewport, settled, painted, followLiveMap, followVectorMap, keepClear, obstacles };
}
