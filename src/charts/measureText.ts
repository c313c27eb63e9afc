let context: CanvasRenderingContext2D | null | undefined;

/** Width in px of a text in the interface's sans; an estimate where there is no canvas. */
export function measureText(text: string, size = 12, weight = 400): number {
  if (context === undefined) context = document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.55;
  context.font = `${weight} ${size}px "Inter Variable", Inter, system-ui, sans-serif`;
  return context.measureText(text).width;
}

/** The text in at most `most` lines no wider than `width` px; what does not fit ends in an ellipsis. */
export function wrapText(text: string, width: number, most: number, size = 12, weight = 400): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(' ');
  for (const [position, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measureText(longer, size, weight) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1)
      return [...lines, shorten(`${line} ${words.slice(position).join(' ')}`, width, size, weight)];
    lines.push(line);
    line = word;
  }
  return [...lines, shorten(line, width, size, weight)];
}

function shorten(text: string, width: number, size: number, weight: number): string {
  if (measureText(text, size, weight) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && measureText(`${text.slice(0, end).trimEnd()}…`, size, weight) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
