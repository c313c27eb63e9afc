/** An experience at a glance: three petals as long as its indices, in a ring of its scale's hue. No text: the caller names it. */
import { drawnScaleOf } from '../analysis/drawnScale';
import type { DimensionIndices } from '../analysis/measureIndices';
import type { Experience } from '../catalog/schema';
import { DIMENSIONS, type Scale } from '../catalog/vocabulary';
import { glyph } from '../i18n/glyph';
import type { TextTools } from '../i18n/text';
import { dimensionNames, scaleNames } from '../i18n/vocabulary';
import { casingRadius, DIMENSION_COLOURS, PETAL_ANGLES, petalPath, ringWidth, SCALE_COLOURS } from './glyphGeometry';

interface GlyphProps {
  /** Null where there is no ficha: three hollow petals. */
  indices: DimensionIndices | null;
  /** The drawn scale, finest of the experience's; null where the catalogue knows none. */
  scale: Scale | null;
  /** Of the ring, in the unit of the drawing. */
  radius: number;
  x?: number;
  y?: number;
}

export function Glyph({ indices, scale, radius, x = 0, y = 0 }: GlyphProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r={casingRadius(radius)} fill="var(--paper)" />
      <circle
        r={radius}
        fill="none"
        stroke={scale ? SCALE_COLOURS[scale] : 'var(--rule)'}
        strokeWidth={ringWidth(radius)}
        strokeDasharray={scale ? undefined : '3 2'}
      />
      <circle r={radius * 0.53} fill="none" stroke="var(--hair)" strokeWidth={0.75} />
      {DIMENSIONS.map((dimension) => {
        const value = indices?.[dimension].value ?? null;
        const turn = `rotate(${PETAL_ANGLES[dimension]})`;
        return value === null ? (
          <path
            key={dimension}
            d={petalPath(null, radius)}
            transform={turn}
            fill="none"
            stroke="var(--ink-3)"
            strokeWidth={1}
            strokeDasharray="2 1.6"
          />
        ) : (
          <path key={dimension} d={petalPath(value, radius)} transform={turn} fill={DIMENSION_COLOURS[dimension]} />
        );
      })}
    </g>
  );
}

/** What the glyph shows, as a sentence for accessible names: name, scale, and the three indices or their absence. */
export function glyphDescription(
  { t, number, list }: TextTools,
  experience: Pick<Experience, 'shortName' | 'scales'>,
  indices: DimensionIndices | null,
): string {
  const scale = drawnScaleOf(experience);
  const values = { name: experience.shortName, scale: t(scale ? scaleNames[scale] : glyph.scaleUnknown) };
  if (!indices) return t(glyph.withoutFicha, values);
  const parts = DIMENSIONS.map((dimension) => {
    const { value } = indices[dimension];
    const name = t(dimensionNames[dimension]);
    return value === null
      ? t(glyph.noIndex, { dimension: name })
      : t(glyph.index, { dimension: name, value: number(value) });
  });
  return t(glyph.sentence, { ...values, indices: list(parts) });
}
