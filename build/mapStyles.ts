import type { Plugin } from 'vite';

const SHEET = '/maplibre-gl/dist/maplibre-gl.css';
/** What MapLibre can put upon a map, and the atlas never asks it to: buttons, popups, markers (src/map/AtlasMap.ts). */
const UNUSED = /\.maplibregl-(?:ctrl(?!-(?:top|bottom))|popup|marker|user-location|cooperative-gesture)/;

/** Leaves out of MapLibre's styles the rules of what the atlas does not use: 9 kB gz of the first load, most of it drawn buttons. */
export function mapStylesPlugin(): Plugin {
  return {
    name: 'atlas-map-styles',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      return id.replaceAll('\\', '/').split('?')[0]?.endsWith(SHEET) ? { code: withoutUnused(code), map: null } : null;
    },
  };
}

/** A style sheet without the rules that select nothing but what is unused. */
export function withoutUnused(css: string): string {
  return rulesOf(css)
    .map(({ head, body }) => {
      if (body === null) return head;
      if (head.startsWith('@media')) {
        const inner = withoutUnused(body);
        return inner ? `${head}{${inner}}` : '';
      }
      return !head.startsWith('@') && head.split(',').every((selector) => UNUSED.test(selector))
        ? ''
        : `${head}{${body}}`;
    })
    .join('');
}

/** The rules of a sheet or block; a statement (`@import …;`) has no body. Braces in strings, as in drawings within the sheet, are text. */
function rulesOf(css: string): { head: string; body: string | null }[] {
  const rules: { head: string; body: string | null }[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  let opened = 0;
  for (let at = 0; at < css.length; at += 1) {
    const letter = css[at] as string;
    if (quote) {
      if (letter === '\\') at += 1;
      else if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '{') {
      if (depth === 0) opened = at;
      depth += 1;
    } else if (letter === '}') {
      depth -= 1;
      if (depth === 0) {
        rules.push({ head: css.slice(start, opened).trim(), body: css.slice(opened + 1, at) });
        start = at + 1;
      }
    } else if (letter === ';' && depth === 0) {
      rules.push({ head: css.slice(start, at + 1).trim(), body: null });
      start = at + 1;
    }
  }
  return rules;
}
