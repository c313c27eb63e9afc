/** The files of a chart: its table as CSV, its drawing as a picture as it stands, in the current tone and language. */
import { pictureOf, pngOf } from '../../charts/exportDrawing';
import { type CsvCell, toSpreadsheetCsv } from '../../exchange/csv';
import { downloadBlob, downloadText } from '../../exchange/downloadText';
import type { Language } from '../../state/view';
import { isoDay } from '../drawings/useDrawingDownload';

export interface ChartForFile {
  /** What the file is called after: the variable in the link's words. */
  file: string;
  language: Language;
  title: string;
  subtitle: string;
  notes: readonly string[];
  /** The table with its head. */
  rows: readonly (readonly CsvCell[])[];
  /** Null while none is drawn. */
  drawing: SVGSVGElement | null;
}

/** Rejects where the browser can make no picture of the drawing, or none is drawn. */
export async function downloadChart(kind: string, chart: ChartForFile): Promise<void> {
  const name = `atlas-${chart.file}-${isoDay(new Date())}`;
  if (kind === 'csv') {
    downloadText(`${name}.csv`, toSpreadsheetCsv(chart.rows, chart.language));
    return;
  }
  if (!chart.drawing) throw new Error('There is no drawing to take.');
  const { title, subtitle, notes } = chart;
  const picture = pictureOf(chart.drawing, { title, subtitle, notes });
  if (kind === 'svg') downloadText(`${name}.svg`, picture.svg, 'image/svg+xml;charset=utf-8');
  else downloadBlob(`${name}.png`, await pngOf(picture));
}
