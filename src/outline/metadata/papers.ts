import { findDates, mayHoldDate } from "../../text/dates.ts";
import type { StatedLine } from "./line.ts";

/**
 * The lines of the first paper where a file has a second one behind it, with a name and a first article of its own: a club's rules and
 * the standards it set later are dated each for itself. The first ends with its dates; a section in the midst of a text begins none.
 */
export function firstPaper(lines: readonly StatedLine[]): readonly StatedLine[] {
  let dated = Number.NEGATIVE_INFINITY;
  let isBegun = false;
  for (const [index, { text }] of lines.entries()) {
    const isBehind = isBegun && index - dated <= near;
    if (isBehind && isName(text) && begins(lines, index + 1)) return lines.slice(0, index);
    isBegun ||= first.test(text);
    if (mayHoldDate(text) && comesIntoForce.test(text) && findDates(text).length > 0) dated = index;
  }
  return lines;
}

const comesIntoForce =
  /施行|実施|適用|発効|制定|改正|改定|改訂|实施|實施|生效|修订|修訂|公布|effective|in(?:to)? force|adopted|amended/i;

function isName(text: string): boolean {
  const name = text.trim();
  return name.length <= longestName && paper.test(name);
}

const longestName = 40;
const paper =
  /^(?!附|付\s*則|補\s*則|別|第|[（(「※・])[^、。，：:]*(?:規約|規程|規定|規則|会則|細則|要領|要項|基準|内規|約款|方針|ポリシー|章程|规则|规定|细则|办法|守则|协议|政策|規則|辦法|守則|協議|条款|條款|Rules|Bylaws|Regulations|Policy|Terms)$/;

/** Its first article or number, under a caption or a purpose at most. */
function begins(lines: readonly StatedLine[], from: number): boolean {
  return lines.slice(from, from + near).some(({ text, marker }) => first.test(`${marker ?? ""}${text}`));
}

const near = 3;
const first =
  /(?:^|\n)\s*(?:第\s*[1１一壱]\s*[条條]|[（(]\s*(?:目\s*的|趣\s*旨|名\s*称|総\s*則)\s*[）)]|[1１]\s*[.．、]|一、|Article (?:1|I)\b|1\.\s)/i;
