/**
 * Whether the same words end a sentence at another word: You may cancel. Within 14 days we refund. against You may cancel within 14 days. We refund. Each ends where
 * the other has no mark at all.
 */
export function endsAtOther(before: string, after: string): boolean {
  const [stood, stands] = [marksOf(before), marksOf(after)];
  return stood.letters === stands.letters && hasEndOfItsOwn(stood, stands) && hasEndOfItsOwn(stands, stood);
}

interface Marked {
  readonly letters: string;
  /** Behind how many letters a sentence ends, and behind how many any mark stands. */
  readonly ends: ReadonlySet<number>;
  readonly marks: ReadonlySet<number>;
}

function marksOf(text: string): Marked {
  const [ends, marks] = [new Set<number>(), new Set<number>()];
  let letters = "";
  for (const character of text.toLowerCase()) {
    if (/[\p{L}\p{N}]/u.test(character)) letters += character;
    else if (/[^\s'’-]/u.test(character)) {
      marks.add(letters.length);
      if (/[.!?。！？]/u.test(character)) ends.add(letters.length);
    } else if (character === "\n") marks.add(letters.length);
  }
  return { letters, ends, marks };
}

function hasEndOfItsOwn({ ends }: Marked, { marks }: Marked): boolean {
  return [...ends].some((at) => !marks.has(at));
}
