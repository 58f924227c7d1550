/**
 * Whether an English text speaks of us where the other speaks of them, and both of nobody else more or less: contact them, contact us. Who they are was said
 * elsewhere.
 */
export function speaksOfOthers(before: string, after: string): boolean {
  const [from, to] = [before, after].map(told) as [Told, Told];
  return from.ours !== to.ours && from.ours - to.ours === to.theirs - from.theirs;
}

interface Told {
  readonly ours: number;
  readonly theirs: number;
}

function told(text: string): Told {
  return {
    ours: text.match(/\bus\b/g)?.length ?? 0,
    theirs: text.match(/\b(?:them|him|her)\b/g)?.length ?? 0,
  };
}
