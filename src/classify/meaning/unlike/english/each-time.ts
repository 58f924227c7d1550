/** Whether it comes again in the one of two English texts and comes once in the other: each time you log in, once you log in. */
export function comesOnce(one: string, other: string): boolean {
  return again.test(one) && !once.test(one) && once.test(other) && !again.test(other);
}

const again = /\b(?:each|every) time\b|\bwhenever\b/;
const once = /\bonce\b(?! (?:a|an|every|per|more|again|in a)\b)/;
