/** A colour as a browser computes it («rgb(…)», «color(srgb …)», «#…») as «#rrggbb» and how much it covers; null for anything else. */
export function plainColour(value: string): { hex: string; alpha: number } | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value);
  if (short)
    return {
      hex: `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`.toLowerCase(),
      alpha: 1,
    };
  if (/^#[0-9a-f]{6}$/i.test(value)) return { hex: value.toLowerCase(), alpha: 1 };
  if (value === 'transparent') return { hex: '#000000', alpha: 0 };
  const [, name, inside] = /^(rgba?|color)\(([^)]*)\)$/.exec(value) ?? [];
  if (!name || !inside || (name === 'color' && !inside.startsWith('srgb '))) return null;
  const [red, green, blue, alpha = 1] = inside
    .replace(/^srgb /, '')
    .split(/[\s,/]+/)
    .map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part)));
  if (red === undefined || green === undefined || blue === undefined) return null;
  const most = name === 'color' ? 255 : 1;
  const two = (part: number) =>
    Math.round(Math.max(0, Math.min(255, part * most)))
      .toString(16)
      .padStart(2, '0');
  return { hex: `#${two(red)}${two(green)}${two(blue)}`, alpha };
}
