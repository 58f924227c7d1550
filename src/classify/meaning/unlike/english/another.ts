/** Whether an English text is of another or of others, of whom the other knows nothing: the account of another, your account. */
export function isOfAnother(one: string, other: string): boolean {
  const [from = "", to = ""] = [one, other].map((text) => text.replace(reciprocal, " "));
  return /\b(?:another|others|else)\b/.test(from) && !known.test(to);
}

/** Where nobody else is meant. */
const reciprocal =
  /\b(?:one another|each other|among(?:st)? others?|or else|(?:any|every|no)thing else|yet another)\b/g;
/** What may stand for another, or for others. */
const known =
  /\b(?:another|others?|else\w*|differ\w*|third|separate\w*|each|every\w*|additional|further|new|alternative\w*|more|rest|remain\w*|some\w*|any\w*|no one|nobody|people|persons?|fellow|second|extra|again|instead|transfer\w*|assign\w*|replace\w*|outside|abroad|all|both|next|user\w*|member\w*|part(?:y|ies))\b/;
