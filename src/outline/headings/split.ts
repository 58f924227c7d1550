import { leadingSigns } from "../units/ornament.ts";
import { endingOf, looksLikeTitle, width } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";
import { captionOf } from "./captions.ts";
import { type Heading, labelOf } from "./heading.ts";

const bracketed =
  /^[（(【［〔「『]([^（(【［〔「『）)】］〕」』]*(?:[（(][^）)]*[）)][^）)】］〕」』]*)*)[）)】］〕」』][\s：:。、.]*/;

/** A heading and the text that runs on behind it: `第2条（定義） 本規約において…` has the title 定義. */
export function splitProvision(unit: Unit, index: number, style: string, runsOn: boolean): Heading {
  const start = unit.label?.end ?? 0;
  const rest = unit.text.slice(start);
  const label = labelOf(unit);
  const above = captionOf(unit);
  if (above !== null) return { index, label, title: above, bodyFrom: start, style };
  const inBrackets = bracketed.exec(rest);
  // 第三条 【重要】…: what is in the brackets is said of the title behind them.
  const isTagged = rest.startsWith("【") && hasTitleIn(rest.slice(inBrackets?.[0].length ?? 0));
  if (inBrackets !== null && !isTagged)
    return { index, label, title: `${inBrackets[1]}`.trim(), bodyFrom: start + inBrackets[0].length, style };
  const inBold = boldTitle(unit, start);
  if (inBold !== null)
    return { index, label, title: stripTitle(unit.text.slice(start, inBold)), bodyFrom: inBold, style };
  const runIn = runInTitle(rest);
  if (runIn > 0)
    return {
      index,
      label,
      title: rest.slice(0, runIn).trim().replace(/\.$/, ""),
      bodyFrom: start + runIn,
      style,
    };
  const isTitle = rest.trim() !== "" && looksLikeTitle(rest) && !runsOn;
  if (isTitle) return { index, label, title: stripTitle(rest), bodyFrom: unit.text.length, style };
  return { index, label, title: "", bodyFrom: start, style };
}

/** Whether the text behind a provision's number is its title (`第1条 目的`) rather than its wording. */
export function hasTitleBehind(unit: Unit): boolean {
  return hasTitleIn(unit.text.slice(unit.label?.end ?? 0));
}

function hasTitleIn(rest: string): boolean {
  return rest.trim() !== "" && looksLikeTitle(rest) && width(rest) <= 60;
}

/** `**第三条 定义** 本协议…`: the end of the bold text where it holds the label and a title, and goes on in plain. */
function boldTitle(unit: Unit, start: number): number | null {
  for (const mark of unit.marks) {
    if (mark.kind !== "strong" || mark.span[0] > start || mark.span[1] <= start) continue;
    const title = unit.text.slice(start, mark.span[1]);
    if (mark.span[1] < unit.text.length && title.trim() !== "" && width(title) <= 80) return mark.span[1];
  }
  return null;
}

/**
 * The length of a title that runs on into its text: `第3条 利用登録 本サービスにおいては、…。` with wide spaces, or
 * `Access. Provider grants …` in English; 0 where there is none.
 */
function runInTitle(rest: string): number {
  const wide = /^[^\s。、，,（(「]{1,24}\u3000(?=\S)/.exec(rest);
  if (wide !== null && endingOf(rest) === "sentence" && rest.length >= wide[0].length + 12)
    return wide[0].length;
  const english = /^[A-Z][A-Za-z’'-]*(?:[ ,/&]+[A-Za-z’'&-]+){0,6}\.\s+(?=["“(]?[A-Z])/.exec(rest);
  return english !== null && rest.length >= english[0].length + 20 ? english[0].length : 0;
}

/**
 * A heading whose text runs on behind a mere space, where its siblings are titles in lines of their own: `８．外部サイト 当社は、…。`
 * Latin words have spaces around them too, so that both sides of it are CJK.
 */
export function splitAtSpace(unit: Unit, heading: Heading): Heading {
  const rest = unit.text.slice(heading.bodyFrom);
  const match = spaced.exec(rest);
  const body = rest.slice(match?.[0].length ?? 0);
  if (match === null || endingOf(body) !== "sentence" || width(body) < width(match[0]) * 2) return heading;
  return { ...heading, title: `${match[1]}`.trim(), bodyFrom: heading.bodyFrom + match[0].length };
}

const spaced =
  /^\s*([^\s。、，,：:（）()「」]{1,24}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[ \n]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?![のをにはがともへや])/u;

/** Whether a numbered line opens with a title that its text runs on from. */
export function hasRunInTitle(unit: Unit): boolean {
  const start = unit.label?.end ?? 0;
  const rest = unit.text.slice(start);
  const inBrackets = bracketed.exec(rest);
  return (
    (inBrackets !== null && inBrackets[0].length < rest.length) ||
    boldTitle(unit, start) !== null ||
    runInTitle(rest) > 0
  );
}

const folds = /\s*[\^˄˅↑↓▲▼△▽＋+−－×]+\s*$/;
const enclosing =
  /^(?:[【〔《〈＜≪[]([^【】〔〕《》〈〉＜＞≪≫[\]]+)[】〕》〉＞≫\]]|[（(]([^（()）]+(?:[（(][^（()）]*[）)][^（()）]*)*)[）)])$/;

/** A title without the ornament before it, the brackets around it and the fold mark behind it. */
export function stripTitle(text: string): string {
  const bare = text.trim().replace(folds, "").replace(leadingSigns, "").trim();
  const inside = enclosing.exec(bare);
  return (inside?.[1] ?? inside?.[2] ?? bare)
    .replace(/[：:]$/, "")
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

/** Whether a heading shows the mark of a part that folds out: `同意 ^`. */
export function hasFoldMark(text: string): boolean {
  return /[^\s]\s*[\^˄˅↑↓▲▼△▽＋]\s*$/.test(text);
}
