import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { correspond } from "../../src/parity/correspond/correspond.ts";
import { findFaults } from "../../src/parity/findings/find.ts";
import type { BilingualLexicon } from "../../src/parity/lexicon/bilingual.ts";
import type { Finding, FindingSide, Language } from "../../src/model.ts";
import { segment } from "../../src/tokenize/segment.ts";
import { documentOf } from "../real.ts";

export const languages: readonly Language[] = ["ja", "en", "zh-Hans", "zh-Hant"];

/** One line of a file in `planted/`. */
export interface Fault {
  /** The kinds that a finding of it may have; none for what must stay silent. */
  readonly kinds: readonly string[];
  readonly from: string;
  readonly to: string;
  /** The two texts change places. */
  readonly swap: boolean;
}

/** A policy of `planted/` in a language, as it is right. */
export function plantedText(policy: string, language: Language): string {
  return readFileSync(fileURLToPath(new URL(`planted/${policy}/${language}.md`, import.meta.url)), "utf8");
}

export function plantedFaults(policy: string, language: Language): readonly Fault[] {
  const path = fileURLToPath(new URL(`planted/${policy}.${language}.txt`, import.meta.url));
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(readFault);
}

function readFault(line: string): Fault {
  const [, kinds = "", from = "", sign = "", to = ""] =
    /^([a-z/-]+) \| (.+?) (=>|<>) ?(.*)$/.exec(line) ?? [];
  if (from === "") throw new Error(`no fault: ${line}`);
  return {
    kinds: kinds === "silent" ? [] : kinds.split("/"),
    from: from.replaceAll("\\n", "\n"),
    to: to.replaceAll("\\n", "\n"),
    swap: sign === "<>",
  };
}

/** A text with faults that stand apart from one another, and the lines on which each stands; every other line keeps its number. */
export interface Planted {
  readonly text: string;
  readonly places: readonly { readonly fault: Fault; readonly lines: readonly number[] }[];
}

/** The faults in as few copies of the text as it takes to have no two in one section. */
export function plant(text: string, faults: readonly Fault[]): readonly Planted[] {
  const copies: { faults: Fault[]; sections: Set<number> }[] = [];
  for (const fault of faults) {
    const sections = linesOf(text, fault).map((line) => sectionAt(text, line));
    const free = copies.find((copy) => sections.every((section) => !copy.sections.has(section)));
    const copy = free ?? { faults: [], sections: new Set() };
    if (free === undefined) copies.push(copy);
    copy.faults.push(fault);
    for (const section of sections) copy.sections.add(section);
  }
  return copies.map((copy) => ({
    text: copy.faults.reduce(withFault, text),
    places: copy.faults.map((fault) => ({ fault, lines: linesOf(text, fault) })),
  }));
}

function linesOf(text: string, { from, to, swap }: Fault): readonly number[] {
  const places = (swap ? [from, to] : [from]).map((one) => {
    const at = text.indexOf(one);
    if (at < 0 || text.indexOf(one, at + 1) >= 0) throw new Error(`not there, or more than once: ${one}`);
    return text.slice(0, at).split("\n").length;
  });
  return places;
}

function sectionAt(text: string, line: number): number {
  return text
    .split("\n")
    .slice(0, line)
    .filter((one) => one.startsWith("#")).length;
}

function withFault(text: string, { from, to, swap }: Fault): string {
  if (!swap) return text.replace(from, () => to);
  return text
    .replace(from, "\u0001")
    .replace(to, () => from)
    .replace("\u0001", () => to);
}

export interface Outcome {
  readonly fault: Fault;
  readonly reference: Language;
  readonly translation: Language;
  readonly found: boolean;
  /** What was told there: of what must stay silent it is wrong. */
  readonly told: readonly Finding[];
}

export interface Outcomes {
  readonly faults: readonly Outcome[];
  /** Warnings and errors where nothing was planted. */
  readonly alarms: readonly (readonly [pair: string, finding: Finding])[];
}

/** What is found where the translation has the faults of its language and the reference has none. */
export async function outcomesOf(
  policy: string,
  reference: Language,
  translation: Language,
  lexicon: BilingualLexicon,
): Promise<Outcomes> {
  const faults: Outcome[] = [];
  const alarms: (readonly [string, Finding])[] = [];
  const given = plantedFaults(policy, translation);
  const original = segment(
    await documentOf(`${reference}.md`, plantedText(policy, reference), { language: reference }),
  );
  const text = plantedText(policy, translation);
  const copies = [
    ...plant(
      text,
      given.filter(({ kinds }) => kinds.length > 0),
    ),
    ...plant(
      text,
      given.filter(({ kinds }) => kinds.length === 0),
    ),
  ];
  for (const { text: faulty, places } of copies) {
    const sides = {
      reference: original,
      translation: segment(await documentOf(`${translation}.md`, faulty, { language: translation })),
    };
    const findings = findFaults(correspond(sides.reference, sides.translation, lexicon), sides, { lexicon });
    const at = (finding: Finding, lines: readonly number[]): boolean =>
      [finding.reference, finding.translation].some((side) => isAt(side, lines));
    for (const { fault, lines } of places) {
      const told = findings.filter((finding) => at(finding, lines));
      faults.push({
        fault,
        reference,
        translation,
        told,
        found: told.some(({ kind }) => fault.kinds.includes(kind)),
      });
    }
    const all = places.flatMap(({ lines }) => lines);
    alarms.push(
      ...findings
        .filter(
          (finding) => finding.severity !== "info" && !at(finding, all) && !isOfList(finding, findings, all),
        )
        .map((finding) => [`${policy} ${reference}-${translation}`, finding] as const),
    );
  }
  return { faults, alarms };
}

/** A list is told where it begins; what is missing from it or new in it stands further down. */
function isOfList(
  { kind, reference }: Finding,
  findings: readonly Finding[],
  lines: readonly number[],
): boolean {
  return (
    kind === "list-length" &&
    findings.some(
      (other) =>
        (other.kind === "missing" || other.kind === "extra") &&
        (other.reference ?? other.translation)?.section === reference?.section &&
        isAt(other.reference ?? other.translation, lines),
    )
  );
}

/** The line itself, or the next one where a fault added one. */
function isAt(side: FindingSide | null, lines: readonly number[]): boolean {
  return (
    side?.line !== null && side !== null && lines.some((line) => side.line === line || side.line === line + 1)
  );
}
