import { distance } from "../../../../sequence/distance.ts";

/**
 * The Japanese text after with whom a sentence speaks of named as often as before: 会員は、会員証を紛失した場合、会員は速やかに届け出る and 会員は、会員証を紛失した場合、速やかに届け出る. He is who
 * stands first, and nothing else may be spoken of between the two.
 */
export function namedTwiceAsBefore(before: string, after: string): string {
  for (const { without, name, behind } of namings(after))
    if (distance(without, before) < distance(after, before) && !holds(before, name, behind)) return without;
  for (const { name, behind } of namings(before)) {
    if (holds(after, name, behind)) continue;
    const at = after.indexOf(behind);
    if (at < 0 || after.includes(behind, at + 1)) continue;
    const text = after.slice(0, at) + name + after.slice(at);
    if (namings(text).some((naming) => naming.without === after)) return text;
  }
  return after;
}

/** Where a sentence names again whom it speaks of. */
interface Naming {
  /** 会員は, with its comma. */
  readonly name: string;
  readonly behind: string;
  readonly without: string;
}

function namings(text: string): readonly Naming[] {
  return Array.from(text.matchAll(sentence)).flatMap(({ 0: whole, 1: who = "", index: start }) =>
    Array.from(whole.matchAll(new RegExp(`(?<=[、,])${who}は[、,]?`, "gu"))).flatMap(({ 0: name, index }) => {
      if (another.test(whole.slice(who.length + 1, index))) return [];
      const at = start + index;
      const rest = text.slice(at + name.length);
      return [{ name, behind: rest.slice(0, enough), without: text.slice(0, at) + rest }];
    }),
  );
}

function holds(text: string, name: string, behind: string): boolean {
  return text.includes(name + behind.slice(0, enough / 2));
}

const sentence = /(?<=^|[。\n])((?:当|本|お)?[\p{sc=Han}ァ-ヺー]{1,10}(?:さま)?)は[^。\n]*/gu;
/** By so many characters a place is found again. */
const enough = 8;
/** Something else that is spoken of; 場合は and ときは only say when. */
const another =
  /(?<!場合|とき|際|に|で|と|ため|後|前|時|限り)は[、,]|(?<![にでと合き際め後前時り])は\p{sc=Han}|[者主員人様客生師長会社]が/u;
