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

/** px of the slide's own scale: what the last row reads, and the least for a table that is wide or long. */
const LETTERS = 12;
const SMALLEST = 10;
/** Of the height of letters, as Arial and what stands in for it have it. */
const LINE = 1.17;
/** Above and below the letters of a row; left and right of those of a cell, px: the file's own margins, and a hair. */
const ROW_ROOM = 5;
const CELL_ROOM = 7;
/** A table this much higher than its box loses rows even in small letters. */
const MUCH = 1.25;
/** As the screen writes what is not known. */
const NOTHING = '–';

export function fileTableOf({ columns, rows }: TableData, { box, alt, tools, token }: Source): FileExhibit[] {
  const written = rows.map((row) =>
    row.map((cell) => (cell === null ? NOTHING : typeof cell === 'number' ? tools.number(cell) : cell)),
  );
  const heads = columns.map(({ head }) => head);
  const lay = (largest: number) => {
    const { size, widths } = fitColumns([heads, ...written], box.width, largest);
    const line = size * LINE;
    const heightOf = (row: readonly string[], weight: number) =>
      ROW_ROOM +
      line *
        Math.max(
          1,
          ...widths.map(
            (width, column) => wrapText(row[column] ?? '', Math.max(size, width - CELL_ROOM), 99, size, weight).length,
          ),
        );
    const heights = written.map((row) => heightOf(row, 400));
    const head = heightOf(heads, 600);
    return { size, widths, line, head, heights, all: head + sum(heights) };
  };
  let laid = lay(LETTERS);
  // Smaller letters before fewer rows.
  while (laid.all > box.height && laid.size > SMALLEST) laid = lay(laid.size - 0.5);
  // Where rows stay out all the same, those that are shown are as large as may be.
  if (laid.all > box.height * MUCH) laid = lay(LETTERS);
  const { size, widths, line, head, heights, all } = laid;
  const note = line + 4;
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
 * the right stay out, as on the screen. What is left goes where lines would break, and then to all alike. Widths in px.
 */
function fitColumns(
  rows: readonly (readonly string[])[],
  room: number,
  largest: number,
): { size: number; widths: readonly number[] } {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widest = (size: number, widthOf: (text: string, size: number, weight: number) => number) =>
    Array.from(
      { length: columns },
      (_, column) =>
        CELL_ROOM +
        1 +
        Math.max(0, ...rows.map((row, place) => widthOf(row[column] ?? '', size, place === 0 ? 600 : 400))),
    );
  let size = largest;
  while (size > SMALLEST && sum(widest(size, longestWord)) > room) size -= 0.5;
  const needed = widest(size, longestWord);
  while (needed.length > 1 && sum(needed) > room) needed.pop();
  const whole = widest(size, measureText).slice(0, needed.length);
  const spare = Math.max(0, room - sum(needed));
  const want = whole.map((width, column) => Math.max(0, width - (needed[column] ?? 0)));
  const part = Math.min(1, spare / (sum(want) || 1));
  const rest = (spare - part * sum(want)) / needed.length;
  return { size, widths: needed.map((width, column) => width + part * (want[column] ?? 0) + rest) };
}

function longestWord(text: string, size: number, weight: number): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => measureText(word, size, weight)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
