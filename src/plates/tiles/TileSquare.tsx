import { measureText } from '../../ui/measureText';
import { fitName } from './fitName';
import styles from './TileMap.module.css';
import { signPath, signWidth, type TileLook } from './tileLook';

/** From this side on, px, a number of one digit fits a tile. */
export const TEXT_FROM = 12.5;
const NAME_LINE = 13;
/** From this side on, px, name, number and sign need not share. */
const ROOMY = 56;

interface SquareProps {
  x: number;
  y: number;
  size: number;
  look: TileLook;
  text: string;
  /** The comuna's name, where the tile is large enough to bear it. */
  name?: string | undefined;
  /** Around the place that the drawing closes in on. */
  quiet?: boolean | undefined;
}

/** One tile: ground, sign and text. Without a role: the caller names it. */
export function TileSquare({ x, y, size, look, text, name, quiet = false }: SquareProps) {
  const shown = text !== '' && size >= TEXT_FROM ? text : '';
  /** Where a tile bears its name, the sign keeps to its corner. */
  const corner = size < ROOMY ? 9 : 13;
  const ink = quiet ? 'var(--ink-2)' : look.textInk;
  return (
    <>
      <rect
        x={x}
        y={y}
        width={size}
        height={size}
        rx={name === undefined ? 1.5 : 3}
        fill={look.fill}
        fillOpacity={quiet ? look.fillOpacity * 0.3 : look.fillOpacity}
        stroke={look.line}
        strokeWidth={0.9}
        strokeOpacity={quiet ? 0.5 : 1}
      />
      {look.sign &&
        (name === undefined ? (
          <Sign look={look} x={x} y={y} size={size} aroundText={shown !== ''} quiet={quiet} />
        ) : (
          <Sign
            look={look}
            x={x + size - corner - 4}
            y={y + size - corner - 4}
            size={corner}
            aroundText={false}
            quiet={quiet}
          />
        ))}
      {look.mark && (
        <Sign
          look={{ ...look, sign: look.mark, signInk: look.textInk }}
          x={name === undefined ? x : x + 2}
          y={name === undefined ? y : y + size - corner - 6}
          size={name === undefined ? size : corner + 4}
          aroundText={false}
          quiet={quiet}
        />
      )}
      {name !== undefined && (
        <text className={styles.name} x={x + 4} y={y + 14} fill={ink}>
          {nameLines(name, size, shown !== '', look.sign !== null).map((line, index) => (
            <tspan key={line} x={x + 4} y={y + 14 + index * NAME_LINE}>
              {line}
            </tspan>
          ))}
        </text>
      )}
      {shown !== '' &&
        (name === undefined ? (
          <text className={styles.number} x={x + size / 2} y={y + size / 2 + 4.3} fill={ink}>
            {shown}
          </text>
        ) : (
          <text className={size < ROOMY ? styles.smallFigure : styles.figure} x={x + 5} y={y + size - 6} fill={ink}>
            {shown}
          </text>
        ))}
    </>
  );
}

/** A number below keeps the last line for itself, a sign only its end. */
function nameLines(name: string, size: number, numbered: boolean, signed: boolean): string[] {
  const measure = (text: string) => measureText(text, 12, 450);
  const rows = Math.floor((size - 4) / NAME_LINE);
  const above = Math.max(1, rows - 1);
  if (numbered) return fitName(name, size - 6, above, measure);
  const lines = fitName(name, size - 6, rows, measure);
  const last = lines[rows - 1];
  return signed && last && measure(last) > size - 18 ? fitName(name, size - 6, above, measure) : lines;
}

function Sign({
  look,
  x,
  y,
  size,
  aroundText,
  quiet,
}: {
  look: TileLook;
  x: number;
  y: number;
  size: number;
  aroundText: boolean;
  quiet: boolean;
}) {
  if (!look.sign) return null;
  return (
    <path
      d={signPath(look.sign, x, y, size, aroundText)}
      fill="none"
      stroke={quiet ? look.line : look.signInk}
      strokeOpacity={quiet ? 0.6 : 1}
      strokeWidth={signWidth(look.sign, size)}
      strokeLinecap={look.sign === 'dot' ? 'round' : 'butt'}
    />
  );
}
