import type { IngestOptions } from "./ingest.ts";
import type { Reading } from "./reading.ts";

/** Reads a decoded text. */
export type TextReader = (text: string) => Reading | Promise<Reading>;
/** Reads a file that is more than text. */
export type ByteReader = (
  bytes: Uint8Array,
  file: string,
  options: IngestOptions,
) => Reading | Promise<Reading>;

/** Each reader is loaded when a file needs it: plain text must not wait for a Markdown parser. */
export const textReaders = {
  plain: async (): Promise<TextReader> => (await import("./plain/plain.ts")).readPlain,
  html: async (): Promise<TextReader> => (await import("./html/html.ts")).readHtml,
  markdown: async (): Promise<TextReader> => (await import("./markdown/markdown.ts")).readMarkdown,
};

export const byteReaders = {
  docx: async (): Promise<ByteReader> => {
    const { readDocx } = await import("./docx/docx.ts");
    return (bytes, file, { revisions }) => readDocx(bytes, file, revisions);
  },
  pdf: async (): Promise<ByteReader> => (await import("./pdf/pdf.ts")).readPdf,
};
