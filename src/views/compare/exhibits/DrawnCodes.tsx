/** The codes of the compared experiences, side by side on their small scales. */
import { compareExhibits as words } from '../../../i18n/compareExhibits';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { TableExhibit } from '../../exhibits/TableExhibit';
import { codeRows, codesInWords, comparedSubjects } from './comparedCodes';

export function DrawnCodes({ width, height }: ExhibitProps) {
  const tools = useText();
  const atlas = useAtlas();
  const view = useViewStore((state) => state.view);
  const input = { view, atlas, tools };
  const subjects = comparedSubjects(view, atlas);
  return (
    <TableExhibit
      width={width}
      height={height}
      head={tools.t(words.codesHead)}
      columns={[{ head: '', width: 1.4 }, ...subjects.map(({ name }) => ({ head: name, width: 1 }))]}
      rows={codeRows(subjects, input)}
      label={codesInWords(subjects, input)}
    />
  );
}
