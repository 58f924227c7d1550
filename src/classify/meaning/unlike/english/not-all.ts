/** Whether it is said of nobody in the one of two English texts and not of everybody in the other: all staff do not have access, not all staff have access. */
export function isNotOfAll(before: string, after: string): boolean {
  const [from, to] = [before.toLowerCase(), after.toLowerCase()];
  return denies(from, to) || denies(to, from);
}

function denies(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(/\bnot (all|every|each|both)(?: of)?(?: the| our| your| their)? ([a-z]+)/g),
  ).some(
    ([whole, share = "", name = ""]) =>
      !other.includes(whole) &&
      new RegExp(
        `(?<!\\bnot )\\b${share}(?: of)?(?: the| our| your| their)? ${name}\\b[^.;]{0,40}?(?:\\bnot\\b|n['’]t\\b|\\bnever\\b|\\bcannot\\b)`,
      ).test(other),
  );
}
