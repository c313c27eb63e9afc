/** A chart as PowerPoint draws and edits it. */
import type PptxGenJS from 'pptxgenjs';
import { chartPoints, shownValue } from './chartPoints';
import { type FileChart, type FileTones, plainText } from './fileSlide';

interface ChartLooks {
  /** Of its box, px of the slide's own scale. */
  height: number;
  /** Points in one px of the slide's own scale. */
  point: number;
  tones: FileTones;
  family: string;
}

/** px of the slide's own scale: what the last row reads, and the least where there are many bars. */
const LETTERS = 12;
const SMALLEST = 7.5;
/** px that title, legend and margins take of a chart's height. */
const BESIDE = 84;

/** Number formats as Office writes them, whatever the language of its reader. */
const FORMATS = { count: '#,##0', share: '0\u00a0%', index: '0', year: '0' } as const satisfies Record<
  FileChart['format'],
  string
>;

const TYPES = {
  bars: 'bar',
  'stacked-bars': 'bar',
  columns: 'bar',
  'stacked-columns': 'bar',
  radar: 'radar',
  points: 'scatter',
} as const satisfies Record<FileChart['form'], string>;

export function chartOf(
  chart: FileChart,
  { height, point, tones, family }: ChartLooks,
): { type: PptxGenJS.CHART_NAME; data: PptxGenJS.OptsChartData[]; options: PptxGenJS.IChartOpts } {
  const { form, format, series } = chart;
  const size = Math.round(LETTERS * point * 10) / 10;
  const stacked = form === 'stacked-bars' || form === 'stacked-columns';
  const lying = form === 'bars' || form === 'stacked-bars';
  const barred = TYPES[form] === 'bar';
  // Every bar keeps its name.
  const row = lying ? ((height - BESIDE) / Math.max(1, chart.categories.length)) * 0.75 : LETTERS;
  const letters = Math.round(Math.max(SMALLEST, Math.min(LETTERS, row)) * point * 10) / 10;
  const whole = stacked && format === 'share';
  const highest = format === 'index' ? 100 : format === 'share' ? 1 : null;
  const ink = tones.ink.replace('#', '');
  const hair = tones.hair.replace('#', '');
  const options: PptxGenJS.IChartOpts = {
    title: plainText(chart.title),
    showTitle: true,
    titleFontFace: family,
    titleFontSize: size,
    titleColor: tones.quiet.replace('#', ''),
    chartColors: series.map(({ colour }) => colour.replace('#', '')),
    showLegend: series.length > 1,
    legendPos: 't',
    legendFontFace: family,
    legendFontSize: size,
    legendColor: ink,
    catAxisLabelFontFace: family,
    catAxisLabelFontSize: letters,
    ...(barred ? { catAxisLabelFrequency: String(lying ? 1 : (chart.named ?? 1)) } : {}),
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
          // Standing bars stand for years as well, most of them without any.
          dataLabelFormatCode: form === 'columns' && format === 'count' ? '#,##0;-#,##0;' : FORMATS[format],
          dataLabelFontFace: family,
          dataLabelFontSize: letters,
          dataLabelColor: ink,
          dataLabelFontBold: true,
          dataLabelPosition: stacked ? 'ctr' : 'outEnd',
        }
      : {}),
    ...(format === 'year' ? {} : { valAxisMinVal: 0 }),
    ...(highest === null ? {} : { ...(whole || format === 'index' ? { valAxisMaxVal: highest } : {}) }),
    ...(form === 'radar' ? { radarStyle: 'marker', lineSize: 2, lineDataSymbolSize: 7, valAxisMajorUnit: 25 } : {}),
    ...(form === 'points'
      ? {
          lineSize: 0,
          lineDataSymbol: 'circle',
          lineDataSymbolSize: 9,
          valAxisHidden: true,
          valGridLine: { style: 'none' },
          valAxisMinVal: 0.25,
          valAxisMaxVal: series.length + 0.75,
          catGridLine: { color: hair, size: 0.5 },
          catAxisLabelFormatCode: FORMATS[format],
          ...(highest === null ? {} : { catAxisMinVal: 0, catAxisMaxVal: highest, catAxisMajorUnit: highest / 4 }),
        }
      : {}),
    displayBlanksAs: 'gap',
  };
  const data = form === 'points' ? pointData(chart) : plainData(chart);
  return { type: TYPES[form] as PptxGenJS.CHART_NAME, data, options };
}

/** The library takes null for a gap, though its types do not say so. */
function plainData(chart: FileChart): PptxGenJS.OptsChartData[] {
  return chart.series.map(({ name, values }) => ({
    name: plainText(name),
    labels: chart.categories.map((category) => plainText(category)),
    values: values.map((value) => (value === null ? null : shownValue(chart, value))) as number[],
  }));
}

/** All points share one list of places along the axis; each series has its heights where it has a point. */
function pointData(chart: FileChart): PptxGenJS.OptsChartData[] {
  const points = chartPoints(chart);
  return [
    { name: plainText(chart.title), values: points.map(({ value }) => value) },
    ...chart.series.map(({ name }, series) => ({
      name: plainText(name),
      labels: [''],
      values: points.map((point) => (point.series === series ? point.height : null)) as number[],
    })),
  ];
}
