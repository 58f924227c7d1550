import type { Edit, Span } from "../../model.ts";
import { residualBetween } from "../folds/fold.ts";
import type { Reading } from "../reading.ts";
import type { Fact } from "../rules/rule.ts";
import { type Edits, overlap } from "./edits.ts";
import { isMinor } from "./phrase.ts";
import type { Told } from "./told.ts";

/** The edits that no told fact accounts for: what is left of them has words of content. */
export function unexplained(before: Reading, after: Reading, facts: readonly Told[], edits: Edits): Edits {
  const [lost, gained] = [
    facts.flatMap(({ difference }) => difference.lost),
    facts.flatMap(({ difference }) => difference.gained),
  ];
  if (lost.length + gained.length > 0 && isExplained(before, after, lost, gained)) return [];
  const left = edits.filter((edit) => {
    const [stood, stands] = [rest(before, edit.before, lost), rest(after, edit.after, gained)];
    const touched =
      lost.some(({ span }) => overlap(span, edit.before)) ||
      gained.some(({ span }) => overlap(span, edit.after));
    return touched ? !isMinor(stood) || !isMinor(stands) : !isMinor(`${stood} ${stands}`);
  });
  // 警察から → 警察などから: where nothing but such words changed, they are what changed.
  const hasMember = (edit: Edit): boolean =>
    member.test(before.plain.slice(...edit.before) + after.plain.slice(...edit.after));
  return left.length === 0 && lost.length + gained.length === 0 ? edits.filter(hasMember) : left;
}

const member = /等|など|ほか|其他|其它|\betc\b/;

/** Whether the facts that differ are all that differs: 5営業日 → 10営業日 needs no second reason. */
function isExplained(
  before: Reading,
  after: Reading,
  lost: readonly Fact[],
  gained: readonly Fact[],
): boolean {
  const [from, to] = [
    rest(before, [0, before.plain.length], lost),
    rest(after, [0, after.plain.length], gained),
  ];
  return residualBetween(from, to, before.language) !== "content";
}

function rest({ plain }: Reading, [start, end]: Span, facts: readonly Fact[]): string {
  let [kept, from] = ["", start];
  for (const { span } of [...facts].sort((left, right) => left.span[0] - right.span[0])) {
    if (span[1] <= from || span[0] >= end) continue;
    kept += plain.slice(from, Math.max(from, span[0]));
    from = Math.min(span[1], end);
  }
  return kept + plain.slice(from, end);
}
