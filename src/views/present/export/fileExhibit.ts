/** What a slide shows as a file has it: numbers as charts and tables that can be edited, figures as text. */
import { layoutBigFigures } from '../../../charts/layoutBigFigures';
import type { FileExhibit, FileText } from '../../../exchange/presentation/fileSlide';
import type { TextTools } from '../../../i18n/text';
import type { ChartData, ExhibitData, FiguresData } from '../../exhibits/exhibit';
import type { Box } from '../../slide/layoutSlide';
import { fileTableOf } from './fileTable';
import { fitText } from './fitText';

interface Source {
  box: Box;
  alt: string;
  tools: TextTools;
  /** «#rrggbb» of a colour token in the light tone. */
  token: (name: string) => string;
}

export function fileExhibitsOf(data: ExhibitData, source: Source): FileExhibit[] {
  const { box, alt } = source;
  switch (data.kind) {
    case 'chart':
      return [{ box, alt, shown: chartOf(data, source) }];
    case 'table':
      return fileTableOf(data, source);
    case 'figures':
      return [{ box, alt, shown: { kind: 'texts', texts: figuresOf(data, source) } }];
  }
}

function chartOf(data: ChartData, { box, token }: Source): FileExhibit['shown'] {
  const { form, title, categories, series, format, unknown = [], named } = keptApart(data, box.width);
  return {
    kind: 'chart',
    form,
    title,
    categories,
    format,
    ...(named === undefined ? {} : { named }),
    ...(unknown.length > 0
      ? { unknown: { categories: unknown, colour: token('--paper'), hatch: token('--rule') } }
      : {}),
    series: series.map(({ name, values, colour }) => {
      const hatched = HATCHED[colour];
      const tone = token(hatched?.ground ?? colour);
      return {
        name,
        values,
        colour: tone,
        ink: token(INK_ON[colour] ?? readable(tone, token)),
        ...(hatched ? { hatch: token(hatched.lines) } : {}),
      };
    }),
  };
}

/** px that a year takes below the axis, and what the axis leaves of the chart's width. */
const YEAR = 30;
const SIDES = 24;

/**
 * Standing bars in a row of years: one name in so many as there is room for, and who tells no year apart from the last one, in a
 * place that bears its name.
 */
function keptApart(data: ChartData, width: number): ChartData & { named?: number } {
  const { form, categories, series, unknown = [] } = data;
  const [first] = unknown;
  if (form !== 'columns' || first === undefined) return data;
  const named = Math.ceil(((categories.length + 1) * YEAR) / (width - SIDES));
  const empty = Math.ceil((first + 1) / named) * named - first;
  const apart = <T>(list: readonly T[], nothing: T) => [
    ...list.slice(0, first),
    ...Array.from({ length: empty }, () => nothing),
    ...list.slice(first),
  ];
  return {
    ...data,
    named,
    categories: apart(categories, ''),
    series: series.map((one) => ({ ...one, values: apart(one.values, null) })),
    unknown: unknown.map((at) => at + empty),
  };
}

/** What is hatched wherever it is drawn, because its colour does not stand alone: the umbrella, and what is not known. */
const HATCHED: Readonly<Record<string, { ground: string; lines: string }>> = {
  '--cov-regional': { ground: '--cov-regional', lines: '--cov-regional-line' },
  '--rule': { ground: '--paper', lines: '--rule' },
};

/** Where a colour has letters of its own upon it. */
const INK_ON: Readonly<Record<string, string>> = {
  '--cov-provincial': '--on-cov-provincial',
  '--cov-none': '--cov-none-ink',
  '--scale-supra': '--on-supra',
};

function readable(tone: string, token: Source['token']): string {
  return contrast(tone, token('--ink')) >= contrast(tone, token('--paper')) ? '--ink' : '--paper';
}

/** As many, and as large, as the screen shows in such a box: the letters of a file are fitted to the same places. */
function figuresOf({ items }: FiguresData, { box, token }: Source): FileText[] {
  const { size, cells } = layoutBigFigures(box.width, box.height, items);
  const line = size.figure * 1.16;
  // All of one size: the one that the longest can have.
  const fitted = cells
    .map(({ figure: { value }, width }) =>
      fitText({ paragraphs: [value], width, height: line, size: size.figure, line, family: 'serif' }),
    )
    .reduce((least, one) => (one.size < least.size ? one : least), { size: size.figure, line });
  return cells.flatMap(({ figure: { value, label }, left, top, width, height }): FileText[] => {
    const rest = Math.max(size.line, height - line);
    return [
      {
        box: { left: box.left + left, top: box.top + top, width, height: line },
        paragraphs: [{ text: value }],
        family: 'serif',
        ...fitted,
        colour: token('--ink'),
      },
      {
        box: { left: box.left + left, top: box.top + top + line, width, height: rest },
        paragraphs: [{ text: label }],
        family: 'sans',
        ...fitText({ paragraphs: [label], width, height: rest, size: size.label, line: size.line, family: 'sans' }),
        colour: token('--ink-2'),
      },
    ];
  });
}

/** WCAG 2.2: 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
