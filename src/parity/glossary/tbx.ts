import type { Concept, Language } from "../../model.ts";
import { languageOfTag } from "../../text/language-tag.ts";
import { readXml, type XmlElement } from "../../text/xml.ts";
import { troubleWith } from "./read.ts";
import { filled } from "./table.ts";

/**
 * The concepts of a TBX file by the names of either edition: `martif`, `termEntry`, `langSet`, `tig` and `ntig` (ISO 30042:2008), `tbx`, `conceptEntry`,
 * `langSec`, `termSec` (ISO 30042:2019), with data categories as attributes or as elements of their own. Preferred terms come first;
 * deprecated and superseded ones are forbidden.
 */
export function readTbx(name: string, text: string): readonly Concept[] {
  const root = readXml(text, {
    nameOf: (uri, local) => (uri === XML ? `xml:${local}` : local),
    deepest: DEEPEST,
    refuse: (why, detail, line) => {
      throw why === "broken"
        ? troubleWith(name, line, `its XML is broken (${detail})`, "export it anew as TBX-Basic")
        : troubleWith(name, line, `it nests more than ${DEEPEST} elements`, "export it anew as TBX-Basic");
    },
  });
  if (root.name !== "martif" && root.name !== "tbx")
    throw troubleWith(
      name,
      null,
      `it is XML but no TBX (its root is ${root.name})`,
      "export it as TBX-Basic, or as CSV",
    );
  return descendants(root, ["termEntry", "conceptEntry"]).map(readEntry);
}

const XML = "http://www.w3.org/XML/1998/namespace";
/** TBX itself needs ten. */
const DEEPEST = 100;

function readEntry(entry: XmlElement, index: number): Concept {
  const [terms, forbidden] = [new Map<Language, string[]>(), new Map<Language, string[]>()];
  for (const section of descendants(entry, ["langSet", "langSec"])) {
    const language = languageOfTag(
      section.attributes.get("xml:lang") ?? section.attributes.get("lang") ?? "",
    );
    if (language === null) continue;
    for (const group of descendants(section, ["tig", "ntig", "termSec"])) {
      const word = descendants(group, ["term"]).map(textOf)[0]?.replace(/\s+/g, " ").trim() ?? "";
      if (word === "") continue;
      const status = statusOf(group);
      const list = status === "forbidden" ? forbidden : terms;
      const known = list.get(language) ?? [];
      list.set(language, status === "preferred" ? [word, ...known] : [...known, word]);
    }
  }
  return {
    id: entry.attributes.get("id") ?? `${index + 1}`,
    terms: filled(terms),
    forbidden: filled(forbidden),
    definition: definitionOf(entry),
  };
}

/** `administrativeStatus` of TBX-Basic and TBX-Min, `normativeAuthorization` of the default dialect. */
function statusOf(group: XmlElement): "preferred" | "admitted" | "forbidden" {
  const said = descendants(group, ["termNote", "administrativeStatus", "normativeAuthorization"])
    .filter(
      ({ name, attributes }) =>
        name !== "termNote" ||
        /administrativeStatus|normativeAuthorization/.test(attributes.get("type") ?? ""),
    )
    .map(textOf)
    .join(" ");
  if (/deprecated|superseded|notRecommended/i.test(said)) return "forbidden";
  return /preferred/i.test(said) ? "preferred" : "admitted";
}

function definitionOf(entry: XmlElement): string | null {
  const found = descendants(entry, ["descrip", "definition"]).find(
    ({ name, attributes }) => name === "definition" || attributes.get("type") === "definition",
  );
  return found === undefined ? null : textOf(found).replace(/\s+/g, " ").trim();
}

/** The outermost elements of these names within an element, in order. */
function descendants(element: XmlElement, names: readonly string[]): readonly XmlElement[] {
  return element.children.flatMap((child): readonly XmlElement[] => {
    if (typeof child === "string") return [];
    return names.includes(child.name) ? [child] : descendants(child, names);
  });
}

function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
