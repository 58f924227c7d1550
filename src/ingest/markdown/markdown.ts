import { spacesLatin } from "../../text/join.ts";
import { createFlow } from "../flow/flow.ts";
import { physicalLines } from "../lines.ts";
import type { Reading } from "../reading.ts";
import { maskAttributes } from "./attributes.ts";
import { coverLines } from "./cover.ts";
import { frontMatter } from "./frontMatter.ts";
import { parseMarkdown } from "./parse.ts";
import { tell } from "./tell.ts";

/** The passages of a Markdown text. */
export function readMarkdown(text: string): Reading {
  const masked = maskAttributes(text);
  const tree = parseMarkdown(masked);
  const flow = createFlow({ spaced: spacesLatin(text) });
  tell(tree, masked, flow);
  const { declared, end } = frontMatter(tree);
  return { passages: coverLines(flow.finish(), physicalLines(text), end), declared, problems: [] };
}
