/** A picture drawn from SVG sees no font of the page; these are put inside it. */

const FAMILIES = ['Inter Variable', 'Source Serif 4 Variable'];

/** The SVG with the interface's own Latin fonts inside it, or as it was where they cannot be read. */
export async function embedFonts(svg: string): Promise<string> {
  try {
    const faces = await Promise.all(fontFaces().map(inlineFace));
    return svg.replace(/(<svg[^>]*>)/, `$1<style>${faces.join('')}</style>`);
  } catch {
    return svg;
  }
}

/** The page's upright faces that hold the Latin letters. */
function fontFaces(): { rule: CSSFontFaceRule; base: string }[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
      .filter(({ style }) => {
        const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '');
        const range = style.getPropertyValue('unicode-range');
        return (
          FAMILIES.includes(family) && style.getPropertyValue('font-style') !== 'italic' && /U\+0{1,4}-/i.test(range)
        );
      })
      .map((rule) => ({ rule, base: sheet.href ?? document.baseURI })),
  );
}

async function inlineFace({ rule, base }: { rule: CSSFontFaceRule; base: string }): Promise<string> {
  const source = rule.style.getPropertyValue('src');
  const address = /url\(["']?([^"')]+)["']?\)/.exec(source)?.[1];
  if (!address) return '';
  const response = await fetch(new URL(address, base));
  if (!response.ok) throw new Error(`The font answered ${response.status}.`);
  const data = await dataUrlOf(await response.blob());
  const family = rule.style.getPropertyValue('font-family');
  const weight = rule.style.getPropertyValue('font-weight');
  return `@font-face{font-family:${family};font-weight:${weight};font-style:normal;src:url(${data}) format('woff2')}`;
}

function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
