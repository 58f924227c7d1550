import { endingOf, isProse, looksLikeTitle, width } from "../units/shape.ts";
import type { Unit } from "../units/unit.ts";
import type { Heading } from "./heading.ts";
import { hasRunInTitle, splitAtSpace, splitProvision } from "./split.ts";
import { leadsToValues } from "./values.ts";

/** Numbered lines that belong together: the same numbering, counted on. */
interface Run {
  readonly numbering: string;
  readonly members: number[];
  last: readonly number[];
}

/**
 * Numbered lines that are headings. The same number heads a section in one place and counts items in another, so that
 * each run is judged as a whole: the lines of headings are short and have something under them, items follow one another.
 */
export function findLabelled(
  units: readonly Unit[],
  known: ReadonlyMap<number, Heading>,
): readonly Heading[] {
  const found: Heading[] = [];
  for (const run of collectRuns(units, known)) {
    if (!isHeadingRun(run, units, known)) continue;
    const titled = run.members.filter((index) => units[index] !== undefined && isTitle(units[index]));
    const isTitled = titled.length >= fewestTitled && titled.length * 4 >= run.members.length * 3;
    for (const index of run.members) {
      const unit = units[index];
      if (unit === undefined) continue;
      const heading = splitProvision(unit, index, run.numbering, isSentence(unit));
      found.push(heading.title === "" && isTitled ? splitAtSpace(unit, heading) : heading);
    }
  }
  return found;
}

/** One title is no pattern for the others. */
const fewestTitled = 3;

function collectRuns(units: readonly Unit[], known: ReadonlyMap<number, Heading>): readonly Run[] {
  const runs: Run[] = [];
  let open: Run[] = [];
  units.forEach((unit, index) => {
    if (known.has(index)) open = [];
    const { label } = unit;
    if (label === null || unit.cell !== null || unit.role === "cell" || known.has(index)) return;
    const style = styleOf(unit);
    const at = findOpen(open, style, unit, units);
    const run = open[at];
    if (run !== undefined) {
      // What was opened under the members before is closed by the next one.
      open = open.slice(0, at + 1);
      run.members.push(index);
      run.last = label.ordinal;
      return;
    }
    // Of a numbering that begins again and again the inner count is closed: two at a time are nested at most.
    const same = open.filter((run) => run.numbering === style);
    if (same.length > 1) open = open.slice(0, open.lastIndexOf(same.at(-1) ?? same[0] ?? emptyRun));
    const begun: Run = { numbering: style, members: [index], last: label.ordinal };
    runs.push(begun);
    open.push(begun);
  });
  return runs;
}

/**
 * The run that a number counts on, the outermost where several do; where only one of them is set apart, as the line itself is or is
 * not, that one (`6.` behind a blank line counts on the headings, and not the list above it).
 */
function findOpen(open: readonly Run[], style: string, unit: Unit, units: readonly Unit[]): number {
  const ordinal = unit.label?.ordinal ?? [];
  const found = open.flatMap((run, at) =>
    run.numbering === style && follows(run.last, ordinal) ? [at] : [],
  );
  if (found.length === 0) return findSlip(open, style, unit);
  if (found.length < 2) return found[0] ?? -1;
  const isApart = (at: number): boolean =>
    open[at]?.members.every((member, order) => order === 0 || (units[member]?.gap ?? 0) > 0) === true;
  const alike = found.filter((at) => isApart(at) === unit.gap > 0);
  if (alike.length === 1) return alike[0] ?? -1;
  // A count that has begun anew and gone on is the one that goes on.
  const inner = found.findLast((at) => (open[at]?.members.length ?? 0) > 1);
  return (alike.length > 1 ? inner : found[0]) ?? found[0] ?? -1;
}

/** The run whose last number a title has again by a slip of its author (六、七、七、八、): nothing else would begin a count in its midst. */
function findSlip(open: readonly Run[], style: string, unit: Unit): number {
  const ordinal = unit.label?.ordinal ?? [];
  if (ordinal.length !== 1 || (ordinal[0] ?? 0) < 2 || !isTitle(unit)) return -1;
  return open.findIndex(
    ({ numbering, last, members }) =>
      numbering === style && members.length >= fewestTitled && last.length === 1 && last[0] === ordinal[0],
  );
}

const emptyRun: Run = { numbering: "", members: [], last: [] };

/** Decimals of another length are another numbering: 1.1 stands under 1. */
function styleOf(unit: Unit): string {
  const { label } = unit;
  if (label === null) return "";
  return /^(?:decimal|lettered)$/.test(label.numbering)
    ? `${label.numbering}-${label.ordinal.length}`
    : label.numbering;
}

/** Counted on by one, or by a few where an item was lost; a decimal also to the next group (1.3, 2.1). */
function follows(last: readonly number[], next: readonly number[]): boolean {
  const [a, b] = [last.at(-1) ?? 0, next.at(-1) ?? 0];
  // 二の二 stands between 二 and 三.
  if (last.length !== next.length) return isBranch(last, next);
  if (last.length > 1 && last.at(-2) !== next.at(-2)) return (next.at(-2) ?? 0) > (last.at(-2) ?? 0);
  return b > a && b <= a + 3;
}

function isBranch(last: readonly number[], next: readonly number[]): boolean {
  if (next.length === 2 && last.length === 1) return next[0] === last[0];
  return next.length === 1 && last.length === 2 && (next[0] ?? 0) === (last[0] ?? 0) + 1;
}

function isHeadingRun(run: Run, units: readonly Unit[], known: ReadonlyMap<number, Heading>): boolean {
  const members = new Set(run.members);
  const [first = 0] = run.members;
  const isUnderArticle = articleAbove(first, units, known);
  if (isUnderArticle && (units[first]?.indent ?? 0) > 2) return false;
  const above = known.has(first - 1) ? "" : (units[first - 1]?.text ?? "");
  const isLed = endingOf(above) === "colon" && !run.numbering.startsWith("decimal");
  const definesTerms = isUnderArticle || leadsToTerms.test(above.slice(-longestLead));
  let titles = 0;
  let bodies = 0;
  for (const index of run.members) {
    const unit = units[index];
    if (unit === undefined) continue;
    // 一 and a term with wide spaces, under an article, define it; what stands behind the last item ends the list.
    const runsIn = !definesTerms && hasRunInTitle(unit);
    const isEnd = isLed && index === run.members.at(-1) && !standsOut(units, index);
    if (isEnd) continue;
    if (runsIn || isTitle(unit)) titles += 1;
    if (runsIn || hasBody(index, unit, units, members, known)) bodies += 1;
  }
  const size = run.members.length;
  // Under an article that leads to a list, items of which some are explained are a list all the same.
  const isListed = isUnderArticle && leadsToValues(units[first - 1]?.text ?? "");
  if (titles < size * 0.6 || bodies < size * (isListed ? 0.75 : 0.5)) return false;
  return size > 1 || (run.last.at(-1) === 1 && bodies === 1 && titles === 1);
}

/** `次に掲げる用語の意義は、…に定めるところによる。`, `下列用语的含义：`: what is numbered below are terms, each with its definition. */
const leadsToTerms =
  /次の各号|(?:次|以下|下記)(?:に掲げる|に定める|の(?:用語|言葉|語句|とおり|通り|意味))|(?:各号|次|以下)に定めるところによる|下列(?:用语|用語|术语|術語|词语|詞語|名词|名詞|各[项項款])|(?:含义|含義|定义|定義)(?:如下|是|为|為)|following (?:terms|words|definitions|meanings)|(?:terms|words|definitions)[^.]{0,60}(?:following|below)/i;
const longestLead = 100;

/** Whether the heading that a numbered line stands under is an article. */
function articleAbove(index: number, units: readonly Unit[], known: ReadonlyMap<number, Heading>): boolean {
  for (let at = index - 1; at >= Math.max(0, index - farthest); at -= 1) {
    const heading = known.get(at);
    if (heading !== undefined) return heading.style === "article" && units[at] !== undefined;
  }
  return false;
}

/** Articles have fewer paragraphs; it bounds the search. */
const farthest = 60;

/** Apart from what is above, with its text directly under it: no last item of a list stands so. */
function standsOut(units: readonly Unit[], index: number): boolean {
  const [unit, next] = [units[index], units[index + 1]];
  return unit !== undefined && unit.gap > 0 && next?.gap === 0 && isProse(next.text);
}

function isTitle(unit: Unit): boolean {
  const rest = unit.text.slice(unit.label?.end ?? 0).trim();
  if (rest === "") return false;
  if (looksLikeTitle(rest)) return width(rest.replace(/[（(][^（()）]*[）)]/g, "")) <= 80;
  return endingOf(rest) === "colon" && width(rest) <= 40;
}

function isSentence(unit: Unit): boolean {
  return !isTitle(unit);
}

/** Whether something stands under a numbered line before the next of its run. */
function hasBody(
  index: number,
  unit: Unit,
  units: readonly Unit[],
  members: ReadonlySet<number>,
  known: ReadonlyMap<number, Heading>,
): boolean {
  const next = units[index + 1];
  if (next === undefined || members.has(index + 1) || known.has(index + 1)) return false;
  if (next.label !== null) return styleOf(next) !== styleOf(unit) && isFirst(next);
  return true;
}

function isFirst(unit: Unit): boolean {
  return (unit.label?.ordinal.at(-1) ?? 1) === 1;
}
