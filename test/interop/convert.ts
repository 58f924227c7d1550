import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Tools } from "./tools.ts";

/** One document of the corpus, by its path without the ending. */
export interface Original {
  readonly name: string;
  readonly markdown: string;
  readonly language: string;
}

/** The forms that a document is given, each with the ending of its files. */
const FORMS = {
  html: "html",
  word: "docx",
  wordAgain: "docx",
  plain: "txt",
  chromiumPdf: "pdf",
  taggedPdf: "pdf",
  plainPdf: "pdf",
} as const;

export type Form = keyof typeof FORMS;

/** Writes the forms of all documents into a folder. */
export function convert(originals: readonly Original[], folder: string, tools: Tools): void {
  for (const form of Object.keys(FORMS)) mkdirSync(join(folder, form));
  for (const { name, markdown, language } of originals) {
    const at = (form: Form): string => placeOf(folder, name, form);
    const pandoc = (...options: readonly string[]): void => {
      run(tools.pandoc, ["--from", "gfm", "--wrap=none", ...options, markdown]);
    };
    const page = ["--metadata", `lang=${language}`, "--metadata", `pagetitle=${name}`];
    pandoc("--to", "html", "--standalone", ...page, "--output", at("html"));
    pandoc("--output", at("word"));
    pandoc("--to", "plain", "--output", at("plain"));
    run(tools.chromium, [...QUIET, `--print-to-pdf=${at("chromiumPdf")}`, pathToFileURL(at("html")).href]);
  }
  const words = originals.map(({ name }) => placeOf(folder, name, "word"));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const office = (filter: string, form: Form): void => {
    const into = join(folder, form);
    run(tools.libreoffice, [profile, "--headless", "--convert-to", filter, "--outdir", into, ...words]);
  };
  office("docx:MS Word 2007 XML", "wordAgain");
  office(pdfFilter({ tagged: true }), "taggedPdf");
  office(pdfFilter({ tagged: false }), "plainPdf");
}

export function placeOf(folder: string, name: string, form: Form): string {
  return join(folder, form, `${name}.${FORMS[form]}`);
}

const QUIET = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"];

function pdfFilter({ tagged }: { readonly tagged: boolean }): string {
  const options = { UseTaggedPDF: { type: "boolean", value: String(tagged) } };
  return `pdf:writer_pdf_Export:${JSON.stringify(options)}`;
}

function run(program: string, options: readonly string[]): void {
  execFileSync(program, options, { stdio: "pipe", timeout: 120_000 });
}
