/** The source programmes with their figures, as large as the box allows; a narrow one leaves out since when and where. */
import type { ComponentType } from 'react';
import type { CatalogueMethod } from '../../../catalog/catalogue';
import type { BoxCell } from '../../../charts/layoutBoxTable';
import { dataExhibits as words } from '../../../i18n/dataExhibits';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { TableExhibit } from '../../exhibits/TableExhibit';
import { sourceHeads, sourceRows, sourcesInWords } from './sourceTable';

const WIDE = 460;

export function drawSources(method: CatalogueMethod): ComponentType<ExhibitProps> {
  return function DrawnSources({ width, height }: ExhibitProps) {
    const tools = useText();
    const { t, number } = tools;
    const atlas = useAtlas();
    const view = useViewStore((state) => state.view);
    const input = { view, atlas, tools };
    const wide = width >= WIDE;
    const heads = sourceHeads(input);
    const shown = wide ? [0, 1, 2, 3, 4] : [0, 3, 4];
    const widths = wide ? [25, 11, 14, 17, 33] : [36, 22, 42];
    return (
      <TableExhibit
        width={width}
        height={height}
        head=""
        columns={shown.map((column, position) => ({
          head: heads[column] ?? '',
          width: widths[position] ?? 1,
          ...(column === 3 ? { align: 'end' as const } : {}),
        }))}
        rows={sourceRows(method, input).map((row) => {
          const cells: BoxCell[] = [
            { kind: 'text', text: row.name, strong: true },
            row.since === null ? { kind: 'unknown', text: '' } : { kind: 'text', text: row.since },
            { kind: 'text', text: row.scope },
            { kind: 'text', text: number(row.experiences), strong: true },
            { kind: 'text', text: row.figures },
          ];
          return { key: row.id, cells: shown.flatMap((column) => cells[column] ?? []) };
        })}
        notes={wide ? [t(words.notToldNote)] : []}
        label={sourcesInWords(method, input)}
      />
    );
  };
}
