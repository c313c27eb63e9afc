/** The frame of a vector map: water, what is drawn on it, enlarged and moved together, and the buttons beside it. Web Mercator. */
import { Minus, Plus, RotateCcw } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { plates } from '../i18n/plates';
import { useText } from '../i18n/text';
import type { Project } from './lyingProjection';
import { mapAnchors } from './mapAnchors';
import { useVectorCamera, type VectorCameraProps, type VectorWindow } from './useVectorCamera';
import styles from './VectorMap.module.css';

export interface VectorFrameProps extends VectorCameraProps {
  label: string;
  /** A picture, or a group where there is something to press in it. */
  role: 'img' | 'group';
  /** Told where things stand, at rest and while a hand drags the map. */
  onViewport?: (viewport: VectorWindow) => void;
  /** What moves with the map: drawn by this projection, in a drawing enlarged by `zoom`. */
  children: (project: Project, zoom: number) => ReactNode;
  /** What stands on the map in pixels of its own: names, numbers. It is drawn for the map at rest. */
  over: (window: VectorWindow) => ReactNode;
  /** What stands still in the frame. */
  still?: ReactNode;
  /** Below the map, within the same picture. */
  foot?: { height: number; content: ReactNode };
  /** The drawing itself, for who makes a picture of it. */
  drawing?: RefObject<SVGSVGElement | null>;
  /** It answers nothing: no control shows and nothing moves. */
  picture?: boolean;
  /** The land stands on the paper, without a sea. */
  paper?: boolean;
  /** Its buttons show only while the pointer or the keyboard is on it. */
  calm?: boolean;
}

export function VectorFrame(props: VectorFrameProps) {
  const { width, height, label, role, inPage, onCamera, onViewport, children, over, still, foot } = props;
  const { picture = false, paper = false, calm = false } = props;
  const own = useRef<SVGSVGElement>(null);
  const surface = props.drawing ?? own;
  const { base, moved, shift, passing, atRest, zoomBy, handlers } = useVectorCamera(props, surface);
  const windowId = useId();
  const high = height + (foot?.height ?? 0);
  const dx = shift?.x ?? 0;
  const dy = shift?.y ?? 0;
  useEffect(() => {
    if (dx === 0 && dy === 0) {
      onViewport?.(atRest);
      return;
    }
    const project: Project = (lon, lat) => {
      const point = atRest.project(lon, lat);
      return { x: point.x + dx, y: point.y + dy };
    };
    onViewport?.({ ...atRest, project, unproject: (px, py) => atRest.unproject(px - dx, py - dy) });
  }, [atRest, dx, dy, onViewport]);
  return (
    <div className={styles.map} data-calm={calm || undefined}>
      <svg
        ref={surface}
        width={width}
        height={high}
        viewBox={`0 0 ${width} ${high}`}
        data-anchors={mapAnchors(atRest.project)}
        role={role}
        aria-label={label}
        {...(picture ? { 'data-picture': '' } : { tabIndex: 0, ...handlers })}
        data-in-page={inPage || undefined}
      >
        <title>{label}</title>
        <clipPath id={windowId}>
          <rect width={width} height={height} />
        </clipPath>
        <g clipPath={`url(#${windowId})`}>
          <rect width={width} height={height} className={paper ? styles.ground : styles.water} />
          <g
            transform={`translate(${width / 2 + moved.x} ${height / 2 + moved.y}) scale(${moved.zoom}) translate(${-width / 2} ${-height / 2})`}
          >
            {children(base.project, moved.zoom)}
          </g>
          <g
            transform={shift ? `translate(${dx} ${dy})` : undefined}
            visibility={passing && !shift ? 'hidden' : undefined}
          >
            {over(atRest)}
          </g>
          {still}
        </g>
        {foot && <g transform={`translate(0 ${height})`}>{foot.content}</g>}
      </svg>
      {!picture && <Tools top={height / 2} onZoom={zoomBy} onBack={() => onCamera(null)} />}
    </div>
  );
}

function Tools({ top, onZoom, onBack }: { top: number; onZoom: (factor: number) => void; onBack: () => void }) {
  const { t } = useText();
  return (
    <div className={styles.tools} style={{ top }} data-map-tools="">
      <button type="button" aria-label={t(plates.zoomIn)} title={t(plates.zoomIn)} onClick={() => onZoom(1.5)}>
        <Plus size={16} aria-hidden />
      </button>
      <button type="button" aria-label={t(plates.zoomOut)} title={t(plates.zoomOut)} onClick={() => onZoom(1 / 1.5)}>
        <Minus size={16} aria-hidden />
      </button>
      <button type="button" aria-label={t(plates.backToPlace)} title={t(plates.backToPlace)} onClick={onBack}>
        <RotateCcw size={15} aria-hidden />
      </button>
    </div>
  );
}
