/** How large a text may be in a file whose typeface is not the screen's. */
import { wrapText } from '../../../ui/measureText';

/** Georgia is wider than the screen's serif, Arial a little narrower than its sans; both as other systems replace them. */
const WIDER = { serif: 1.12, sans: 1.02 } as const;
const SMALLEST = 0.6;

interface FittedText {
  paragraphs: readonly string[];
  width: number;
  height: number;
  /** px, as on the screen. */
  size: number;
  line: number;
  /** Between paragraphs, px. */
  gap?: number;
  family: 'serif' | 'sans';
}

/** The largest size, px, at most the screen's, with which all of it stands within its box; and its line. */
export function fitText({ paragraphs, width, height, size, line, gap = 0, family }: FittedText): {
  size: number;
  line: number;
} {
  for (let part = 1; part > SMALLEST; part -= 0.02) {
    const room = width / WIDER[family];
    const lines = paragraphs.reduce(
      (sum, paragraph) => sum + wrapText(paragraph, room, 99, size * part, 400, family).length,
      0,
    );
    // Half a line is what letters leave of the last one.
    if (lines * line * part + Math.max(0, paragraphs.length - 1) * gap * part <= height + line * part * 0.2) {
      return { size: size * part, line: line * part };
    }
  }
  return { size: size * SMALLEST, line: line * SMALLEST };
}
