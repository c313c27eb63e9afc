import { Fragment, type ReactNode } from 'react';

/** A sign that ends or joins clauses: it never begins a line. */
const SIGN = /^[,.;:!?)»”]+/;
/** An element of more letters than these may break, and its sign with its last word. */
const SHORT = 24;

/**
 * Fills the tags of a message («<n>16 experiencias</n> en …») with elements. Only the named tags mean anything;
 * everything else stays text, so a name can never become markup.
 */
export function richText(text: string, tags: Readonly<Record<string, (content: string) => ReactNode>>): ReactNode {
  const parts: ReactNode[] = [];
  const pattern = new RegExp(`<(${Object.keys(tags).join('|')})>(.*?)</\\1>`, 'g');
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const content = match[2] as string;
    parts.push(text.slice(last, match.index));
    last = match.index + match[0].length;
    const element = tags[match[1] as string]?.(content);
    const sign = content.length <= SHORT ? (SIGN.exec(text.slice(last))?.[0] ?? '') : '';
    last += sign.length;
    parts.push(
      sign === '' ? (
        element
      ) : (
        <span style={{ whiteSpace: 'nowrap' }}>
          {element}
          {sign}
        </span>
      ),
    );
  }
  parts.push(text.slice(last));
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
    <Fragment key={index}>{part}</Fragment>
  ));
}
