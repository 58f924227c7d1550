import type { Language } from "../../../model.ts";
import { voiceOf, type Voice } from "../../rules/rule.ts";

/**
 * Whether what leads in to one sentence leads in to another now, so that the first holds without it: With your consent, we take photographs. We print them. against
 * We take photographs. With your consent, we print them.
 */
export function leadsAnother(before: string, after: string, language: Language): boolean {
  if (before.length + after.length > longest) return false;
  const voice = voiceOf(language);
  const [stood, stands] = [sentencesIn(before, voice), sentencesIn(after, voice)];
  if (stood.length + stands.length < 3) return false;
  return passesBy(stood, stands, voice) || passesBy(stands, stood, voice);
}

/** A paragraph, not a chapter. */
const longest = 2400;

/** Whether a clause that something led in to stands ahead of it, or behind it in a sentence of its own. */
function passesBy(from: readonly string[], to: readonly string[], voice: Voice): boolean {
  return from.some((sentence, place) =>
    leadsOf(sentence, voice).some(({ phrase, said, isBehind = false }) => {
      const at = to.findIndex((one) => one.includes(phrase));
      const stands = to[at];
      if (stands === undefined || countOf(to, phrase) > 1 || countOf(from, phrase) > 1) return false;
      const led = isBehind ? stands : stands.slice(stands.indexOf(phrase) + phrase.length);
      const own = to.filter((_, other) => other !== at && other <= at + 1).join("\n");
      // Where it leads in to the beginning of its clause still, the sentence only ends elsewhere.
      if (said[0] !== undefined && led.includes(said[0])) return false;
      return said.some(
        (words) =>
          !led.includes(words) &&
          own.includes(words) &&
          !from.some((other, index) => index !== place && other.includes(words)),
      );
    }),
  );
}

function countOf(sentences: readonly string[], phrase: string): number {
  return sentences.join("\n").split(phrase).length - 1;
}

function sentencesIn(text: string, voice: Voice): readonly string[] {
  const bare = text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[*_“”"「」『』]/g, "");
  const found =
    voice === "en"
      ? bare.split(/(?<=[a-z)\]\d]{2})[.;!?](?:\s+|$)|\n+/)
      : bare
          .replace(/[\s\u3000]/g, "")
          .replaceAll(",", voice === "zh" ? "，" : "、")
          .replaceAll("，", voice === "zh" ? "，" : "、")
          .split(/[。！？；;\n]/);
  return found.map((one) => one.trim().replace(/^[\d.]+(?=\p{L})/u, "")).filter((one) => one !== "");
}

interface Lead {
  readonly phrase: string;
  /** What tells the clause that it leads in to: how that begins, and how it ends. */
  readonly said: readonly string[];
  readonly isBehind?: boolean;
}

function leadsOf(sentence: string, voice: Voice): readonly Lead[] {
  return [...aheadIn(sentence, voice), ...(voice === "en" ? behindIn(sentence) : [])];
}

/** Never shared with anybody except as set out below: what it is an exception to stands ahead of it. */
function behindIn(sentence: string): readonly Lead[] {
  return Array.from(sentence.matchAll(trailing)).flatMap(({ index, 0: phrase }) => {
    const words = sentence.slice(0, index).replace(/,$/, "").split(" ").slice(-tailWords);
    return words.length < tailWords || words.some((word) => /[,;:]/.test(word))
      ? []
      : [{ phrase: phrase.trim(), said: [words.join(" ")], isBehind: true }];
  });
}

const trailing =
  /(?<=[a-z],?) (?:except|unless|only if|only when|if|until|as long as|so long as|provided that) [^,;]{4,90}$/g;

function aheadIn(sentence: string, voice: Voice): readonly Lead[] {
  return Array.from(sentence.matchAll(leading[voice])).flatMap(({ index, 0: phrase }) => {
    const behind = sentence.slice(index + phrase.length).replace(joint[voice], "");
    const clause = clauseOf(behind, voice, !alone.test(phrase.trim()));
    const said = [headOf(clause, voice), tailOf(clause, voice)].filter((one) => one !== "");
    // 必ず保護される: the verb alone.
    const verb = alone.test(phrase.trim()) && voice === "ja" ? clause.slice(0, shortest) : "";
    if (said.length === 0 && verb.length === shortest) return [{ phrase: phrase.trim(), said: [verb] }];
    return said.length === 0 ? [] : [{ phrase: phrase.trim(), said }];
  });
}

/** The clause that is led in to, behind any other that leads in to it. */
function clauseOf(text: string, voice: Voice, isClause: boolean): string {
  const mark = voice === "en" ? ", " : voice === "zh" ? "，" : "、";
  const clauses = text.split(mark);
  // A word alone stands at its verb.
  if (!isClause) return leads[voice].test(clauses[0] ?? "") ? "" : (clauses[0] ?? "");
  return clauses.find((one) => one.length >= shortest && !leads[voice].test(one)) ?? "";
}

const shortest = 4;

function headOf(clause: string, voice: Voice): string {
  if (voice !== "en") return clause.length < headLength ? "" : clause.slice(0, headLength);
  const words = clause.split(" ").slice(0, headWords);
  return words.length < headWords ? "" : words.join(" ");
}

function tailOf(clause: string, voice: Voice): string {
  if (voice === "en") {
    const words = clause.split(" ").slice(-tailWords);
    return words.length < tailWords ? "" : words.join(" ");
  }
  const stem = voice === "ja" ? clause.replace(ending, "") : clause.replace(/[了)）]+$/, "");
  return stem.length < tailLength ? "" : stem.slice(-tailLength);
}

/** As much as tells a clause from any other. */
const headLength = 8;
const tailLength = 5;
const headWords = 4;
const tailWords = 4;

const ending =
  /(?:する)?(?:もの|こと)(?:とし(?:ます)?|とする|が(?:でき|あり)(?:ます)?|ができる|がある)$|(?:いた)?し(?:ます|ており|ています)?$|(?<=\p{sc=Han})[いきしちりみぎびえけせてめれげべ]?(?:ます|ません|る|ない)?$|[うくすつぬぶむるぐ]$/u;

/** A word that stands at its verb. */
const alone =
  /^(?:あらかじめ|予め|事前に|直ちに|速やかに|すぐに|必ず|必要に応じて|立即|及[时時]|[尽儘]快|提前|[仅僅]|only|solely|immediately|promptly)$/;

/** What is set ahead of a clause to say when, where, how or on which condition it holds. */
const leading: Readonly<Record<Voice, RegExp>> = {
  ja: /(?<=^|[、）)])(?!また|なお|さらに|ただし|その|この|これ|当該)[^、]{2,60}?(?:場合|とき|際|(?<=[るた])時|上で|うえで|の上|において|(?:かか|関)わらず|に従い|に従って|に基づき|に基づいて|に応じて?|により|によって|範囲内?で|限り|を得て|を除き|を除いて|以内に|[前後]に|ことなく|通知なく|ため(?:に)?)(?=(?:に|は|には|で)?、)|(?<=^|[、）)])[^、]{2,60}?(?:場合に|場合には)(?=\p{sc=Han})|(?:あらかじめ|予め|事前に|直ちに|速やかに|すぐに|必ず|必要に応じて)(?=[\p{sc=Han}ァ-ヺー、])/gu,
  zh: /(?<=[会會将將得可])(?:[经經]|在[获獲取征徵])[^，方才]{2,40}(?=，)|(?<=^|，)(?!此|同|另|因此|但|其中)(?:(?:如|若|倘|一旦|[当當]|在|[经經]|未[经經]|除|[仅僅只]有?[在限于於](?![^，]*才)|自|根[据據]|依|按照|于|於)[^，]{2,40}|(?:(?![会會将將应應]在|[得须須可应應][经經])[^，方才]){2,40}(?:[时時]|[后後]|[^之]前|情[况況形]下|期[间間]|之日起|前提下)|[取解终終退][\p{sc=Han}][后後])(?=，)|在[^，此这這該该]{2,12}(?:情[况況形]|前提|[条條]件|[范範][围圍])[下内內](?=\p{sc=Han})|(?:立即|及[时時]|[尽儘]快|提前|[仅僅])(?=\p{sc=Han}{2})/gu,
  en: /(?<=^(?:(?:however|also|in addition|moreover|and), )?)(?!however|also|in addition|for (?:example|instance)|in (?:that|this|such)|as a result|therefore)(?:if|when|where|once|unless|until|with|without|by|under|for|in|on|upon|during|after|before|within|subject to|only|at|to the extent|as) [^,;]{4,90}(?=, )|\b(?:only|solely|immediately|promptly) (?=[a-z]+ [a-z]+)/g,
};
const leads: Readonly<Record<Voice, RegExp>> = {
  ja: /(?:場合|とき|際|上で|うえで|において|わらず|に従い|に基づき|に応じて?|により|によって|限り|を得て|を除き|ことなく|通知なく|ため|は)(?:に|は|には)?$/,
  zh: /^(?:如|若|倘|一旦)|(?:[时時后後前下]|期[间間])$/,
  en: /^(?:if|when|where|once|unless|until|with|without|under|upon|during|after|before|within|subject to|only) /,
};
const joint: Readonly<Record<Voice, RegExp>> = {
  ja: /^(?:に|は|には|で)?、?/,
  zh: /^，?/,
  en: /^, /,
};
