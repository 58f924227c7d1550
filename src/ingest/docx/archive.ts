import { strFromU8, unzipSync } from "fflate";
import { PolicyError } from "../../errors.ts";

/** The XML parts of a Word file by their path in the package, decoded. Pictures, fonts and macros are never unpacked. */
export type Parts = ReadonlyMap<string, string>;

/** Unpacks what can hold text, within limits that no real document reaches but an archive made to exhaust memory does. */
export function openArchive(bytes: Uint8Array, file: string): Parts {
  const refuse = (why: string): PolicyError =>
    new PolicyError("unusable-archive", `cannot read ${file}: ${why}; save it again from Word as .docx`);
  let entries = 0;
  let total = 0;
  const names = new Set<string>();
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (entries > MOST_ENTRIES) throw refuse(`its archive holds more than ${MOST_ENTRIES} entries`);
        if (!PART.test(name)) return false;
        if (name.split("/").includes(".."))
          throw refuse(`its archive holds the path ${JSON.stringify(name)}`);
        if (names.has(name)) throw refuse(`its archive holds ${name} twice`);
        names.add(name);
        total += originalSize;
        if (originalSize > LARGEST_PART || total > LARGEST_TOTAL)
          throw refuse(`${name} unpacks to more than ${LARGEST_PART / MEBIBYTE} MB of text`);
        return true;
      },
    });
    return new Map(Object.entries(unpacked).map(([name, content]) => [name, decode(content)]));
  } catch (error) {
    if (error instanceof PolicyError) throw error;
    throw new PolicyError(
      "unusable-archive",
      `cannot read ${file}: its zip archive is damaged or incomplete; send the file again or save it again from Word`,
      { cause: error },
    );
  }
}

const MEBIBYTE = 2 ** 20;
/** The largest statutes as Word files unpack to about 30 MB of `document.xml`. */
const LARGEST_PART = 96 * MEBIBYTE;
const LARGEST_TOTAL = 128 * MEBIBYTE;
/** A document with a picture on each of a thousand pages stays far below. */
const MOST_ENTRIES = 10_000;
const PART = /\.(?:xml|rels)$/i;

function decode(content: Uint8Array): string {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(content);
  return strFromU8(content).replace(/^\uFEFF/, "");
}
