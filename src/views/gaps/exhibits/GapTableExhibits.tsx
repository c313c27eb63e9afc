/** The tables of Brechas, each in the box that it is given. */
import { useMemo } from 'react';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import { type Fitted, FittedTable } from '../../drawings/FittedTable';
import type { ExhibitInput, ExhibitProps } from '../../exhibits/exhibit';
import { effortTableOf } from './gapEffort';
import { groupsOf } from './gapGroups';
import { leagueOf } from './gapLeague';
import { scenarioOf } from './gapScenario';
import { whereSomething } from './whereSomething';

export const GapLeague = whereSomething((props) => <InBox {...props} tableOf={leagueOf} />);
export const GapGroups = whereSomething((props) => <InBox {...props} tableOf={groupsOf} />);
export const GapEffort = whereSomething((props) => <InBox {...props} tableOf={effortTableOf} />);
export const GapScenario = whereSomething((props) => <InBox {...props} tableOf={scenarioOf} />);

function InBox({ width, height, tableOf }: ExhibitProps & { tableOf: (input: ExhibitInput) => Fitted }) {
  const tools = useText();
  const atlas = useAtlas();
  const view = useViewStore((state) => state.view);
  const table = useMemo(() => tableOf({ view, atlas, tools }), [tableOf, view, atlas, tools]);
  return (
    <div data-drawn="">
      <FittedTable table={table} width={width} height={height} />
    </div>
  );
}
