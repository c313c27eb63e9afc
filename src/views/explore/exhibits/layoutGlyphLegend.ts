/** How the legend below a map of glyphs is worded and in how many lines, so that all of it is seen wherever there is room. */
import { measureText } from '../../../ui/measureText';

export interface GlyphLegendText {
  /** What the petals are, in their order: with where each stands, and without. */
  petals: readonly { long: string; short: string }[];
  /** Of the rings on the map. */
  scales: readonly string[];
  note: string | null;
}

export interface GlyphLegendLayout {
  petals: readonly string[];
  /** px */
  height: number;
}

/** As the style sheet has them, px. */
export const GLYPH_LEGEND = { line: 22, gap: 14, sample: 24, mark: 18 } as const;

/** Both px; a low box has one line of legend. */
export function layoutGlyphLegend({ petals, scales, note }: GlyphLegendText, width: number, most: 1 | 2) {
  const rest = [
    ...scales.map((text) => GLYPH_LEGEND.mark + measureText(text)),
    ...(note === null ? [] : [measureText(note)]),
  ];
  const lines = (words: readonly string[]) =>
    linesOf([GLYPH_LEGEND.sample, ...words.map((word) => measureText(word)), ...rest], width);
  const long = petals.map((petal) => petal.long);
  const short = petals.map((petal) => petal.short);
  const chosen = lines(long) <= most ? long : short;
  const height = Math.min(most, lines(chosen)) * GLYPH_LEGEND.line + 2;
  return { petals: chosen, height } satisfies GlyphLegendLayout;
}

function linesOf(widths: readonly number[], width: number): number {
  let lines = 1;
  let x = 0;
  for (const own of widths) {
    if (x > 0 && x + own > width) {
      lines++;
      x = 0;
    }
    x += own + GLYPH_LEGEND.gap;
  }
  return lines;
}
