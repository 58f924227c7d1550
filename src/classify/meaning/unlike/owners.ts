import type { Language } from "../../../model.ts";
import type { Meaning, Owner } from "../meaning.ts";
import { parties } from "../parties.ts";
import { standsFor } from "../reader/vocabulary.ts";

/** Those who are spoken to, by whatever name. */
const customers: ReadonlySet<string> = new Set(
  "お客様 利用者 会員 您 用户 会员 顾客 you user customer member".split(" "),
);

/**
 * Whether what belonged to one belongs to another: 自己の費用 and 当社の費用, 您的信息 and 他人的信息, their passwords and ours. Who is no longer
 * named as the owner, where nobody else is, goes without saying.
 */
export function ownersDiffer(before: Meaning, after: Meaning, language: Language): boolean {
  return anotherOwns(before, after, language) || anotherOwns(after, before, language);
}

function anotherOwns(one: Meaning, other: Meaning, language: Language): boolean {
  const stands = standsFor(language);
  const [own, others] = [namesOf(one.owners), namesOf(other.owners)];
  const gained = [...others].filter((name) => !own.has(name));
  const came = [...other.concepts.keys()].filter(
    (concept) => speakers.has(concept) && !one.concepts.has(concept),
  );
  // 自行承担费用 and 费用由我们承担.
  const acted = other.agents.filter((name) => parties.has(name) && !one.agents.includes(name));
  return one.owners.some(({ candidates, reflexive }) => {
    if (candidates.some((name) => others.has(name))) return false;
    // Both say one's own; whose that is, is told by who acts.
    if (reflexive && acted.length === 0 && other.owners.some((owner) => owner.reflexive)) return false;
    const rivals = reflexive ? [...gained, ...came, ...acted] : gained;
    return (
      rivals.length > 0 &&
      !rivals.some((rival) => candidates.includes(rival) || isAlike(candidates, rival, stands))
    );
  });
}

function namesOf(owners: readonly Owner[]): ReadonlySet<string> {
  return new Set(owners.flatMap(({ candidates }) => candidates));
}

/** A pronoun that points at nobody named points at the reader: keep your password, パスワードを自己の責任で. */
function isAlike(
  candidates: readonly string[],
  rival: string,
  stands: (one: string, other: string) => boolean,
): boolean {
  if (candidates.length === 0) return customers.has(rival);
  return candidates.some((name) => (customers.has(name) && customers.has(rival)) || stands(name, rival));
}

/** The two who speak to each other, who may go unnamed. */
const speakers: ReadonlySet<string> = new Set(["当社", "お客様", "我们", "您", "we", "you"]);

/** Where it is said who bears something, everybody counts. */
const bearing: ReadonlySet<string> = new Set([
  "負担",
  "責任",
  "費用",
  "賠償",
  "承担",
  "责任",
  "费用",
  "赔偿",
  "expens",
  "risk",
  "responsibl",
  "be liabl",
  "bear",
  "compensat",
  "indemnifi",
]);
/** What belongs to somebody, and that it does. */
const owned: ReadonlySet<string> = new Set(["著作权", "知识产权", "所有权", "专利", "商标", "财产", "资产"]);
const belonging: ReadonlySet<string> = new Set(["属于"]);
/** And where it is said who decides, whoever acts. */
const deciding: ReadonlySet<string> = new Set(["判断", "裁量", "决定", "认定", "decid", "discretion"]);

/** Whether somebody is named on one side only, or acts on one side and is acted upon on the other, where costs, risks or decisions are borne. */
export function bearersDiffer(before: Meaning, after: Meaning, language: Language): boolean {
  const borne = [before, after].some(
    (text) => speaksOf(text, bearing) || (speaksOf(text, owned) && speaksOf(text, belonging)),
  );
  if (borne && (isUnnamed(before, after) || isUnnamed(after, before))) return true;
  if (!borne && !speaksOf(before, deciding) && !speaksOf(after, deciding)) return false;
  return isActedUpon(before, after, language) || isActedUpon(after, before, language);
}

function speaksOf({ concepts }: Meaning, words: ReadonlySet<string>): boolean {
  return [...concepts.keys()].some((concept) => words.has(concept));
}

function isUnnamed(one: Meaning, other: Meaning): boolean {
  return [...one.concepts.keys()].some((concept) => speakers.has(concept) && !other.concepts.has(concept));
}

const acting = ["subject", "by", "done"];
/** By its place alone a word of Chinese or English is no sure object. */
const actedUpon = ["to", "about", "from", "for"];

function isActedUpon(one: Meaning, other: Meaning, language: Language): boolean {
  const passive = language === "ja" ? ["object", ...actedUpon] : actedUpon;
  return [...one.parts].some(([concept, played]) => {
    if (!parties.has(concept) || !acting.some((part) => played.has(part))) return false;
    const plays = other.parts.get(concept);
    return (
      plays !== undefined &&
      !other.owners.some(({ candidates }) => candidates.length === 1 && candidates[0] === concept) &&
      !acting.some((part) => plays.has(part)) &&
      passive.some((part) => plays.has(part) && !played.has(part))
    );
  });
}
