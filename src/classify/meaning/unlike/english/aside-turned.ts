/**
 * Whether an English text tells which of several it speaks of (members who live in Norway pay no fee) and the other says it of all of them in passing (members, living in
 * Norway, pay no fee). Of one that is known anyway (the board, which meets monthly) both say the same.
 */
export function tellsNoLongerWhich(before: string, after: string): boolean {
  const [from, to] = [before, after].map((text) => text.toLowerCase().replaceAll("’", "'"));
  if (from === undefined || to === undefined || from.length + to.length > longest) return false;
  return tells(from, to) || tells(to, from);
}

/** A paragraph. */
const longest = 1600;

function tells(aside: string, bound: string): boolean {
  return asides.some((pattern) =>
    Array.from(aside.matchAll(pattern)).some(([, ahead = "", head = "", clause = "", behind = ""]) => {
      if (isKnown(ahead, head) || !opens.test(clause)) return false;
      const said = coreOf(clause);
      const start = new RegExp(`\\b${head} (?=[a-z])`, "g");
      return Array.from(bound.matchAll(start)).some(({ index }) => {
        const rest = bound.slice(index + head.length + 1);
        const end = behind === "" ? rest.search(/[.;]|$/) : rest.search(new RegExp(` ${behind}\\b`));
        const stretch = end < 0 ? "" : rest.slice(0, end);
        return !stretch.includes(",") && opens.test(stretch) && coreOf(stretch) === said;
      });
    }),
  );
}

const asides: readonly RegExp[] = [
  /((?:[a-z'-]+ ){0,3})([a-z]{3,}), ([^,.;:()]{5,80}), ([a-z]+)/g,
  /((?:[a-z'-]+ ){0,3})([a-z]{3,}), ([^,.;:()]{5,80})()(?=[.;]|$)/g,
];
const opens =
  /^(?:who [a-z]+|(?:which|that|whose) (?!means?\b|meant\b|includes?\b)[a-z]+|[a-z]{3,}ing(?! to\b)|[a-z]{3,}(?:ed|en|wn|ght|ept|ade|ent|eld|old))\b/;

/** Of whom it can be only one, or all of one's own: our payment provider, the board. */
function isKnown(ahead: string, head: string): boolean {
  if (
    /^(?:example|instance|addition|however|therefore|information|data|content|software|it|one|them|us|you)$/.test(
      head,
    )
  )
    return true;
  // Within thirty days, that content: nothing of which there are several.
  if (/^$|\b(?:within|after|for|in|at|by|during|until) [a-z]+ $/.test(ahead) && times.test(head)) return true;
  if (/(?:^|\s)(?:an?|any|no|every|each) (?:[a-z-]+ )?$/.test(ahead)) return false;
  return !head.endsWith("s") || /(?:ss|us|is)$/.test(head);
}

const times = /^(?:days?|weeks?|months?|years?|hours?|minutes?)$/;

/** The words that a clause has in whichever way it is joined, by their beginnings: who live, living; that are set, which is set. */
function coreOf(clause: string): string {
  return (clause.match(/[a-z0-9']+/g) ?? [])
    .filter((word) => !/^(?:who|which|that|is|are|was|were|has|have|been|being)$/.test(word))
    .map((word) => word.replace(/(?:ing|ed|es|s|e)$/, "").slice(0, 6))
    .join(" ");
}
