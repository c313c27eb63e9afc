/** Who sits at the table of the chosen experience, by sector. */
import { fichaExhibits as words } from '../../../i18n/fichaExhibits';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { TableExhibit } from '../../exhibits/TableExhibit';
import { actorsInWords, fichaActorsOf, namesOf } from './fichaActors';

export function FichaActors({ width, height }: ExhibitProps) {
  const tools = useText();
  const { t, number } = tools;
  const atlas = useAtlas();
  const view = useViewStore((state) => state.view);
  const input = { view, atlas, tools };
  const found = fichaActorsOf(input);
  if (!found) return null;
  return (
    <TableExhibit
      width={width}
      height={height}
      head={t(words.actorsHead, { name: found.name, n: found.total })}
      columns={[
        { head: '', width: 32 },
        { head: '', width: 68 },
      ]}
      rows={found.sectors.map(({ sector, label, actors }) => ({
        key: sector,
        cells: [
          { kind: 'text', text: t(words.sectorCount, { sector: label, n: number(actors.length) }), strong: true },
          { kind: 'text', text: namesOf(actors) },
        ],
      }))}
      label={actorsInWords(found, input)}
    />
  );
}
