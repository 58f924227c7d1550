import type { Language } from "../../../model.ts";
import { isChinese } from "../../reading.ts";

/**
 * Whether what is done under a condition, before or after something, is now that something: when the alarm sounds, leave the building, and when you leave the building, the
 * alarm sounds; 脱敏后提供 and 提供后脱敏.
 */
export function turnsConditions(before: string, after: string, language: Language): boolean {
  if (before.length + after.length > longest) return false;
  const halve = language === "en" ? inEnglish : isChinese(language) ? inChinese : inJapanese;
  const [from, to] = [halve(before), halve(after)];
  if (from === null || to === null || from.hook !== to.hook) return false;
  return (
    crosses(from.given, from.rest, to.given, to.rest) && crosses(from.rest, from.given, to.rest, to.given)
  );
}

/** A sentence with one condition. */
const longest = 400;

interface Halves {
  readonly hook: string;
  readonly given: ReadonlySet<string>;
  readonly rest: ReadonlySet<string>;
}

/** Whether a word that stood in the one half alone stands in the other alone. */
function crosses(
  half: ReadonlySet<string>,
  rest: ReadonlySet<string>,
  left: ReadonlySet<string>,
  entered: ReadonlySet<string>,
): boolean {
  return [...half].some((word) => !rest.has(word) && !left.has(word) && entered.has(word));
}

function inEnglish(text: string): Halves | null {
  const low = text.toLowerCase();
  const hooks = Array.from(low.matchAll(/\b(if|when|before|after|once|unless|while|until)\b/g));
  const [found] = hooks;
  if (found === undefined || hooks.length > 1 || /[.;] \S/.test(low)) return null;
  const { index, 0: hook } = found;
  const comma = low.indexOf(",", index);
  const isAhead = index === 0 && comma > 0;
  if (index === 0 && comma < 0) return null;
  const [given, rest] = isAhead
    ? [low.slice(0, comma), low.slice(comma)]
    : [low.slice(index), low.slice(0, index)];
  return { hook, given: stemsOf(given), rest: stemsOf(rest) };
}

/** By their first letters, so that signing is sign. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = text.match(/[a-z]{3,}/g) ?? [];
  return new Set(
    words
      .filter((word) => !small.test(word))
      .map((word) => word.replace(/(?:ing|ed|es|s|e)$/, "").slice(0, 4)),
  );
}

const small =
  /^(?:if|when|before|after|once|unless|while|until|the|and|for|you|your|our|their|his|her|its|has|have|had|are|was|were|may|must|shall|will|can|not|been|being|this|that|with|from|please|then|them|they|any|all|does|did|should|would)$/;

function inChinese(text: string): Halves | null {
  const places = Array.from(
    text.matchAll(/(?<![^，,。；;][此以最落幕今])(?:之)?[后後](?=[，,再\p{sc=Han}])(?![续續台臺果期])/gu),
  );
  const [found] = places;
  if (found === undefined || places.length > 1 || /[。；;]./u.test(text)) return null;
  const given = text.slice(0, found.index);
  return { hook: "后", given: bigramsOf(given), rest: bigramsOf(text.slice(found.index + found[0].length)) };
}

function inJapanese(text: string): Halves | null {
  const places = Array.from(text.matchAll(/(?:した|の)?(後に|前に|うえで|上で)|てから/gu));
  const [found] = places;
  if (found === undefined || places.length > 1 || /。./u.test(text)) return null;
  const hook = /前/.test(found[0]) ? "前" : "後";
  const given = /[^、。]*$/u.exec(text.slice(0, found.index))?.[0] ?? "";
  return { hook, given: bigramsOf(given), rest: bigramsOf(text.slice(found.index + found[0].length)) };
}

function bigramsOf(text: string): ReadonlySet<string> {
  const acts = text.replace(/\p{sc=Han}{1,3}[人者员員方](?=[应應须須得可将將会會在于於]|は|が)/gu, " ");
  const runs = acts.match(/\p{sc=Han}{2,}|[ァ-ヺー]{2,}/gu) ?? [];
  return new Set(runs.flatMap((run) => Array.from(run.slice(1), (_, at) => run.slice(at, at + 2))));
}
