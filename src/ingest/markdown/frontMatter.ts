import type { Text } from "../../model.ts";
import { languageOfTag } from "../../text/language-tag.ts";
import type { PhysicalLine } from "../lines.ts";
import type { Reading } from "../reading.ts";

/** What a document's front matter says of it, and how many lines it takes (0 where there is none). */
export interface FrontMatter {
  readonly declared: Reading["declared"];
  readonly lines: number;
}

/** Reads `title: …` and `lang: …` (YAML) or `title = "…"` (TOML) at the outermost level; the rest is left alone. */
export function frontMatter(lines: readonly PhysicalLine[]): FrontMatter {
  const fence = /^\uFEFF?(---|\+\+\+)[ \t]*$/.exec(lines[0]?.text ?? "")?.[1];
  const end =
    fence === undefined ? -1 : lines.findIndex(({ text }, at) => at > 0 && text.trimEnd() === fence);
  if (end < 0) return { declared: { title: null, language: null }, lines: 0 };
  const inside = lines.slice(1, end);
  const values = new Map(inside.flatMap(entryOf));
  const language = values.get("lang") ?? values.get("language") ?? values.get("locale");
  return {
    declared: {
      title: values.get("title") ?? null,
      language: language === undefined ? null : languageOfTag(language),
      entries: inside.flatMap(textOf),
    },
    lines: end + 1,
  };
}

function entryOf({ text }: PhysicalLine): (readonly [string, string])[] {
  const entry = /^(\w+)[ \t]*[:=][ \t]*(\S.*)$/.exec(text);
  if (entry === null) return [];
  const value = (entry[2] ?? "").trim();
  const quoted = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
  return quoted === "" ? [] : [[(entry[1] ?? "").toLowerCase(), quoted]];
}

/** An entry as it stands in the file. A comment or a line of a list is none. */
function textOf({ text, line }: PhysicalLine): readonly Text[] {
  return /^[^\s#:=-][^:=]*[:=][ \t]*\S/.test(text)
    ? [{ text: text.trimEnd(), marks: [], lines: [{ offset: 0, line }] }]
    : [];
}
