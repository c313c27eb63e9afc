import { useMemo } from 'react';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import { FittedTable } from '../../drawings/FittedTable';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { experienceTableOf } from './exploreTable';

export function ExploreTableExhibit({ width, height }: ExhibitProps) {
  const tools = useText();
  const atlas = useAtlas();
  const view = useViewStore((state) => state.view);
  const table = useMemo(() => experienceTableOf({ view, atlas, tools }), [view, atlas, tools]);
  return (
    <div data-drawn="">
      <FittedTable table={table} width={width} height={height} />
    </div>
  );
}
