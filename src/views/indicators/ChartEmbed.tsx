import { EmbedNote, type EmbedNoteProps } from '../drawings/EmbedNote';
import { exhibitOfChart } from './chartExhibit';

/** The code that shows a chart in another page; the chart by what its file is called. */
export function ChartEmbed({ file, ...rest }: Omit<EmbedNoteProps, 'exhibit'> & { file: string }) {
  return <EmbedNote exhibit={exhibitOfChart(file)} {...rest} />;
}
