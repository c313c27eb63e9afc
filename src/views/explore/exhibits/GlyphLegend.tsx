/** One line below a map of glyphs: what the petals are, and whose colours the rings bear. */
import { DIMENSIONS, type Scale } from '../../../catalog/vocabulary';
import { explore } from '../../../i18n/explore';
import { useText } from '../../../i18n/text';
import { scaleNames } from '../../../i18n/vocabulary';
import { Glyph } from '../../../plates/Glyph';
import { DIMENSION_COLOURS } from '../../../plates/glyphGeometry';
import { ScaleMark } from '../ScaleMark';
import styles from './GlyphLegend.module.css';

const SAMPLE = {
  political: { value: 80, coded: 3, of: 3 },
  institutional: { value: 55, coded: 5, of: 5 },
  social: { value: 65, coded: 3, of: 3 },
} as const;
const POSITIONS = {
  political: explore.legendUp,
  institutional: explore.legendRight,
  social: explore.legendLeft,
} as const;

interface GlyphLegendProps {
  /** Those that the map draws. */
  scales: readonly Scale[];
  width: number;
  /** px */
  height: number;
  note: string | null;
}

export function GlyphLegend({ scales, width, height, note }: GlyphLegendProps) {
  const { t } = useText();
  return (
    <div className={styles.legend} style={{ width, height }}>
      <svg width={height} height={height} viewBox="-11 -11 22 22" aria-hidden="true">
        <Glyph indices={SAMPLE} scale="regional" radius={9} />
      </svg>
      {DIMENSIONS.map((dimension) => (
        <span key={dimension} style={{ color: DIMENSION_COLOURS[dimension] }}>
          {t(POSITIONS[dimension])}
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
