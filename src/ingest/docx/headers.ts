import type { Passage } from "../../model.ts";
import type { Part } from "./package.ts";
import { readStory, type Setting } from "./story.ts";
import { childOf, childrenOf, switchOf, type XmlElement } from "./xml.ts";

/** What the pages repeat at their top and bottom, each text once, as furniture. */
export function furnitureOf(
  document: Part,
  settings: XmlElement | null,
  setting: Setting,
): { readonly headers: readonly Passage[]; readonly footers: readonly Passage[] } {
  const even = switchOf(settings, "w:evenAndOddHeaders") ?? false;
  const sections = sectionsOf(document.root);
  const read = (name: string): Passage[] => {
    const seen = new Set<string>();
    const paths = sections.flatMap((section) => {
      const first = switchOf(section, "w:titlePg") ?? false;
      return childrenOf(section, name)
        .filter(({ attributes }) => {
          const type = attributes.get("w:type") ?? "default";
          return type === "default" || (type === "first" && first) || (type === "even" && even);
        })
        .map(({ attributes }) => document.targets.get(attributes.get("r:id") ?? "") ?? "");
    });
    return [...new Set(paths)].flatMap((path) => {
      const part = document.at(path);
      if (part === null) return [];
      const passages = readStory(part.root, part, setting, true, () => []);
      return passages.filter(({ text }) => !seen.has(text) && seen.add(text));
    });
  };
  return { headers: read("w:headerReference"), footers: read("w:footerReference") };
}

/** The properties of the document's sections: the last one's stand in the body, the others' in their last paragraph. */
function sectionsOf(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting: XmlElement[] = childrenOf(root, "w:body");
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element.name === "w:sectPr") found.push(element);
    else if (element.name === "w:body" || element.name.startsWith("w:sdt"))
      waiting.push(...childrenOf(element).reverse());
    else if (element.name === "w:p") {
      const section = childOf(childOf(element, "w:pPr"), "w:sectPr");
      if (section !== null) found.push(section);
    }
  }
  return found;
}
