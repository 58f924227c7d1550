import { commonLength } from "../../../sequence/ends.ts";
import { foldForComparison } from "../../../text/fold.ts";

/**
 * Whether two who are named over several sentences changed places throughout: "the board decides; if it does not, the committee does" with the
 * committee first. Every word is there still, and each party has the other's part.
 */
export function partiesExchanged(before: string, after: string): boolean {
  const [from, to] = [before, after].map((text) => foldForComparison(text).toLowerCase());
  if (from === undefined || to === undefined || from === to) return false;
  const start = commonLength(from, to, 1);
  const ends = endsOf(from, to, start);
  for (let back = 0; back <= widest && back <= start; back += 1) {
    for (const [end, reached] of ends) {
      const [one, other] = [from.slice(start - back, end), to.slice(start - back, reached)];
      if (one !== other && other !== "" && isExchanged(from, to, one, other)) return true;
    }
  }
  return false;
}

/** So many characters two names may begin with alike (委员会, 委托人) and each be still longer. */
const widest = 12;

/** Where the two names may end: at a place behind which the texts run on alike. */
function endsOf(from: string, to: string, start: number): readonly (readonly [number, number])[] {
  const ends: (readonly [number, number])[] = [];
  for (let end = start; end <= start + widest; end += 1) {
    for (let reached = start; reached <= start + widest; reached += 1) {
      if (from.slice(end, end + alike) === to.slice(reached, reached + alike)) ends.push([end, reached]);
    }
  }
  return ends;
}

/** Two characters that stand behind both names: one may stand there by chance. */
const alike = 2;

function isExchanged(from: string, to: string, one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one) || /[\p{P}\n]/u.test(one + other)) return false;
  const exchanged = from
    .split(one)
    .map((part) => part.split(other).join(one))
    .join(other);
  return exchanged === to && standsAlone(from, one, other);
}

/** In one sentence the two of them side by side are members of a list. */
function standsAlone(text: string, one: string, other: string): boolean {
  const holding = text.split(/[.。!?！？；;\n]/u);
  return (
    holding.some((sentence) => sentence.includes(one) && !sentence.includes(other)) &&
    holding.some((sentence) => sentence.includes(other))
  );
}
