import type { Language } from "../../model.ts";
import { voiceOf, type Voice } from "../rules/rule.ts";

/** How the members of an enumeration are joined, where a word says it. */
export type Joint = "and" | "or" | "either";

/** A member without the marks and the word that join it to its neighbours, and what those say of it and of the one behind it. */
export interface Member {
  readonly text: string;
  readonly ahead: Joint | null;
  readonly behind: Joint | null;
}

/** Reads a member as it is printed: `rent the software; or`, 及び電話番号. */
export function readMember(printed: string, language: Language): Member {
  const voice = voiceOf(language);
  const [, ahead = "", rest = ""] = leading[voice].exec(printed.trim()) ?? ["", "", printed.trim()];
  const [, text = "", behind = ""] = trailing[voice].exec(rest) ?? ["", rest, ""];
  return { text: text.replace(/[\s,，、;；.。]+$/u, ""), ahead: jointOf(ahead), behind: jointOf(behind) };
}

/** What a word that joins two members says; null where it is none. */
export function jointOf(words: string): Joint | null {
  const bare = words.replace(/[\s,，、;；]/gu, "").toLowerCase();
  if (bare === "") return null;
  if (/^(?:and\/or|及び?\/又は|和\/或|及\/或)$/.test(bare)) return "either";
  return /^(?:or|または|又は|もしくは|若しくは|あるいは|或いは|或|或者|或是)$/.test(bare) ? "or" : "and";
}

const words: Readonly<Record<Voice, string>> = {
  ja: "または|又は|もしくは|若しくは|あるいは|或いは|及び|および|並びに|ならびに|かつ|且つ",
  zh: "和\\/或|及\\/或|或者|或是|以及|并且|並且|而且|同时|同時|或|和|及|且|与|與|並|并",
  en: "and\\/or|and|or",
};

const leading: Readonly<Record<Voice, RegExp>> = {
  ja: new RegExp(`^((?:${words.ja})(?:、)?)?(.*)$`, "su"),
  // 和 and 及 begin other words too: a mark has to part them from the member.
  zh: new RegExp(`^((?:${words.zh})(?=[（(①-⑳\\s]))?(.*)$`, "su"),
  en: new RegExp(`^((?:${words.en})\\s+)?(.*)$`, "isu"),
};

const trailing: Readonly<Record<Voice, RegExp>> = {
  ja: new RegExp(`^(.*?[^、；;，,\\s])\\s*([、；;，,]?\\s*(?:${words.ja})、?)?[、；;，,。.\\s]*$`, "su"),
  zh: new RegExp(`^(.*?[^、；;，,\\s])\\s*([、；;，,]?\\s*(?:${words.zh}))?[、；;，,。.\\s]*$`, "su"),
  en: new RegExp(`^(.*?[^,;\\s])\\s*((?:[,;]|\\s)\\s*(?:${words.en}))?[,;.\\s]*$`, "isu"),
};

/**
 * Whether members that are joined so and so are joined alike, under what is said of them: a list of bare lines means all of them, and where
 * something is forbidden, allowed or asked for any of them, each.
 */
export function joinAlike(
  one: Joint | null,
  other: Joint | null,
  leads: readonly string[],
  language: Language,
): boolean {
  if (one === other) return true;
  if (one !== null && other !== null) return false;
  const voice = voiceOf(language);
  const joint = one ?? other;
  if (joint === "either") return false;
  const says = (what: Readonly<Record<Voice, RegExp>>): boolean =>
    leads.some((lead) => what[voice].test(lead));
  if (joint === "or") return says(any) || (says(each) && !says(condition));
  return says(all) || !says(condition);
}

const any: Readonly<Record<Voice, RegExp>> = {
  ja: /いずれか|いずれにも|何れか/,
  zh: /之一|任一|任何一|其中一/,
  en: /\b(?:any|either|one(?: or more)?) of\b/i,
};

const all: Readonly<Record<Voice, RegExp>> = {
  ja: /(?:すべて|全て|いずれも|いずれにも)/,
  zh: /全部|所有|均|同时|同時/,
  en: /\b(?:all|each|both) of\b/i,
};

const each: Readonly<Record<Voice, RegExp>> = {
  ja: /ない|ません|なりませ|禁|ことができ|ことがあ|場合があ/,
  zh: /不得|不可|禁止|不会|不會|不能|可以|可能|请勿|請勿|严禁|嚴禁/,
  en: /\b(?:not|never|no|may|can|cannot|could|prohibited|forbidden)\b/i,
};

/** In English the clause that runs into the list; elsewhere the list is named ahead of it (符合下列条件的，可以退款：). */
const condition: Readonly<Record<Voice, RegExp>> = {
  ja: /場合(?!があ)|とき|限り|ならば|れば/,
  zh: /如果|如|若|情形|情况|情況|条件|條件|时|時/,
  en: /\b(?:if|when|where|unless|provided|until|once)\b[^,]*$|\b(?:conditions?|cases?|circumstances)\b/i,
};
