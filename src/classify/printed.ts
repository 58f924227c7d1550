import { foldForComparison } from "../text/fold.ts";
import { lazily } from "../text/lazily.ts";
import type { Places } from "./places.ts";

/** Lines that one version sets as a heading and the other as text: the words stayed, and only their rank is another. */
export interface Printed {
  /** Whether a text that one version alone has as a block stands in the other as a heading. */
  readonly isHeadingIn: (version: "before" | "after", text: string) => boolean;
  /** Whether the heading of a section stands in the other version as a block. */
  readonly isTextIn: (version: "before" | "after", heading: string) => boolean;
  /** Whether a text stands in a version as a block. */
  readonly isBlockIn: (version: "before" | "after", text: string) => boolean;
  /** Whether a version has a section with this title. */
  readonly isTitleIn: (version: "before" | "after", title: string) => boolean;
  /** What a text begins with that stands as a heading in this version alone; null where there is no such. */
  readonly headOf: (version: "before" | "after", text: string) => string | null;
  /** Whether a line of one version stands in the other as its title or a heading, though its own took the words for a title as well. */
  readonly isSetApartIn: (version: "before" | "after", text: string) => boolean;
}

/** `say` puts words that stand for one another as one. */
export function printedOf(before: Places, after: Places, say: (text: string) => string): Printed {
  const lineOf = (text: string): string => foldLine(say(text));
  const headingsOf = ({ sections }: Places): Counts =>
    countOf(
      [...sections.values()].flatMap(({ heading, title }) => [
        ...new Set([lineOf(heading.text), lineOf(title)]),
      ]),
    );
  const titlesOf = ({ sections }: Places): ReadonlySet<string> =>
    new Set([...sections.values()].map(({ title }) => lineOf(title)));
  const linesOf = ({ blocks }: Places): Counts =>
    countOf([...blocks.values()].map(({ text }) => lineOf(text)));
  // Most comparisons ask for neither.
  const headings = { before: lazily(() => headingsOf(before)), after: lazily(() => headingsOf(after)) };
  const titles = { before: lazily(() => titlesOf(before)), after: lazily(() => titlesOf(after)) };
  const texts = { before: lazily(() => linesOf(before)), after: lazily(() => linesOf(after)) };
  return {
    isHeadingIn: (version, text) => {
      const line = lineOf(text);
      const other = version === "before" ? "after" : "before";
      return (headings[version]().get(line) ?? 0) > (headings[other]().get(line) ?? 0);
    },
    isTextIn: (version, heading) => {
      const line = lineOf(heading);
      const other = version === "before" ? "after" : "before";
      return (texts[version]().get(line) ?? 0) > (texts[other]().get(line) ?? 0);
    },
    isTitleIn: (version, title) => titles[version]().has(lineOf(title)),
    isBlockIn: (version, text) => texts[version]().has(lineOf(text)),
    headOf: (version, text) => {
      const [lines, others] = [headings[version](), headings[version === "before" ? "after" : "before"]()];
      const first = lineOf(text.slice(0, longestLine)).charAt(0);
      if (![...lines.keys()].some((line) => line.charAt(0) === first)) return null;
      for (let end = Math.min(longestLine, text.length - 1); end >= shortestLine; end -= 1) {
        const line = lineOf(text.slice(0, end));
        if ((lines.get(line) ?? 0) > (others.get(line) ?? 0)) return text.slice(0, end);
      }
      return null;
    },
    isSetApartIn: (version, text) => {
      const { document } = version === "before" ? before : after;
      const line = lineOf(text);
      return line !== "" && (headings[version]().has(line) || line === lineOf(document.title?.text ?? ""));
    },
  };
}

/** As long as headings are. */
const longestLine = 80;
const shortestLine = 4;

/** How often a line stands, in whatever number of places. */
type Counts = ReadonlyMap<string, number>;

function countOf(lines: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

function foldLine(text: string): string {
  return foldForComparison(
    text
      .trim()
      .replace(/^[■□◆◇●○◎▼▽▲△★☆]\s*|^[【〔](?=[^】〕]*[】〕]$)/u, "")
      .replace(/[。．.:：】〕]$/u, "")
      .replace(/[你妳]/g, "您"),
  );
}
