import { basesOfGerund, capital, small } from "./nearest.ts";

/**
 * The English text after with how something is done told as before: you can do this by clicking the link or by writing to us, where it became to do this, click the
 * link or write to us; and the other way round.
 */
export function doneByAsBefore(before: string, after: string): string {
  const told = possibleIn(after).reduce((text, one) => toldIn(before, text, one), after);
  return possibleIn(before).reduce((text, one) => possibleAgain(text, one), told);
}

/** You can do it by doing something, or by doing something else and a third thing. */
interface Possible {
  readonly whole: string;
  /** `do this`, `delete your account`. */
  readonly aim: string;
  readonly ways: string;
  readonly gerunds: readonly Gerund[];
}

interface Gerund {
  /** ` or by`, nothing ahead of the first. */
  readonly joint: string;
  readonly word: string;
}

const possible =
  /(?:\byou (?:can|may)(?: also)? (?!(?:only|not|never)\b)([a-z][^.,;:!?()]{1,80}?)|\bthis (?:can|may) be done) by ([a-z]+ing) ([^.;:!?]+)/gi;
const further = /(,? (?:and|or)(?: by)?) ([a-z]+ing)\b/g;

function possibleIn(text: string): readonly Possible[] {
  return Array.from(text.matchAll(possible), ([whole, aim = "do this", first = "", rest = ""]) => ({
    whole,
    aim,
    ways: `${first} ${rest}`,
    gerunds: [
      { joint: "", word: first },
      ...Array.from(rest.matchAll(further), ([, joint = "", word = ""]) => ({ joint, word })),
    ],
  }));
}

/** The text with what can be done by doing something told to the reader, where the text before tells him so. */
function toldIn(before: string, text: string, { whole, aim, ways, gerunds }: Possible): string {
  const told = tellingIn(before, aim, gerunds[0]?.word ?? "");
  if (told === null) return text;
  const acts = gerunds.reduce((put, { joint, word }) => {
    const base = basesOfGerund(word).find((one) => new RegExp(`\\b${one}\\b`).test(before));
    if (base === undefined) return put;
    return put.replace(`${joint} ${word}`.trim(), `${joint.replace(/ by$/, "")} ${base}`.trim());
  }, ways);
  const own = `to ${isThis.test(aim) ? told.aim : aim}`;
  return text.replace(whole, () => `${told.to.startsWith("T") ? capital(own) : own}${told.mark}${acts}`);
}

/** The text with what the reader is told to do put as what he can do, as it stood before. */
function possibleAgain(text: string, { whole, aim, gerunds }: Possible): string {
  const [first, ...others] = gerunds;
  const told = tellingIn(text, aim, first?.word ?? "");
  if (told === null || first === undefined || text.includes(whole)) return text;
  const head = whole.slice(0, whole.indexOf(` by ${first.word}`));
  const can = isThis.test(aim) ? head : head.slice(0, head.length - aim.length) + told.aim;
  let rest = first.word + text.slice(told.end);
  let done = first.word.length;
  for (const { joint, word } of others) {
    const [and = ""] = /and|or/.exec(joint) ?? [];
    const next = new RegExp(`,? ${and}(?: by)? (?:${basesOfGerund(word).join("|")})\\b`).exec(
      rest.slice(done),
    );
    if (next === null) continue;
    const at = done + next.index;
    rest = `${rest.slice(0, at)}${joint} ${word}${rest.slice(at + next[0].length)}`;
    done = at + joint.length + word.length + 1;
  }
  return `${text.slice(0, told.at)}${/^T|^I/.test(told.to) ? capital(can) : small(can)} by ${rest}`;
}

const isThis = /^do (?:this|so|that|it)$/i;

/** `To`, `do so`, `, please `, and where what is to be done ends. */
interface Telling {
  readonly at: number;
  readonly to: string;
  readonly aim: string;
  readonly mark: string;
  readonly end: number;
}

/** Where a text tells the reader what to do for an aim. */
function tellingIn(text: string, aim: string, gerund: string): Telling | null {
  const doing = isThis.test(aim) ? "do (?:this|so|that|it)" : "[a-z][^.,;:!?()]{1,80}?";
  const pattern = new RegExp(
    `\\b((?:in order )?to )(${doing})(, ?(?:you should |please |simply |just )?)(?:${basesOfGerund(gerund).join("|")})\\b`,
    "i",
  );
  const found = pattern.exec(text);
  if (found === null) return null;
  const [whole, to = "", said = "", mark = ""] = found;
  return { at: found.index, to, aim: said, mark, end: found.index + whole.length };
}
