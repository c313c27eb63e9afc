/** The codes of the compared experiences, side by side on their small scales. */
import { lettersOf, SUBJECT_LETTERS } from '../../../charts/SubjectBadge';
import { compareExhibits as words } from '../../../i18n/compareExhibits';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { TableExhibit } from '../../exhibits/TableExhibit';
import { codeRows, codesInWords, comparedSubjects } from './comparedCodes';

/** px of a column from which it bears a name; below, a letter. */
const NAMED = 92;

export function DrawnCodes({ width, height }: ExhibitProps) {
  const tools = useText();
  const atlas = useAtlas();
  const view = useViewStore((state) => state.view);
  const input = { view, atlas, tools };
  const subjects = comparedSubjects(view, atlas);
  const names = subjects.map(({ name }) => name);
  const narrow = width / (subjects.length + 1) < NAMED;
  return (
    <TableExhibit
      width={width}
      height={height}
      head={tools.t(words.codesHead)}
      columns={[
        { head: '', width: narrow ? 2.6 : 1.4 },
        ...names.map((name, position) => ({ head: narrow ? (SUBJECT_LETTERS[position] ?? '') : name, width: 1 })),
      ]}
      rows={codeRows(subjects, narrow, input)}
      notes={narrow ? [`${lettersOf(names)}.`, tools.t(words.scalesAlone)] : []}
      label={codesInWords(subjects, input)}
    />
  );
}
