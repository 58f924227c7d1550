import type { Mark, Span } from "../../model.ts";
import { firstBeyond } from "../../sequence/search.ts";

/** How characters look, from all marks that lie on them. */
export interface Look {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly underline: boolean;
  readonly deleted: boolean;
  readonly code: boolean;
  readonly link: string | null;
  readonly ruby: { readonly reading: string; readonly span: Span } | null;
}

/** Characters that look the same. */
export interface Stretch {
  readonly span: Span;
  readonly look: Look;
}

/** A text as stretches that follow one another. Where links or rubies overlap the one that begins last holds. */
export function looksOf(text: string, marks: readonly Mark[]): readonly Stretch[] {
  const opens = [...marks].sort((one, other) => one.span[0] - other.span[0]);
  const closes = [...marks].sort((one, other) => one.span[1] - other.span[1]);
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ span }) => span)])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((one, other) => one - other);
  const open: Record<Mark["kind"], number> = {
    strong: 0,
    emphasis: 0,
    underline: 0,
    deleted: 0,
    code: 0,
    link: 0,
    ruby: 0,
  };
  let link: (Mark & { readonly kind: "link" }) | null = null;
  let ruby: (Mark & { readonly kind: "ruby" }) | null = null;
  let [opened, closed] = [0, 0];
  return cuts.slice(0, -1).map((from, index) => {
    for (let mark = closes[closed]; mark !== undefined && mark.span[1] <= from; mark = closes[++closed]) {
      if (mark.span[0] < mark.span[1]) open[mark.kind] -= 1;
    }
    for (let mark = opens[opened]; mark !== undefined && mark.span[0] <= from; mark = opens[++opened]) {
      if (mark.span[0] >= mark.span[1]) continue;
      open[mark.kind] += 1;
      if (mark.kind === "link") link = mark;
      if (mark.kind === "ruby") ruby = mark;
    }
    const span: Span = [from, cuts[index + 1] ?? text.length];
    return { span, look: lookOf(open, covers(link, from), covers(ruby, from)) };
  });
}

/** The part of the stretches that lies within a span. */
export function within(stretches: readonly Stretch[], [from, to]: Span): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let index = firstBehind(stretches, from); index < stretches.length; index++) {
    const stretch = stretches[index];
    if (stretch === undefined || stretch.span[0] >= to) break;
    const span: Span = [Math.max(stretch.span[0], from), Math.min(stretch.span[1], to)];
    if (span[0] < span[1]) found.push({ span, look: stretch.look });
  }
  return found;
}

/** The looks of the same characters on two sides, piece by piece. */
export interface LookPair {
  /** In offsets of `before`. */
  readonly span: Span;
  readonly before: Look;
  readonly after: Look;
}

/** `y` is where in `after` the characters of the span begin. */
export function lookPairs(
  before: readonly Stretch[],
  after: readonly Stretch[],
  [x, toX]: Span,
  y: number,
): readonly LookPair[] {
  const olds = within(before, [x, toX]);
  const nows = within(after, [y, y + toX - x]);
  const pairs: LookPair[] = [];
  let at = x;
  for (let [i, j] = [0, 0]; at < toX;) {
    const [old, now] = [olds[i], nows[j]];
    if (old === undefined || now === undefined) break;
    const end = Math.min(old.span[1], now.span[1] - y + x);
    pairs.push({ span: [at, end], before: old.look, after: now.look });
    if (old.span[1] === end) i += 1;
    if (now.span[1] - y + x === end) j += 1;
    at = end;
  }
  return pairs;
}

/**
 * Whether the same characters may be kept: Word tracks neither a new target of a link nor a new reading, and a reading is
 * kept only with all characters that it stands above.
 */
export function isKeepable({ before, after }: LookPair, [x, toX]: Span, y: number): boolean {
  if (before.link !== after.link) return false;
  const [old, now] = [before.ruby, after.ruby];
  if (old === null || now === null) return old === now;
  return (
    old.reading === now.reading &&
    old.span[0] >= x &&
    old.span[1] <= toX &&
    old.span[0] - x === now.span[0] - y &&
    old.span[1] - x === now.span[1] - y
  );
}

const PLAIN: Look = {
  strong: false,
  emphasis: false,
  underline: false,
  deleted: false,
  code: false,
  link: null,
  ruby: null,
};

function lookOf(
  open: Readonly<Record<Mark["kind"], number>>,
  link: (Mark & { readonly kind: "link" }) | null,
  ruby: (Mark & { readonly kind: "ruby" }) | null,
): Look {
  return {
    ...PLAIN,
    strong: open.strong > 0,
    emphasis: open.emphasis > 0,
    underline: open.underline > 0,
    deleted: open.deleted > 0,
    code: open.code > 0,
    link: link?.target ?? null,
    ruby: ruby === null ? null : { reading: ruby.reading, span: ruby.span },
  };
}

function covers<T extends Mark>(mark: T | null, place: number): T | null {
  return mark !== null && mark.span[0] <= place && mark.span[1] > place ? mark : null;
}

/** The first stretch that ends behind `place`. */
function firstBehind(stretches: readonly Stretch[], place: number): number {
  return firstBeyond(stretches, ({ span }) => span[1] > place);
}
