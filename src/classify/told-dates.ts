import type { Change, ChangeSide, DatedLine, PolicyDates, Reason } from "../model.ts";
import { plainly } from "./plainly.ts";
import type { World } from "./world.ts";

const fields: readonly (keyof PolicyDates)[] = ["effective", "enacted", "revised", "updated"];

/**
 * From when the policy holds matters to its reader; when it was enacted or last touched does not by itself. Where a policy states no
 * effective date, the date of its revision is the one that readers go by.
 */
export function judgeDate(change: Change, { before, after }: World): Reason {
  const field = (change.after[0] ?? change.before[0])?.context ?? "effective";
  const [were, are] = [statedDates(before.document), statedDates(after.document)];
  const undated = were.effective === null && are.effective === null;
  const decides = field === "effective" || (field === "revised" && undated);
  const reason = plainly("metadata", change, decides ? "substantive" : "editorial");
  return decides && reason.before !== null && reason.after !== null
    ? { ...reason, direction: "value" }
    : reason;
}

/** Dates of the document that changed, and the number of its version, are told as such and say nothing else. */
export function withDatesTold(
  from: ChangeSide,
  to: ChangeSide,
  text: string,
  { before, after }: World,
): string {
  if (isVersion(from.text) && isVersion(to.text)) return from.text;
  const told = withDatesAsBefore(
    from,
    { ...to, text },
    statedDates(before.document),
    statedDates(after.document),
  );
  return told !== text && differInVersion(from.text, told) ? from.text : told;
}

/**
 * The text after, with each date of the document that changed as it stood before. A change of date is told once, as the document's; the
 * sentence that states it says nothing else, were it also set in other commas.
 */
function withDatesAsBefore(
  from: ChangeSide,
  to: ChangeSide,
  before: PolicyDates,
  after: PolicyDates,
): string {
  let text = to.text;
  for (const field of fields) {
    const [old, now] = [before[field], after[field]];
    if (old === null || now === null || old.date === now.date) continue;
    if (!states(from, old) || !states(to, now)) continue;
    text = text.replace(now.text.slice(...now.span), () => old.text.slice(...old.span));
  }
  return text;
}

function states({ text, line }: ChangeSide, dated: DatedLine): boolean {
  if (!text.includes(dated.text.slice(...dated.span))) return false;
  return line === dated.line || dated.text.includes(text.trim()) || text.includes(dated.text.trim());
}

/** A line that states only which version of the document it is. */
function isVersion(text: string): boolean {
  return text.length <= 40 && version.test(text);
}

/** Beside a date that is told, the number of the version says nothing else: Version 1.2, effective 1 November 2023. */
function differInVersion(before: string, after: string): boolean {
  return before.length + after.length <= 240 && before.replace(numbered, "") === after.replace(numbered, "");
}

const numbered =
  /(?:版本(?:号|號)?|版次|バージョン|改訂番号|version|\bver\.?|\brev(?:ision)?\.?)\s*[:：]?\s*v?\d+(?:[.．]\d+)*|第\s?\d+(?:\.\d+)*\s?版/gi;

const version =
  /^\s*[（(【[]?\s*(?:文档|文檔|文件|本?(?:协议|協議|政策|声明|聲明|条款|條款|規約|規定|ポリシー|文書|document|policy|terms|agreement))?の?\s?(?:版本(?:号|號)?|版次|バージョン|版数|版|改訂番号|文書番号|version|ver\.?|rev(?:ision)?\.?)(?:\s*(?:番号|no\.?|number))?\s*[:：]?\s*(?:第\s*)?v?\d+(?:[.．]\d+)*\s*(?:版|号)?\s*[)）】\]]?[。.]?\s*$/i;
