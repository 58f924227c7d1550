import type { Block, Change, ChangeSide, Link, Reason } from "../../model.ts";
import { enumeratorLength } from "../../text/enumerator.ts";
import { foldForComparison } from "../../text/fold.ts";
import type { Places } from "../places.ts";
import { areLinked } from "./lead-ins.ts";

/** The reasons for which another place is more than that: a paragraph follows another line now that leads on to it. */
export type JudgeLedOn = (change: Change) => readonly Reason[];

/**
 * Judges a paragraph in another place by the line that leads on to it: it follows another such line, `If you are insured abroad:`, or is one that leads on to
 * another.
 */
export function judgeLedOn(before: Places, after: Places, links: readonly Link<Block>[]): JudgeLedOn {
  return ({ unit, before: [from], after: [to] }) => {
    if (from === undefined || to === undefined || unit === "section") return [];
    const [stood, stands] = [leadOn(from, before), leadOn(to, after)];
    if (foldForComparison(stood) === foldForComparison(stands)) return [];
    if (stood !== "" && stands !== "" && areLinked(stood, stands, links)) return [];
    return [
      {
        rule: "context",
        materiality: "substantive",
        before: stood || null,
        after: stands || null,
        direction: null,
      },
    ];
  };
}

/** The line ahead of a paragraph that leads on to it, or the paragraph that it leads on to itself. */
function leadOn({ block }: ChangeSide, { blocks, sectionOf, document }: Places): string {
  const own = blocks.get(block ?? "");
  if (own?.kind !== "paragraph") return "";
  const siblings = sectionOf.get(own.id)?.blocks ?? document.preamble;
  const at = siblings.findIndex(({ id }) => id === own.id);
  if (leads(own)) return siblings[at + 1]?.text ?? "";
  const above = siblings.slice(0, at);
  const line = above.findLast((block) => leads(block) || block.kind !== "paragraph");
  if (line === undefined || !leads(line)) return "";
  const between = above.slice(above.indexOf(line) + 1);
  return between.every((block) => areMembers(line.text, block.text, own.text)) ? line.text : "";
}

/** Whether two paragraphs are members of what a line leads on to, set without the signs of a list: `- name` and `- address`, or two that begin alike. */
function areMembers(line: string, one: string, other: string): boolean {
  const bullet = /^[-–—・•*·◦○●]/.exec(one)?.[0];
  if (bullet !== undefined && other.startsWith(bullet)) return true;
  const number = numberIn(one);
  if (number !== "" && number === numberIn(other) && number !== numberIn(line)) return true;
  return announces.test(line) && one.slice(0, alike) === other.slice(0, alike);
}

/** How a paragraph is numbered, whatever its number: (#) of （1） and （2）; "" where it is not. */
function numberIn(text: string): string {
  return foldForComparison(text.slice(0, enumeratorLength(text)))
    .replace(/[^\p{P}\s]+/gu, "#")
    .trim();
}

/** A line that leads on to several. */
const announces = /以下|如下|下列|次の|下記|\bfollowing\b|\bbelow\b/i;

/** So many characters at their beginning members of one list share, at least. */
const alike = 4;

function leads(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && /[:：]\s*$/.test(block.text);
}
