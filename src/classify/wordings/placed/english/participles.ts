import { basesOfGerund, nearest } from "./nearest.ts";

/**
 * The English text after with what a thing does said in a clause of its own or not, as before: a tool that measures traffic, a tool measuring traffic. Behind a
 * comma only where one thing of a kind is spoken of, since the clause might be of somebody else.
 */
export function doingAsBefore(before: string, after: string): string {
  const [stood, stands] = [gerundsOf(before), gerundsOf(after)];
  const came = [...clausesIn(after)].flatMap(({ index, whole, ahead, comma, verb }) =>
    [...stood]
      .filter((word) => isDoneBy(word, verb))
      .flatMap((word) =>
        [" ", ", "]
          .filter((mark) => comma || mark === " " || single.test(ahead))
          .map((mark) => after.slice(0, index) + mark + word + after.slice(index + whole.length)),
      ),
  );
  const went = clausesIn(before).flatMap(({ whole, ahead, comma, verb }) =>
    [...stands]
      .filter((word) => isDoneBy(word, verb))
      .flatMap((word) => {
        const last = /[\w'’-]+$/.exec(ahead)?.[0] ?? "";
        return Array.from(after.matchAll(new RegExp(`(?<=\\b${last})(,?) ${word}\\b`, "g"))).flatMap(
          ({ index, 0: said, 1: mark = "" }) =>
            mark === "" || comma || single.test(after.slice(0, index))
              ? [after.slice(0, index) + whole + after.slice(index + said.length)]
              : [],
        );
      }),
  );
  return nearest(before, after, [...came, ...went]);
}

function gerundsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\b[a-z]{2,}ing\b/g));
}

interface Clause {
  readonly index: number;
  readonly whole: string;
  readonly ahead: string;
  readonly comma: boolean;
  readonly verb: string;
}

function clausesIn(text: string): readonly Clause[] {
  return Array.from(
    text.matchAll(/(?<=[\w'’-])(,?) (?:that|which|who) ([a-z]{2,})\b/g),
    ({ index, 0: whole, 1: mark = "", 2: verb = "" }) => ({
      index,
      whole,
      ahead: text.slice(0, index),
      comma: mark !== "",
      verb,
    }),
  ).filter(({ verb }) => !helping.test(verb));
}

const helping =
  /^(?:is|are|was|were|be|may|might|can|could|will|would|shall|should|must|has|have|had|do|does|did|you|we|they|he|she|it|the|our|your|their|his|her|its|an?|any|all|no|not|of)$/;
/** One of a kind, named right ahead. */
const single = /\b(?:an? (?:[\w-]+ ){0,3}[\w-]+|one)$/;

function isDoneBy(gerund: string, verb: string): boolean {
  return basesOfGerund(gerund).some((base) =>
    [base, `${base}s`, `${base}es`, base.replace(/y$/, "ies")].includes(verb),
  );
}
