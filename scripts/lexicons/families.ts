import { verbForms } from "./english-forms.ts";

/**
 * The rows of a file of wordings, each family written out: of `will {offer, owe} no | will not {} any` come two rows, of two families each pair. A family
 * has a name where a row has several (`{m: will, may} {v: offer, owe} no | {m} not {v} any`), and in English the forms of its verbs (`have stopped {+ing}`,
 * `{v+s}`, `{+ed}`, `{+en}`). What one member may say in several ways stands in brackets: `[为/为了]此 | 因此` is `为此 | 为了此 | 因此`. Lists that many
 * rows share have a name too: `@pets = dogs / cats`, then `; > @pets`. What is empty or begins with # says nothing.
 */
export function rowsOf(text: string): readonly string[] {
  const lists = new Map<string, string>();
  return text.split("\n").flatMap((line) => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const [, name, list] = /^@([\w-]+) = (.*)$/.exec(line) ?? [];
    if (name !== undefined && list !== undefined) {
      lists.set(name, list);
      return [];
    }
    return writtenOut(
      line.replace(/@([\w-]+)/g, (mark, named: string) => {
        const known = lists.get(named);
        if (known === undefined) throw new Error(`no list of this name stands above: ${mark}`);
        return known;
      }),
    );
  });
}

/** `{v: offer, owe}` or `{offer, owe}`: a family, and where its first word stands. */
const family = /\{(?:(\w+): )?([^{}]*,[^{}]*)\}/;

function writtenOut(row: string): readonly string[] {
  const [whole, name = "", words] = family.exec(row) ?? [];
  if (whole === undefined || words === undefined) return [withoutMarks(inAllWays(row))];
  return words.split(",").flatMap((word) => {
    const base = word.trim();
    const filled = row
      .replace(whole, baseOf(base))
      .replace(new RegExp(`\\{${name}(?:\\+(s|ed|en|ing))?\\}`, "g"), (_, ending?: string) =>
        ending === undefined ? baseOf(base) : formOf(base, ending),
      );
    return writtenOut(filled);
  });
}

/** A mark that is left was read as nothing, so that its row would never hold. */
function withoutMarks(row: string): string {
  if (/[{}[\]]/.test(row)) throw new Error(`no family of this name stands in the row: ${row}`);
  return row;
}

/** The row with every way of each member written out. */
function inAllWays(row: string): string {
  if (!row.includes("[")) return row;
  const [members = "", ...contexts] = row.split(";");
  return [members.split("|").flatMap(waysOf).join("|"), ...contexts].join(";");
}

function waysOf(member: string): readonly string[] {
  const [whole, ways] = /\[([^\]]*)\]/.exec(member) ?? [];
  if (whole === undefined || ways === undefined) return [member];
  return ways.split("/").flatMap((way) => waysOf(member.replace(whole, way)));
}

const endings = ["", "s", "ed", "en", "ing"];

function baseOf(word: string): string {
  return /^\w+(?:\/\w+){4}/.test(word) ? verbForms(word)[0] : word;
}

function formOf(word: string, ending: string): string {
  return verbForms(word)[endings.indexOf(ending)] ?? word;
}
