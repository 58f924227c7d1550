import { basesOfGerund, capital, small } from "./nearest.ts";

/**
 * The English text after with an aim named as before: keeping your data safe is our aim, our aim is to keep your data safe, it is our aim to keep your data safe.
 */
export function aimsAsBefore(before: string, after: string): string {
  const [stood, stands] = [aimIn(before), aimIn(after)];
  if (stood === null || stands === null || stood.kind === stands.kind) return after;
  if (stood.aim.toLowerCase() !== stands.aim.toLowerCase() || stood.is !== stands.is) return after;
  if (!isSameVerb(stood.verb, stands.verb)) return after;
  const { is, end } = stands;
  const doing = `${stood.verb} ${stands.rest}`;
  switch (stood.kind) {
    case "doing":
      return `${capital(doing)} ${is} ${small(stands.aim)}${end}`;
    case "toDo":
      return `${capital(stands.aim)} ${is} ${stood.verb.endsWith("ing") && stood.isGerund ? "" : "to "}${doing}${end}`;
    case "it":
    default:
      return `It ${is} ${small(stands.aim)} to ${doing}${end}`;
  }
}

interface Aim {
  readonly kind: "doing" | "toDo" | "it";
  readonly verb: string;
  readonly isGerund: boolean;
  readonly rest: string;
  readonly aim: string;
  readonly is: string;
  readonly end: string;
}

const aim =
  "(?:our|the|one of our|one of the|their|its|your|my) (?:[a-z-]+ ){0,2}(?:aims?|goals?|priorit(?:y|ies)|mission|purpose|objectives?|intention|policy|commitment|responsibility|duty|task|job|role|vision|focus|concern)(?: of [a-z' -]{2,40}?)?";
const forms: readonly (readonly [kind: Aim["kind"], pattern: RegExp])[] = [
  [
    "it",
    new RegExp(
      `^It (?<is>is|was|shall be|will be) (?<aim>${aim}) to (?<verb>[a-z]+) (?<rest>[^;:!?]+?)(?<end>\\.?)$`,
      "i",
    ),
  ],
  [
    "toDo",
    new RegExp(
      `^(?<aim>${aim}) (?<is>is|was|shall be|will be) (?:to )?(?<verb>[a-z]+) (?<rest>[^;:!?]+?)(?<end>\\.?)$`,
      "i",
    ),
  ],
  [
    "doing",
    new RegExp(
      `^(?<verb>[a-z]+ing|to [a-z]+) (?<rest>[^;:!?]+?) (?<is>is|was|shall be|will be) (?<aim>${aim})(?<end>\\.?)$`,
      "i",
    ),
  ],
];

function aimIn(text: string): Aim | null {
  for (const [kind, pattern] of forms) {
    const {
      verb = "",
      rest = "",
      is = "",
      aim: named = "",
      end = "",
    } = pattern.exec(text.trim())?.groups ?? {};
    if (verb !== "")
      return {
        kind,
        verb: verb.toLowerCase(),
        isGerund: !/ is to | be to /.test(text),
        rest,
        aim: named,
        is,
        end,
      };
  }
  return null;
}

function isSameVerb(one: string, other: string): boolean {
  const [first, second] = [one, other].map((verb) => [
    verb.replace(/^to /, ""),
    ...(verb.endsWith("ing") ? basesOfGerund(verb) : []),
  ]);
  return first?.some((base) => second?.includes(base)) ?? false;
}
