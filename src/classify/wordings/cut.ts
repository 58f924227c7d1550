import type { Language } from "../../model.ts";
import { isChinese } from "../reading.ts";
import { foldWording } from "./fold.ts";

/**
 * Whether two Chinese texts are the same but for where a sentence ends: …，也不得… and …。也不得…. Not where what is said ahead of the place, if, when or
 * only so far, holds for what follows it in the one and no longer in the other.
 */
export function isOnlyCut(before: string, after: string, language: Language): boolean {
  if (!isChinese(language)) return false;
  const [from, to] = [before, after].map((text) => foldWording(text, language).replaceAll(" ", ""));
  if (from === undefined || to === undefined || from.length !== to.length) return false;
  let start = 0;
  for (let at = 0; at < from.length; at += 1) {
    const [one, other] = [from.charAt(at), to.charAt(at)];
    const ends = one === "." || other === ".";
    if (
      one !== other &&
      !(ends && /[,;.]/.test(one) && /[,;.]/.test(other) && !holdsOn.test(from.slice(start, at)))
    )
      return false;
    if (one === "." && other === ".") start = at + 1;
  }
  return true;
}

/** What may hold for more than its own clause. */
const holdsOn =
  /如|若|倘|假|当(?!事|前|地|日|月|年|局)|除|但|惟|仅|只|限|未经|凡|(?<![随及实即暂临不平按同])时(?!间)|[之以]?[后前](?=,)|期间|情况|情形|因|由于|为(?!人|一|了解)|经|对于|关于|根据|依|按|自|至|[的者]$|下列|以下|可能/;
