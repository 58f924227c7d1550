/**
 * The Japanese text after with its sentences joined or cut as before, where what is done next is said in a sentence of its own or in the same: 入会金は千円とし、
 * 入会時に納める and 入会金は千円とする。入会金は、入会時に納める. Not where what is said ahead may hold for both, nor where what may or must be would
 * hold for the first too.
 */
export function seamsAsBefore(before: string, after: string): string {
  if (before === after) return after;
  let text = after;
  for (const seam of seamsOf(before)) {
    const joined = joinedIn(text, seam);
    if (joined !== null && !text.includes(seam.text)) text = put(text, joined, seam.text);
  }
  for (const seam of seamsOf(after)) {
    const joined = joinedIn(before, seam);
    const at = text.indexOf(seam.text);
    if (joined !== null && at >= 0 && !before.includes(seam.text))
      text = put(text, { start: at, text: seam.text }, joined.text);
  }
  return text;
}

interface Found {
  readonly start: number;
  readonly text: string;
}

/** Where one sentence ends and the next goes on with what it was about. */
interface Seam {
  /** From a little ahead of the end of the verb to a little behind what is spoken of again. */
  readonly text: string;
  readonly ahead: string;
  readonly joints: readonly string[];
  readonly behind: string;
}

const seam =
  /(?<=^|[。\n])(?<first>[^。\n]{4,120})。\s?(?<link>(?:また|さらに|そして|このほか|そのほか|その後)、)?(?<topic>(?:(?:この|その|これらの|当該|提出された|(?<act>\p{sc=Han}{2})(?:さ?れ|し)た)?(?<named>[\p{sc=Han}ァ-ヺー]{2,12})は、?)?)(?<second>[^。\n]{4,120})(?=。|$)/gu;

function seamsOf(text: string): readonly Seam[] {
  const pattern = new RegExp(seam.source, "uy");
  // Sentences may each be the first of one seam and the second of another.
  return Array.from(text.matchAll(/(?<=^|[。\n])/gu)).flatMap(({ index }) => {
    pattern.lastIndex = index;
    const found = pattern.exec(text)?.groups ?? {};
    const { first = "", link = "", topic = "", act = "", named = "", second = "" } = found;
    if (act !== "" && !data.test(topic) && !first.slice(-act.length - longestEnding).includes(act)) return [];
    const said = pointsBack.test(topic + second) ? first.replace(once, "") : first;
    const isBound = stance.test(second) || stance.test(said);
    const own =
      bindsItself(first, named, second) ||
      (denied.test(first) && deniesToo(second)) ||
      (states.test(first) && !stance.test(said));
    if (said === "") return [];
    const isOne = (!isBound || own) && !holdsOn.test(said);
    const isBeside = besides.test(link) && !holdsOn.test(said.replace(/[るの]ため(?:に|、)/g, ""));
    if (!isOne && !isBeside) return [];
    if (named !== "" && !first.includes(named) && !(data.test(topic) && gathered.test(first))) return [];
    if (named === "" && /[\p{sc=Han}ァ-ヺー]は/u.test(second)) return [];
    const [stem, ending] = cut(first);
    if (ending === null) return [];
    const [ahead, behind] = [stem.slice(-near), second.slice(0, near)];
    const between = text.slice(text.indexOf(first, index) + first.length).indexOf(link + topic + second);
    const gap = text.slice(index + first.length, index + first.length + between);
    return [
      {
        text: ahead + first.slice(stem.length) + gap + link + topic + behind,
        ahead,
        joints: [
          ...(isOne ? ending.flatMap((one) => linksOf(link).map((word) => `${one}、${word}`)) : []),
          ...(isBeside ? besidesOf(first.slice(stem.length)) : []),
        ],
        behind,
      },
    ];
  });
}

/** What a second sentence may begin with where the two are one. */
function linksOf(link: string): readonly string[] {
  return link.startsWith("その後") ? ["その後", "その後、"] : ["また", "さらに", ""];
}

/** 掲示します。また、…: 掲示するほか、…; what is done besides has no part in the aim of the one, nor in what the other may or must be. */
const besides = /^(?:また|さらに|このほか|そのほか)/;

function besidesOf(verb: string): readonly string[] {
  const plain = dictionary.get(verb) ?? (/[うくぐすつぶむる]$/.test(verb) ? verb : null);
  return plain === null ? [] : ["ほか、", "ほかに、", "ほか", "とともに、"].map((word) => plain + word);
}

const dictionary: ReadonlyMap<string, string> = new Map([
  ["いたします", "する"],
  ["します", "する"],
  ["しています", "している"],
  ["しております", "している"],
  ["ています", "ている"],
  ["います", "う"],
  ["きます", "く"],
  ["ります", "る"],
  ["みます", "む"],
  ["ます", "る"],
]);

/** What something is: no verb that what is said of the next could reach. */
const states = /(?<!べき)(?:です|である)$/;

/** 行わず、…も行いません: each is denied by itself. */
const denied = /(?:ません|ない)$/;

function deniesToo(second: string): boolean {
  return denied.test(second) && !stance.test(second.replace(/(?:ません|ない)$/, ""));
}

/** 氏名を取得します。取得した情報は: what was gathered, by what it is. */
const data = /^(?:この|その|これらの|当該|取得した|収集した)(?:個人|利用者)?(?:情報|データ)は/;
const gathered = /(?:取得|収集)(?:し|いた)[^。]{1,6}$/;

/** 〜していただきます. */
const longestEnding = 8;

/** As many characters as tell one place from another. */
const near = 3;

/** The stem of the last verb, and how it goes on to the next. */
function cut(sentence: string): readonly [stem: string, joints: readonly string[] | null] {
  for (const [ending, joints] of endings)
    if (sentence.endsWith(ending)) return [sentence.slice(0, -ending.length), joints];
  return [sentence, null];
}

const endings: readonly (readonly [ending: string, joints: readonly string[]])[] = [
  ["いたします", ["いたし", "し"]],
  ["しています", ["しており", "し"]],
  ["ています", ["ており", "て"]],
  ["でいます", ["でおり", "で"]],
  ["しております", ["しており", "し"]],
  ["ております", ["ており"]],
  ["でおります", ["でおり"]],
  ["している", ["しており", "し"]],
  ["ている", ["ており", "て"]],
  ["でいる", ["でおり", "で"]],
  ["できません", ["できず"]],
  ["れません", ["れず"]],
  ["しません", ["せず"]],
  ["いません", ["わず"]],
  ["りません", ["らず"]],
  ["です", ["で", "であり"]],
  ["である", ["で", "であり"]],
  ["する", ["し", "して"]],
  ["します", ["し", "して"]],
  ["います", ["い"]],
  ["きます", ["き", "いて"]],
  ["ります", ["り", "って"]],
  ["みます", ["み", "んで"]],
  ["ます", ["", "て"]],
  ["す", ["し"]],
  ["う", ["い"]],
  ["く", ["き"]],
  ["ぐ", ["ぎ"]],
  ["つ", ["ち"]],
  ["ぶ", ["び"]],
  ["む", ["み"]],
  ["る", ["り", ""]],
];

/** What may hold for more than its own sentence. */
const holdsOn =
  /場合|とき|(?<![\d０-９一二三四五六七八九十])[時際](?:に|は|、)|限り|限っ|除[きい]|以外|ただし|ため|目的(?!外)|のみ|だけ|[れた]ば、|たら|基づ|従[いっ]|により|まで|以内|[前後](?:に|、)|期間|原則|必ず|あらかじめ|事前|直ち|速やか|[をに][得経]て|うえ|上で|必要/;

/** A condition holds for what follows from it wherever that is said. */
const once = /^[^。、]{2,40}(?:場合|とき)(?:に|は|には)、/;
const pointsBack = /^(?:その|この|当該)/;

/** What may or must be, or is not. */
const stance =
  /(?:こと|場合)があ|でき|可能|ません|ない|ず、|なけれ|ください|努め|ものと|べき|みなし|よう(?:に)?し|いただ|お願い|禁/;

/**
 * Whether either of two sentences of the same one has what binds it for itself, so that it does not reach the other where they are joined: 会員は施設を利用できます。会員は友人を
 * 同伴できます; 委員会は投稿を審査します。委員会は理由を説明しません.
 */
function bindsItself(first: string, named: string, second: string): boolean {
  if (named === "" || !first.startsWith(`${named}は`)) return false;
  return stated.test(first) || (!stance.test(second.replace(/ません$|ない$/, "")) && !stance.test(first));
}

/** What is denied, allowed or possible by a verb of its own. */
const stated = /(?:でき|こと(?:が|も)あり|必要があり)ます$|できる$|ことがある$|ません$/;

/** The same in one sentence in another text, where it stands there once. */
function joinedIn(text: string, { ahead, joints, behind }: Seam): Found | null {
  for (const joint of joints) {
    const joined = ahead + joint + behind;
    const start = text.indexOf(joined);
    if (start >= 0 && !text.includes(joined, start + 1)) return { start, text: joined };
  }
  return null;
}

function put(text: string, { start, text: stands }: Found, wanted: string): string {
  return text.slice(0, start) + wanted + text.slice(start + stands.length);
}
