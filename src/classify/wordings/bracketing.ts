import { lazily } from "../../text/lazily.ts";

/** Turns of phrase that bracket something, each of which may stand for every other: 对①予以保护 and 保护①. */
export interface Bracketing {
  readonly forms: readonly Form[];
}

export interface Form {
  /** Its words and the signs ① and ②, in order. */
  readonly parts: readonly string[];
  readonly literals: readonly string[];
  /** Finds it, with what it holds as `one` and `two`; null where it ends in what it holds, so that nobody knows where that ends. */
  readonly found: (() => RegExp) | null;
}

/** The forms of a group, ① and ② standing for a stretch within one clause. */
export function readBracketing(texts: readonly string[]): Bracketing {
  return { forms: texts.map(readForm) };
}

function readForm(text: string): Form {
  const parts = text.split(/([①②])/).filter((part) => part !== "");
  const isOpen = isSlot(parts[0]) || isSlot(parts.at(-1));
  return {
    parts,
    literals: parts.filter((part) => !isSlot(part)),
    found: isOpen ? null : lazily(() => new RegExp(sourceOf(parts), "gu")),
  };
}

/** The form around what another was found to hold. */
export function filled({ parts }: Form, held: Readonly<Record<string, string>>): string {
  return parts.map((part) => (isSlot(part) ? (held[nameOf(part)] ?? "") : part)).join("");
}

function isSlot(part: string | undefined): boolean {
  return part === "①" || part === "②";
}

function nameOf(slot: string): string {
  return slot === "①" ? "one" : "two";
}

/** A clause, as long as an editor would turn round. */
const stretch = String.raw`[^,.;:!?()"]{1,40}?`;

function sourceOf(parts: readonly string[]): string {
  return parts
    .map((part, index) => {
      if (!isSlot(part)) return part.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
      return parts.indexOf(part) < index ? String.raw`\k<${nameOf(part)}>` : `(?<${nameOf(part)}>${stretch})`;
    })
    .join("");
}
