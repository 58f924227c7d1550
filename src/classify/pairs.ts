import type { Language } from "../model.ts";

/** What is asked of two texts. */
type OfPair<Answer> = (before: string, after: string, language: Language) => Answer;

/** The same function, which answers from memory where it was asked before: several rules hold the same sentences against one another. */
export function oncePerPair<Answer>(ask: OfPair<Answer>): OfPair<Answer> {
  const known = new Map<string, { readonly answer: Answer }>();
  return (before, after, language) => {
    const pair = `${language} ${before.length} ${before}${after}`;
    const found = known.get(pair) ?? { answer: ask(before, after, language) };
    if (known.size >= most) known.clear();
    known.set(pair, found);
    return found.answer;
  };
}

/** The pairs of a long policy that was written anew. */
const most = 2000;
