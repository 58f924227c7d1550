import type { Root } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkCjkFriendlyStrikethrough from "remark-cjk-friendly-gfm-strikethrough";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** Gives the syntax tree of a Markdown text. */
export type Parser = (text: string) => Root;

/** A parser that reads `**「個人情報」**とは` as its author meant it. */
export function createParser(): Parser {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkCjkFriendly)
    .use(remarkCjkFriendlyStrikethrough);
  return (text) => processor.parse(text);
}
