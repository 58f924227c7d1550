import type { Change } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import { goesBySteps } from "../judge/steps.ts";
import type { Places } from "../places.ts";
import { isChinese } from "../reading.ts";
import type { ReadsChange } from "./reworded.ts";

/**
 * The sentences in which a pronoun stands for what the sentence ahead names, itself the same on both sides: 会員証を交付します。[会員証/これ]は再発行しません; 構成員の
 * 名簿を提出する。[構成員の/この]名簿は公開しない; We keep your card on file. [Your card/It] is never shared. Alone neither says what is meant.
 */
export function pointedBack(
  changes: readonly Change[],
  before: Places,
  after: Places,
  read: ReadsChange,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const change of changes) {
    const [from, to, ...others] = [...change.before, ...change.after];
    if (from === undefined || to === undefined || others.length > 0 || change.before.length !== 1) continue;
    const told = read.languageOf(change);
    if (change.kind !== "edited" || change.unit !== "sentence" || isChinese(told)) continue;
    const language = told === "en" ? "en" : "ja";
    if (!pointsOtherwise(from.text, to.text, language)) continue;
    const [stood, stands] = [
      aheadOf(before, from.block, from.text, language),
      aheadOf(after, to.block, to.text, language),
    ];
    if (stood === "" || !isUnchanged(stood, stands, language, read)) continue;
    const [one, other] = [from, to].map(read.textOf);
    if (one === undefined || other === undefined) continue;
    if (
      language === "en" ? isOnlyNamedAgain(stood, one, other, read) : isNamedInFull(stood, one, other, read)
    )
      found.add(change.id);
  }
  return found;
}

/** What is named ahead may be said in other words as well. */
function isUnchanged(stood: string, stands: string, language: "ja" | "en", read: ReadsChange): boolean {
  if (foldForComparison(stood) === foldForComparison(stands)) return true;
  return language === "ja" && stands !== "" && read.saysTheSame(stood, stands, language);
}

function pointsOtherwise(before: string, after: string, language: "ja" | "en"): boolean {
  if (language === "en") return pronounsIn(before) !== pronounsIn(after);
  if (isLeftOut.test(leftOut(before, after)) || isLeftOut.test(leftOut(after, before))) return true;
  return [pronoun, determiner].some((word) => before.split(word).length !== after.split(word).length);
}

/** 投稿の削除, 削除: what the one text has besides, where nothing else differs. */
function leftOut(longer: string, shorter: string): string {
  const length = longer.length - shorter.length;
  if (length < 2 || length > 16) return "";
  // 会[長は、会]務 is [会長は、]会務.
  for (let start = 0; start <= shorter.length; start += 1) {
    const words = longer.slice(start, start + length);
    if (longer.slice(start + length) === shorter.slice(start) && isLeftOut.test(words)) return words;
    if (longer[start] !== shorter[start]) return "";
  }
  return "";
}

const isLeftOut = /^[\p{sc=Han}ァ-ヺーA-Za-z]{2,12}[のをは]、?$/u;

const pronouns =
  /\b(?:it|its|these(?= (?:are|were|must|may|can|will|shall|should|have|include|do)\b)|they|them|their|he|she|his|him|her|one|there|that|those|do so)\b/gi;

function pronounsIn(text: string): string {
  return (text.match(pronouns) ?? []).join(" ").toLowerCase();
}

/** In English each pronoun that came or went is read by itself, since all that it might stand for is named ahead. */
function isOnlyNamedAgain(
  ahead: string,
  before: string,
  after: string,
  { saysTheSame }: ReadsChange,
): boolean {
  return goesBySteps(
    `${ahead} ${before}`,
    `${ahead} ${after}`,
    (from, to) => pronounsIn(from) === pronounsIn(to) && saysTheSame(from, to, "en"),
  );
}

function isNamedInFull(ahead: string, before: string, after: string, { saysTheSame }: ReadsChange): boolean {
  const [old, now] = [inFull(before, after, ahead), inFull(after, before, ahead)];
  return (
    saysTheSame(ahead + before, ahead + after, "ja") ||
    (old !== null && saysTheSame(old, after, "ja")) ||
    (now !== null && saysTheSame(before, now, "ja"))
  );
}

const pronoun = /(?:これ|それ)ら?[はをがにも]|[そこ]こ(?=[にへで])/;

const determiner = /(?:^|[、。はがをにで])(?:この|その|当該|同|これらの|それらの)(?=[\p{sc=Han}ァ-ヺー])/u;
const pointed = /(?<=^|[、。はがをにで])(?:この|その|当該|同)(?<named>[\p{sc=Han}ァ-ヺー]{2,12})/gu;

/**
 * A sentence with the name in full of what it points at (この名簿), as the other has it and the one ahead had it: 構成員の名簿. Not where that names
 * two of them.
 */
function inFull(text: string, other: string, ahead: string): string | null {
  for (const { 0: words, index, groups } of text.matchAll(pointed)) {
    const named = groups?.["named"] ?? "";
    const [full] =
      new RegExp(`[\\p{sc=Han}ァ-ヺーA-Za-z]+(?:の[\\p{sc=Han}ァ-ヺーA-Za-z]+){0,2}の?${named}`, "u").exec(
        other,
      ) ?? [];
    if (full === undefined || full === named || !ahead.includes(full)) continue;
    if (ahead.split(named).length !== ahead.split(full).length) continue;
    return text.slice(0, index) + full + text.slice(index + words.length);
  }
  return null;
}

/** The sentence ahead of one in its paragraph; nothing where it is the first, or stands there twice. */
function aheadOf({ blocks }: Places, block: string | null, sentence: string, language: "ja" | "en"): string {
  const text = blocks.get(block ?? "")?.text ?? "";
  const at = text.indexOf(sentence);
  if (at < 0 || text.includes(sentence, at + 1)) return "";
  const last = language === "ja" ? /[^。．]+[。．]\s*$/ : /(?<=^|[.!?]\s)[^.!?]+[.!?]\s*$/;
  return last.exec(text.slice(0, at))?.[0].trim() ?? "";
}
