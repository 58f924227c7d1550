import { decode } from "./encoding/decode.ts";
import { formatOfText } from "./format.ts";
import { formatBefore, type IngestInput, type IngestOptions } from "./ingest.ts";

/**
 * The whole text of a plain or Markdown file that declares nothing of itself; null where a reader must look into the
 * file. Throws PolicyError where `ingest` would.
 */
export function undeclaredText(
  { bytes, file }: Omit<IngestInput, "sha256">,
  options: IngestOptions = {},
): string | null {
  const format = options.format ?? formatBefore(bytes, file);
  if (format === "docx" || format === "pdf" || format === "html") return null;
  const { text } = decode(bytes, file, options.encoding);
  if (FRONT_MATTER.test(text) || (format === null && formatOfText(text) === "html")) return null;
  return text;
}

const FRONT_MATTER = /^\uFEFF?(?:---|\+\+\+)/;
