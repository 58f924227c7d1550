import type { Language } from "../model.ts";

/** The language that a declared tag names (`zh-TW`, `ja_JP`, `en`); null where it is none of ours. */
export function languageOf(tag: string): Language | null {
  const [language, ...parts] = tag.trim().toLowerCase().split(/[-_]/);
  if (language === "ja" || language === "en") return language;
  if (language !== "zh") return null;
  if (parts.includes("hant")) return "zh-Hant";
  if (parts.includes("hans")) return "zh-Hans";
  return parts.some((part) => part === "tw" || part === "hk" || part === "mo") ? "zh-Hant" : "zh-Hans";
}
