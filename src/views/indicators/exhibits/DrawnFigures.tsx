/** The view in a few big figures; live, each opens what it counts. */
import { BigFigures } from '../../../charts/BigFigures';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { openListing } from '../../../state/listing';
import { useViewStore } from '../../../state/store';
import { ExhibitFrame, layoutFrame } from '../../exhibits/ExhibitFrame';
import type { ExhibitProps } from '../../exhibits/exhibit';
import { figuresTitle, viewFiguresOf } from './viewFigures';

export function DrawnFigures({ width, height, live }: ExhibitProps) {
  const tools = useText();
  const atlas = useAtlas();
  const view = useViewStore((state) => state.view);
  const input = { view, atlas, tools };
  const figures = viewFiguresOf(input);
  return (
    <ExhibitFrame layout={layoutFrame(width, height, '', [])} height={height} label={figuresTitle(input)}>
      <BigFigures
        width={width}
        height={height}
        figures={figures.map(({ value, label, listing }) => ({
          value,
          label,
          onPress: live && listing ? () => openListing(listing) : undefined,
        }))}
      />
    </ExhibitFrame>
  );
}
