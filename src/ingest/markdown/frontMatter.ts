import type { Root } from "mdast";
import { languageOf } from "../language.ts";
import type { Reading } from "../reading.ts";

/** What a document's front matter says of it, and the line on which it ends (0 without one). */
export interface FrontMatter {
  readonly declared: Reading["declared"];
  readonly end: number;
}

/** Reads `title: …` and `lang: …` (YAML) or `title = "…"` (TOML) at the outermost level; the rest is left alone. */
export function frontMatter(tree: Root): FrontMatter {
  const node = tree.children[0];
  const type: string = node?.type ?? "";
  if (node === undefined || !("value" in node) || (type !== "yaml" && type !== "toml")) {
    return { declared: { title: null, language: null }, end: 0 };
  }
  const values = new Map(node.value.split(/\r\n|\n|\r/).flatMap(entryOf));
  const language = values.get("lang") ?? values.get("language") ?? values.get("locale");
  return {
    declared: {
      title: values.get("title") ?? null,
      language: language === undefined ? null : languageOf(language),
    },
    end: node.position?.end.line ?? 0,
  };
}

function entryOf(line: string): (readonly [string, string])[] {
  const entry = /^(\w+)[ \t]*[:=][ \t]*(\S.*)$/.exec(line);
  if (entry === null) return [];
  const value = (entry[2] ?? "").trim();
  const quoted = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
  return quoted === "" ? [] : [[(entry[1] ?? "").toLowerCase(), quoted]];
}
