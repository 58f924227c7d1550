import type { Language } from "../../../model.ts";

/**
 * Whether what is said of two, of the first or of the second of them is said of another: important notices and updates, notices and important updates; names and
 * addresses of minors, names of minors and addresses; copy and share texts and images, copy texts and share images; 会員の家族と友人, 家族と会員の友人.
 */
export function modifiesOther(before: string, after: string, language: Language): boolean {
  if (before.length + after.length > longest) return false;
  const differs = language === "en" ? movesInEnglish : movesInEast;
  return differs(before, after) || differs(after, before);
}

/** A paragraph, not a chapter. */
const longest = 1600;

function movesInEnglish(before: string, after: string): boolean {
  const words = wordsOf(before);
  const [one, other] = [` ${words.join(" ")} `, ` ${wordsOf(after).join(" ")} `];
  const says = (phrase: string): boolean => other.includes(` ${phrase} `) && !one.includes(` ${phrase} `);
  return words.some((joint, at) => {
    if (joint !== "and" && joint !== "or") return false;
    const [first = "", second = ""] = [words[at - 1], words[at + 1]];
    if (!isName(first) || !isName(second)) return false;
    return (
      [1, 2].some((width) => {
        const named = words.slice(at - width, at);
        const modifier = words[at - width - 1] ?? "";
        if (named.length < width || named.some((word) => !isName(word))) return false;
        if (!isBound(modifier)) return false;
        const moved = `${named.join(" ")} ${joint} ${modifier} ${second}`;
        // Our staff and our agents: it is said of both.
        return says(moved) && !other.includes(` ${modifier} ${moved} `);
      }) ||
      movesBehind(words, at, says) ||
      sharesOut(words, at, says)
    );
  });
}

/** Names and addresses of minors. */
function movesBehind(words: readonly string[], at: number, says: (phrase: string) => boolean): boolean {
  const [first = "", joint = "", second = "", preposition = ""] = words.slice(at - 1, at + 3);
  if (!/^(?:of|from|in|for|on|at|about|by|with|under|to)$/.test(preposition)) return false;
  return [1, 2, 3, 4].some((width) => {
    const phrase = words.slice(at + 2, at + 3 + width);
    if (phrase.length <= width || phrase.includes(".") || phrase.includes(",")) return false;
    const moved = `${first} ${phrase.join(" ")} ${joint} ${second}`;
    return says(moved) && !says(`${moved} ${phrase.join(" ")}`);
  });
}

/** Copy and share texts and images. */
function sharesOut(words: readonly string[], at: number, says: (phrase: string) => boolean): boolean {
  const [act = "", joint = "", next = "", thing = "", other = "", last = ""] = words.slice(at - 1, at + 5);
  if (other !== "and" && other !== "or") return false;
  return isName(thing) && isName(last) && says(`${act} ${thing} ${joint} ${next} ${last}`);
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[a-z0-9'-]+|[.,;:()]/g) ?? []
  );
}

function isName(word: string): boolean {
  return /^[a-z][a-z'-]{2,}$/.test(word) && !binds.test(word);
}

/** What may be said of one or of two: not an article, nor what only leads to them. */
function isBound(word: string): boolean {
  return /^[a-z][a-z'-]+$/.test(word) && !leads.test(word);
}

const binds =
  /^(?:the|and|for|with|from|into|onto|are|was|were|may|can|must|shall|will|should|not|also|that|which|who|our|your|their|its|his|her|all|any|each|every|such|this|these|those|other)$/;
const leads =
  /^(?:the|an?|to|of|in|on|by|for|with|from|at|as|is|are|was|were|be|been|also|that|which|who|and|or|we|you|they|it|both|either|then|will|shall|may|can|must|should)$/;

function movesInEast(one: string, other: string): boolean {
  const [from, to] = [one.replace(/\s/g, ""), other.replace(/\s/g, "")];
  return namesOther(from, to) || movesJoined(from, to);
}

/** 新規会員は割引を受ける, 会員は新規割引を受ける; 新会员享受折扣, 会员享受新折扣. */
function namesOther(from: string, to: string): boolean {
  return Array.from(from.matchAll(attributes)).some(([, attribute = "", named = ""]) =>
    Array.from(
      to.matchAll(new RegExp(`(?:${attribute})(?![和与與及或的之])([\\p{sc=Han}ァ-ヺー]{2})`, "gu")),
    ).some(
      ([now, other = ""]) =>
        !other.startsWith(named.slice(0, 1)) &&
        to.includes(named) &&
        !to.includes(attribute + named) &&
        from.includes(other) &&
        !from.includes(now),
    ),
  );
}

const attributes =
  /(?<!\p{sc=Han})(新規|既存|有料|無料|特別|一般|法人|個人|国内|海外|正|新|旧|元|前|未[払納]|重要な?的?|必要な?的?|重大な?的?|境内|境外|免费|付费|旧|新|老)(?![和与與及或的之])([\p{sc=Han}ァ-ヺー]{2})/gu;

function movesJoined(from: string, to: string): boolean {
  return Array.from(from.matchAll(joints)).some(({ index, 0: joint }) => {
    const [second = ""] = /^[\p{sc=Han}ァ-ヺー]{1,3}/u.exec(from.slice(index + joint.length)) ?? [];
    if (second === "") return false;
    return suffixesOf(from.slice(Math.max(0, index - longestName), index)).some((first) => {
      if (!name.test(first)) return false;
      const ahead = from.slice(0, index - first.length);
      if (!/[のな的之内上中里]$/.test(ahead)) return false;
      return suffixesOf(/[^、。，,；;：:]{0,16}$/.exec(ahead)?.[0] ?? "").some((modifier) => {
        const said = first + joint + modifier + second;
        return (
          modifier.length > 1 && to.includes(said) && !from.includes(said) && !to.includes(modifier + said)
        );
      });
    });
  });
}

const joints = /と|や|、|及び|および|又は|または|・|和|及|与|與|或者?/g;
const longestName = 8;
const name = /^[\p{sc=Han}ァ-ヺー]+$/u;

function suffixesOf(text: string): readonly string[] {
  return Array.from(text, (_, at) => text.slice(at));
}
