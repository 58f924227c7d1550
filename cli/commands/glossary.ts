import {
  checkTerms,
  PolicyError,
  read,
  renderGlossaryJson,
  renderGlossaryTerminal,
  shippedGlossary,
} from "../../src/index.ts";
import { glossaryOf } from "../glossary.ts";
import { readInput } from "../input.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { formatOf, outOf, readOptionsOf, screenOf, uiOf } from "../settings.ts";
import { suggest } from "../suggest.ts";
import type { Run } from "../verbs.ts";

export const glossary: Run = async ([task = "", ...files], values, io) => {
  checkTask(task);
  const out = outOf(values);
  checkOutput(out, files);
  const held = (await glossaryOf(values)) ?? shippedGlossary();
  const documents = [];
  for (const file of files) {
    const input = await readInput(file, io, values);
    documents.push(await read(input, { ...input.as, ...readOptionsOf(values) }));
  }
  const report = checkTerms(documents, held);
  const ui = uiOf(values, documents[0]?.language ?? "en", io);
  const text =
    formatOf(values) === "json"
      ? renderGlossaryJson(report, { ui })
      : renderGlossaryTerminal(report, { ui, ...screenOf(values, io) });
  await writeOutput(text, out, io);
  return values["exit-code"] === true && report.findings.length > 0 ? 1 : 0;
};

function checkTask(task: string): void {
  if (task !== "check") {
    const meant = suggest(task, ["check"]);
    throw new PolicyError(
      "usage",
      `cannot run glossary ${task}: there is no such task; ${meant === null ? "say glossary check FILE" : `did you mean ${meant}?`}`,
    );
  }
}
