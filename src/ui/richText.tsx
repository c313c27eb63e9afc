import { Fragment, type ReactNode } from 'react';

const WORD_JOINER = '\u2060';

/**
 * Fills the tags of a message («<n>16 experiencias</n> en …») with elements. Only the named tags mean anything;
 * everything else stays text, so a name can never become markup.
 */
export function richText(text: string, tags: Readonly<Record<string, (content: string) => ReactNode>>): ReactNode {
  const parts: ReactNode[] = [];
  const pattern = new RegExp(`<(${Object.keys(tags).join('|')})>(.*?)</\\1>`, 'g');
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(last, match.index));
    parts.push(tags[match[1] as string]?.(match[2] as string));
    last = match.index + match[0].length;
    // A sign that follows an element stays on its line.
    if (/[,.;:!?)»”]/.test(text.charAt(last))) parts.push(WORD_JOINER);
  }
  parts.push(text.slice(last));
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
    <Fragment key={index}>{part}</Fragment>
  ));
}
