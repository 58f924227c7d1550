/** The forms of a verb by name, each without what may follow it in any case: 知らせ(ます), 知らせ(ない), 知らせて. */
export type Forms = Readonly<Record<FormName, string>>;

export const formNames = [
  "plain",
  "linking",
  "denied",
  "without",
  "done",
  "doing",
  "provided",
  "passive",
  "causing",
  "able",
  "meant",
] as const;

export type FormName = (typeof formNames)[number];

/** Of a verb in dictionary form, a phrase ahead of it or not: 措置を講じる, 通知する. What a verb has no form of is empty. */
export function formsOf(verb: string): Forms {
  if (/(?:できる|出来る|ある)$|(?:^|[てでにがも])いる$/.test(verb))
    return { ...ofVerb(verb), passive: "", causing: "", able: "", meant: "", ...deniedOf(verb) };
  return ofVerb(verb);
}

/**
 * Whether a text ends in a verb as a dictionary gives it: 義務を履行する, 基づく. Other words that end in the same kana (よう, いち早く, ずつ, あらゆる) do
 * not, nor the polite ます, which has forms of its own.
 */
export function isJapaneseVerb(text: string): boolean {
  return (
    /[ぐぬぶむ]$|[^ま]す$|[^ゆ]る$|(?:[行書除働置招導開聞引抱続欠解築描届磨拭動抜敷説就付頂戴背欺聴]|づ|[にへがも]つ|お|いただ|のぞ)く$|[立持保放待打育満]つ$|[^よほそどもとろ]う$/.test(
      text,
    ) && !/(?:です|いかなる|単なる|主なる|さらなる|更なる)$/.test(text)
  );
}

/** The dictionary form of a verb that is given as a polite one, 履行します; any other text as it is. */
export function inDictionaryForm(text: string): string {
  const stem = /^(.*[^で])ます$/u.exec(text)?.[1];
  if (stem === undefined) return text;
  if (stem.endsWith("し")) return stem.slice(0, -1) + (isSuru.test(stem) ? "する" : "す");
  const ending = isOneRowStem.test(stem) ? undefined : endings.get(stem.at(-1) ?? "");
  return ending === undefined ? `${stem}る` : stem.slice(0, -1) + ending;
}

/** 通知し, リンクし, にし, 対し; and not 示し, いたし. */
const isSuru =
  /(?:[\p{sc=Han}々]{2}|[ァ-ヺー]|^|[をにとはもが]|[対関有属要害発課達適接反称]|[いりけえみん])し$/u;

/** The few stems in い, き, ぎ, ち, み, り that take る alone: 用い, 試み, でき. */
const isOneRowStem = /(?:[用率報]い|[てで]い|[で来起]き|過ぎ|[落満]ち|[試顧省鑑]み|[足借降]り)$/u;

const endings: ReadonlyMap<string, string> = new Map(
  [..."いうきくぎぐちつにぬびぶみむりる".matchAll(/../g)].map(([pair]) => [pair.charAt(0), pair.charAt(1)]),
);

/** ない of ある. */
function deniedOf(verb: string): Partial<Forms> {
  return verb.endsWith("ある")
    ? { denied: `${verb.slice(0, -2)}${verb.endsWith("である") ? "は" : ""}な`, without: "" }
    : {};
}

function ofVerb(verb: string): Forms {
  const stem = verb.slice(0, -1);
  if (verb.endsWith("する")) return ofSuru(verb.slice(0, -2));
  if (verb.endsWith("ずる"))
    return { ...ofOneRow(`${verb.slice(0, -2)}じ`), plain: verb, provided: `${verb.slice(0, -1)}れば` };
  if (/(?:^|[^ぁ-ん]|[てでにをが])行く$/.test(verb))
    return { ...ofFiveRows(stem, "く"), done: `${stem}った`, doing: `${stem}って` };
  return isOneRow(verb) ? ofOneRow(stem) : ofFiveRows(stem, verb.slice(-1));
}

function ofSuru(noun: string): Forms {
  return {
    plain: `${noun}する`,
    linking: `${noun}し`,
    denied: `${noun}しな`,
    without: `${noun}せず`,
    done: `${noun}した`,
    doing: `${noun}して`,
    provided: `${noun}すれば`,
    passive: `${noun}され`,
    causing: `${noun}させ`,
    able: `${noun}でき`,
    meant: `${noun}しよう`,
  };
}

function ofOneRow(stem: string): Forms {
  return {
    plain: `${stem}る`,
    linking: stem,
    denied: `${stem}な`,
    without: `${stem}ず`,
    done: `${stem}た`,
    doing: `${stem}て`,
    provided: `${stem}れば`,
    passive: `${stem}られ`,
    causing: `${stem}させ`,
    able: `${stem}られ`,
    meant: `${stem}よう`,
  };
}

function ofFiveRows(stem: string, ending: string): Forms {
  const [a, i, e, o, t, d] = rows.get(ending) ?? ["", "", "", "", "", "た"];
  return {
    plain: stem + ending,
    linking: stem + i,
    denied: `${stem}${a}な`,
    without: `${stem}${a}ず`,
    done: stem + t + d,
    doing: stem + t + (d === "だ" ? "で" : "て"),
    provided: `${stem}${e}ば`,
    passive: `${stem}${a}れ`,
    causing: `${stem}${a}せ`,
    able: stem + e,
    meant: `${stem}${o}う`,
  };
}

type Row = readonly [a: string, i: string, e: string, o: string, t: string, d: "た" | "だ"];

const rows: ReadonlyMap<string, Row> = new Map([
  ["う", ["わ", "い", "え", "お", "っ", "た"]],
  ["く", ["か", "き", "け", "こ", "い", "た"]],
  ["ぐ", ["が", "ぎ", "げ", "ご", "い", "だ"]],
  ["す", ["さ", "し", "せ", "そ", "し", "た"]],
  ["つ", ["た", "ち", "て", "と", "っ", "た"]],
  ["ぬ", ["な", "に", "ね", "の", "ん", "だ"]],
  ["ぶ", ["ば", "び", "べ", "ぼ", "ん", "だ"]],
  ["む", ["ま", "み", "め", "も", "ん", "だ"]],
  ["る", ["ら", "り", "れ", "ろ", "っ", "た"]],
]);

/** 講じる, 受ける, 得る; and not 取る, 承る, nor the few that look so: 限る is written without the kana. */
function isOneRow(verb: string): boolean {
  return /(?:[いきしちにみりぎじぢびえけせてねへめれげぜべ]|[得見経出着似寝煮])る$/.test(verb);
}
