import type { Problem } from "../../model.ts";
import { spacesLatin } from "../../text/join.ts";
import { coverLines } from "../cover.ts";
import { createFlow } from "../flow/flow.ts";
import { type PhysicalLine, physicalLines } from "../lines.ts";
import type { Reading } from "../reading.ts";
import { withoutAttributes } from "./attributes.ts";
import { chunksOf, type Target } from "./chunks.ts";
import { definitionsIn } from "./definitions.ts";
import { frontMatter } from "./frontMatter.ts";
import type { Parser } from "./parse.ts";
import { tellRoughly } from "./rough.ts";
import { withSpacedSharps } from "./sharps.ts";
import { tellSimple } from "./simple.ts";
import { tell } from "./tell.ts";

/**
 * The passages of a Markdown text. A block that would take the parser too long (lists nested hundreds of levels deep,
 * thousands of marks in one paragraph) is read line by line, which a problem tells.
 */
export async function readMarkdown(text: string, target: Target = TARGET): Promise<Reading> {
  const lines = physicalLines(withoutAttributes(withSpacedSharps(text)));
  const front = frontMatter(lines);
  const body = lines.slice(front.lines);
  const definitions = definitionsIn(body);
  const flow = createFlow({ spaced: spacesLatin(text) });
  const problems: Problem[] = [];
  let parse: Parser | null = null;
  const characters = target.characters + definitions.length * 4;
  for (const chunk of chunksOf(body, { ...target, characters })) {
    if (chunk.kind === "simple") {
      tellSimple(chunk.block, flow);
      continue;
    }
    const firstLine = chunk.lines[0]?.line ?? 1;
    if (chunk.kind === "hostile") {
      problems.push({
        code: "markdown-limit",
        line: firstLine,
        detail: chunk.lines[0]?.text.slice(0, 40) ?? "",
      });
      tellRoughly(chunk.lines, flow);
      continue;
    }
    parse ??= (await import("./parse.ts")).createParser();
    const source = sourceOf(chunk.lines);
    tell(
      parse(source.includes("[") ? source + definitions : source),
      { lines: chunk.lines, firstLine },
      flow,
    );
  }
  const passages = coverLines(flow.finish(), physicalLines(text), front.lines);
  return { passages, declared: front.declared, problems };
}

/** Small enough that the parser's growing cost does not show, large enough that its start does not. */
const TARGET: Target = { characters: 4000, simple: true };

function sourceOf(lines: readonly PhysicalLine[]): string {
  return lines.map(({ text }) => `${text}\n`).join("");
}
