import { type Parted, partedAsBefore } from "../parted.ts";

/**
 * The Japanese text after with two sentences in one or in two as before, where the first says by its own verb what may or must be: 利用できます。また、会員は予約できます and 利用できるほか、予約
 * することもできます; 保存します。保証しません and 保存しますが、保証しません; 避けるべきです。確かめるべきです and 避け、確かめるべきです. How far a condition reaches is asked elsewhere.
 */
export function jointsAsBefore(before: string, after: string): string {
  const text = partedAsBefore(before, after, jointsIn);
  return text === after ? after : alsoAsBefore(before, text);
}

const two =
  /(?<=^|[。\n])(?<first>[^。\n]{4,160})(?<end>。\s?)(?<link>(?:また|さらに|そして|なお|ただし|但し|しかし|一方|このほか|そのほか|加えて)、)?(?<second>[^。\n]{4,160})(?=。|$)/gu;

function jointsIn(text: string): readonly Parted[] {
  const pattern = new RegExp(two.source, "uy");
  // Sentences may each be the first of one joint and the second of another.
  return Array.from(text.matchAll(/(?<=^|[。\n])/gu)).flatMap(({ index }) => {
    pattern.lastIndex = index;
    const { first = "", end = "", link = "", second = "" } = pattern.exec(text)?.groups ?? {};
    if (first === "") return [];
    const topic = topicOf(first, second);
    const said = second.slice(topic.length);
    const [stem, joints] = cut(first, second, topic);
    const ahead = stem.slice(-near);
    const parted = ahead + first.slice(stem.length) + end + link + topic + said.slice(0, near);
    const topics = topic === "" || topic.length === second.length ? [""] : ["", topic];
    return [
      {
        parted,
        joined: joints.flatMap((joint) =>
          ["", "また、", "さらに、", "なお、"].flatMap((also) =>
            topics.map((one) => `${ahead}${joint}${also}${one}${said.slice(0, near)}`),
          ),
        ),
      },
    ];
  });
}

/** As many characters as tell one place from another. */
const near = 4;

/** What both sentences are about, where the second names it again. */
function topicOf(first: string, second: string): string {
  const [topic = ""] = /^[^、。]{1,30}?は、?/u.exec(second) ?? [];
  const [, act = ""] = /^(\p{sc=Han}{2})(?:さ?れ|し)た/u.exec(topic) ?? [];
  // 収集します。収集された情報は.
  const again = act !== "" && first.includes(act) ? /^\p{sc=Han}{2}(?:さ?れ|し)た\s?/u : /^$/;
  const name = topic.replace(again, "").replace(/は、?$/, "");
  const at = name === "" ? -1 : first.indexOf(`${name}は`);
  return at === 0 || first[at - 1] === "、" ? topic : "";
}

/** The sentence as far as its verb is the same in both, and how that goes on to the next. */
function cut(
  first: string,
  second: string,
  topic: string,
): readonly [stem: string, joints: readonly string[]] {
  const polite = /(?:ます|です|ません|ました)$/.exec(first)?.[0] ?? "";
  const stem = first.slice(0, first.length - polite.length);
  const turned = polite === "" ? [] : ["が、", "けれども、"].map((one) => polite + one);
  const shared = stances.find((one) => first.endsWith(one) && second.endsWith(one)) ?? "";
  if (shared !== "") {
    const act = first.slice(0, -shared.length);
    const [root, form] = continued(act);
    if (form !== null) return [root, [form]];
  }
  if (polite === "ます" && ownStance.test(stem))
    return [stem, [...turned, "、", ...["ほか、", "とともに、"].map((one) => `る${one}`)]];
  const not = denied.find(([end]) => first.endsWith(end));
  if (not !== undefined)
    return [
      first.slice(0, -not[0].length),
      [...turned.map((one) => not[0] + one.slice(3)), ...not[1].map((one) => `${one}、`)],
    ];
  const isApart = topic !== "" || (pointing.test(second) && ownCase.test(second));
  const isReached = reaches.test(second) && !ownCase.test(second);
  const goesOn = isApart && !isReached && (!holdsOn.test(first) || own.test(second));
  if (polite === "ます" && goesOn && /[れしきりみいえけせてめ]$/.test(stem)) return [stem, [...turned, "、"]];
  return [stem, turned];
}

/** What is said of both acts. */
const stances = [
  "ことがあります",
  "ことがある",
  "場合があります",
  "ことができます",
  "ことができる",
  "べきです",
  "べきである",
  "ものとします",
  "ものとする",
  "こととします",
  "なければなりません",
  "なければならない",
];

/** It can, may or must be: nothing of the next sentence reaches back to it. */
const ownStance = /(?:でき|(?:こと|場合|もの|必要|恐れ|おそれ|可能性)が?あり|ものとし)$/;

/** What is said of the second of two acts, or of both. */
const reaches =
  /いただ|お願い|べき|可能|よう(?:に)?し|ください|でき(?:ます|る)$|場合があ|ことがあ|なければ|努め/;
const holdsOn =
  /(?:ため|により|基づき|従い|まで|以内|[前後]に|原則として|必ず|あらかじめ|事前に|直ちに|速やかに|必要)/;
const own = /(?:時点で|場合|とき|際|から|まで|以内に|[前後]に|により|ために?)/;

/** これらの行為があった場合は: of a case of its own. */
const pointing = /^(?:これらの|この|その|当該|かかる|上記の)/;
const ownCase = /^[^。]{2,80}?(?:場合|とき|際)(?:に)?は、/;

/** What is denied is denied by itself, whatever is said of the next. */
const denied: readonly (readonly [end: string, joints: readonly string[]])[] = [
  ["ていません", ["ておらず", "ていず"]],
  ["ておりません", ["ておらず"]],
  ["ではありません", ["ではなく"]],
  ["ありません", ["なく", "あらず"]],
  ["しません", ["せず"]],
  ["いません", ["わず"]],
  ["きません", ["かず", "きず"]],
  ["ちません", ["たず"]],
  ["りません", ["らず"]],
  ["みません", ["まず"]],
  ["びません", ["ばず"]],
  ["けません", ["けず"]],
  ["えません", ["えず"]],
  ["れません", ["れず"]],
  ["せません", ["せず"]],
  ["めません", ["めず"]],
];

/** 避ける as 避け, 行う as 行い. */
function continued(act: string): readonly [stem: string, form: string | null] {
  for (const [end, form] of verbs) if (act.endsWith(end)) return [act.slice(0, -end.length), `${form}、`];
  return [act, null];
}

const verbs: readonly (readonly [end: string, form: string])[] = [
  ["する", "し"],
  ["ける", "け"],
  ["える", "え"],
  ["れる", "れ"],
  ["める", "め"],
  ["せる", "せ"],
  ["てる", "て"],
  ["べる", "べ"],
  ["げる", "げ"],
  ["じる", "じ"],
  ["いる", "い"],
  ["う", "い"],
  ["く", "き"],
  ["ぐ", "ぎ"],
  ["す", "し"],
  ["つ", "ち"],
  ["ぶ", "び"],
  ["む", "み"],
  ["る", "り"],
];

/** 予約できます beside 利用できるほか、…予約することもできます. */
function alsoAsBefore(before: string, text: string): string {
  return also.reduce((given, [pattern, forms]) => {
    for (const [whole, act = "", rest = ""] of given.matchAll(pattern)) {
      const stood = forms.map((form) => act + form + rest).find((one) => before.includes(one));
      if (stood !== undefined && !before.includes(whole)) return given.replace(whole, () => stood);
    }
    return given;
  }, text);
}

const also: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(\p{sc=Han}{2})することも(でき[まる])/gu, ["", "することが"]],
  [/(\p{sc=Han}{2})(でき[まる])/gu, ["することも", "することが"]],
  [/([うくぐすつぶむる]こと)も(でき|あり|ある)/gu, ["が"]],
  [/([うくぐすつぶむる]こと)が(でき|あり|ある)/gu, ["も"]],
  [/([うくぐすつぶむる]場合)も(あり|ある)/gu, ["が"]],
  [/([うくぐすつぶむる]場合)が(あり|ある)/gu, ["も"]],
];
