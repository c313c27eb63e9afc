import type { CSSProperties, ReactNode } from 'react';
import { DIMENSIONS, type Scale } from '../../catalog/vocabulary';
import { explore } from '../../i18n/explore';
import { useText } from '../../i18n/text';
import { Glyph } from '../../plates/Glyph';
import { DIMENSION_COLOURS, SCALE_COLOURS } from '../../plates/glyphGeometry';
import styles from './MapLegend.module.css';

/** An example of the glyph: a long petal, a shorter one, a hollow one. */
const SAMPLE = {
  political: { value: 80, coded: 3, of: 3 },
  institutional: { value: 55, coded: 5, of: 5 },
  social: { value: null, coded: 0, of: 3 },
} as const;
const POSITIONS = {
  political: explore.legendUp,
  institutional: explore.legendRight,
  social: explore.legendLeft,
} as const;

export interface MapLegendProps {
  /** Glyphs and overlaps, or ligaments and outlines of one experience. */
  kind: 'experiences' | 'reach';
  /** The experience in focus has an outline of its own. */
  outlined: boolean;
  /** Drawn scale of the experience in focus: the hue of its outline. */
  scale: Scale | null;
  /** The seat of the experience in focus is our assumption, not the report's word. */
  seatAssumed: boolean;
  /** The experience in focus binds comunas by ligaments. */
  tied: boolean;
  bearing: 0 | 90;
  /** Kilometres a pixel in the middle of the map; null while unknown. */
  kilometresPerPixel: number | null;
  /** What the map says about itself: approximate boundaries, what has no place. */
  children: ReactNode;
}

export function MapLegend({
  kind,
  outlined,
  scale,
  seatAssumed,
  tied,
  bearing,
  kilometresPerPixel,
  children,
}: MapLegendProps) {
  const { t, number } = useText();
  const bar = kilometresPerPixel === null ? null : scaleBar(kilometresPerPixel);
  return (
    <aside className={styles.legend} aria-label={t(explore.legend)}>
      {kind === 'experiences' ? (
        <>
          <svg width="46" height="46" viewBox="-23 -23 46 46" aria-hidden="true">
            <Glyph indices={SAMPLE} scale="regional" radius={19} />
          </svg>
          <ul className={styles.petals}>
            {DIMENSIONS.map((dimension) => (
              <li key={dimension} style={{ color: DIMENSION_COLOURS[dimension] }}>
                {t(POSITIONS[dimension])}
              </li>
            ))}
          </ul>
          <ul>
            <li>{t(explore.legendLength)}</li>
            <li>{t(explore.legendHollow)}</li>
            <li>{t(explore.legendRing)}</li>
          </ul>
          <div className={styles.overlap}>
            <svg width="92" height="30" viewBox="0 0 92 30" aria-hidden="true">
              <g fill="var(--scale-regional)" stroke="var(--border-land)" strokeWidth="0.5">
                <rect x="0.5" y="0.5" width="30" height="12" fillOpacity="0.08" />
                <rect x="30.5" y="0.5" width="30" height="12" fillOpacity="0.14" />
                <rect x="60.5" y="0.5" width="30" height="12" fillOpacity="0.2" />
              </g>
              <g className={styles.ticks}>
                <text x="15">1</text>
                <text x="45">2</text>
                <text x="75">3+</text>
              </g>
            </svg>
            <span>{t(explore.legendOverlap)}</span>
          </div>
        </>
      ) : (
        <ul className={styles.row} style={{ '--hue': scale ? SCALE_COLOURS[scale] : 'var(--rule)' } as CSSProperties}>
          {outlined && (
            <li>
              <svg width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">
                <path d="M1 6H27" stroke="currentColor" strokeWidth="2.25" />
              </svg>
              {t(explore.legendOutline)}
            </li>
          )}
          {tied && (
            <li>
              <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
                <path d="M6 9Q18 2 29 6" stroke="currentColor" strokeWidth="1.6" fill="none" />
                <circle cx="6" cy="9" r="4" fill="var(--paper)" stroke="currentColor" strokeWidth="1.75" />
                <circle cx="29" cy="6" r="3" fill="currentColor" />
              </svg>
              {t(seatAssumed ? explore.legendTieAssumed : explore.legendTie)}
            </li>
          )}
        </ul>
      )}
      <div className={styles.notes}>{children}</div>
      <span className={styles.gap} />
      <span className={styles.north}>
        <span className="visually-hidden">{t(explore.north)}</span>
        <b aria-hidden>{t(explore.northLetter)}</b>
        <svg width="26" height="26" viewBox="-13 -13 26 26" aria-hidden="true">
          <path
            transform={bearing === 90 ? 'rotate(-90)' : undefined}
            d="M0 11V-10M-4.5 -5 0 -10.5 4.5 -5"
            fill="none"
            stroke="var(--ink)"
            strokeWidth="1.4"
          />
        </svg>
      </span>
      {bar && (
        <span className={styles.bar} style={{ width: `${bar.pixels}px` }}>
          <span>0</span>
          <span>{number(bar.kilometres)} km</span>
        </span>
      )}
    </aside>
  );
}

/** A round number of kilometres that takes between 28 and 70 pixels. */
function scaleBar(kilometresPerPixel: number): { kilometres: number; pixels: number } {
  const most = kilometresPerPixel * 70;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = [5, 2, 1].map((step) => step * power).find((value) => value <= most) ?? power;
  return { kilometres, pixels: kilometres / kilometresPerPixel };
}
