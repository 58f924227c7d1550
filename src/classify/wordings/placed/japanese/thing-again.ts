import { distance } from "../../../../sequence/distance.ts";

/** The Japanese text after with the thing of which a sentence speaks called as before where it comes again: 応募作品は、未発表のものに限る and 応募作品は、未発表の作品に限る. */
export function thingAgainAsBefore(before: string, after: string): string {
  let [best, found] = [distance(before, after), after];
  for (const { 0: whole, 1: topic = "", index: start } of after.matchAll(sentence))
    for (const { 0: said, index } of whole.slice(topic.length).matchAll(again(namesOf(topic)))) {
      const at = start + topic.length + index;
      for (const put of ["もの", ...namesOf(topic)]) {
        const text = after.slice(0, at) + put + after.slice(at + said.length);
        const left = distance(before, text);
        if (left < best) [best, found] = [left, text];
      }
    }
  return found;
}

const sentence = /(?<=^|[。\n])([^。、はがを\n]{2,16})は[^。\n]*/gu;

/** 作品 of 応募作品, and all of it. */
function namesOf(topic: string): readonly string[] {
  return [2, 3, 4].map((length) => topic.slice(-length)).filter((name) => /^[\p{sc=Han}ァ-ヺ]/u.test(name));
}

/** Where it takes part in the sentence; not the もの of ものとする. */
function again(names: readonly string[]): RegExp {
  return new RegExp(
    `(?<=[のたるな])(?:${["もの", ...names].join("|")})(?=に限|を(?:ご?提出|ご?持参|添付|ご?使用|ご?利用|用い|ご?用意|ご?着用|選)|のみ|でなければ|であること)`,
    "gu",
  );
}
