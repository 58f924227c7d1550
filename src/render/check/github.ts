import type { ReleaseFinding } from "../../model.ts";
import type { CheckRendering } from "./terminal.ts";
import { wordsOf } from "./words.ts";

/** The findings as workflow commands, which GitHub shows as annotations beside the lines of a pull request. */
export function renderCheckGithub(
  findings: readonly ReleaseFinding[],
  { ui, sources }: CheckRendering,
): string {
  return findings.map((finding) => `${annotation(finding, ui, sources)}\n`).join("");
}

function annotation(
  finding: ReleaseFinding,
  ui: CheckRendering["ui"],
  sources: CheckRendering["sources"],
): string {
  const { message, advice } = wordsOf(finding, ui);
  const { code, rule, file, line } = finding;
  const source = rule === null ? "" : ` (${rule}: ${sources[rule] ?? ""})`;
  const properties = [
    `file=${property(file)}`,
    ...(line === null ? [] : [`line=${line}`]),
    `title=${property(`kaitei ${code}`)}`,
  ];
  return `::error ${properties.join(",")}::${data(`${message} ${advice}${source}`)}`;
}

// https://docs.github.com/actions/reference/workflow-commands: what would end a command or a property is spelled out.
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
