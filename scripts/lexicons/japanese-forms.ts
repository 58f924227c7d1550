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
