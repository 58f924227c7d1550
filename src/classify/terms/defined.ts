import type { Document } from "../../model.ts";
import { textsOf } from "../texts.ts";

/** A term and the words that it stands for, first the one that comparison uses. */
type Defined = readonly string[];

/**
 * The names that both versions define alike: 株式会社みなと（以下「当社」といいます。）, Minato, Inc. (“Minato”, “we”), data protection officer (DPO). Where one
 * version writes the full name and the other the term, they say the same. So they do where one defines a term that the other has no use for. A
 * definition that changed is none of these.
 */
export function definedTerms(before: Defining, after: Defining): readonly Defined[] {
  const [stood, stands] = [before.definitions, after.definitions];
  return [
    ...[...stood].flatMap(([key, defined]) =>
      stands.has(key) || isUnused(defined, stands, after.document) ? [defined] : [],
    ),
    ...[...stands].flatMap(([key, defined]) =>
      !stood.has(key) && isUnused(defined, stood, before.document) ? [defined] : [],
    ),
  ];
}

/** Where a term is no word of the other version, which has the name, it can mean nothing else there. */
function isUnused([term = "", ...names]: Defined, others: Definitions, other: Document): boolean {
  if ([...others.values()].some((one) => one.some((word) => word === term || names.includes(word))))
    return false;
  let named = false;
  for (const text of textsOf(other)) {
    const rest = names.reduce((left, name) => left.replaceAll(name, ""), text);
    if (rest.includes(term)) return false;
    named ||= rest !== text;
  }
  return named;
}

/** The text without the definitions that have become empty, since a name was put for its term: 当社（以下「当社」といいます。）. */
export function withoutOwnDefinitions(text: string): string {
  return text.replace(ownName, "$1").replace(ownGloss, "$1").replace(ownEnglish, "$1");
}

const ownName =
  /([^\s（()）「」『』“”"、。，]{1,24})[（(](?:以下|下称|下稱)[、，,]?(?:简称|簡稱|単に)?(?:为|為)?[「『“"]?\1[」』”"]?(?:と(?:いう|いいます|する|します|呼びます|呼ぶ|略します|称します))?[。]?[）)]/g;
const ownGloss =
  /([^\s（()）「」『』“”"、。，]{1,24})[（(]\1を(?:いう|いいます|指す|指します|意味する|意味します)[。]?[）)]/g;
const ownEnglish = /\b([A-Za-z][\w.&'-]{0,40}) \((?:the )?[“"]?\1[”"]?\)/g;

/** A hostile document defines a term in every line. */
const most = 200;

type Definitions = ReadonlyMap<string, Defined>;

/** A document with its definitions, by what it calls whom it names in full. */
export interface Defining {
  readonly document: Document;
  readonly definitions: Definitions;
}

export function definingOf(document: Document): Defining {
  return { document, definitions: definitionsOf(document) };
}

function definitionsOf(document: Document): Definitions {
  const found = new Map<string, Defined>();
  for (const text of textsOf(document)) {
    if (!/以下|下称|下稱|\([^()]{0,30}["“”']|\([A-Z]{2,6}\)|をいい|をいう/.test(text)) continue;
    for (const defined of [...namesIn(text), ...namesInEnglish(text), ...abbreviationsIn(text)])
      if (found.size < most) found.set(defined.join("\u0000"), defined);
  }
  return found;
}

/** Behind the comma of an enumeration stands its last member alone, and 総称 or 合称 name all of them: such terms are left as they are. */
const eastern =
  /(?<=^|[。；;：:「『“"（(\n]|[はがにでてりしもとばく][、，,])([^\s。、，,；;：:「」『』“”（(）)]{3,40})[」』”"]?[（(](?:以下|下称|下稱)[、，,]?(?:简称|簡稱|単に)?(?:为|為)?[「『“"]([^」』”"]{1,20})[」』”"](?:と(?:いう|いいます|する|します|呼びます|呼ぶ|略します|称します))?[。]?[）)]/g;
/** 海湾大学学生会（以下简称学生会）. */
const unquoted =
  /(?<=^|[。；;：:（(\n为為])([^\s。、，,；;：:「」『』“”（(）)]{3,40})[」』”"]?[（(](?:以下|下称|下稱)[、，,]?(?:简称|簡稱)(?:为|為)?[：:]?([^「『“"」』”"（(）)]{1,12})[）)]/g;
/** 本会名称为海湾大学学生会. */
const called = /^.{0,12}(?:名称|名稱|全称|全稱|定名|全名)(?:为|為|是)/;
const several = /及び|および|又は|または|並びに|[和与與及或]/;

function namesIn(text: string): readonly Defined[] {
  const defined = [eastern, unquoted].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, name = "", term = ""]) => [
      term,
      nounBehind(name.replace(called, ""), term),
    ]),
  );
  const glossed = Array.from(text.matchAll(gloss), ([, term = "", name = ""]) => [term, name]);
  return [...defined, ...glossed].filter(([term, name = ""]) => term !== name && !several.test(name));
}

/** 請求は個人情報相談窓口（以下「相談窓口」）: where a sentence runs on into the name, it is the words without kana that hold the term. */
function nounBehind(name: string, term: string): string {
  const noun = /[\p{sc=Han}ァ-ヺーA-Za-z0-9・]{3,40}$/u.exec(name)?.[0] ?? name;
  return noun.length < name.length && noun.length > term.length && noun.endsWith(term) ? noun : name;
}

/** 当社（株式会社みなとをいいます。）. */
const gloss =
  /(?<=^|[。はがをにとのも、，])(当社|弊社|当会|本会|当組合|当法人|運営者|事業者)[（(]([^（()）「」、。，]{3,40})を(?:いう|いいます|指します|指す)[。]?[）)]/g;

const western =
  /\b([A-Z][\w&'-]{0,40}(?:,? (?:[A-Z][\w&'-]{0,40}|of|and|the|for)){0,7}\.?) \(((?:[^()“”"]{0,24}[“"][^“”"()]{1,30}[”"]){1,4})[^()]{0,12}\)/g;
const speaker = /^(?:we|us|our)$/i;

function namesInEnglish(text: string): readonly Defined[] {
  return Array.from(text.matchAll(western), ([, name = "", quoted = ""]) => {
    const terms = Array.from(quoted.matchAll(/[“"]([^“”"]+)[”"]/g), ([, term = ""]) =>
      term.replace(/[,.]$/, ""),
    );
    const own = terms.filter((term) => !speaker.test(term));
    const [first = "", ...others] = own.length < terms.length ? ["we", ...own] : own;
    return [first, ...others.filter((term) => /^[A-Z]/.test(term)), name];
  }).filter((defined) => defined[0] !== "");
}

const abbreviation = /((?:[A-Za-z][\w'-]* ){2,6})\(([A-Z]{2,6})\)/g;

/** Data protection officer (DPO): as many words ahead as it has letters, which they begin with. */
function abbreviationsIn(text: string): readonly Defined[] {
  return Array.from(text.matchAll(abbreviation), ([, ahead = "", letters = ""]) => {
    const words = ahead.trim().split(" ").slice(-letters.length);
    const initials = words.map((word) => word[0]?.toUpperCase()).join("");
    const name = words.join(" ");
    return initials === letters ? [letters, ...new Set([name, name.toLowerCase()])] : [];
  }).filter((defined) => defined.length > 1);
}
