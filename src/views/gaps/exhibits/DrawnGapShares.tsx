/** The coverage of the place as bars by class, of comunas, people and land. */
import { ClassBars } from '../../../charts/ClassBars';
import { gapExhibits } from '../../../i18n/gapExhibits';
import { shareText } from '../../../i18n/shareWords';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import { sharesOfView } from '../../coverage/sharesOfView';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { gapShares } from './gapShares';

export function GapShares({ width, height }: ExhibitProps) {
  const tools = useText();
  const atlas = useAtlas();
  const view = useViewStore((state) => state.view);
  const input = { view, atlas, tools };
  const { classes, rows } = sharesOfView(input);
  return (
    <div data-drawn="">
      <ClassBars
        width={width}
        height={height}
        classes={classes}
        rows={rows.map(({ name, shares }) => ({ name, shares }))}
        formatShare={(share) => shareText(tools, share)}
        note={tools.t(gapExhibits.rounded)}
        label={gapShares.altOf(input)}
      />
    </div>
  );
}
