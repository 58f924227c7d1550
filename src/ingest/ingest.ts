import type { Format, Source } from "../model.ts";
import { decode } from "./encoding.ts";
import type { Reading } from "./reading.ts";

/** A file as it was received. */
export interface IngestInput {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

export interface IngestOptions {
  /** A WHATWG label; overrides what the bytes say. */
  readonly encoding?: string;
  /** What becomes of tracked changes in Word; accepted unless said otherwise. */
  readonly revisions?: "accept" | "reject";
  /** Overrides what the name and the content say. */
  readonly format?: Format;
}

/** The passages of a file in reading order. Throws PolicyError where it cannot be read as text. */
export async function ingest(input: IngestInput, options: IngestOptions = {}): Promise<Source> {
  const { file, sha256, bytes } = input;
  const format = options.format ?? formatOf(file);
  if (format === "docx") {
    const { readDocx } = await import("./docx/docx.ts");
    return { file, sha256, format, encoding: null, ...readDocx(bytes, file, options.revisions) };
  }
  const { text, encoding } = decode(bytes, file, options.encoding);
  const reading = await readText(text, format);
  return { file, sha256, format, encoding, ...reading };
}

function formatOf(file: string): Format {
  if (/\.docx$/i.test(file)) return "docx";
  if (/\.x?html?$/i.test(file)) return "html";
  return /\.(?:md|markdown)$/i.test(file) ? "markdown" : "plain";
}

async function readText(text: string, format: Format): Promise<Reading> {
  if (format === "html") return (await import("./html/html.ts")).readHtml(text);
  if (format === "markdown") return (await import("./markdown/markdown.ts")).readMarkdown(text);
  return (await import("./plain/plain.ts")).readPlain(text);
}
