import type { Language } from "../../../model.ts";
import { parties } from "../parties.ts";
import type { Meaning, Use } from "../meaning.ts";

interface Exchange {
  readonly concept: string;
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** More words than these that changed their parts are another sentence. */
const mostExchanged = 40;

/** Whether two of the words took each other's part: 当社が利用者に against 利用者が当社に. */
export function exchanged(before: Meaning, after: Meaning, language: Language): boolean {
  const changed = [...before.parts.keys()].flatMap((concept) => {
    const [from, to] = [before.parts.get(concept), after.parts.get(concept)];
    if (from === undefined || to === undefined) return [];
    const lost = [...from].filter((part) => part !== "alone" && !to.has(part));
    const gained = [...to].filter((part) => part !== "alone" && !from.has(part));
    return lost.length > 0 && gained.length > 0 ? [{ concept, lost, gained }] : [];
  });
  if (changed.length > mostExchanged || othersAct(before, after) || agentsDiffer(before, after)) return true;
  if (changed.some(({ lost, gained }) => lost.includes("whose") && gained.includes("beside"))) return true;
  if (changed.some(({ lost, gained }) => lost.includes("beside") && gained.includes("whose"))) return true;
  if (changed.some((one) => isGivenTo(one) || isGivenTo({ ...one, lost: one.gained, gained: one.lost })))
    return true;
  if (language === "en" && changed.some((one) => isActedUpon(one, before, after))) return true;
  if (othersAccompany(before, after)) return true;
  if (isNoLongerAlone(before, after) || isNoLongerAlone(after, before)) return true;
  if (changed.some((one) => turned(one) || turned({ ...one, lost: one.gained, gained: one.lost })))
    return true;
  const refers = language === "en" && (before.refers || after.refers);
  return changed.some((one, index) =>
    changed.slice(index + 1).some(
      (other) =>
        // Your subscription renews unless you cancel it.
        (!refers || parties.has(one.concept) || parties.has(other.concept)) &&
        one.lost.some((part) => other.gained.includes(part)) &&
        other.lost.some((part) => one.gained.includes(part)),
    ),
  );
}

/** Japanese particles tell who does it to whom, but for the passive: 第三者が提供する and 第三者に提供する, 委託先に監督される and 委託先を監督する. */
export function turnsAround(before: Meaning, after: Meaning): boolean {
  return isTurned(before, after) || isTurned(after, before);
}

function isTurned(one: Meaning, other: Meaning): boolean {
  const turns = [one, other].some(isTurnedAbout);
  const passive = (one.marks.get("passive") ?? 0) > (other.marks.get("passive") ?? 0);
  const stays = [...one.parts.keys()].some((concept) => acts(one, concept) && acts(other, concept));
  return [...one.parts].some(([concept, played]) => {
    const plays = other.parts.get(concept);
    if (plays === undefined || !isSomebody(concept)) return false;
    if (passive && played.has("by") && plays.has("object")) return true;
    if (passive && stays && played.has("to") && plays.has("object") && !played.has("object")) return true;
    return (
      parties.has(concept) &&
      !turns &&
      played.has("subject") &&
      !plays.has("subject") &&
      plays.has("to") &&
      !plays.has("topic") &&
      !played.has("to")
    );
  });
}

/** 医師, 教員, 提携先, 監督機関: by how the word ends. */
function isSomebody(concept: string): boolean {
  return (
    parties.has(concept) || /[者員師人士長官民係先客生]$|会社$|法人$|機関$|委員会$|理事会$/.test(concept)
  );
}

/** Where one is made to do something, receives or owns it, に names the same as が elsewhere. */
function isTurnedAbout({ marks, concepts }: Meaning): boolean {
  return (
    marks.has("passive") ||
    marks.has("cause") ||
    [...concepts.keys()].some((one) => /^(?:受|帰属|所有)/.test(one))
  );
}

/** Who alone may: 会員のみ退会できる is not 会員は退会のみできる. */
function isNoLongerAlone(one: Meaning, other: Meaning): boolean {
  if (!one.marks.has("only") || !other.marks.has("only")) return false;
  return [...one.parts].some(
    ([concept, played]) =>
      played.has("alone") && other.parts.get(concept)?.has("alone") !== true && acts(other, concept),
  );
}

/** Both are named, and 在家长陪同下 has become 在儿童陪同下. */
function othersAccompany(before: Meaning, after: Meaning): boolean {
  const [stood, stands] = [accompanying(before), accompanying(after)];
  return (
    stood.length > 0 &&
    stands.length > 0 &&
    !stood.some((one) => stands.includes(one)) &&
    stood.every((one) => after.concepts.has(one))
  );
}

function accompanying({ parts }: Meaning): readonly string[] {
  return [...parts].flatMap(([concept, played]) =>
    parties.has(concept) && played.has("accompanies") ? [concept] : [],
  );
}

/** From a party is not to it, nor is what is said about it; and payable by the applicant is not payable to the applicant. */
function turned({ concept, lost, gained }: Exchange): boolean {
  return (
    parties.has(concept) &&
    ["from", "by", "about"].some((part) => lost.includes(part)) &&
    gained.includes("to")
  );
}

/** 披露卖家的资料, 向卖家披露资料: whose it is, and who gets it. */
function isGivenTo({ concept, lost, gained }: Exchange): boolean {
  return parties.has(concept) && lost.includes("whose") && gained.includes("to");
}

/** Teachers are assessed by students, and teachers assess students: whoever acts on both sides stays, and who did it has it done to him. */
function isActedUpon({ concept, lost, gained }: Exchange, before: Meaning, after: Meaning): boolean {
  const turns =
    (lost.includes("by") && gained.includes("object")) || (lost.includes("object") && gained.includes("by"));
  return (
    turns &&
    parties.has(concept) &&
    // By sending you a letter is not by you.
    concept !== "you" &&
    concept !== "we" &&
    [...before.parts.keys()].some((one) => one !== concept && acts(before, one) && acts(after, one)) &&
    before.uses.length === after.uses.length
  );
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
