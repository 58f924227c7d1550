import type { IngestInput, IngestOptions } from "./ingest/ingest.ts";
import { undeclaredText } from "./ingest/text.ts";
import type { Language } from "./model.ts";
import { detectLanguage } from "./text/language.ts";

export { renderIdentical } from "./render/diff/identical.ts";

export type FileBytes = Omit<IngestInput, "sha256">;

/**
 * The language of two files with the same bytes, so that it can be said without reading their structure that nothing
 * changed; null where a reader must look into them. An entry of its own: it needs none of the stages behind ingest.
 */
export function languageOfIdentical(
  before: FileBytes,
  after: FileBytes,
  options: IngestOptions & { readonly language?: Language } = {},
): Language | null {
  const [text, other] = [undeclaredText(before, options), undeclaredText(after, options)];
  if (text === null || other === null) return null;
  return options.language ?? detectLanguage(text.slice(0, TELLING));
}

/** Characters by which the language of a policy shows. */
const TELLING = 10_000;
