/** The codes of the chosen experience on their small scales. */
import { fichaExhibits as words } from '../../../i18n/fichaExhibits';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { TableExhibit } from '../../exhibits/TableExhibit';
import { codesInWords, fichaCodesOf } from './fichaCodes';

/** px from which the words of a code have room beside its scale. */
const WITH_WORDS = 420;

export function FichaCodes({ width, height }: ExhibitProps) {
  const tools = useText();
  const atlas = useAtlas();
  const view = useViewStore((state) => state.view);
  const input = { view, atlas, tools };
  const codes = fichaCodesOf(input);
  if (!codes) return null;
  const withWords = width >= WITH_WORDS;
  return (
    <TableExhibit
      width={width}
      height={height}
      head={tools.t(words.codesHead, { name: codes.name })}
      columns={[
        { head: '', width: withWords ? 44 : 58 },
        { head: '', width: withWords ? 56 : 42 },
      ]}
      rows={codes.rows(withWords)}
      label={codesInWords(codes, input)}
    />
  );
}
