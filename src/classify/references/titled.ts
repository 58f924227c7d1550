import type { ChangeSide, Reason, SectionChange } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import { lazily } from "../../text/lazily.ts";
import type { Places } from "../places.ts";
import type { JudgeReferences } from "./references.ts";

/** The same judge, that also knows a section which is quoted by its title where that was renamed: 「利用の目的」に記載のとおり follows to 「利用目的」. */
export function byTitle(
  judge: JudgeReferences,
  before: Places,
  after: Places,
  rows: readonly SectionChange[],
): JudgeReferences {
  const renamed = lazily(() => renamedTitles(before, after, rows));
  return (from, to) => {
    const judged = judge(from, to);
    const [stood, stands] = [quotedIn(from), quotedIn(to)];
    if (stood.length === 0 || stood.length !== stands.length) return judged;
    let text = judged.after;
    const reasons: Reason[] = [];
    for (const [at, title] of stands.entries()) {
      const old = stood[at] ?? "";
      if (title === old || renamed().get(keyOf(old))?.has(keyOf(title)) !== true) continue;
      const place = placeOf(title, text);
      if (place === null) continue;
      text = text.slice(0, place) + old + text.slice(place + title.length);
      reasons.push({
        rule: "reference",
        materiality: "editorial",
        before: old,
        after: title,
        direction: null,
      });
    }
    return { after: text, reasons: [...judged.reasons, ...reasons] };
  };
}

/** Titles that one section alone has, and what it is called now. */
function renamedTitles(
  before: Places,
  after: Places,
  rows: readonly SectionChange[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const [stood, stands] = [countTitles(before), countTitles(after)];
  const index = new Map<string, Set<string>>();
  for (const row of rows)
    for (const { title } of row.before) {
      const names = row.after.map((section) => keyOf(section.title)).filter((name) => stands.get(name) === 1);
      if (title !== "" && stood.get(keyOf(title)) === 1) index.set(keyOf(title), new Set(names));
    }
  return index;
}

function countTitles({ sections }: Places): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title } of sections.values()) counts.set(keyOf(title), (counts.get(keyOf(title)) ?? 0) + 1);
  return counts;
}

const quoted = /[「『“"]([^「」『』“”"\n]{2,80})[」』”"]/gu;

/** What stands in quotation marks, in order. */
function quotedIn({ text }: ChangeSide): readonly string[] {
  return Array.from(text.matchAll(quoted), ([, title = ""]) => title);
}

/** Where a title stands in quotation marks; the same words may stand without them as well. */
function placeOf(title: string, text: string): number | null {
  const found = Array.from(text.matchAll(quoted)).find(([, one]) => one === title);
  return found === undefined ? null : found.index + 1;
}

function keyOf(title: string): string {
  return foldForComparison(title.trim()).replace(/[.:]$/u, "");
}
