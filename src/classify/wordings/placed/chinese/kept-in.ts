import type { Language } from "../../../../model.ts";
import { occursOnce } from "../../../../text/occurrences.ts";
import { foldWording } from "../../fold.ts";

/** The Chinese text after with where something is kept or stands said on the side of the verb on which it was before: 存储在设备中的数据, 设备中存储的数据. */
export function keptInAsBefore(before: string, after: string, language: Language): string {
  const [from, to] = [foldWording(before, language), foldWording(after, language)];
  for (const { start, end, others } of keptIn(to)) {
    const stood = others.find((text) => occursOnce(from, text) && !occursOnce(to, text));
    if (stood === undefined) continue;
    const at = from.indexOf(stood);
    return after.slice(0, start) + before.slice(at, at + stood.length) + after.slice(end);
  }
  for (const { start, end, others } of keptIn(from)) {
    const stands = others.find((text) => occursOnce(to, text) && !occursOnce(from, text));
    if (stands === undefined) continue;
    const at = to.indexOf(stands);
    return after.slice(0, at) + before.slice(start, end) + after.slice(at + stands.length);
  }
  return after;
}

interface Kept {
  readonly start: number;
  readonly end: number;
  /** The same with the place ahead of the verb. */
  readonly others: readonly string[];
}

function keptIn(text: string): readonly Kept[] {
  return Array.from(
    text.matchAll(kept),
    ({ index, 0: whole, 1: verb = "", 2: place = "", 3: side = "" }) => ({
      start: index,
      end: index + whole.length,
      others: ["", "所"].flatMap((word) =>
        sides
          .filter((one) => side === "" || one === side || one === "")
          .flatMap((one) => ["", " "].map((space) => `${place}${space}${one}${word}${verb}的`)),
      ),
    }),
  );
}

const sides = ["中", "上", "里", "内", ""];
const kept =
  /(存储|储存|保存|存放|保留|展示|显示|列出|列示|载明|记载|记录|规定|描述|公布|发布|包含|安装|填写|刊登|登载|印制)(?:在|于) ?([^,.;:!?()的在于]{1,16}?) ?(中|上|里|内|)的/gu;
