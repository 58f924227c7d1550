import { foldForComparison } from "../../../text/fold.ts";

/**
 * Whether a Japanese sentence has another do it, though it names the same: [会長は、副会長が/副会長は、会長が]指名する, 委託先[により/とともに]収集する.
 * What stands before は may be who acts or what is acted upon; two who stand before は and が tell by their order.
 */
export function actorsDiffer(before: string, after: string): boolean {
  if (before.length + after.length > longest) return false;
  const [stood, stands] = [foldForComparison(before), foldForComparison(after)];
  const [from, to] = [topicsOf(stood), topicsOf(stands)];
  if ([...from].some((one) => to.has(one.split("|").toReversed().join("|")) && !to.has(one))) return true;
  return [joinsIn, makesDo].some((differ) => differ(stood, stands) || differ(stands, stood));
}

/** A paragraph. */
const longest = 1200;

const topic = /([\p{sc=Han}ァ-ヺー]{1,12})は[,、]?([\p{sc=Han}ァ-ヺー]{1,12})が/gu;

function topicsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(topic), ([, one = "", other = ""]) => `${one}|${other}`));
}

const agent = /([\p{sc=Han}ァ-ヺー]{2,12})に(?:より|よって)/gu;

/** By whom it was done on one side, with whom on the other. */
function joinsIn(text: string, other: string): boolean {
  return Array.from(text.matchAll(agent), ([, name = ""]) => name).some(
    (name) =>
      !other.includes(`${name}によ`) &&
      [`${name}ととも`, `${name}と共`, `${name}と一緒`].some((beside) => other.includes(beside)),
  );
}

const causing = /([\p{sc=Han}ァ-ヺー]{1,12}[者員人様])を[^。、,.]{0,12}?(\p{sc=Han}{2})させ(?!ていただ)/gu;

/** 違反者を退会させる and 違反者は退会する. */
function makesDo(text: string, other: string): boolean {
  return Array.from(text.matchAll(causing)).some(
    ([, who = "", act = ""]) =>
      (other.includes(`${who}は`) || other.includes(`${who}が`)) &&
      other.includes(`${act}す`) &&
      !other.includes(`${act}させ`),
  );
}
