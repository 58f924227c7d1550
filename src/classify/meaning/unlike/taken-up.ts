import type { Voice } from "../../rules/rule.ts";

/**
 * Whether a sentence speaks of what there is only where the condition of the one ahead is met, so that it holds for both wherever the one ends: 委託する場合は審査します。委託先に
 * おいても管理します; If you submit a form, we check it. The files you have submitted are deleted.
 */
export function takesUpCase(ahead: string, behind: string, voice: Voice): boolean {
  return voice === "en" ? inEnglish(ahead, behind) : inEastern(ahead, behind, voice);
}

function inEastern(ahead: string, behind: string, voice: "ja" | "zh"): boolean {
  const [condition] = conditions[voice].exec(ahead) ?? [""];
  if (voice === "zh" && namesAgain(condition, behind)) return true;
  return Array.from(behind.matchAll(named[voice])).some(([, act = ""]) =>
    voice === "zh"
      ? condition.includes(act)
      : new RegExp(`${act}(?:する|し|さ|を行|が|と|に)`).test(condition),
  );
}

/** 自行配置服务器: 受到该服务器的影响. */
function namesAgain(condition: string, behind: string): boolean {
  return Array.from(behind.matchAll(/(?:[该該]|上述)(\p{sc=Han}{2,5})/gu)).some(
    ([, name = ""]) =>
      name.length >= 2 &&
      Array.from({ length: name.length - 1 }, (_, at) => name.slice(0, at + 2)).some((one) =>
        condition.includes(one),
      ),
  );
}

const conditions: Readonly<Record<"ja" | "zh", RegExp>> = {
  ja: /^.*?(?:場合|とき|際|時)(?:に|は|には|、)|^.*?[れけ]ば、/,
  zh: /(?:如|若|倘|假如|一旦|[^，]{2,30}[的时時]，)[^，]*/,
};
/** Those to whom, by whom and behind whose doing it is: 委託先, 違反者, 変更後. */
const named: Readonly<Record<"ja" | "zh", RegExp>> = {
  ja: /(\p{sc=Han}{2})(?:先|者|後|元|済|中)/gu,
  zh: /(\p{sc=Han}{2})(?:[后後]|方|者)/gu,
};

function inEnglish(ahead: string, behind: string): boolean {
  const condition = /^[^,]*/.exec(ahead)?.[0] ?? "";
  const verbs: readonly string[] = condition.match(/[a-z]{4,}/g) ?? [];
  if (Array.from(behind.matchAll(doing)).some(([, act = ""]) => verbs.includes(act))) return true;
  return Array.from(behind.matchAll(past)).some(
    ([, did = ""]) => /^(?:included|attached|enclosed)$/.test(did) || verbs.some((verb) => isSame(verb, did)),
  );
}

/** What you have included: in what was spoken of. */
const past = /\b(?:you|they|we)(?:'ve| have|) ([a-z]{4,}(?:ed|en|nt|de))\b/g;

/** After two months of not paying. */
const doing = /\b(?:of|after|by|from|for|without|while) (?:not )?([a-z]{3,}ing)\b/g;

function isSame(verb: string, did: string): boolean {
  const stem = did.replace(/(?:(.)\1)?ed$/, "$1").slice(0, did.length - 2);
  return stem.length >= 4 && verb.startsWith(stem.slice(0, -1));
}
