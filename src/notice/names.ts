import type { Document, Section } from "../model.ts";
import { sectionsInOrder } from "../sequence/sections.ts";

/** The sections of a document by id, in document order. */
export function sectionsById(document: Document): ReadonlyMap<string, Section> {
  return new Map(sectionsInOrder(document).map((section) => [section.id, section]));
}

/**
 * The heading as the version prints it, on one line. A number without a title that means nothing by itself, such as (1), stands behind
 * what it is a part of: 第2条（定義）(1).
 */
export function nameOf(section: Section, sections: ReadonlyMap<string, Section>): string {
  let name = "";
  for (let at: Section | undefined = section; at !== undefined; at = parentIn(sections, at)) {
    const own = printed(at);
    name = name === "" ? own : /[A-Za-z0-9]$/.test(own) ? `${own} ${name}` : `${own}${name}`;
    if (at.title !== "" || at.label === null || STANDS_ALONE.test(at.label.printed)) break;
  }
  return name;
}

/** 第三条, Article 4, Section 2.1, 附則, 别表: whoever reads them knows where to look. */
const STANDS_ALONE = /^(?:第|附[則则件表錄录]|別[紙表添記]|别[表纸]|[A-Za-z]{4,}|§|\d+\.\d)/;

/** A statute's article prints its first sentence in the line of its number; its name is the number. */
function printed(section: Section): string {
  const label = section.label?.printed ?? "";
  const heading = section.heading.text.trim().replaceAll(/\s+/g, " ");
  if (heading === "") return `${label} ${section.title}`.trim();
  return section.title === "" && label !== "" ? label : heading;
}

function parentIn(sections: ReadonlyMap<string, Section>, { id }: Section): Section | undefined {
  return sections.get(id.split(".").slice(0, -1).join("."));
}
