import { type Rewriting, whenMet } from "../rewriting.ts";

/**
 * Verbs that say the same behind the words of a frame, in each of their forms, as the first of them: 対策を[講じ/とり/実施し]ます, 対策が[講じられ/とられ]. The
 * frame is the source of an expression that ends where the verb begins; in dictionary form, verbs in する by that ending.
 */
export function verbsAlike(frame: string, verbs: string): readonly Rewriting[] {
  const [first = "", ...others] = verbs.split(" ");
  const wanted = formsOf(first);
  return formNames.map((name) => {
    const sources = others.map((verb) => formsOf(verb)[name]).filter((form) => form !== "");
    const behind = followedBy[name];
    return [whenMet(`(?<=${frame})(?:${sources.join("|")})${behind}`, "gu"), wanted[name]];
  });
}

/** The same ahead of the nouns that they describe: [被った/受けた]損害. */
export function verbsAlikeAhead(nouns: string, verbs: string): readonly Rewriting[] {
  const [first = "", ...others] = verbs.split(" ");
  const wanted = formsOf(first);
  return (["done", "plain"] as const).map((name) => {
    const tense = name === "done" ? "た" : "";
    const sources = others.map((verb) => formsOf(verb)[name]);
    return [
      whenMet(`(?<=[がをにのでは,])(?:${sources.join("|")})${tense}(?=${nouns})`, "gu"),
      wanted[name] + tense,
    ];
  });
}

/** In the order in which they are read: what is left when all others are taken is the form that links. */
const formNames = ["passive", "without", "denied", "done", "doing", "provided", "plain", "linking"] as const;

type FormName = (typeof formNames)[number];

const followedBy: Readonly<Record<FormName, string>> = {
  passive: "",
  without: "(?=ず)",
  denied: "(?=な[いくけか])",
  done: "(?=[ただ])",
  doing: "(?=[てで])",
  provided: "",
  plain: "",
  linking: "(?=ま[すしせ]|[,.]|つつ|得|かね|なが|次第|やす|た[いくがけ]|方|または|又は|及び|および|$)",
};

type Forms = Readonly<Record<FormName, string>>;

function formsOf(verb: string): Forms {
  const stem = verb.slice(0, -1);
  if (verb.endsWith("する")) return ofSuru(verb.slice(0, -2));
  return isOneRow(verb) ? ofOneRow(stem) : ofFiveRows(stem, verb.slice(-1));
}

function ofSuru(noun: string): Forms {
  return {
    passive: `${noun}され`,
    without: `${noun}せ`,
    denied: `${noun}し`,
    done: `${noun}し`,
    doing: `${noun}し`,
    provided: `${noun}すれば`,
    plain: `${noun}する`,
    linking: `${noun}し`,
  };
}

function ofOneRow(stem: string): Forms {
  return {
    passive: `${stem}られ`,
    without: stem,
    denied: stem,
    done: stem,
    doing: stem,
    provided: `${stem}れば`,
    plain: `${stem}る`,
    linking: stem,
  };
}

function ofFiveRows(stem: string, ending: string): Forms {
  const [a, i, e, t] = rows.get(ending) ?? ["", "", "", ""];
  return {
    passive: `${stem}${a}れ`,
    without: stem + a,
    denied: stem + a,
    done: stem + t,
    doing: stem + t,
    provided: `${stem}${e}ば`,
    plain: stem + ending,
    linking: stem + i,
  };
}

/** Of an ending the kana ahead of ない, ます, ば and て. */
const rows: ReadonlyMap<string, readonly [string, string, string, string]> = new Map([
  ["う", ["わ", "い", "え", "っ"]],
  ["く", ["か", "き", "け", "い"]],
  ["す", ["さ", "し", "せ", "し"]],
  ["つ", ["た", "ち", "て", "っ"]],
  ["る", ["ら", "り", "れ", "っ"]],
  ["ぐ", ["が", "ぎ", "げ", "い"]],
  ["ぬ", ["な", "に", "ね", "ん"]],
  ["ぶ", ["ば", "び", "べ", "ん"]],
  ["む", ["ま", "み", "め", "ん"]],
]);

/** The other stems of the verbs of five rows among some words, known by standing there in two forms: 置く, 置き, and so 置か and 置い. */
export function otherStems(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const [a, i, , t] = rows.get(word.slice(-1)) ?? [];
    const stem = word.slice(0, -1);
    if (stem === "" || a === undefined || t === undefined || !words.includes(`${stem}${i}`)) return [];
    return [stem + a, stem + t].filter((form) => !words.includes(form));
  });
}

/** 講じる, 受ける, 得る; and not 取る, 承る. */
function isOneRow(verb: string): boolean {
  return /(?:[いきしちにみりぎじぢびえけせてねへめれげぜべ]|[得見経出])る$/.test(verb);
}
