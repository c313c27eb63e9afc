/** A chart as PowerPoint draws and edits it. */
import type PptxGenJS from 'pptxgenjs';
import { type FileChart, type FileTones, plainText } from './fileSlide';

interface ChartLooks {
  /** Points in one px of the slide's own scale. */
  point: number;
  tones: FileTones;
  family: string;
}

/** px of the slide's own scale: what the last row reads. */
const LETTERS = 12;

/** Number formats as Office writes them, whatever the language of its reader. */
const FORMATS = { count: '#,##0', share: '0\u00a0%', index: '0.00', year: '0' } as const satisfies Record<
  FileChart['format'],
  string
>;

const TYPES = {
  bars: 'bar',
  'stacked-bars': 'bar',
  columns: 'bar',
  'stacked-columns': 'bar',
  radar: 'radar',
  // Categories with a mark each: a scatter of Office has no names on its axis.
  points: 'line',
} as const satisfies Record<FileChart['form'], string>;

export function chartOf(
  chart: FileChart,
  { point, tones, family }: ChartLooks,
): { type: PptxGenJS.CHART_NAME; data: PptxGenJS.OptsChartData[]; options: PptxGenJS.IChartOpts } {
  const { form, format, categories, series } = chart;
  const size = Math.round(LETTERS * point * 10) / 10;
  const stacked = form === 'stacked-bars' || form === 'stacked-columns';
  const lying = form === 'bars' || form === 'stacked-bars';
  const barred = TYPES[form] === 'bar';
  const whole = stacked && format === 'share';
  const between0and1 = format === 'share' || format === 'index';
  const ink = tones.ink.replace('#', '');
  const hair = tones.hair.replace('#', '');
  const options: PptxGenJS.IChartOpts = {
    title: plainText(chart.title),
    showTitle: false,
    chartColors: series.map(({ colour }) => colour.replace('#', '')),
    showLegend: series.length > 1,
    legendPos: 't',
    legendFontFace: family,
    legendFontSize: size,
    legendColor: ink,
    catAxisLabelFontFace: family,
    catAxisLabelFontSize: size,
    catAxisLabelColor: ink,
    catAxisLineShow: !stacked,
    valAxisLabelFontFace: family,
    valAxisLabelFontSize: size,
    valAxisLabelColor: ink,
    valAxisLabelFormatCode: FORMATS[format],
    valAxisLineShow: false,
    valGridLine: { color: hair, size: 0.5 },
    catGridLine: { style: 'none' },
    ...(barred
      ? {
          barDir: lying ? 'bar' : 'col',
          barGrouping: whole ? 'percentStacked' : stacked ? 'stacked' : 'clustered',
          barGapWidthPct: stacked ? 35 : 45,
          // The first category on top, as it is read; the library's types know one direction alone.
          catAxisOrientation: (lying ? 'maxMin' : 'minMax') as 'minMax',
          valAxisHidden: true,
          valGridLine: { style: 'none' },
          showValue: true,
          dataLabelFormatCode: FORMATS[format],
          dataLabelFontFace: family,
          dataLabelFontSize: size,
          dataLabelColor: ink,
          dataLabelFontBold: true,
          dataLabelPosition: stacked ? 'ctr' : 'outEnd',
        }
      : {}),
    ...(between0and1 ? { valAxisMinVal: 0, ...(whole || format === 'index' ? { valAxisMaxVal: 1 } : {}) } : {}),
    ...(format === 'count' ? { valAxisMinVal: 0 } : {}),
    ...(form === 'radar' ? { radarStyle: 'marker', lineSize: 2, lineDataSymbolSize: 7 } : {}),
    ...(form === 'points' ? { lineSize: 0, lineDataSymbol: 'circle', lineDataSymbolSize: 9 } : {}),
    displayBlanksAs: 'gap',
  };
  const data = series.map(({ name, values }) => ({
    name: plainText(name),
    labels: categories.map((category) => plainText(category)),
    // The library takes null for a gap, though its types do not say so.
    values: values as number[],
  }));
  return { type: TYPES[form] as PptxGenJS.CHART_NAME, data, options };
}
