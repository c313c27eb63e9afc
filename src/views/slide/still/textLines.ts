/** The lines of a text as the browser laid them. */

export interface TextLine {
  text: string;
  /** Of its letters without the spaces around, px on the screen; from the ascent to the descent, whatever the height of the line. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Of one text node. What is laid out nowhere (folded spaces, hidden text) is on no line. */
export function textLinesOf(node: Text): TextLine[] {
  const upper = node.parentElement !== null && getComputedStyle(node.parentElement).textTransform === 'uppercase';
  const range = document.createRange();
  const lines: TextLine[] = [];
  let spaces = '';
  let at = 0;
  for (const letter of node.data) {
    range.setStart(node, at);
    range.setEnd(node, at + letter.length);
    at += letter.length;
    const box = range.getClientRects()[0];
    if (!box || box.height === 0) continue;
    if (/[ \t\n\r]/.test(letter)) {
      spaces += ' ';
      continue;
    }
    const { left, right, top, bottom } = box;
    const written = upper ? letter.toUpperCase() : letter;
    const line = lines.at(-1);
    // By their height alone: lines may stand closer than their letters are tall.
    if (line && Math.abs(top - line.top) < 2 && left >= line.left) {
      line.text += spaces + written;
      line.right = Math.max(line.right, right);
    } else lines.push({ text: written, left, right, top, bottom });
    spaces = '';
  }
  return lines;
}
