import { parties } from "./parties.ts";
import type { Meaning, Use } from "./meaning.ts";

interface Exchange {
  readonly concept: string;
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** More words than these that changed their parts are another sentence. */
const mostExchanged = 40;

/** Whether two of the words took each other's part: 当社が利用者に against 利用者が当社に. */
export function exchanged(before: Meaning, after: Meaning): boolean {
  const changed = [...before.parts.keys()].flatMap((concept) => {
    const [from, to] = [before.parts.get(concept), after.parts.get(concept)];
    if (from === undefined || to === undefined) return [];
    const lost = [...from].filter((part) => !to.has(part));
    const gained = [...to].filter((part) => !from.has(part));
    return lost.length > 0 && gained.length > 0 ? [{ concept, lost, gained }] : [];
  });
  if (changed.length > mostExchanged || othersAct(before, after) || agentsDiffer(before, after)) return true;
  if (changed.some(({ lost, gained }) => lost.includes("whose") && gained.includes("beside"))) return true;
  if (changed.some(({ lost, gained }) => lost.includes("beside") && gained.includes("whose"))) return true;
  if (changed.some((one) => turned(one) || turned({ ...one, lost: one.gained, gained: one.lost })))
    return true;
  return changed.some((one, index) =>
    changed
      .slice(index + 1)
      .some(
        (other) =>
          one.lost.some((part) => other.gained.includes(part)) &&
          other.lost.some((part) => one.gained.includes(part)),
      ),
  );
}

/** From a party is not to it. */
function turned({ concept, lost, gained }: Exchange): boolean {
  return parties.has(concept) && lost.includes("from") && gained.includes("to");
}

/** As many are named behind 由 or by as before, and they are others. */
function agentsDiffer(before: Meaning, after: Meaning): boolean {
  const [stood, stands] = [agentsOf(before), agentsOf(after)];
  return stood.length === stands.length && stood.join("|") !== stands.join("|");
}

/** What no table knows may be a name, and what begins with a Han character too: 由书页循环 begins with 书. */
function agentsOf({ agents, concepts }: Meaning): readonly string[] {
  return agents.filter((one) => parties.has(one) || isNamed(concepts.get(one))).sort();
}

function isNamed(use: Use | undefined): boolean {
  return (use?.kind === "unknown" || use?.kind === "thing") && /\p{sc=Han}/u.test(use.surface);
}

/** Whether one party acts no longer and another does: 運賃は甲が負担し and 運賃は乙が負担し, where both are named elsewhere. */
function othersAct(before: Meaning, after: Meaning): boolean {
  const [stood, stands] = [actingIn(before), actingIn(after)];
  const lost = [...stood].some((one) => !stands.has(one) && after.concepts.has(one));
  const gained = [...stands].some((one) => !stood.has(one) && before.concepts.has(one));
  return (lost && gained) || takesOver(before, after) || takesOver(after, before);
}

function acts({ parts }: Meaning, concept: string): boolean {
  return parts.get(concept)?.has("subject") === true;
}

/** Japanese names who acts: where 当社は went and 委託先は came, another acts, though 委託先 is spoken of before. */
function takesOver(before: Meaning, after: Meaning): boolean {
  if (!acts(before, "当社") || after.concepts.has("当社")) return false;
  return [...after.parts.keys()].some(
    (concept) =>
      parties.has(concept) && acts(after, concept) && before.concepts.has(concept) && !acts(before, concept),
  );
}

function actingIn({ parts, concepts }: Meaning): ReadonlySet<string> {
  return new Set(
    [...parts].flatMap(([concept, played]) =>
      played.has("by") && (parties.has(concept) || concepts.get(concept)?.kind === "unknown")
        ? [concept]
        : parties.has(concept) && played.has("subject")
          ? [concept]
          : [],
    ),
  );
}
