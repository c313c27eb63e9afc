/** What leaves the page takes its looks along: every colour and font of a drawing, written into its copy. */

/** What of the computed style a drawing needs once it has left the page. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'stroke-linecap',
  'text-anchor',
] as const;
/** The same where it says anything else than usual. */
const UNUSUAL = [
  ['vector-effect', 'none'],
  ['paint-order', 'normal'],
  ['stroke-linejoin', 'miter'],
  ['visibility', 'visible'],
  ['dominant-baseline', 'auto'],
] as const;

/** `to` is a deep clone of `from`, which stands in the page and is left as it is. */
export function resolveStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  const drawn = !(
    from instanceof SVGDefsElement ||
    from instanceof SVGClipPathElement ||
    from instanceof SVGTitleElement
  );
  to.removeAttribute('class');
  to.removeAttribute('style');
  for (const name of [...to.getAttributeNames()]) {
    if (name.startsWith('data-') || name.startsWith('aria-') || name === 'role' || name === 'tabindex')
      to.removeAttribute(name);
  }
  if (drawn) {
    for (const property of PROPERTIES) {
      const value = style.getPropertyValue(property);
      if (value) to.setAttribute(property, value.replaceAll('"', "'").replace(/url\('(#[^']+)'\)/, 'url($1)'));
    }
    for (const [property, usual] of UNUSUAL) {
      const value = style.getPropertyValue(property);
      if (value && value !== usual) to.setAttribute(property, value);
    }
    const letters = from instanceof SVGTextContentElement ? lettersOf(style) : '';
    if (letters) to.setAttribute('style', letters);
    if (style.display === 'none') to.setAttribute('display', 'none');
    // What a style sheet turns or moves; an attribute stays as it is written.
    const moved = from instanceof SVGGraphicsElement && !(from instanceof SVGSVGElement) && style.transform !== 'none';
    if (moved && !from.hasAttribute('transform')) to.setAttribute('transform', style.transform);
  }
  for (const [index, child] of [...from.children].entries()) {
    const target = to.children[index];
    if (target) resolveStyles(child, target);
  }
}

/** What a style says of the forms of its letters, which no attribute of SVG says; empty where they are as usual. */
export function lettersOf({ fontVariantNumeric, fontFeatureSettings }: CSSStyleDeclaration): string {
  return [
    ...(fontVariantNumeric === 'normal' ? [] : [`font-variant-numeric:${fontVariantNumeric}`]),
    ...(fontFeatureSettings === 'normal' ? [] : [`font-feature-settings:${fontFeatureSettings}`]),
  ].join(';');
}
