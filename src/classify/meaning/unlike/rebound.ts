import type { Language } from "../../../model.ts";
import { voiceOf, type Voice } from "../../rules/rule.ts";
import { limitsIn } from "./limit-phrases.ts";

/**
 * Whether a limit holds for another act than it did: We keep your card with your consent, and delete it after a year. against We keep your card. With your consent,
 * we delete it after a year. Of two sentences side by side each is looked for in the other version by its words, wherever the seam is there; what then stands on the
 * other side of the seam has gone over.
 */
export function rebinds(before: string, after: string, language: Language): boolean {
  const voice = voiceOf(language);
  if (before.length + after.length > longest) return false;
  const [stood, stands] = [sentencesIn(before, voice), sentencesIn(after, voice)];
  const from = stood.filter((sentence) => !stands.includes(sentence));
  const to = stands.filter((sentence) => !stood.includes(sentence));
  return goesOver(from, to, voice) || goesOver(to, from, voice);
}

/** A paragraph, not a chapter. */
const longest = 2400;

function goesOver(parted: readonly string[], others: readonly string[], voice: Voice): boolean {
  const tokens = tokensIn(others.join("\n"), voice);
  const bare = others.map(bareOf).join("\n");
  return parted.some((ahead, at) => {
    const behind = parted[at + 1];
    if (behind === undefined) return false;
    const goes = (limit: string, own: string): boolean => !staysBeside(limit, own, bare, voice);
    return (
      limitsIn(ahead, voice).some(
        (limit) => goes(limit, ahead) && hasGone(limit, ahead, behind, tokens, voice, 1),
      ) ||
      limitsIn(behind, voice).some(
        (limit) => goes(limit, behind) && hasGone(limit, ahead, behind, tokens, voice, -1),
      )
    );
  });
}

/** Whether what stands beside a limit in its own sentence stands there in the other version too. */
function staysBeside(limit: string, own: string, others: string, voice: Voice): boolean {
  const at = own.indexOf(limit);
  const [ahead, behind] = [bareOf(own.slice(0, at)), bareOf(own.slice(at + limit.length))];
  const [last, next] =
    voice === "en"
      ? [ahead.split(" ").slice(-2).join(" "), behind.split(" ").slice(0, 2).join(" ")]
      : [ahead.slice(-4), behind.slice(0, 4)];
  const said = bareOf(limit);
  const space = voice === "en" ? " " : "";
  return (
    (next !== "" && others.includes(`${said}${space}${next}`)) ||
    (last !== "" && others.includes(`${last}${space}${said}`))
  );
}

function bareOf(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/(?<=[^a-z\d]) | (?=[^a-z\d])/g, "")
    .trim();
}

/** Whether the words of a limit stand behind the seam (1) or ahead of it (-1), and none of them on its own side. */
function hasGone(
  limit: string,
  ahead: string,
  behind: string,
  tokens: readonly string[],
  voice: Voice,
  way: 1 | -1,
): boolean {
  const [own, other] = way === 1 ? [ahead, behind] : [behind, ahead];
  const rest = wordsIn(own.replace(limit, "\n"), voice);
  const beside = wordsIn(other, voice);
  const said = wordsIn(limit, voice);
  const words = new Set(said.filter((word) => !rest.includes(word) && !beside.includes(word)));
  if (words.size < (voice === "en" ? 1 : 2) || words.size * 2 < said.length) return false;
  // What has no words of its own beside the limit belongs to the sentence ahead.
  if (rest.length < (voice === "en" ? 2 : 3)) return false;
  const [left, right] = way === 1 ? [rest, beside] : [beside, rest];
  const seam = seamOf(
    tokens.map((word) => (said.includes(word) ? "" : word)),
    new Set(left),
    new Set(right),
  );
  if (seam === null) return false;
  const [first, last] = seam;
  const joints = Array.from(tokens.entries(), ([at, token]) => (token === joint ? at : -1)).filter(
    (at) => at >= first && at <= last,
  );
  const at = way === 1 ? (joints[0] ?? last) : (joints.at(-1) ?? first);
  const [near, far] =
    way === 1 ? [tokens.slice(0, at), tokens.slice(at)] : [tokens.slice(at), tokens.slice(0, at)];
  const gone = Array.from(words).filter((word) => far.includes(word)).length;
  return gone >= words.size * 0.75 && !Array.from(words).some((word) => near.includes(word));
}

/** Where what is said ahead ends and what is said behind begins, as the first and the last place; null where they do not stand so. */
function seamOf(
  tokens: readonly string[],
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): readonly [number, number] | null {
  const weights = tokens.map((word) => Number(left.has(word)) - Number(right.has(word)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [sum, best, worst, first, last] = [0, 0, 0, 0, 0];
  for (const [at, weight] of weights.entries()) {
    sum += weight;
    worst = Math.min(worst, sum);
    if (sum > best) [best, first] = [sum, at + 1];
    if (sum === best) last = at + 1;
  }
  const behind = best - total;
  // Both stand there, and in this order.
  if (best < Math.min(fewest, left.size) || behind < Math.min(fewest, right.size) || -worst >= best)
    return null;
  return [first, last];
}

const fewest = 2;

function sentencesIn(text: string, voice: Voice): readonly string[] {
  const plain = text.toLowerCase().replace(/[‘’]/g, "'");
  const found =
    voice === "en"
      ? plain.split(/(?<=[a-z)\]\d]{2}|\s\d)[.!?;](?:\s+|$)|\n+/)
      : plain
          .replace(/[^\S\n]/g, "")
          .replaceAll(",", voice === "zh" ? "，" : "、")
          .split(/[。！？；\n]/);
  return found.map((one) => one.trim()).filter((one) => one !== "");
}

/** The words, with a mark for what joins two clauses. */
function tokensIn(text: string, voice: Voice): readonly string[] {
  return text
    .replace(joins[voice], (found) => `${found}${joint}`)
    .split(joint)
    .flatMap((part, at) => [...(at === 0 ? [] : [joint]), ...wordsIn(part, voice)]);
}

const joint = "|";
const joins: Readonly<Record<Voice, RegExp>> = {
  en: /\b(?:and|but|which|who)\b|\n/g,
  zh: /[并並且及]|\n/g,
  ja: /(?<![得])[しきりちみびえけせてねめれい]、|\n/g,
};

/** Words in English, pairs of characters in the others. */
function wordsIn(text: string, voice: Voice): readonly string[] {
  if (voice === "en")
    return (text.match(/[a-z][a-z'-]*|\d+/g) ?? [])
      .filter((word) => !small.has(word))
      .map((word) => word.replace(/'s$/, "").slice(0, 5));
  const runs = text.match(
    voice === "ja" ? /[\p{sc=Han}々]+|[ァ-ヺー]+|[a-z]+|\d+/gu : /[\p{sc=Han}a-z\d]+/gu,
  );
  return (runs ?? []).flatMap((run) =>
    run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
}

const small = new Set(
  "a an the and or but of to in on at by for with from as is are was were be been has have had it its they them their this that these those we us our you your he she his her who which may can must shall will should do does if when where once unless until while during after before within without upon also not no any all so then there such".split(
    " ",
  ),
);
