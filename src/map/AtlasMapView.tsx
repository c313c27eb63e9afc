/** The live map as a React part: makes it once, feeds it, follows the size of its frame and the tone of the page. */
import { Locate, Minus, Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { map as messages } from '../i18n/map';
import { useText } from '../i18n/text';
import type { Bounds } from '../territory/geography';
import { AtlasMap, type MapCamera, type MapHit, type MapPadding } from './AtlasMap';
import styles from './AtlasMapView.module.css';
import type { MapData } from './mapData';

export interface AtlasMapViewProps {
  data: MapData;
  /** What the map shows while nobody has moved it, and what «back to the place» returns to. */
  place: Bounds;
  /** Where the user left the map; null while it follows the place. */
  camera: MapCamera | null;
  /** Degrees: 90 lays Chile down, north to the left. */
  bearing: number;
  /** Pixels kept free around the place, for callouts. */
  padding: MapPadding;
  reducedMotion: boolean;
  /** What the map shows, in words. */
  label: string;
  onHover: (hit: MapHit | null) => void;
  onSelect: (hit: MapHit | null) => void;
  /** The camera where a gesture left it; null when the user goes back to the place. */
  onCamera: (camera: MapCamera | null) => void;
  /** The map once it stands, to draw above it; null when it is taken down. */
  onReady?: (map: AtlasMap | null) => void;
  /** No map can be made here, whatever the browser promised: the caller draws another. */
  onUnavailable: () => void;
}

export function AtlasMapView({
  data,
  place,
  camera,
  bearing,
  padding,
  reducedMotion,
  label,
  onHover,
  onSelect,
  onCamera,
  onReady,
  onUnavailable,
}: AtlasMapViewProps) {
  const { t } = useText();
  const frame = useRef<HTMLDivElement>(null);
  const map = useRef<AtlasMap | null>(null);
  const shown = useRef<{ asked: string; target: string; bearing: number } | null>(null);
  const [lost, setLost] = useState(false);
  const helpId = useId();

  // By value: a caller may give equal bounds anew with every drawing.
  const target = [...place, ...(camera ? [camera.lon, camera.lat, camera.zoom] : [])].join(' ');
  const asked = [target, bearing, ...Object.values(padding)].join(' ');
  /** Brings the camera to where the view says; does nothing when the map itself reported that camera. */
  const follow = (animate: boolean) => {
    const atlasMap = map.current;
    if (!atlasMap) return;
    shown.current = { asked, target, bearing };
    if (camera === null) atlasMap.fitPlace(place, { bearing, padding, animate });
    else if (!sameCamera(camera, atlasMap.camera()) || atlasMap.bearing() !== bearing) {
      atlasMap.setCamera(camera, { bearing, animate });
    }
  };
  const hovered = useEffectEvent(onHover);
  const selected = useEffectEvent(onSelect);
  const moved = useEffectEvent((at: MapCamera, byUser: boolean) => {
    if (byUser) onCamera(at);
  });
  const resized = useEffectEvent(() => {
    map.current?.resize();
    if (camera === null) follow(false);
  });
  const unavailable = useEffectEvent(() => onUnavailable());
  const ready = useEffectEvent((atlasMap: AtlasMap | null) => onReady?.(atlasMap));
  const make = useEffectEvent((container: HTMLElement): AtlasMap => {
    const atlasMap = new AtlasMap(container, { interactive: true, reducedMotion, label });
    map.current = atlasMap;
    follow(false);
    atlasMap.setData(data);
    return atlasMap;
  });

  useEffect(() => {
    const container = frame.current;
    if (!container) return;
    let atlasMap: AtlasMap;
    try {
      atlasMap = make(container);
    } catch {
      unavailable();
      return;
    }
    atlasMap.onHover((hit) => hovered(hit));
    atlasMap.onClick((hit) => selected(hit));
    atlasMap.onCameraChange((at, byUser) => moved(at, byUser));
    atlasMap.onContext(setLost);
    const sizes = new ResizeObserver(() => resized());
    sizes.observe(container);
    const tones = new MutationObserver(() => atlasMap.setTheme());
    tones.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    ready(atlasMap);
    return () => {
      sizes.disconnect();
      tones.disconnect();
      ready(null);
      map.current = null;
      shown.current = null;
      atlasMap.destroy();
    };
  }, []);

  useEffect(() => {
    map.current?.setData(data);
  }, [data]);

  useEffect(() => {
    map.current?.setLabel(label);
  }, [label]);

  const settle = useEffectEvent((wanted: string) => {
    const before = shown.current;
    if (before?.asked === wanted) return;
    // A change of place travels; turning, or another padding, just settles.
    follow(before !== null && before.target !== target && before.bearing === bearing);
  });
  useLayoutEffect(() => settle(asked), [asked]);

  return (
    <div className={styles.frame}>
      <div ref={frame} className={styles.map} role="application" aria-label={label} aria-describedby={helpId} />
      <p id={helpId} className="visually-hidden">
        {t(messages.keyboardHelp)}
      </p>
      {!lost && (
        <fieldset className={styles.buttons} aria-label={t(messages.zoomButtons)}>
          <MapButton label={t(messages.zoomIn)} onPress={() => map.current?.zoomBy(1)}>
            <Plus size={16} aria-hidden />
          </MapButton>
          <MapButton label={t(messages.zoomOut)} onPress={() => map.current?.zoomBy(-1)}>
            <Minus size={16} aria-hidden />
          </MapButton>
          <MapButton
            label={t(messages.backToPlace)}
            onPress={() => {
              onCamera(null);
              map.current?.fitPlace(place, { bearing, padding, animate: true });
            }}
          >
            <Locate size={16} aria-hidden />
          </MapButton>
        </fieldset>
      )}
      {lost && (
        <div className={styles.message} role="status">
          <p>{t(messages.contextLost)}</p>
        </div>
      )}
    </div>
  );
}

function MapButton({ label, onPress, children }: { label: string; onPress: () => void; children: React.ReactNode }) {
  return (
    <button type="button" className={styles.button} aria-label={label} title={label} onClick={onPress}>
      {children}
    </button>
  );
}

/** Equal to the digits that a link keeps. */
function sameCamera(a: MapCamera, b: MapCamera): boolean {
  return Math.abs(a.lon - b.lon) < 1e-4 && Math.abs(a.lat - b.lat) < 1e-4 && Math.abs(a.zoom - b.zoom) < 0.01;
}
