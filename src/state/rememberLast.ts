/** Answers kept, unless told otherwise: as many views as stand on the screen at once (a page, or a few slides). */
const KEPT = 8;

/** The same thought, not thought again while its arguments are the very same objects: only the last few answers are kept. */
export function rememberLast<Given extends readonly unknown[], Answer>(
  think: (...given: Given) => Answer,
  most = KEPT,
): (...given: Given) => Answer {
  let last: { given: Given; answer: Answer }[] = [];
  return (...given) => {
    const known = last.find((kept) => kept.given.every((value, position) => Object.is(value, given[position])));
    if (known) {
      if (known !== last[0]) last = [known, ...last.filter((kept) => kept !== known)];
      return known.answer;
    }
    const answer = think(...given);
    last = [{ given, answer }, ...last.slice(0, most - 1)];
    return answer;
  };
}
