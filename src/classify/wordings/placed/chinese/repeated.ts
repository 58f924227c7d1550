import { occursOnce } from "../../../../text/occurrences.ts";

/**
 * The Chinese text after with what one may or must do said once or twice, as before, where 并 joins two acts: 有权查阅并复印病历 and 有权查阅并有权复印病历. Not what
 * must not be: 不得复制并出售 forbids the two together.
 */
export function repeatedAsBefore(before: string, after: string): string {
  if (before === after) return after;
  const doubled = repeatedIn(before).reduce(
    (text, { whole, short }) => (occursOnce(text, short) ? text.replace(short, () => whole) : text),
    after,
  );
  return repeatedIn(doubled).reduce(
    (text, { whole, short }) => (occursOnce(before, short) ? text.replace(whole, () => short) : text),
    doubled,
  );
}

/** The joint with the word said again, and without, and a little on either side. */
interface Repeated {
  readonly whole: string;
  readonly short: string;
}

function repeatedIn(text: string): readonly Repeated[] {
  return Array.from(text.matchAll(repeated)).flatMap(({ groups }) => {
    const { act = "", joint = "", word = "", next = "" } = groups ?? {};
    return [-1, 0].map((comma) => {
      const link = comma === 0 ? joint : joint.replace(/^，/, "");
      return { whole: act.slice(-near) + joint + word + next, short: act.slice(-near) + link + next };
    });
  });
}

/** As many characters as tell one place from another. */
const near = 3;

const repeated =
  /(?<!不|无|無|未)(?<word>有权|有權|可以|应当|應當|必须|必須)(?<act>[^，。；、\n]{2,20})(?<joint>，?(?:并且?|並且?|且))\k<word>(?<next>[^，。；\n]{2})/gu;
