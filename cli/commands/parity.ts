import {
  checkParity,
  createSpelling,
  createSplitWords,
  type Language,
  type ParityReport,
  parityMatrix,
  PolicyError,
  renderMatrixJson,
  renderMatrixMarkdown,
  renderMatrixTerminal,
  renderParityCsv,
  renderParityJson,
  renderParityMarkdown,
  renderParityPage,
  renderParityTerminal,
  type Severity,
} from "../../src/index.ts";
import { glossaryOf } from "../glossary.ts";
import type { Io } from "../io.ts";
import { judgementOf } from "../judgement.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { languagesOf, type Versions, versionsFor } from "../parityVersions.ts";
import { formatOf, outOf, screenOf, uiOf } from "../settings.ts";
import type { Run, Values } from "../verbs.ts";

export const parity: Run = async (files, values, io) => {
  const out = outOf(values);
  const [referenceFile = "-", ...translationFiles] = files;
  const bases = ["base", "translation-base"].flatMap((name) => valueOf(name, values));
  checkTogether(files, bases, values);
  checkOutput(out, [...files, ...bases]);
  const versions = await versionsFor(referenceFile, translationFiles, values, io);
  const reports = await reportsOf(versions, values, io);
  await writeOutput(render(reports, values, io), out, io);
  const only = onlyOf(values);
  const isFound = reports.some(({ findings }) =>
    findings.some(({ severity }) => only === undefined || only.includes(severity)),
  );
  return isFound ? 1 : 0;
};

function checkTogether(files: readonly string[], bases: readonly string[], values: Values): void {
  if (values["translation-base"] !== undefined && files.length > 2)
    throw wrong("--translation-base", "there are several translations", "compare two files at a time");
  if (values["translation-base"] !== undefined && values["base"] === undefined)
    throw wrong(
      "--translation-base",
      "it says nothing without --base",
      "name the version of the reference that it was made from, too",
    );
  if ([...files, ...bases].filter((file) => file === "-").length > 1)
    throw new PolicyError(
      "usage",
      "cannot parity - -: standard input can be only one of them; name a file for the others",
    );
  languagesOf(files.length, values);
}

function wrong(option: string, why: string, advice: string): PolicyError {
  return new PolicyError("usage", `cannot use ${option}: ${why}; ${advice}`);
}

function valueOf(name: string, values: Values): readonly string[] {
  const given = values[name];
  return typeof given === "string" ? [given] : [];
}

async function reportsOf(
  { reference, translations }: Versions,
  values: Values,
  io: Io,
): Promise<readonly ParityReport[]> {
  const { decisions, judgement } = judgementOf(values, io);
  const { words, wordings, bilingual } = await io.lexicons();
  const [splitWords, spelling] = [createSplitWords(words), createSpelling(words)];
  const glossary = await glossaryOf(values);
  return translations.map(({ document, base, translationBase }) =>
    checkParity(reference, document, {
      splitWords,
      spelling,
      wordings,
      bilingual,
      decisions,
      judgement,
      base,
      translationBase,
      glossary,
      allow: valueOf("allow", values).flatMap((names) => names.split(",")),
    }),
  );
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

function onlyOf(values: Values): readonly Severity[] | undefined {
  const [only] = valueOf("only", values);
  if (only === undefined) return undefined;
  const named = only.split(",");
  return SEVERITIES.filter((severity) => named.includes(severity));
}

function render(reports: readonly ParityReport[], values: Values, io: Io): string {
  const [first] = reports;
  const translated: Language = first?.correspondence.translation.language ?? "en";
  const view = { ui: uiOf(values, translated, io), only: onlyOf(values) };
  const format = formatOf(values);
  if (format === "csv") return renderParityCsv(reports, view);
  if (format === "html" && first !== undefined) {
    return renderParityPage(
      [first, ...reports.slice(1)],
      reports.length > 1 ? parityMatrix(reports) : null,
      view,
    );
  }
  if (first === undefined || reports.length > 1) {
    const matrix = parityMatrix(reports);
    if (format === "json") return renderMatrixJson(matrix, view);
    if (format === "md") return renderMatrixMarkdown(matrix, view);
    return renderMatrixTerminal(matrix, { ...view, ...screenOf(values, io) });
  }
  if (format === "json") return renderParityJson(first, view);
  if (format === "md") return renderParityMarkdown(first, view);
  return renderParityTerminal(first, { ...view, ...screenOf(values, io) });
}
