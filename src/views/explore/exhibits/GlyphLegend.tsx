/** Below a map of glyphs: what the petals are, and whose colours the rings bear. In one line, or in two where the box is narrow. */
import { DIMENSIONS, type Scale } from '../../../catalog/vocabulary';
import { useText } from '../../../i18n/text';
import { scaleNames } from '../../../i18n/vocabulary';
import { Glyph } from '../../../plates/Glyph';
import { DIMENSION_COLOURS } from '../../../plates/glyphGeometry';
import { ScaleMark } from '../ScaleMark';
import styles from './GlyphLegend.module.css';
import { GLYPH_LEGEND, type GlyphLegendLayout } from './layoutGlyphLegend';

const SAMPLE = {
  political: { value: 80, coded: 3, of: 3 },
  institutional: { value: 55, coded: 5, of: 5 },
  social: { value: 65, coded: 3, of: 3 },
} as const;

interface GlyphLegendProps {
  layout: GlyphLegendLayout;
  /** Those that the map draws. */
  scales: readonly Scale[];
  /** px */
  width: number;
  note: string | null;
}

export function GlyphLegend({ layout, scales, width, note }: GlyphLegendProps) {
  const { t } = useText();
  const side = GLYPH_LEGEND.line;
  return (
    <div className={styles.legend} style={{ width, height: layout.height }}>
      <svg width={GLYPH_LEGEND.sample} height={side} viewBox="-12 -11 24 22" aria-hidden="true">
        <Glyph indices={SAMPLE} scale="regional" radius={9} />
      </svg>
      {DIMENSIONS.map((dimension, position) => (
        <span key={dimension} style={{ color: DIMENSION_COLOURS[dimension] }}>
          {layout.petals[position]}
        </span>
      ))}
      {scales.map((scale) => (
        <span key={scale}>
          <ScaleMark scale={scale} /> {t(scaleNames[scale])}
        </span>
      ))}
      {note && <span className={styles.note}>{note}</span>}
    </div>
  );
}
