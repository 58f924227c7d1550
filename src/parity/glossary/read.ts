import { PolicyError } from "../../errors.ts";
import type { Concept, Glossary } from "../../model.ts";
import { readTable } from "./table.ts";

/**
 * The glossary in a file that translators know: TBX-Basic (ISO 30042, the second and the third edition), CSV or TSV with a head of
 * languages. Throws PolicyError that says which line is wrong and what to do.
 */
export async function readGlossary(name: string, bytes: Uint8Array): Promise<Glossary> {
  const text = decode(name, bytes);
  if (text.trim() === "")
    throw troubleWith(
      name,
      null,
      "it is empty",
      "give it a head such as en,ja,zh-Hans and a line for each term",
    );
  const concepts = await readConcepts(name, text);
  if (concepts.some(({ terms, forbidden }) => Object.keys({ ...terms, ...forbidden }).length > 0))
    return { name, concepts };
  throw troubleWith(
    name,
    null,
    "it has no term in Japanese, Chinese or English",
    "give it a line for each term, under a head such as en,ja,zh-Hans",
  );
}

async function readConcepts(name: string, text: string): Promise<readonly Concept[]> {
  const isXml = /^\s*</.test(text);
  if (!isXml && /\.tbx$/i.test(name))
    throw troubleWith(
      name,
      1,
      "it is not XML",
      "export it as TBX-Basic, or name it .csv or .tsv if it is a table",
    );
  if (!isXml) return readTable(name, text);
  const { readTbx } = await import("./tbx.ts");
  return readTbx(name, text);
}

/** What is wrong with a glossary, in one line. */
export function troubleWith(name: string, line: number | null, why: string, advice: string): PolicyError {
  const place = line === null ? "" : `line ${line}: `;
  return new PolicyError("glossary", `cannot use ${name}: ${place}${why}; ${advice}`);
}

/** Spreadsheets save UTF-8 with a mark in front, or UTF-16 as "Unicode text". */
function decode(name: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new PolicyError(
      "glossary",
      `cannot use ${name}: it is not ${encoding.toUpperCase()}; save it as CSV in UTF-8`,
      {
        cause,
      },
    );
  }
}
