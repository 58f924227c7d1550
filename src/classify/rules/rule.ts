import type { Direction, Language, Span } from "../../model.ts";
import { lazily } from "../../text/lazily.ts";
import { isChinese, type Reading } from "../reading.ts";

/** Something that a sentence states, in the terms of one rule. */
export interface Fact {
  /** What is stated; two sides that state the same have the same key. */
  readonly key: string;
  /** Of the words that state it. */
  readonly span: Span;
}

/** What one side states and the other does not. */
export interface FactsDiffer {
  readonly lost: readonly Fact[];
  readonly gained: readonly Fact[];
  readonly before: Reading;
  readonly after: Reading;
}

/**
 * One kind of fact that matters to a reader of a policy. A rule speaks when the facts that it reads in the sentence before and
 * after differ, never because a word merely occurs.
 */
export interface Rule {
  readonly name: string;
  /**
   * - `fact`: a difference is a difference of meaning, in a heading too.
   * - `subject`: names what a sentence is about. In a sentence whose words of content changed it says which reader cares; in a
   *   heading a difference is a new name only.
   */
  readonly kind: "fact" | "subject";
  readonly facts: (reading: Reading) => readonly Fact[];
  readonly direction: (difference: FactsDiffer) => Direction | null;
  /** True for a rule that speaks only where one fact stands for another, not where one came or went. */
  readonly replacementOnly?: boolean;
  /** Whether what differs says the same to a reader; then it is told by other words. */
  readonly isSame?: (difference: FactsDiffer) => boolean;
  /** Another name of the table under which it is told: ６月 → ７月 is a date. */
  readonly toldAs?: (difference: FactsDiffer) => string;
  /** True for a rule that is told only where its words are all that an edit changes. */
  readonly isAlone?: boolean;
  /**
   * Whether the words around a fact make it what the rule is about: 培训 is a purpose in 用于培训 and none in 驾驶员培训业务. It chooses the
   * reasons that are told and never touches the verdict; without it every fact is meant.
   */
  readonly isMeant?: (fact: Fact, reading: Reading) => boolean;
  /** True where the words that it is about take an object: in Japanese it stands ahead of them, else behind. */
  readonly takesObject?: boolean;
  /** Words, beside the facts, in which the sentence is about this; content that changed next to them is then named by the rule. */
  readonly about: (reading: Reading) => readonly Fact[];
}

/** A row of a vocabulary: one fact, and the ways of saying it, as sources of regular expressions over `Reading.plain`. */
export interface Wording {
  readonly key: string;
  readonly ja?: string;
  /** In simplified characters; they are read in texts of either script. */
  readonly zh?: string;
  readonly en?: string;
}

export type Voice = "ja" | "zh" | "en";

/** Which vocabulary a language is read with. */
export function voiceOf(language: Language): Voice {
  return isChinese(language) ? "zh" : language === "ja" ? "ja" : "en";
}

/** A reader of facts by vocabulary; where two wordings begin at one place, the row that stands first wins. */
export function readerOf(rows: readonly Wording[]): (reading: Reading) => readonly Fact[] {
  const tables: Readonly<Record<Voice, () => Compiled>> = {
    ja: lazily(() => compile(rows, "ja")),
    zh: lazily(() => compile(rows, "zh")),
    en: lazily(() => compile(rows, "en")),
  };
  return (reading) => {
    const { pattern, keys } = tables[voiceOf(reading.language)]();
    if (pattern === null) return [];
    return Array.from(reading.plain.matchAll(pattern), (match) => ({
      key: keys[match.slice(1).findIndex((group) => group !== undefined)] ?? "",
      span: [match.index, match.index + match[0].length] as const,
    })).filter(({ span: [start, end] }) => end > start);
  };
}

interface Compiled {
  readonly pattern: RegExp | null;
  readonly keys: readonly string[];
}

function compile(rows: readonly Wording[], voice: Voice): Compiled {
  const said = rows.filter((row) => row[voice] !== undefined);
  if (said.length === 0) return { pattern: null, keys: [] };
  const source = said.map((row) => (voice === "en" ? `\\b(${row.en})\\b` : `(${row[voice]})`)).join("|");
  return { pattern: new RegExp(source, "gu"), keys: said.map(({ key }) => key) };
}

/** A rule that a vocabulary makes up as a whole. */
export function vocabularyRule(
  name: string,
  kind: Rule["kind"],
  rows: readonly Wording[],
  options: {
    readonly direction?: Rule["direction"];
    /** Words beside the rows' that tell what a sentence is about. */
    readonly about?: Wording;
    readonly isMeant?: Rule["isMeant"];
    readonly takesObject?: boolean;
  } = {},
): Rule {
  const facts = readerOf(rows);
  const alsoAbout = options.about === undefined ? () => [] : readerOf([options.about]);
  return {
    name,
    kind,
    facts,
    direction: options.direction ?? byNumber,
    ...(options.isMeant === undefined ? {} : { isMeant: options.isMeant }),
    takesObject: options.takesObject === true,
    about: alsoAbout,
  };
}

/** More stated is wider, less is narrower, another in its place a value. */
export function byNumber({ lost, gained }: FactsDiffer): Direction {
  if (lost.length === 0) return "widened";
  return gained.length === 0 ? "narrowed" : "value";
}

/** The other way round, for facts that hold something back: only, unless, except. */
export function byRestriction({ lost, gained }: FactsDiffer): Direction {
  if (lost.length === 0) return "narrowed";
  return gained.length === 0 ? "widened" : "value";
}

/** For facts that protect the reader. */
export function byProtection({ lost, gained }: FactsDiffer): Direction {
  if (lost.length === 0) return "strengthened";
  return gained.length === 0 ? "weakened" : "value";
}

/** What each side states beyond the other, counting repetitions. */
export function factsDiffer(rule: Rule, before: Reading, after: Reading): FactsDiffer | null {
  const [stood, stands] = [rule.facts(before), rule.facts(after)];
  const lost = beyond(stood, stands);
  const gained = beyond(stands, stood);
  if (rule.replacementOnly === true && (lost.length === 0 || gained.length === 0)) return null;
  return lost.length + gained.length === 0 ? null : { lost, gained, before, after };
}

function beyond(facts: readonly Fact[], others: readonly Fact[]): readonly Fact[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return facts.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
