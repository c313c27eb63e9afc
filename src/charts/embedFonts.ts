/** A picture drawn from SVG sees no font of the page; these are put inside it. */

const FAMILIES = ['Inter Variable', 'Source Serif 4 Variable'];

/**
 * The SVG with the interface's own Latin fonts inside it, or as it was where they cannot be read; in parts, of which a picture of
 * megabytes is not copied.
 */
export async function withFonts(svg: string): Promise<string[]> {
  try {
    const slanted = svg.includes('font-style="italic"');
    const faces = await Promise.all(fontFaces(slanted).map(inlineFace));
    const inside = (/<svg[^>]*>/.exec(svg)?.[0].length ?? 0) + svg.indexOf('<svg');
    return [svg.slice(0, inside), '<style>', ...faces, '</style>', svg.slice(inside)];
  } catch {
    return [svg];
  }
}

/** The page's faces that hold the Latin letters, the upright ones alone where nothing is slanted. */
function fontFaces(slanted: boolean): { rule: CSSFontFaceRule; base: string }[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
      .filter(({ style }) => {
        const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '');
        const range = style.getPropertyValue('unicode-range');
        return (
          FAMILIES.includes(family) &&
          (slanted || style.getPropertyValue('font-style') !== 'italic') &&
          /U\+0{1,4}-/i.test(range)
        );
      })
      .map((rule) => ({ rule, base: sheet.href ?? document.baseURI })),
  );
}

async function inlineFace({ rule, base }: { rule: CSSFontFaceRule; base: string }): Promise<string> {
  const source = rule.style.getPropertyValue('src');
  const address = /url\(["']?([^"')]+)["']?\)/.exec(source)?.[1];
  if (!address) return '';
  const data = await fontData(new URL(address, base).href);
  const [family, weight, style] = ['font-family', 'font-weight', 'font-style'].map((name) =>
    rule.style.getPropertyValue(name),
  );
  return `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:url(${data}) format('woff2')}`;
}

/** By address: many pictures are made in a row. */
const kept = new Map<string, Promise<string>>();

function fontData(address: string): Promise<string> {
  const known = kept.get(address);
  if (known) return known;
  const coming = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`The font answered ${response.status}.`);
    return dataUrlOf(await response.blob());
  });
  kept.set(address, coming);
  coming.catch(() => kept.delete(address));
  return coming;
}

function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
