import { groupBy } from "../units/group.ts";
import { isBullet } from "../units/ornament.ts";
import { isClosing, isContact, isDateLine, isKeyAndValue, isSignature } from "../units/shape.ts";
import type { Line } from "./lines.ts";
import { readTitle, type Title } from "./titles.ts";

/** A line that may head a section. */
export interface Member {
  readonly line: Line;
  /** Of the line among all lines. */
  readonly at: number;
  readonly title: Title;
}

/** Lines that are marked in one and the same way, and so head sections all or none. */
export interface Family {
  /** What marks them: `count-han`, `bold`, `bracket-【`, `short`, … */
  readonly sign: string;
  readonly members: readonly Member[];
  /** How many lines there are that could be members, those without a title too. */
  readonly lines: number;
}

/** The lines of a text by the weak signals that they show. A line may be in several families, one of which is taken. */
export function readFamilies(lines: readonly Line[], isDepth: (line: Line) => number): readonly Family[] {
  const titles = lines.map((line) => (line.isOpen ? readTitle(line) : null));
  const signs = lines.map((line, at) => signsOf(line, titles[at] ?? null, isDepth(line)));
  const opening = lines.filter(({ from }) => from === 0).length;
  const entries = lines.flatMap((line, at) => (signs[at] ?? []).map((sign) => ({ sign, line, at })));
  return [...groupBy(entries, ({ sign }) => sign)].map(([sign, group]) => {
    const members = group.flatMap(({ line, at }): readonly Member[] => {
      const title = titles[at] ?? null;
      return title === null ? [] : [{ line, at, title }];
    });
    const isCount = sign.startsWith("count");
    // Nothing but their form marks the lines that run on: what stands between them counts against it.
    const among = sign.startsWith("runs") ? opening : group.length;
    return { sign, members: isCount ? longestCount(members) : members, lines: among };
  });
}

function signsOf(line: Line, title: Title | null, depth: number): readonly string[] {
  const { label, ornament, text } = line;
  if (label !== null) {
    const length = /^(?:decimal|lettered)$/.test(label.numbering) ? `-${label.ordinal.length}` : "";
    return label.ordinal.length === 0 ? [] : [`count-${label.numbering}${length}-${depth}`];
  }
  // **Last updated:** June 15, 2018 says what no section is about.
  if (isDateLine(text)) return [];
  const bold = line.boldTo > 0 ? [`bold-${depth}`] : [];
  const bracket = /^\**([【〔［《〈（(])[^。]{2,40}[】〕］》〉）)]/u.exec(text);
  if (bracket !== null) return [...bold, `bracket-${bracket[1]}`];
  if (ornament !== null) return isBullet(ornament) ? bold : [...bold, `sign-${ornament.sign}`];
  if (title === null) return bold;
  if (title.form !== "whole") return line.boldTo > 0 ? bold : [`runs-${title.form}-${depth}`];
  if (isOther(text)) return bold;
  return [...bold, /[：:]$/.test(text) ? `colon-${depth}` : `short-${depth}`];
}

/** A short line that says something else than what comes under it. */
function isOther(text: string): boolean {
  return [isContact, isSignature, isClosing, isKeyAndValue].some((is) => is(text));
}

/** The members that count from the first one on; where a count begins again it is another list. */
function longestCount(members: readonly Member[]): readonly Member[] {
  const runs: Member[][] = [];
  /** The run that reached a number last. */
  const open = new Map<number, Member[]>();
  for (const member of members) {
    const value = member.line.label?.ordinal.at(-1) ?? 0;
    // Counted on by one, or by two where one was lost; the same number again is a slip of the author.
    const from = [value - 1, value - 2, ...(value > 1 ? [value] : [])].find((last) => open.has(last));
    const run = open.get(from ?? -1) ?? [];
    if (run.length === 0) runs.push(run);
    run.push(member);
    open.delete(from ?? -1);
    open.set(value, run);
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}
