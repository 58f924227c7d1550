import type { ChangeSide, DatedLine, PolicyDates } from "../model.ts";

const fields: readonly (keyof PolicyDates)[] = ["effective", "enacted", "revised", "updated"];

/**
 * The text after, with each date of the document that changed as it stood before. A change of date is told once, as the document's; the
 * sentence that states it says nothing else, were it also set in other commas.
 */
export function withDatesAsBefore(
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

/**
 * Whether a text does nothing but state a date of its document, which is told as such: 発効日 2026年2月10日, and the last line of a list of
 * amendments (2023年7月20日《…决定》第五次修订).
 */
export function isDateAlone(side: ChangeSide, dates: PolicyDates): boolean {
  return fields.some((field) => {
    const dated = dates[field];
    if (dated === null || !states(side, dated)) return false;
    const rest = side.text.replace(dated.text.slice(...dated.span), "").replace(numbered, "");
    return (
      rest
        .replace(amended, "")
        .replace(dateLabel, "")
        .replace(/[\p{P}\p{S}\s]/gu, "") === ""
    );
  });
}

const amended =
  /《[^《》]{1,60}》(?=第?[一二三四五六七八九十\d]*次?(?:修[订訂正]|公布|通[过過]|[发發]布))|第[一二三四五六七八九十\d]+[次回](?=修[订訂正]|改[正定訂])/g;
const dateLabel =
  /(?:発効|施行|効力発生|適用(?:開始)?|制定|改[定正訂]|最終(?:更新|改[定正訂])|更新|公布|公開|実施|生效|修[订訂正]|更新|[发發]布|通[过過]|最[后後近]|版本|日期|日|于|自|起|より|から|effective|last|updated|revised|date|version|of|as)/gi;

/** A line that states only which version of the document it is. */
export function isVersion(text: string): boolean {
  return text.length <= 40 && version.test(text);
}

/** Beside a date that is told, the number of the version says nothing else: Version 1.2, effective 1 November 2023. */
export function differInVersion(before: string, after: string): boolean {
  return before.length + after.length <= 240 && before.replace(numbered, "") === after.replace(numbered, "");
}

const numbered =
  /(?:版本(?:号|號)?|版次|バージョン|改訂番号|version|\bver\.?|\brev(?:ision)?\.?)\s*[:：]?\s*v?\d+(?:[.．]\d+)*|第\s?\d+(?:\.\d+)*\s?版/gi;

const version =
  /^\s*[（(【[]?\s*(?:文档|文檔|文件|本?(?:协议|協議|政策|声明|聲明|条款|條款|規約|規定|ポリシー|文書|document|policy|terms|agreement))?の?\s?(?:版本(?:号|號)?|版次|バージョン|版数|版|改訂番号|文書番号|version|ver\.?|rev(?:ision)?\.?)(?:\s*(?:番号|no\.?|number))?\s*[:：]?\s*(?:第\s*)?v?\d+(?:[.．]\d+)*\s*(?:版|号)?\s*[)）】\]]?[。.]?\s*$/i;
