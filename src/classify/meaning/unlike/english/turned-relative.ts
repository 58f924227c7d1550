/**
 * Whether those to or with whom somebody does something in the one of two English texts do it to him in the other: friends you deliver gifts to, friends who deliver gifts
 * to you; or whether he who is asked has become him of whom it is asked: we ask your bank to contact us, we ask you to contact your bank.
 */
export function turnsRelative(before: string, after: string): boolean {
  const [from, to] = [before, after].map((text) => text.toLowerCase().replaceAll("’", "'"));
  if (from === undefined || to === undefined) return false;
  return [
    [from, to],
    [to, from],
  ].some(([one = "", other = ""]) => delivers(one, other) || asksAnother(one, other));
}

function delivers(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /\b([a-z]{3,}) (?:(?:that|which|whom|who) )?(you|we|they) ((?:may |can |will |have )?[a-z]+)((?: [a-z]+){0,3}) (to|from|with|for|on)\b(?! [a-z]+(?:,| and))/g,
    ),
  ).some(([, noun = "", who = "", verb = "", what = "", joint = ""]) => {
    const whom = who === "we" ? "us" : who === "they" ? "them" : who;
    return new RegExp(`\\b${noun} (?:that|which|who) ${verb}s?${what} ${joint} ${whom}\\b`).test(other);
  });
}

const asking =
  /\b(ask|request|require|instruct|allow|permit|invite|encourage|authori[sz]e|direct|order|oblige|urge|advise)(?:s|d|ed|ing)? (?:(?:the|our|your|their|its|any|all|an?) )?([a-z]+) (?:not )?to ([a-z]{3,})\b/g;

/** Only where he who was asked is now the one to whom it is done. */
function asksAnother(one: string, other: string): boolean {
  return Array.from(one.matchAll(asking)).some(([, act = "", whom = "", verb = ""]) =>
    new RegExp(
      `\\b${act}(?:s|d|ed|ing)? (?:(?:the |our |your |their |its |any |all |an? )?(?!${whom}\\b)[a-z]+ )?(?:not )?to ${verb}(?: [a-z]+)? (?:the |our |your |their |its |any |all |an? )?${objectOf(whom)}\\b`,
    ).test(other),
  );
}

function objectOf(whom: string): string {
  return whom === "we" ? "us" : whom;
}
