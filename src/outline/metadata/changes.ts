import type { DeclaredChanges } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import { lazily } from "../../text/lazily.ts";
import { findQuantities } from "../../text/quantities.ts";
import { sentencesOf, type StatedLine } from "./line.ts";

/**
 * What the document says of its own changes: the sections it lists as updated, for how many days a notice of a change stands,
 * and its link to the version before. The titles of its sections tell where an unmarked list ends.
 */
export function findDeclaredChanges(
  lines: readonly StatedLine[],
  titles: readonly string[],
): DeclaredChanges {
  const printed = lines.filter(({ text }) => text.trim() !== "");
  const known = new Set(titles.map(foldForComparison));
  return {
    updatedSections: findUpdatedSections(printed, known),
    noticeDays: findNoticeDays(printed),
    ...findPreviousVersion(printed),
  };
}

const sectionNoun = "セクション|項目|箇所|条項|条文|部分|章節|章节|章|節|内容|條款|条款|要点|要點";
const leadIns: readonly (() => RegExp)[] = [
  lazily(
    () =>
      new RegExp(
        `^(?:なお、)?(?:この|本|今回の|最新の|当)?(?:リリース|版|バージョン|改定|改訂|改正|更新|変更)?(?:で|において|における|に伴い|により)?、?(?:今回)?(?:更新|変更|改定|改訂|改正|修正|追加)(?:された|した|のあった|となった|され)?(?:主な)?(?:${sectionNoun})(?:は、?(?:次|以下)の(?:とおり|通り)(?:です|となります)?)?$`,
      ),
  ),
  lazily(
    () =>
      new RegExp(
        `^(?:在)?(?:本次|此次|本版|本|最新|这次|這次)?(?:发布|發布|发行|版本|更新|修订|修訂|变更|變更)?(?:版本)?(?:中|所|的)*(?:已)?(?:更新|修订|修訂|变更|變更|修改|更改)(?:了)?(?:过|過)?(?:的|之)?(?:主要)?(?:${sectionNoun})(?:如下|包括|有|为|為)?$`,
      ),
  ),
  lazily(
    () =>
      new RegExp(
        `^(?:the )?(?:following )?(?:(?:updated|changed|revised|amended|modified) (?:sections?|parts?|articles?|provisions?|clauses?)|(?:sections?|parts?|articles?|provisions?|clauses?) (?:that )?(?:have |has |were |was |are )?(?:been )?(?:updated|changed|revised|amended|modified))(?: (?:in|with|by|for|of) (?:this|the (?:current|latest)|our latest) (?:release|version|update|revision|edition|policy|statement))?(?: (?:are|is|include|includes))?(?: as follows)?$`,
        "i",
      ),
  ),
];
/** How each of them begins or ends: the pattern of a whole one is slow, and slow to compile. */
const mayLeadIn: readonly RegExp[] = [
  new RegExp(`(?:${sectionNoun})(?:は、?(?:次|以下)の(?:とおり|通り)(?:です|となります)?)?$`),
  new RegExp(`(?:${sectionNoun})(?:如下|包括|有|为|為)?$`),
  /^(?:the )?(?:following )?(?:(?:updated|changed|revised|amended|modified) )?(?:section|part|article|provision|clause)/i,
];

/** One of these is in every lead-in; the search itself is slow. */
const ofChanging =
  /更新|変更|改定|改訂|改正|修正|追加|修订|修訂|变更|變更|修改|更改|updated|changed|revised|amended|modified/iu;

function findUpdatedSections(lines: readonly StatedLine[], known: ReadonlySet<string>): readonly string[] {
  for (const [index, { text }] of lines.entries()) {
    if (text.length > 600 || !ofChanging.test(text)) continue;
    const colon = text.search(/[:：]/);
    if (!isLeadIn(colon < 0 ? text : text.slice(0, colon))) continue;
    const inline = colon < 0 ? "" : text.slice(colon + 1).trim();
    const listed =
      inline === "" ? listBehind(lines.slice(index + 1, index + 1 + mostListed), known) : splitInline(inline);
    if (listed.length > 0) return listed;
  }
  return [];
}

/** Whether a line says that a list of changed sections follows: `このリリースで更新されたセクション:`. */
export function leadsToUpdated(text: string): boolean {
  return text.length <= longestLeadIn && ofChanging.test(text) && isLeadIn(text.replace(/\s*[:：]\s*$/, ""));
}

const longestLeadIn = 100;

function isLeadIn(text: string): boolean {
  const head = text
    .trim()
    .replace(/[。.]$/, "")
    .replace(/^[*_#【［[]+|[*_】］\]]+$/g, "");
  return leadIns.some((pattern, index) => mayLeadIn[index]?.test(head) === true && pattern().test(head));
}

const mostListed = 200;
const marker =
  /^\s*(?:[・•●○◦■□◆▪‣*\-–—]|[(（]?[0-9０-９]{1,3}[)）.．、]|[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[(（]?[a-zａ-ｚ][)）.．]|[①-⑳])\s*/u;

/** With bullets or numbers the list ends where they do; without, at a wider space or where a line is no title of a section. */
function listBehind(lines: readonly StatedLine[], known: ReadonlySet<string>): readonly string[] {
  const listed: string[] = [];
  const marked = lines[0] !== undefined && isMarked(lines[0]);
  const space = Math.max(1, lines[0]?.gap ?? 0);
  for (const line of lines) {
    if (!marked && (line.gap ?? 0) > space) break;
    const entry = line.text
      .replace(marker, "")
      .trim()
      .replace(/[。；;,，、]$/, "");
    if (marked ? !isMarked(line) : !known.has(foldForComparison(entry))) break;
    if (entry !== "") listed.push(entry);
  }
  return listed;
}

function isMarked(line: StatedLine): boolean {
  return (line.marker ?? null) !== null || marker.test(line.text);
}

function splitInline(text: string): readonly string[] {
  const quoted = Array.from(text.matchAll(/[「『“"]([^」』”"]{1,80})[」』”"]/g), (match) => match[1] ?? "");
  if (quoted.length > 0) return quoted;
  const [sentence = ""] = text.split(/。|\.\s*$/);
  // A title may hold a 、 or an `and` of its own; the stronger separator of the list wins.
  const separator = /[;；]/.test(sentence) ? /[;；]/ : /[、,，]/;
  return sentence
    .split(separator)
    .map((entry) =>
      entry
        .replace(/^\s*(?:および|及び|並びに|ならびに|以及|和|and\s)\s*/i, "")
        .replace(marker, "")
        .trim(),
    )
    .filter((entry) => entry !== "");
}

const ofChange = /変更|改定|改訂|改正|更新|修正|变更|變更|更改|修订|修訂|修改|chang|revis|amend|updat|modif/i;
const ofNotice =
  /通知|告知|掲載|掲示|お知らせ|周知|公表|公示|公告|公布|发布|發布|刊登|展示|提示|notice|notif|post|announce|publish|banner|inform/i;
const ofDocument =
  /ポリシー|規約|規程|規定|方針|ステートメント|約款|条項|条件|声明|政策|条款|條款|协议|協議|规则|規則|本网|policy|statement|terms|agreement|notice|conditions/i;
/** What the days are for, where they are no notice of a change to the document itself. */
const ofElse =
  /返金|保存|保管|削除|支払|応答|回答|退款|保存|删除|刪除|答复|回复|refund|retain|delet|respond|payment|cookie/i;

/** 30 日間通知が掲載されます, 有效期为 30 天, at least 30 days before: one sentence with the change, the notice and its days. */
function findNoticeDays(lines: readonly StatedLine[]): number | null {
  for (const { text } of lines) {
    if (!/日|天|週|周|day|week/i.test(text)) continue;
    for (const sentence of sentencesOf(text)) {
      if (
        ![ofChange, ofNotice, ofDocument].every((words) => words.test(sentence.text)) ||
        ofElse.test(sentence.text)
      )
        continue;
      const days = findQuantities(sentence.text).flatMap(({ kind, unit, value }) =>
        kind !== "duration"
          ? []
          : unit === "week"
            ? [value * 7]
            : unit === "day" || unit === "calendar-day"
              ? [value]
              : [],
      );
      if (days[0] !== undefined) return days[0];
    }
  }
  return null;
}

const previous =
  /(?:以前|過去|旧|前回|ひとつ前|一つ前|直前|改定前|変更前|改訂前)の?(?:バージョン|版|ポリシー|プライバシー|規約|ステートメント|内容)|旧(?:規約|版)|(?:先前|以前|之前|过往|過往|历史|歷史|上一|旧|舊)的?(?:个|個)?版本?|(?:previous|prior|earlier|past|older|archived?|last) (?:versions?|editions?|policy|policies|statements?|terms|notices?)|version history|archived versions/i;
const longestClaim = 200;

function findPreviousVersion(
  lines: readonly StatedLine[],
): Pick<DeclaredChanges, "previousVersion" | "previousVersionLink"> {
  let claimed = false;
  for (const { text, marks = [] } of lines) {
    if (text.length > longestClaim || !previous.test(text)) continue;
    const links = marks.flatMap((mark) => (mark.kind === "link" ? [mark] : []));
    const named = links.find(({ span }) => previous.test(text.slice(...span))) ?? links[0];
    const isShort = text.replace(/[\s→←>＞»›]/g, "").length <= 30;
    // `以前のバージョンは無効になります` speaks of it without giving it.
    if (
      named === undefined &&
      !(isShort && !/[。.！]/.test(text)) &&
      !/こちら|此处|此處|这里|這裡|here|archive/i.test(text)
    )
      continue;
    claimed = true;
    const target = named?.target ?? "";
    if (target !== "" && target !== "#") return { previousVersion: true, previousVersionLink: target };
  }
  return { previousVersion: claimed, previousVersionLink: null };
}
