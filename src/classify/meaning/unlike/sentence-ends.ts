import type { Language } from "../../../model.ts";
import { voiceOf, type Voice } from "../../rules/rule.ts";
import { takesUpCase } from "./taken-up.ts";

/**
 * Whether what a sentence says first holds for more or for less where it ends elsewhere: With your consent, we take photographs and publish them. against With
 * your consent, we take photographs. We publish them. Not where what follows points back to it or has a condition of its own.
 */
export function endsElsewhere(before: string, after: string, language: Language): boolean {
  const voice = voiceOf(language);
  const [stood, stands] = [sentencesIn(before, voice), sentencesIn(after, voice)];
  if (stood.length === stands.length && stood.length < 2) return false;
  return releases(stood, stands, voice) || releases(stands, stood, voice);
}

/** Whether two sentences of the one are one in the other, where something holds for both of them. */
function releases(wholes: readonly string[], parted: readonly string[], voice: Voice): boolean {
  return parted.some((ahead, at) => {
    const behind = parted[at + 1];
    // A line above a list holds for all of its items.
    if (behind === undefined || /[:：]/.test(ahead)) return false;
    const [middle, end] = [lastOf(ahead, voice), lastOf(behind, voice)];
    return wholes.some((whole) => {
      const joint = endOf(whole, middle, voice);
      return (
        joint !== -1 &&
        plainOf(whole, voice).indexOf(end, joint) !== -1 &&
        isLeft(ahead, behind, whole.slice(joint), voice)
      );
    });
  });
}

/** Whether the sentence behind stands no longer under what the one ahead has said, or that one under what it says. */
function isLeft(ahead: string, behind: string, joined: string, voice: Voice): boolean {
  if (denies[voice].test(ahead) && either[voice].test(joined) && !denies[voice].test(behind)) return true;
  if (own[voice].test(behind) || takesUpCase(ahead, behind, voice)) return false;
  if (limits[voice].test(ahead) && !closes[voice].test(`${ahead}\n${joined}`)) return true;
  if (aims[voice].test(ahead) && hasNobody(joined, behind, voice) && !aims[voice].test(behind)) return true;
  // Agreed to, or aimed at, with what stands beside it: your consent so that we can take it, move it and print it.
  if (voice === "en" && goesOn.test(joined) && governs.test(ahead)) return !governs.test(behind);
  if (
    voice === "en" &&
    /^ ?and (?!(?:(?:will|may|can|must|shall|should)(?: then| also)?|we|you|they|it|he|she|the|this|that|a|an|our|your|their|if|when|where|unless)\b)/.test(
      joined,
    )
  )
    if (trailing.test(behind)) return true;
  if (voice === "zh" && ofThose.test(ahead) && byParty.test(behind)) return true;
  return given[voice].test(ahead) && !pointing[voice].test(behind);
}

/** Whether a second act has nobody of its own who does it where both are one sentence. */
function hasNobody(joined: string, behind: string, voice: Voice): boolean {
  if (voice === "en") return goesOn.test(joined);
  if (voice === "zh") return /^，?[并並且及和或](?!未|非|不)/.test(joined);
  return /^(?!また|なお)[^はが、]*(?:ます|する|とする|ものとします)$/.test(behind);
}

/** With a verb that has nobody of its own who acts. */
const goesOn =
  /^(?:, | (?:and|or) )(?:to )?(?!(?:and|or|but|which|who|that|we|you|they|it|he|she|the|this|these|a|an|our|your|their|if|when|where|unless|will|may|can|must|shall|should|do|does|are|is|have|has|also|then|therefore|for|in|on|at|with|by|as|so|please)\b)[a-z]+ /;
const governs =
  /\b(?:consent|permission|agree|allow|permit|authori[sz]e|(?:ask|require|expect) you|so that (?:we|you|they) (?:can|may|could)|in order)\b/;

function sentencesIn(text: string, voice: Voice): readonly string[] {
  const bare = text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”"「」『』]/g, "");
  const found =
    voice === "en"
      ? bare.split(/(?<=[a-z)\d]{2}|\s\d)[.!?](?:\s+|$)|;\s+(?!and\b|or\b)|\n+/)
      : bare
          .replace(/[\s\u3000]/g, "")
          .replaceAll(",", "，")
          .split(/[。！？；;\n]/);
  return found.map((one) => one.trim()).filter((one) => one !== "");
}

/** What tells the end of a sentence from any other place: two words, or as much in characters. */
function lastOf(sentence: string, voice: Voice): string {
  if (voice === "en") return (sentence.match(/[a-z0-9'-]+/g) ?? []).slice(-2).join(" ");
  // Of 掲載します and 掲載し the verb alone is the same.
  const stem =
    voice === "ja"
      ? sentence.replace(ending, "").replace(/(?<=\p{sc=Han})[ぁ-ゖ]$/u, "")
      : sentence.replace(/了$/, "");
  return stem.slice(-3);
}

const ending =
  /(?:する)?(?:こと|もの)(?:が(?:でき|あり)ます?|とします?|とする|はありません|ができる)$|(?:いた)?(?:して(?:い|おり)ます?|し(?:ます|ません)|できます|する|します|です|である|ます|ません|る|た)$/;

/** Behind the words in a sentence, as far as its verb; -1 where they do not stand in it or it ends there. */
function endOf(whole: string, words: string, voice: Voice): number {
  if (words === "") return -1;
  const at = plainOf(whole, voice).indexOf(words);
  return at === -1 || at + words.length >= whole.length - 2 ? -1 : at + words.length;
}

function plainOf(text: string, voice: Voice): string {
  return voice === "en" ? text.replace(/[^a-z0-9' ,;-]/g, " ") : text;
}

/** A limit that ends with its own clause: we write only if you ask, and we call; 只有在您确认后才会开始，资料. */
const closes: Readonly<Record<Voice, RegExp>> = {
  ja: /(?:[内上中]|端末|サーバー|ブラウザ|デバイス|ストレージ)のみに|(?<!提供|以外|[人員者])を除き、[^、]*(?:あり|です|い)ます$/,
  zh: /^[^，]*(?:[仅僅只]).*才|未[经經][^\n]*[不未无無][^\n]*\n，(?:我们|我們|本)[^不未无無]*$/,
  en: /^(?!only\b)[^,\n]*\bonly (?:if|when|where|after|with)\b[^\n]*\n,? and (?:we|you|they|it|he|she|the|our|your)\b/,
};
const limits: Readonly<Record<Voice, RegExp>> = {
  ja: /(?:同意|許可|承諾|承認|了承|委任|授権)(?:を|が)?(?:得|取得|いただ|受け|あ)|に限[りっ]|限りにおいて|のみ(?:が|は|、|に)|だけが(?![^、。]{1,14}[るた][\p{sc=Han}ァ-ヺー])|を除[きい]|除き、?|までは、?|までの間|期間中|前提|[^な]ない限り/u,
  zh: /(?:(?<!已)[经經](?![营營常济濟过過验驗理历歷]).{0,12}(?:同意|授权|授權|许可(?!证)|許可(?!證)|批准)|征得.{0,10}同意|徵得.{0,10}同意|(?:取得|获得|獲得).{0,10}(?:同意|授权|授權|许可|許可)|前提下|^在(?![此这這该該])[^，]{2,20}(?:情[况況形]|[条條]件|[范範][围圍])[下内內]|除非|除.{1,30}外|^(?:[仅僅]|只)(?:[限有]|[\p{sc=Han}]{1,6}(?:可|得|能)))/u,
  en: /^(?:only|with(?:out)? (?:your|the|their|his|her|its|our|prior|written|express|explicit|[a-z' ]{1,30}(?=consent|permission|approval))[a-z' ]{0,40}(?:consent|permission|approval|agreement|authori[sz]ation)|subject to|unless|until|except|provided(?: that)?|as long as|so long as|to the extent|for (?:members|residents|customers|users|students|adults|children)\b|in (?:an emergency|exceptional)|upon (?:your |their )?request|on (?:your )?request|at (?:your|their|his|her|the) [a-z' ]{0,30}request|where (?:the law|required|permitted|applicable|allowed|necessary))|^[^,]{0,40}\bonly (?:if|when|where|after|with)\b|^only\b/,
};

/** What it is done for. */
const aims: Readonly<Record<Voice, RegExp>> = {
  ja: /^(?:[^、]{1,20}は、)?[^、。]{2,40}(?:(?:の|る)ため(?:に)?|(?:を|の)目的(?:で|として|に))、?(?!の)/,
  zh: /^(?:[为為出](?!此|準|准)[了於于]?[^，]{2,30}(?:目的)?，|[^，]{0,8}[为為][了]?[^，]{2,20}(?:目的|之用)[^，]*)/,
  en: /^(?:in order )?to (?:be [a-z]+|[a-z]+) [^,]{2,80}, (?:we|the|it|they|our)\b|^for (?:the )?(?:purposes?|sake) of [^,]{2,60},|^for [a-z ]{3,40}\bpurposes,/,
};
/** A condition; what comes of it may be said in more sentences than one. */
const given: Readonly<Record<Voice, RegExp>> = {
  ja: /(?:場合|とき|際)(?:に|は|には|、)(?!が?あ)|[れけ]ば、|たら、|たときは/,
  zh: /(?:^|，)(?:您|你|用[户戶]|[会會][员員])?(?:如(?:果|您|你|用|[会會]|未|不)|若|倘|假如|一旦)/,
  en: /^(?:if|in case|in the event|should|once|where|whenever|during|throughout|until|at night|in (?:winter|summer)|on (?:[a-z]+days?|weekends?|public holidays))\b/,
};

/** 逾期未付的，…… and who acts then: 平台扣款. */
const ofThose = /^(?![^，]*是)[^，]{3,30}(?:的|者)，/;
const byParty =
  /^(?:本(?:公司|平台|[会會校店馆館]|[网網]站)|平台|公司|我[们們]|用[户戶]|[会會][员員]|商家|出租[人方]|承租[人方])(?![的之档檔资資]|[^，]{0,4}[该該此])/;

/** Of what came of it, or of what the sentence ahead speaks of. */
const pointing: Readonly<Record<Voice, RegExp>> = {
  ja: /(?:その|この|これ|それ|当該|同|上記|前述|前項)|^(?:たとえば|例えば|したがって|従って|よって)/,
  zh: /^(?:例如|比如|譬如)|^[^，]{0,12}(?:[该該]|此(?!外)|其(?![他它中次余餘])|[这這]|上述|前述)|并|並|[届屆][时時]/,
  en: /\b(?:it|them|this|these|such|they|there|then|so|thereafter|afterwards|otherwise)\b|^also\b/,
};

/** A sentence with a limit of its own, or that turns from the one ahead. */
const own: Readonly<Record<Voice, RegExp>> = {
  ja: /^(?:ただし|但し|その(?:場合|際)|この(?:場合|際)|なお|もっとも|それ以外|一方)|(?:場合|とき|際)(?:に|は|、)|に限[りっ]|同意を/,
  zh: /^(?:拒[绝絕]|不(?:提供|同意|授[权權])|但|不[过過]|然而|惟|否[则則]|此[时時]|[届屆][时時]|同[时時]|如|若|倘|除|[仅僅]|只)|同意|除外|不在此限|[为為]准|^[^，]{0,20}(?:的|[时時后後])，|^[请請](?:您)?(?:逕行|[径徑]行|[与與向]|[联聯]|洽|[咨諮]|[参參][阅閱考]|[来來]信)/,
  en: /^(?:however|but|if|when|where|unless|in (?:this|that|such|either|both|each)|otherwise|except|only|with your|without|for|please|you can|to do so|doing so|instead|nevertheless)\b/,
};

const trailing =
  /\b(?:if|unless|until|only(?= (?:if|when|where|after|with|on|in|at|for|to|by|until)\b|$)|with (?:the |your |their )?(?:[a-z]+ )?(?:consent|permission|approval)|provided|free of charge|(?:up)?on request|at (?:your|their|his|her|the) [a-z' ]{0,20}request|with \d[^,]{1,20}notice|for (?:up to )?\d+|within \d+)\b/;

const denies: Readonly<Record<Voice, RegExp>> = {
  ja: /ません|ない|ず(?:に)?[、。]?$|禁/,
  zh: /不|未|勿|禁|[无無]|非/,
  en: /\b(?:not?|never|neither|nor|cannot|nobody|none|without|refrain)\b|n't\b/,
};

const either: Readonly<Record<Voice, RegExp>> = {
  ja: /^.{0,4}(?:又は|または|若しくは|もしくは|たり)/,
  zh: /^，?(?:或|或者|及|和|以及)/,
  en: /^ ?,? ?(?:n?or)\b/,
};
