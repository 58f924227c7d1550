import type { Document } from "../model.ts";

/** A term and the words that it stands for, first the one that comparison uses. */
type Defined = readonly string[];

/**
 * The names that both versions define alike: 株式会社みなと（以下「当社」といいます。）, Minato, Inc. (“Minato”, “we”). Where one version writes the
 * full name and the other the term, they say the same. A definition that changed is none of these.
 */
export function definedTerms(before: Document, after: Document): readonly Defined[] {
  const stands = definitionsOf(after);
  return [...definitionsOf(before)].flatMap(([key, defined]) => (stands.has(key) ? [defined] : []));
}

/** A hostile document defines a term in every line. */
const most = 200;

function definitionsOf(document: Document): ReadonlyMap<string, Defined> {
  const found = new Map<string, Defined>();
  const read = (text: string): void => {
    if (found.size >= most || !/以下|下称|下稱|\([^()]{0,30}["“”']/.test(text)) return;
    for (const defined of [...namesIn(text), ...namesInEnglish(text)])
      if (found.size < most) found.set(defined.join("\u0000"), defined);
  };
  for (const { text } of document.preamble) read(text);
  const open = [...document.sections];
  for (let section = open.pop(); section !== undefined; section = open.pop()) {
    for (const { text } of section.blocks) read(text);
    for (const child of section.children) open.push(child);
  }
  return found;
}

/** Behind the comma of an enumeration stands its last member alone, and 総称 or 合称 name all of them: such terms are left as they are. */
const eastern =
  /(?<=^|[。；;：:「『“"（(\n]|[はがにでてりしもとばく][、，,])([^\s。、，,；;：:「」『』“”（(）)]{3,40})[（(](?:以下|下称|下稱)[、，,]?(?:简称|簡稱|単に)?(?:为|為)?[「『“"]([^」』”"]{1,20})[」』”"](?:と(?:いう|いいます|する|します|呼びます|呼ぶ|略します|称します))?[。]?[）)]/g;
const several = /及び|および|又は|または|並びに|[和与與及或]/;

function namesIn(text: string): readonly Defined[] {
  return Array.from(text.matchAll(eastern), ([, name = "", term = ""]) => [term, name]).filter(
    ([, name = ""]) => !several.test(name),
  );
}

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
