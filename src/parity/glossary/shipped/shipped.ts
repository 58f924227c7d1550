import type { Concept, Glossary, Language, NonEmpty } from "../../../model.ts";
import { lazily } from "../../../text/lazily.ts";
import { COMMERCE } from "./commerce.ts";
import { DATA } from "./data.ts";
import { DOCUMENTS } from "./documents.ts";
import { HANDLING } from "./handling.ts";
import { LAW } from "./law.ts";
import { PEOPLE } from "./people.ts";
import { RIGHTS } from "./rights.ts";
import { TECHNOLOGY } from "./technology.ts";

/**
 * The vocabulary of privacy statements and terms in four languages, which comes with the program. The first word of a language is the
 * usual one; it is a reading aid, and a translation that uses another good word is not at fault.
 */
export const shippedGlossary: () => Glossary = lazily(() => ({
  name: "shipped",
  concepts: [DOCUMENTS, DATA, HANDLING, RIGHTS, PEOPLE, TECHNOLOGY, COMMERCE, LAW].flatMap(readTopic),
}));

const columns: readonly Language[] = ["en", "ja", "zh-Hans", "zh-Hant"];

function readTopic(topic: string): readonly Concept[] {
  return topic.trim().split("\n").map(readConcept);
}

function readConcept(line: string): Concept {
  const [id = "", ...cells] = line.split("|").map((cell) => cell.trim());
  const terms = columns.flatMap((language, index) => {
    const words = wordsOf(cells[index] ?? "");
    return words === null ? [] : [[language, words] as const];
  });
  return { id, terms: Object.fromEntries(terms), forbidden: {}, definition: null };
}

function wordsOf(cell: string): NonEmpty<string> | null {
  const [first, ...others] = cell.split(",").map((word) => word.trim());
  return first === undefined || first === "" ? null : [first, ...others];
}
