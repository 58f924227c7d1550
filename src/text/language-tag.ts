import type { Language } from "../model.ts";

/**
 * The language that a BCP 47 tag names (`ja`, `zh-TW`, `zh-Hans-HK`, also `zh_TW`): of Chinese its script, which the region tells
 * where the tag does not; null where it is none of ours.
 */
export function languageOfTag(tag: string): Language | null {
  const [language = "", ...parts] = tag.trim().toLowerCase().replaceAll("_", "-").split("-");
  if (parts.length > MOST_PARTS || !parts.every((part) => PART.test(part))) return null;
  if (language === "ja" || language === "en") return language;
  if (language !== "zh") return null;
  if (parts.includes("hant")) return "zh-Hant";
  if (parts.includes("hans")) return "zh-Hans";
  return parts.some((part) => WRITES_TRADITIONAL.has(part)) ? "zh-Hant" : "zh-Hans";
}

/** Script, region and a variant: more is no tag that people write. */
const MOST_PARTS = 3;
const PART = /^[a-z0-9]{2,8}$/;
const WRITES_TRADITIONAL: ReadonlySet<string> = new Set(["tw", "hk", "mo"]);
