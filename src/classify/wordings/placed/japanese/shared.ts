/**
 * The Japanese text after with two sentences of one predicate said as before, in one or in two: 住所は発送に、電話番号は連絡に使います and 住所は発送に使います。電話番号は連絡に使います;
 * 更衣室及び浴室を使えます and 更衣室を使えます。浴室も使えます.
 */
export function sharedAsBefore(before: string, after: string): string {
  if (before === after) return after;
  let text = after;
  for (const { cut, joined } of sharedIn(before))
    for (const one of joined)
      if (!text.includes(cut) && text.includes(one)) text = text.replace(one, () => cut);
  for (const { cut, joined } of sharedIn(after)) {
    const one = joined.find((said) => before.includes(said));
    if (one !== undefined && !before.includes(cut)) text = text.replace(cut, () => one);
  }
  return text;
}

interface Shared {
  /** The two sentences. */
  readonly cut: string;
  /** How they may be said in one. */
  readonly joined: readonly string[];
}

const two =
  /(?<=^|[。\n])(?<cut>(?<first>[^。\n]{3,80})。\s?(?<link>(?:また|そして|さらに)、)?(?<second>[^。\n]{3,80}))(?=。|$)/gu;

function sharedIn(text: string): readonly Shared[] {
  const pattern = new RegExp(two.source, "uy");
  return Array.from(text.matchAll(/(?<=^|[。\n])/gu)).flatMap(({ index }) => {
    pattern.lastIndex = index;
    const { cut = "", first = "", second = "" } = pattern.exec(text)?.groups ?? {};
    if (cut === "") return [];
    const joined = [...sideBySide(first, second), ...asMembers(first, second), ...toTheSame(first, second)];
    return joined.length === 0 ? [] : [{ cut, joined }];
  });
}

/** A case behind a name: what was left out behind it can only be the verb. */
const left = /[\p{sc=Han}ァ-ヺーA-Za-z0-9）)」](?:を|に|で|へ|と|から|まで|より)$/u;
/** The shortest predicate. */
const shortest = 2;

/** 住所は発送に、電話番号は連絡に使います. */
function sideBySide(first: string, second: string): readonly string[] {
  const found: string[] = [];
  for (let length = shortest; length < first.length && length < second.length; length += 1) {
    if (first.at(-length) !== second.at(-length)) break;
    const ahead = first.slice(0, -length);
    if (left.test(ahead)) found.push(`${ahead}、${second}`);
  }
  return found;
}

/** 外泊願を提出する。外泊願は、前日までに提出する: 外泊願を前日までに提出する. */
function toTheSame(first: string, second: string): readonly string[] {
  const {
    ahead = "",
    what = "",
    act = "",
  } = /^(?<ahead>.*?)(?<what>[\p{sc=Han}ァ-ヺーA-Za-z]{2,14})を(?<act>[^、をはが]{3,20})$/u.exec(first)
    ?.groups ?? {};
  const topic = new RegExp(`^${what}は、?(?<how>[^。はがを]{2,40}?)、?$`, "u");
  if (what === "" || !second.endsWith(act)) return [];
  const { how = "" } = topic.exec(second.slice(0, -act.length))?.groups ?? {};
  if (how === "" || /場合|とき|限り/.test(how + ahead)) return [];
  return [
    `${ahead}${what}を${how}${act}`,
    `${ahead}${how}${what}を${act}`,
    `${ahead}${what}を、${how}${act}`,
  ];
}

const again = /^(?<name>[\p{sc=Han}ァ-ヺーA-Za-z0-9の]{1,24})も、?(?<predicate>.+)$/u;

/** 更衣室及び浴室を使えます. */
function asMembers(first: string, second: string): readonly string[] {
  const topic = /^[^。、はがを]{1,16}は、?/u.exec(first)?.[0] ?? "";
  const own = topic !== "" && second.startsWith(topic) ? second.slice(topic.length) : second;
  const { name = "", predicate = "" } = again.exec(own)?.groups ?? {};
  if (name === "" || !first.endsWith(predicate)) return [];
  const head = first.slice(0, -predicate.length);
  const [, member = "", particle = ""] = /^(.*[\p{sc=Han}ァ-ヺーA-Za-z0-9])([をはが]、?)$/u.exec(head) ?? [];
  if (member === "") return [];
  return ["及び", "および", "と", "ならびに", "並びに", "や"].map(
    (joint) => member + joint + name + particle + predicate,
  );
}
