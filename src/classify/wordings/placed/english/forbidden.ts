import { basesOfGerund, capital, small } from "./nearest.ts";

/**
 * The English text after with what is forbidden put as before: no running in the corridors, do not run in the corridors; no votes shall be cast, votes shall not be
 * cast.
 */
export function forbiddenAsBefore(before: string, after: string): string {
  const told = actsIn(before).reduce((text, act) => toldSo(text, act, before), after);
  const named = actsIn(after).reduce((text, act) => namedSo(text, act, before), told);
  return denials(named).reduce(
    (text, { said, put }) =>
      contains(before, put) && !contains(before, said) && contains(text, said)
        ? text.replace(said, () => put)
        : text,
    named,
  );
}

/** `No running`, and the gerunds that follow it in its sentence. */
interface Act {
  readonly whole: string;
  readonly first: string;
  readonly others: readonly string[];
}

const opening = "(?<=^|[.;:!?] |[-*•] )";
const act = new RegExp(`${opening}no ([a-z]+ing)\\b([^.;:!?]*)`, "gi");

function actsIn(text: string): readonly Act[] {
  return Array.from(text.matchAll(act), ([, first = "", rest = ""]) => ({
    whole: `${first}${rest}`,
    first: first.toLowerCase(),
    others: Array.from(rest.matchAll(/(?:\b(?:and|or|nor)|,) ([a-z]+ing)\b/g), ([, word = ""]) => word),
  }));
}

/** `Do not run` as `no running`, where that stood. */
function toldSo(text: string, { first, others }: Act, before: string): string {
  const found = new RegExp(
    `${opening}(?:do not|don['’]t|never) (${basesOfGerund(first).join("|")})\\b`,
    "i",
  ).exec(text);
  if (found === null) return text;
  const [head, behind] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  const no = /^[A-Z]/.test(found[0]) ? "No" : "no";
  const rest = others.reduce(
    (put, word) =>
      put.replace(
        new RegExp(`((?:\\b(?:and|or|nor)|,) )(?:${basesOfGerund(word).join("|")})\\b`),
        `$1${word}`,
      ),
    behind,
  );
  const of = before.includes(`${first} of `) && !rest.startsWith(" of ") ? " of" : "";
  return `${head}${no} ${first}${of}${rest}`;
}

/** `No running` as `do not run`, where that stood. */
function namedSo(text: string, { whole, first, others }: Act, before: string): string {
  const stood = new RegExp(
    `${opening}(?:do not|don['’]t|never) (?:${basesOfGerund(first).join("|")})\\b`,
    "i",
  ).exec(before)?.[0];
  if (stood === undefined || actsIn(before).some((one) => one.first === first)) return text;
  const rest = others.reduce(
    (put, word) => {
      const base = basesOfGerund(word).find((one) => new RegExp(`\\b${one}\\b`).test(before));
      return base === undefined ? put : put.replace(new RegExp(`\\b${word}\\b`), base);
    },
    whole.slice(first.length).replace(/^ of (?=\w)/, before.includes(`${stood} of `) ? " of " : " "),
  );
  return text.replace(
    new RegExp(`\\bno ${literal(whole)}`, "i"),
    (found) => (found.startsWith("N") ? capital(stood) : small(stood)) + rest,
  );
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

const modal = "may|can|must|shall|will|should|are|have";

interface Denial {
  readonly said: string;
  readonly put: string;
}

/** Each of several things of which something is not, and none of them of which it is. */
function denials(text: string): readonly Denial[] {
  const none = Array.from(text.matchAll(noneOf), ([said, what = "", can = ""]) => ({
    said,
    put: `${said.startsWith("N") ? capital(what) : what} ${can} not `,
  }));
  const not = Array.from(text.matchAll(eachNot), ([said, what = "", can = ""]) => ({
    said,
    put: `${/^[A-Z]/.test(said) ? "No" : "no"} ${small(what)} ${can} `,
  }));
  return [...none, ...not];
}

const noneOf = new RegExp(`\\bno ((?:[a-z-]+ ){0,3}?[a-z-]+s) (${modal}) (?!not\\b)`, "gi");
const eachNot = new RegExp(
  `(?<=^|[.;:,] )((?!(?:all|both|these|those|the|some|most|many|we|our|your|their|its|only|not|no) )(?:[a-z-]+ ){0,3}?[a-z-]+s) (${modal}) not `,
  "gi",
);

function contains(text: string, phrase: string): boolean {
  return text.toLowerCase().includes(phrase.toLowerCase());
}
