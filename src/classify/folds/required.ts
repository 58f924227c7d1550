/**
 * Texts of which one stands in whatever the source of a regular expression matches; none where that cannot be told at a glance. Compiling an
 * expression takes as long as reading a page, and of hundreds of turns of phrase a sentence has two or three: `includes` passes over the others.
 * Only for expressions that heed the case of letters.
 */
export function requiredIn(source: string): readonly string[] {
  const read = readAlternatives(source, 0);
  return read !== null && read.end === source.length ? read.required : [];
}

interface Read {
  /** One of these is needed; none where nothing is. */
  readonly required: readonly string[];
  readonly end: number;
}

function readAlternatives(source: string, from: number): Read | null {
  let required: readonly string[] | null = [];
  for (let at = from; ; at += 1) {
    const sequence = readSequence(source, at);
    if (sequence === null) return null;
    required =
      required === null || sequence.required.length === 0 ? null : [...required, ...sequence.required];
    at = sequence.end;
    if (source[at] !== "|") return { required: required ?? [], end: at };
  }
}

function readSequence(source: string, from: number): Read | null {
  let best: readonly string[] = [];
  let run = "";
  const keep = (required: readonly string[]): void => {
    if (required.length > 0 && weightOf(required) > weightOf(best)) best = required;
  };
  let at = from;
  while (at < source.length && source[at] !== "|" && source[at] !== ")") {
    const character = source[at] ?? "";
    const group = character === "(" ? readGroup(source, at) : null;
    if (character === "(" && group === null) return null;
    const end = group?.end ?? endOfAtom(source, at);
    const times = readTimes(source, end);
    if (times === null) return null;
    const isLetter = group === null && isPlain(character);
    const isOnce = times.end === end;
    if (isLetter && times.least > 0) run += character;
    if (!isLetter || !isOnce) {
      keep(run === "" ? [] : [run]);
      run = "";
    }
    if (group !== null && times.least > 0) keep(group.required);
    at = times.end;
  }
  keep(run === "" ? [] : [run]);
  return { required: best, end: at };
}

const GROUP = /\((?:\?(?<look><?[=!])|\?:|\?<[A-Za-z]\w*>|(?!\?))/y;

function readGroup(source: string, at: number): Read | null {
  GROUP.lastIndex = at;
  const opened = GROUP.exec(source);
  if (opened === null) return null;
  const inside = readAlternatives(source, at + opened[0].length);
  if (inside === null || source[inside.end] !== ")") return null;
  return { required: opened.groups?.["look"] === undefined ? inside.required : [], end: inside.end + 1 };
}

const ESCAPE = /\\(?:[pPu]\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|c[A-Za-z]|k<[^>]*>|\d+|[^])/y;
const CLASS = /\[(?:[^\]\\]|\\[^])*\]/y;

function endOfAtom(source: string, at: number): number {
  const pattern = source[at] === "\\" ? ESCAPE : CLASS;
  if (source[at] !== "\\" && source[at] !== "[") return at + 1;
  pattern.lastIndex = at;
  return at + (pattern.exec(source)?.[0].length ?? source.length);
}

const TIMES = /(?:[*?+]|\{(?<least>\d+)(?:,\d*)?\})\??/y;

/** How often at least what stands before is to be met, and the end of what says so; null for a brace that says something else. */
function readTimes(source: string, at: number): { least: number; end: number } | null {
  TIMES.lastIndex = at;
  const [written, least] = TIMES.exec(source) ?? [];
  if (written === undefined) return source[at] === "{" ? null : { least: 1, end: at };
  const isNone = written.startsWith("*") || written.startsWith("?");
  return { least: isNone ? 0 : Number(least ?? 1), end: at + written.length };
}

/** Stands for itself. Halves of a character do so only together. */
function isPlain(character: string): boolean {
  const code = character.charCodeAt(0);
  return !"\\[](){}^$.|*+?".includes(character) && !(code >= 0xd800 && code <= 0xdfff);
}

/** The longer and the rarer, the more texts are passed over: Han says more than kana. */
function weightOf(required: readonly string[]): number {
  let least = required.length === 0 ? 0 : Number.POSITIVE_INFINITY;
  for (const text of required) {
    let weight = 0;
    for (let at = 0; at < text.length; at += 1) weight += text.charCodeAt(at) >= 0x4e00 ? 3 : 1;
    least = Math.min(least, weight);
  }
  return least;
}
