import { occursOnce } from "../../../../text/occurrences.ts";

/**
 * The English text after with two things denied as before, once for both or once for each: do not sell or rent where it was do not sell and do not rent, or
 * neither sell nor rent.
 */
export function deniedAsBefore(before: string, after: string): string {
  const stood = denialsIn(before);
  const text = denialsIn(after).reduce((given, { whole, plain }) => {
    const wanted = stood.find((one) => one.plain === plain)?.whole ?? plain;
    return wanted !== whole && occursOnce(before, wanted) && !before.includes(whole)
      ? put(given, whole, wanted)
      : given;
  }, after);
  return stood.reduce(
    (given, { whole, plain }) => (given.includes(whole) ? given : put(given, plain, whole)),
    text,
  );
}

function put(text: string, stands: string, wanted: string): string {
  const at = text.indexOf(stands);
  if (!occursOnce(text, stands) || /\w/.test(text[at + stands.length] ?? "")) return text;
  return text.replace(stands, () => wanted);
}

/** Two things denied each for itself, from the first denial to the second verb, and as they are denied at once: `not sell or rent`. */
interface Denial {
  readonly whole: string;
  readonly plain: string;
}

const modals = "may|must|can|could|shall|will|should|would";
/** What is denied first: one act, and nothing that the second could be under as well. */
const first =
  "((?:(?!\\b(?:that|which|who|if|when|unless|where|because|and|or|but|only|not|to)\\b)[^,.;:()?!]){2,70}?)";
/** The same who was denied the first. */
const subject = "(we |you |they |it |he |she )?";

const each = new RegExp(
  `\\b((?:do|does|did|${modals}|is|are|was|were|has|have) not(?: be| been)?|cannot(?: be)?|never|not) ${first},? and ${subject}((?:(?:do|does|did|${modals}|is|are|was|were|has|have) )?not(?: be| been)?|cannot(?: be)?|never) ([a-z-]+)`,
  "g",
);
const neither = new RegExp(
  `(?:\\b((?:${modals}|do|does|did|is|are|was|were|has|have)(?: be| been)?) )?\\bneither ${first},? nor ([a-z-]+)`,
  "g",
);

function denialsIn(text: string): readonly Denial[] {
  return [
    ...Array.from(
      text.matchAll(each),
      ({ index, 0: whole, 1: not = "", 2: one = "", 3: who = "", 4: again = "", 5: other = "" }) => {
        // Is not sold and not shared.
        const isSame = (again === not || again === "not") && text.slice(0, index).toLowerCase().endsWith(who);
        return isSame ? [{ whole, plain: `${not} ${one} or ${other}` }] : [];
      },
    ),
    ...Array.from(text.matchAll(neither), ([whole, verb, one = "", other = ""]) => {
      if (verb !== undefined) return [{ whole, plain: `${deny(verb)} ${one} or ${other}` }];
      return [
        { whole, plain: `do not ${one} or ${other}` },
        ...(isThird(one) && isThird(other)
          ? basesOf(one).flatMap((base) =>
              basesOf(other).map((second) => ({ whole, plain: `does not ${base} or ${second}` })),
            )
          : []),
      ];
    }),
  ].flat();
}

/** Can be, cannot be; must, must not. */
function deny(verb: string): string {
  const [modal = "", ...rest] = verb.split(" ");
  return [modal === "can" ? "cannot" : `${modal} not`, ...rest].join(" ");
}

function isThird(act: string): boolean {
  return /^[a-z]+s\b/.test(act);
}

/** Lends rare books: lend rare books; publishes: publishe, publish. */
function basesOf(act: string): readonly string[] {
  const [verb = "", ...rest] = act.split(" ");
  const bases = [
    verb.slice(0, -1),
    ...(verb.endsWith("es") ? [verb.slice(0, -2)] : []),
    ...(verb.endsWith("ies") ? [`${verb.slice(0, -3)}y`] : []),
  ];
  return bases.map((base) => [base, ...rest].join(" "));
}
