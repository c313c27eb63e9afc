/** The big figures side by side, or below one another where the box is tall. */
import { CoverageBar } from '../../../charts/CoverageBar';
import { useText } from '../../../i18n/text';
import { useAtlas } from '../../../state/atlas';
import { useViewStore } from '../../../state/store';
import type { ExhibitProps } from '../../exhibits/exhibit';
import styles from './GapFiguresExhibit.module.css';
import { figuresOf } from './gapFigures';
import { whereSomething } from './whereSomething';

/** Narrower than this, px, a figure cannot bear its words. */
const NARROWEST = 150;
/** Heights, px, that a figure with its words takes, in a column of its own and in a stack. */
const SIZES = [
  { size: 'large', column: 150, stacked: 104 },
  { size: 'small', column: 130, stacked: 84 },
] as const;

export const GapFiguresExhibit = whereSomething(GapFiguresInBox);

function GapFiguresInBox({ width, height }: ExhibitProps) {
  const tools = useText();
  const atlas = useAtlas();
  const view = useViewStore((state) => state.view);
  const figures = figuresOf({ view, atlas, tools });
  const beside = width / figures.length >= NARROWEST;
  const each = beside ? height : height / figures.length;
  const size = SIZES.find(({ stacked, column }) => each >= (beside ? column : stacked))?.size ?? 'least';
  return (
    <ul
      className={styles.figures}
      style={{ width, height }}
      data-beside={beside || undefined}
      data-size={size}
      data-tight={each < 52 || undefined}
      data-drawn=""
    >
      {figures.map(({ measure, name, share, inWords, first, second }) => (
        <li key={measure}>
          <p className={styles.name}>{name}</p>
          <p className={styles.first}>
            <b>{first.share}</b> <span>{first.amount}</span>
          </p>
          {size !== 'least' && <CoverageBar share={share} label={inWords} />}
          <p className={styles.second}>
            <b>{second.share}</b> {second.amount}
          </p>
        </li>
      ))}
    </ul>
  );
}
