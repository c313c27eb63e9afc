/** A comuna's name inside its tile: whole words where they fit, parted at a syllable where they do not, an ellipsis at last. */

const VOWELS = 'aeiouáéíóúü';
/** Two consonants that begin a syllable together. */
const TOGETHER = /^(ch|ll|rr|qu|gu|[pbcgf][lr]|[td]r)$/i;

const isVowel = (letter: string | undefined) => letter !== undefined && VOWELS.includes(letter.toLowerCase());
const isConsonant = (letter: string | undefined) => letter !== undefined && /\p{L}/u.test(letter) && !isVowel(letter);

/** Where a Spanish word may be parted: positions before which a syllable begins, none that leaves one letter alone. */
export function syllablesOf(word: string): string[] {
  const starts: number[] = [];
  for (let at = 1; at < word.length - 1; at++) {
    // A syllable begins with the last consonant (or inseparable pair) before a vowel that follows a vowel's consonants.
    if (!isConsonant(word[at])) continue;
    const pair = TOGETHER.test(word.slice(at, at + 2)) && isVowel(word[at + 2]);
    if (!pair && !isVowel(word[at + 1])) continue;
    if (TOGETHER.test(word.slice(at - 1, at + 1)) && isConsonant(word[at - 1])) continue;
    starts.push(at);
  }
  const parts: string[] = [];
  let from = 0;
  for (const start of starts) {
    if (start - from < 2 || ![...word.slice(from, start)].some(isVowel)) continue;
    parts.push(word.slice(from, start));
    from = start;
  }
  parts.push(word.slice(from));
  return parts;
}

/**
 * The name in at most `most` lines no wider than `width`, in the unit of `measure`.
 * What does not fit ends in an ellipsis; the caller gives the whole name elsewhere.
 */
export function fitName(name: string, width: number, most: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of name.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    const syllables = measure(word) <= width ? [word] : syllablesOf(word);
    for (const [index, syllable] of syllables.entries()) {
      const hyphen = index === syllables.length - 1 ? '' : '-';
      if (line !== '' && measure(`${line}${syllable}${hyphen}`) > width) {
        lines.push(`${line}-`);
        line = syllable;
      } else line += syllable;
    }
  }
  lines.push(line);
  if (lines.length <= most && lines.every((one) => measure(one) <= width)) return lines;
  const kept = lines.slice(0, most);
  const tooWide = kept.findIndex((one) => measure(one) > width);
  const end = tooWide >= 0 ? tooWide : most - 1;
  return [...kept.slice(0, end), shortened((kept[end] ?? '').replace(/-$/, ''), width, measure)];
}

function shortened(text: string, width: number, measure: (text: string) => number): string {
  let end = text.length;
  while (end > 1 && measure(`${text.slice(0, end)}…`) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
