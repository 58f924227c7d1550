import { foldForComparison } from "../text/fold.ts";
import { lazily } from "../text/lazily.ts";
import type { Places } from "./places.ts";

/** Lines that one version sets as a heading and the other as text: the words stayed, and only their rank is another. */
export interface Printed {
  /** Whether a text that one version alone has as a block stands in the other as a heading. */
  readonly isHeadingIn: (version: "before" | "after", text: string) => boolean;
  /** Whether the heading of a section stands in the other version as a block. */
  readonly isTextIn: (version: "before" | "after", heading: string) => boolean;
}

export function printedOf(before: Places, after: Places): Printed {
  const lines = { before: lazily(() => linesOf(before)), after: lazily(() => linesOf(after)) };
  return {
    isHeadingIn: (version, text) => {
      const line = lineOf(text);
      const other = version === "before" ? "after" : "before";
      return lines[version]().headings.has(line) && !lines[other]().headings.has(line);
    },
    isTextIn: (version, heading) => {
      const line = lineOf(heading);
      const other = version === "before" ? "after" : "before";
      return lines[version]().texts.has(line) && !lines[other]().texts.has(line);
    },
  };
}

function linesOf({ blocks, sections }: Places): {
  readonly headings: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
} {
  return {
    headings: new Set([...sections.values()].map(({ heading }) => lineOf(heading.text))),
    texts: new Set([...blocks.values()].map(({ text }) => lineOf(text))),
  };
}

function lineOf(text: string): string {
  return foldForComparison(text.trim().replace(/[。．.:：]$/u, ""));
}
