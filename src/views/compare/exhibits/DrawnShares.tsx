/** The coverage of the two compared territories as bars by class. */
import { ClassBars } from '../../../charts/ClassBars';
import { gapExhibits } from '../../../i18n/gapExhibits';
import { shareText } from '../../../i18n/shareWords';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import { ExhibitFrame, layoutFrame } from '../../exhibits/ExhibitFrame';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { comparedPair, comparedSharesOf, sharesInWords } from './comparedShares';

/** px that a bar needs, and the key above all of them. */
const LEAST = { bar: 26, key: 44 } as const;

export function DrawnShares({ width, height }: ExhibitProps) {
  const tools = useText();
  const atlas = useAtlas();
  const view = useViewStore((state) => state.view);
  const input = { view, atlas, tools };
  const pair = comparedPair(input);
  if (!pair) return null;
  const { classes, rows } = comparedSharesOf(pair, input);
  // Whole pairs: first of comunas, then of people, then of land.
  const pairs = Math.max(1, Math.floor((height - LEAST.key) / (2 * LEAST.bar)));
  return (
    <ExhibitFrame layout={layoutFrame(width, height, '', [])} height={height}>
      <ClassBars
        width={width}
        height={height}
        classes={classes}
        rows={rows.slice(0, 2 * pairs)}
        formatShare={(share) => shareText(tools, share)}
        note={tools.t(gapExhibits.rounded)}
        label={sharesInWords({ classes, rows }, input)}
      />
    </ExhibitFrame>
  );
}
