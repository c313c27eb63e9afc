/** The two families of the interface, as canvas wants them. */
const FAMILIES = {
  sans: '"Inter Variable", Inter, system-ui, sans-serif',
  serif: '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif',
} as const;
export type FontFamily = keyof typeof FAMILIES;

let context: CanvasRenderingContext2D | null | undefined;

/** Width in px of a text in a family of the interface; an estimate where there is no canvas. */
export function measureText(
  text: string,
  size = 12,
  weight = 400,
  family: FontFamily = 'sans',
  italic = false,
): number {
  if (context === undefined) {
    context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  }
  if (!context) return text.length * size * 0.55;
  context.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${FAMILIES[family]}`;
  return context.measureText(text).width;
}

/** The text in at most `most` lines no wider than `width` px; what does not fit ends in an ellipsis. */
export function wrapText(
  text: string,
  width: number,
  most: number,
  size = 12,
  weight = 400,
  family: FontFamily = 'sans',
): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(' ');
  for (const [position, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measureText(longer, size, weight, family) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1)
      return [...lines, shortenText(`${line} ${words.slice(position).join(' ')}`, width, size, weight, family)];
    lines.push(line);
    line = word;
  }
  return [...lines, shortenText(line, width, size, weight, family)];
}

/** The text cut to `width` px, with an ellipsis where something is missing. */
export function shortenText(text: string, width: number, size = 12, weight = 400, family: FontFamily = 'sans'): string {
  if (measureText(text, size, weight, family) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && measureText(`${text.slice(0, end).trimEnd()}…`, size, weight, family) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
