import { lazily } from "../../text/lazily.ts";
import type { Context } from "./context.ts";

/** Turns of phrase that bracket something, each of which may stand for every other: 对①予以保护 and 保护①. */
export interface Bracketing {
  readonly forms: readonly Form[];
  /** What stands beside the whole turn, on both sides. */
  readonly context: Context;
}

export interface Form {
  /** Its words and the signs ①, ② and ③, in order. */
  readonly parts: readonly string[];
  readonly literals: readonly string[];
  /** Whether it ends in what it holds, so that only the other text can tell where that ends. */
  readonly endsInSlot: boolean;
  /** Finds it, with what it holds as `one` and `two`, as much as may be where it ends in that; one that begins in what it holds only where a clause does. */
  readonly found: () => RegExp;
}

/** The forms of a group, ① and ② standing for a stretch within one clause, ③ for somebody. */
export function readBracketing(texts: readonly string[], context: Context): Bracketing {
  return { forms: texts.map(readForm), context };
}

function readForm(text: string): Form {
  const parts = text.split(/([①②③])/).filter((part) => part !== "");
  return {
    parts,
    literals: parts.filter((part) => !isSlot(part)),
    endsInSlot: isStretch(parts.at(-1)),
    found: lazily(() => new RegExp((isStretch(parts[0]) ? clauseStart : "") + sourceOf(parts), "gu")),
  };
}

/** The form around what another was found to hold. */
export function filled({ parts }: Form, held: Readonly<Record<string, string>>): string {
  return parts.map((part) => (isSlot(part) ? (held[nameOf(part)] ?? "") : part)).join("");
}

/** A stretch that stands wherever a form does: of its longest words as much as tells them from most others. */
export function hintOf(text: string): string {
  const [longest = ""] = wordsOf(text).toSorted((one, other) => other.length - one.length);
  return longest.slice(0, longestHint);
}

const longestHint = 8;

function wordsOf(text: string): readonly string[] {
  return text.split(/[①②③]/).filter((part) => part !== "");
}

export function isSlot(part: string | undefined): boolean {
  return part !== undefined && /^[①②③]$/.test(part);
}

function isStretch(part: string | undefined): boolean {
  return isSlot(part) && part !== "③";
}

/** The name of what stands for a slot. */
export function nameOf(slot: string): string {
  return slot === "①" ? "one" : slot === "②" ? "two" : "three";
}

const clauseStart = String.raw`(?<=^|[,.;:!?\n] ?)`;
/** A clause, as long as an editor would turn round. */
const stretch = String.raw`(?:[^,.;:!?()"]|"[^,.;:!?()"]{1,20}"){1,40}`;
/** Whoever is named in Chinese by a word for such people or bodies. */
const somebody = String.raw`(?:[\p{sc=Han}]{1,5}?[人者员户方商]|[\p{sc=Han}]{0,4}?(?:公司|单位|机构|机关|部门|组织|企业|团体|平台|委员会|理事会|监事会|干事|玩家|专家|学生|教师|家长|理事|监事|委员|会长|干部|职工|乘客|顾客|住户|用户|客户|会员|成员|您|你们?|我们|双方|各方|任何一方|本[公平网学协社校机应软系][\p{sc=Han}]?))`;

function sourceOf(parts: readonly string[]): string {
  return parts
    .map((part, index) => {
      if (!isSlot(part))
        return part.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(",", "[,、]");
      if (parts.indexOf(part) < index) return String.raw`\k<${nameOf(part)}>`;
      if (part === "③") return `(?<three>${somebody})`;
      return `(?<${nameOf(part)}>${stretch}${index === parts.length - 1 ? "" : "?"})`;
    })
    .join("");
}
