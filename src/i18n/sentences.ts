/** Sentences whose figures can be opened: marked by position (`<n0>`), or together (`<all>`), and plain where they leave the screen. */

/** A value of the subject at that position. */
export function marked(position: number, text: string): string {
  return `<n${position}>${text}</n${position}>`;
}

/** The marks that a sentence may bear. */
export const MARKS = ['n0', 'n1', 'n2', 'n3', 'all'] as const;
export type SentenceMark = (typeof MARKS)[number];

/** The sentence without marks, as it is copied. */
export function plainSentence(sentence: string): string {
  return sentence.replaceAll(/<\/?(?:n[0-3]|all)>/g, '');
}
