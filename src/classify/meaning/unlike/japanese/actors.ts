import { foldForComparison } from "../../../../text/fold.ts";
import { isActedUpon } from "./acted-upon.ts";
import { joinsIn } from "./joins-in.ts";
import { makesDo } from "./makes-do.ts";
import { dropsSecond } from "./second-actor.ts";
import { undergoes } from "./undergoes.ts";

/**
 * Whether a Japanese sentence has another do it, though it names the same: [会長は、副会長が/副会長は、会長が]指名する, 委託先[により/とともに]収集する.
 * What stands before は may be who acts or what is acted upon; two who stand before は and が tell by their order.
 */
export function actorsDiffer(before: string, after: string): boolean {
  if (before.length + after.length > longest) return false;
  const [stood, stands] = [foldForComparison(before), foldForComparison(after)];
  const [from, to] = [topicsOf(stood), topicsOf(stands)];
  if ([...from].some((one) => to.has(one.split("|").toReversed().join("|")) && !to.has(one))) return true;
  return [joinsIn, makesDo, undergoes, isActedUpon, dropsSecond].some(
    (differ) => differ(stood, stands) || differ(stands, stood),
  );
}

/** A paragraph. */
const longest = 1200;

const topic = /([\p{sc=Han}ァ-ヺー]{1,12})は[,、]?([\p{sc=Han}ァ-ヺー]{1,12})が/gu;

function topicsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(topic), ([, one = "", other = ""]) => `${one}|${other}`));
}
