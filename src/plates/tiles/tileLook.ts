/** How a tile looks: a fill, a line, and a mark that says the same without colour. */

/**
 * Diagonal: from the region as a whole. Bar: from the province. Frame: several comunas bound together. Dot: the comuna itself.
 * Ring: the country. Plus: added in thought.
 */
export type TileSign = 'diagonal' | 'bar' | 'frame' | 'dot' | 'ring' | 'plus';

export interface TileLook {
  /** CSS colours. */
  fill: string;
  fillOpacity: number;
  line: string;
  /** Of the sign on the tile: the line's colour unless the fill is as dark. */
  signInk: string;
  textInk: string;
  sign: TileSign | null;
  /** A second sign, in the ink of texts: something happened to this tile. */
  mark?: TileSign;
}

/** What a drawing shows of one comuna. */
export interface TileValue {
  name: string;
  look: TileLook;
  /** On the tile where it fits: a number, mostly. */
  text: string;
  /** In words, with name and region: what a screen reader says. */
  label: string;
}

/** The sign of a tile as an SVG path to be stroked, from its upper left corner. Around a text it keeps to the corners. */
export function signPath(sign: TileSign, x: number, y: number, size: number, aroundText: boolean): string {
  const s = size;
  switch (sign) {
    case 'diagonal': {
      const inset = 1.5;
      if (!aroundText) return `M${r(x + inset)} ${r(y + s - inset)}L${r(x + s - inset)} ${r(y + inset)}`;
      const piece = Math.max(4, s * 0.28);
      return `M${r(x + 0.5)} ${r(y + s - piece)}L${r(x + piece)} ${r(y + s - 0.5)}M${r(x + s - piece)} ${r(y + 0.5)}L${r(x + s - 0.5)} ${r(y + piece)}`;
    }
    case 'bar':
      return `M${r(x + 1.5)} ${r(y + s - 2)}H${r(x + s - 1.5)}`;
    case 'frame': {
      const inset = 0.9 + signWidth(sign, s) / 2;
      const side = r(s - 2 * inset);
      return `M${r(x + inset)} ${r(y + inset)}h${side}v${side}h${-side}z`;
    }
    case 'dot':
      return aroundText ? `M${r(x + s - 2.6)} ${r(y + 2.6)}h.01` : `M${r(x + s / 2)} ${r(y + s / 2)}h.01`;
    case 'plus': {
      const arm = Math.max(3, s * 0.26);
      return `M${r(x + s / 2 - arm)} ${r(y + s / 2)}h${r(2 * arm)}M${r(x + s / 2)} ${r(y + s / 2 - arm)}v${r(2 * arm)}`;
    }
    case 'ring': {
      const radius = s * 0.42;
      return `M${r(x + s / 2 - radius)} ${r(y + s / 2)}a${r(radius)} ${r(radius)} 0 1 0 ${r(2 * radius)} 0a${r(radius)} ${r(radius)} 0 1 0 ${r(-2 * radius)} 0`;
    }
  }
}

/** Width of the sign's stroke, px: a dot is a round cap. */
export function signWidth(sign: TileSign, size: number): number {
  if (sign === 'dot') return Math.max(3, Math.min(8, size * 0.24));
  if (sign === 'plus') return Math.max(1.6, size * 0.1);
  if (sign === 'bar') return Math.max(2, size * 0.07);
  if (sign === 'frame') return size < 20 ? 1.1 : Math.max(1.6, size * 0.05);
  return 1;
}

function r(value: number): number {
  return Math.round(value * 100) / 100;
}
