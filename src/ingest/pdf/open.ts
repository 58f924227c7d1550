import type { getDocumentProxy } from "unpdf";
import { PolicyError } from "../../errors.ts";

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
export type Page = Awaited<ReturnType<Pdf["getPage"]>>;

/** An open PDF and the names of the drawing operators by their number. */
export interface OpenPdf {
  readonly pdf: Pdf;
  readonly operators: ReadonlyMap<number, string>;
}

/** Opens a PDF with pdf.js; pictures are never decoded, scripts never run. */
export async function openPdf(bytes: Uint8Array, file: string): Promise<OpenPdf> {
  if (!startsLikePdf(bytes))
    throw new PolicyError("not-pdf", `cannot read ${file}: it does not begin with %PDF; give a PDF file`);
  provideTransfer();
  const { getDocumentProxy, getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  try {
    // pdf.js takes the bytes over, so it gets its own; a Buffer of Node, whose slice is a Buffer too, it refuses.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      maxImageSize: 1,
      verbosity: 0,
      isEvalSupported: false,
    });
    return { pdf, operators: new Map(Object.entries(OPS).map(([name, code]) => [code, name])) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === "PasswordException")
      throw new PolicyError(
        "encrypted-pdf",
        `cannot read ${file}: it is locked with a password; save a copy without one`,
        { cause: error },
      );
    throw new PolicyError(
      "broken-pdf",
      `cannot read ${file}: the PDF is damaged or incomplete (${error.message}); get the file again`,
      { cause: error },
    );
  }
}

/** The header may stand behind some bytes of a mail or web server (ISO 32000-2, note in 7.5.2). */
function startsLikePdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
}

/** pdf.js calls `ArrayBuffer.prototype.transferToFixedLength` of ES2024, which Node 20 does not have. */
function provideTransfer(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  // oxlint-disable-next-line no-extend-native -- a method of the language that is missing, as the standard defines it
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy;
    },
  });
}
