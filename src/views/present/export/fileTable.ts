/** A table as a file has it: with the columns and rows that its box holds, and how many rows there are besides. */
import type { FileExhibit, FileTable, FileText } from '../../../exchange/presentation/fileSlide';
import { presentExport as words } from '../../../i18n/presentExport';
import type { TextTools } from '../../../i18n/text';
import { measureText, wrapText } from '../../../ui/measureText';
import type { TableData } from '../../exhibits/exhibit';
import type { Box } from '../../slide/layoutSlide';

interface Source {
  box: Box;
  alt: string;
  tools: TextTools;
  token: (name: string) => string;
}

/** px of the slide's own scale: what the last row reads, and the least for a table that is wide. */
const LETTERS = 12;
const SMALLEST = 10;
/** Of the height of letters. */
const LINE = 1.25;
/** Above and below the letters of a row; left and right of those of a cell. */
const ROW_ROOM = 6;
const CELL_ROOM = 14;
/** Other systems' letters are a little wider. */
const WIDER = 1.08;

export function fileTableOf({ columns, rows }: TableData, { box, alt, tools, token }: Source): FileExhibit[] {
  const written = rows.map((row) =>
    row.map((cell) => (cell === null ? '' : typeof cell === 'number' ? tools.number(cell) : cell)),
  );
  const heads = columns.map(({ head }) => head);
  const { size, widths } = fitColumns(
    columns.map(({ width }) => width),
    [heads, ...written],
    box.width,
  );
  const line = size * LINE;
  const heightOf = (row: readonly string[], weight: number) =>
    ROW_ROOM +
    line *
      Math.max(
        1,
        ...widths.map((width, column) => {
          const room = Math.max(size, (width - CELL_ROOM) / WIDER);
          return wrapText(row[column] ?? '', room, 99, size, weight).length;
        }),
      );
  const note = line + 4;
  const head = heightOf(heads, 600);
  const heights = written.map((row) => heightOf(row, 400));
  const all = heights.reduce((sum, height) => sum + height, head);
  let left = box.height - head - (all > box.height ? note : 0);
  let shown = 0;
  for (const height of heights) {
    if (height > left) break;
    left -= height;
    shown += 1;
  }
  const table: FileTable = {
    kind: 'table',
    columns: columns
      .slice(0, widths.length)
      .map(({ head, numeric }, column) => ({ head, numeric, width: (widths[column] ?? 0) / box.width })),
    rows: written.slice(0, shown).map((row) => row.slice(0, widths.length)),
    size,
  };
  if (shown === rows.length) return [{ box, alt, shown: table }];
  const text: FileText = {
    box: { ...box, top: box.top + box.height - note, height: note },
    paragraphs: [{ text: tools.t(words.moreRows, { n: rows.length - shown }), italic: true }],
    family: 'sans',
    size,
    line,
    colour: token('--ink-2'),
  };
  return [
    { box: { ...box, height: box.height - note }, alt, shown: table },
    { box: text.box, alt: '', shown: { kind: 'texts', texts: [text] } },
  ];
}

/**
 * No word is broken: a column is as wide as its longest one. Where that is too wide letters become smaller, and at last the columns at
 * the right stay out, as on the screen. Widths in px.
 */
function fitColumns(
  parts: readonly number[],
  rows: readonly (readonly string[])[],
  room: number,
): { size: number; widths: readonly number[] } {
  const least = (size: number) =>
    parts.map(
      (_, column) => CELL_ROOM + WIDER * Math.max(0, ...rows.map((row) => longestWord(row[column] ?? '', size))),
    );
  let size = LETTERS;
  while (size > SMALLEST && sum(least(size)) > room) size -= 0.5;
  const needed = least(size);
  while (needed.length > 1 && sum(needed) > room) needed.pop();
  // What is left goes where the table wants to be wide.
  const wanted = parts.slice(0, needed.length);
  const want = wanted.map((part, column) => Math.max(0, (part / sum(wanted)) * room - (needed[column] ?? 0)));
  const spare = Math.max(0, room - sum(needed));
  return {
    size,
    widths: needed.map((width, column) => width + (spare * (want[column] ?? 0)) / (sum(want) || 1)),
  };
}

function longestWord(text: string, size: number): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => measureText(word, size, 600)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
