import type { Scale } from '../../catalog/vocabulary';
import { SCALE_COLOURS } from '../../plates/glyphGeometry';

/** How a scale looks on the map, in small: a point, a bound group, an outlined area, a quiet area. */
export function ScaleMark({ scale }: { scale: Scale }) {
  const colour = SCALE_COLOURS[scale];
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {scale === 'communal' && <circle cx="7" cy="7" r="3.4" fill={colour} />}
      {scale === 'supracommunal' && (
        <>
          <path
            d="M7 .8 12.5 3.900V10.100L7 13.2 1.5 10.100V3.900Z"
            fill={colour}
            fillOpacity="0.15"
            stroke={colour}
            strokeWidth="1.4"
          />
          <path d="M7 7 3.8 5M7 7l3.2-2M7 7v3.6" stroke={colour} strokeWidth="1.1" fill="none" />
          <circle cx="7" cy="7" r="1.7" fill={colour} />
        </>
      )}
      {scale === 'provincial' && (
        <rect x="1.5" y="2" width="11" height="10" fill={colour} fillOpacity="0.2" stroke={colour} strokeWidth="1.6" />
      )}
      {scale === 'regional' && <rect x="0.5" y="1" width="13" height="12" fill={colour} fillOpacity="0.3" />}
      {scale === 'national' && <circle cx="7" cy="7" r="5.5" fill="none" stroke={colour} strokeWidth="2" />}
    </svg>
  );
}
