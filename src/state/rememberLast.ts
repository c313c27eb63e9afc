/** The same thought, not thought again while its arguments are the very same objects: only the last answer is kept. */
export function rememberLast<Given extends readonly unknown[], Answer>(
  think: (...given: Given) => Answer,
): (...given: Given) => Answer {
  let last: { given: Given; answer: Answer } | null = null;
  return (...given) => {
    if (last === null || last.given.some((value, position) => !Object.is(value, given[position]))) {
      last = { given, answer: think(...given) };
    }
    return last.answer;
  };
}
