import { PolicyError } from "../errors.ts";
import type { Format, Source } from "../model.ts";
import { decode, placeOf } from "./encoding/decode.ts";
import { formatOfBytes, formatOfName, formatOfText, isUnmarked } from "./format.ts";
import { byteReaders, textReaders } from "./readers.ts";

/** A file as it was received. */
export interface IngestInput {
  /** As the caller names it; `-` is standard input. */
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
  const format = options.format ?? formatBefore(bytes, file);
  if (format === "docx" || format === "pdf") {
    const read = await byteReaders[format]();
    return { file, sha256, format, encoding: null, ...(await read(bytes, file, options)) };
  }
  const { text, encoding, problems } = decode(bytes, file, options.encoding);
  const textFormat = readFormat(text, format, options.format);
  const read = await textReaders[textFormat]();
  const reading = await read(text);
  return {
    file,
    sha256,
    format: textFormat,
    encoding,
    ...reading,
    problems: [...problems, ...reading.problems],
  };
}

function readFormat(
  text: string,
  named: "markdown" | "html" | "plain" | null,
  given: Format | undefined,
): "markdown" | "html" | "plain" {
  if (named === "markdown" && given === undefined && isUnmarked(text)) return "plain";
  return named ?? formatOfText(text);
}

/** The format as far as it can be known before the bytes are read as text; the content of a file is believed first. */
export function formatBefore(bytes: Uint8Array, file: string): Format | null {
  const named = formatOfName(file);
  const found = formatOfBytes(bytes);
  if (found === "archive") return "docx";
  if (found === "pdf") return "pdf";
  if (found === "old-word") {
    throw new PolicyError(
      "format",
      `cannot read ${placeOf(file)}: it is in the format of Word before 2007; save it as .docx`,
    );
  }
  return named;
}
