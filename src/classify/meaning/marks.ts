/**
 * Words that bind, allow or bound others, each written as one character that no text has, so that the grammars of a language can put them
 * into the text that they read, and the reader of words meets them like any other word.
 */
export const marks = {
  not: "\uE001",
  may: "\uE002",
  /** 確認できる書類, a refundable deposit: said or left unsaid, it is the same. */
  mayBe: "\uE003",
  must: "\uE004",
  /** ものとする, which statutes put for a duty and contracts for a plain statement. */
  mustBe: "\uE019",
  possible: "\uE005",
  effort: "\uE006",
  should: "\uE007",
  request: "\uE008",
  only: "\uE009",
  all: "\uE00A",
  any: "\uE00B",
  some: "\uE00C",
  or: "\uE00D",
  etc: "\uE00E",
  except: "\uE00F",
  before: "\uE010",
  after: "\uE011",
  until: "\uE012",
  least: "\uE013",
  most: "\uE014",
  above: "\uE015",
  below: "\uE016",
  cause: "\uE017",
  each: "\uE018",
  /** One guest is not guests. */
  single: "\uE01A",
  /** 不得 and 无法 are both said with 不能; one of them is not the other. */
  forbidden: "\uE01B",
  unable: "\uE01C",
  /** 同意したものとみなす, 视为同意, be deemed: what is taken for so is not said to be so. */
  deem: "\uE01D",
  /** される, られる. */
  passive: "\uE01E",
  /** Parts the clauses that it stands between. */
  clause: "\uE01F",
  /** 注销时, which is not 注销后. */
  when: "\uE020",
  /** 如, 凡, …的: the clause says on which condition. */
  given: "\uE021",
  /** 无须: what need not be is not what will not be. */
  spared: "\uE022",
} as const;

export type MarkName = keyof typeof marks;

/** Marks of a clause that says on which condition the others hold. */
export const conditional: ReadonlySet<unknown> = new Set<MarkName>(["given", "when"]);

const names = new Map<string, MarkName>(
  (Object.keys(marks) as MarkName[]).map((name) => [marks[name], name]),
);

/** Which mark a character is; null for any other character. */
export function markOf(character: string): MarkName | null {
  return names.get(character) ?? null;
}

/** A pattern source with the names of marks in braces: `{not}` stands for the character. */
export function withMarks(text: string): string {
  if (!text.includes("{")) return text;
  return text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(marks, name) ? marks[name as MarkName] : whole,
  );
}
