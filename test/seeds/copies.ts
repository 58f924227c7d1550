import type { Gold } from "./gold.ts";

/**
 * Edited copies of a real text, with what was done to them. A seed is cut into its sections at the lines of its
 * headings (known by number, never by word), each operation changes one section and says what a diff has to tell.
 */
export interface Part {
  /** Line of the heading in the seed, from 1; null for a section that the copy adds. */
  readonly line: number | null;
  readonly level: number;
  readonly lines: readonly string[];
}

export interface Seed {
  readonly head: readonly string[];
  readonly parts: readonly Part[];
}

export type Materiality = "substantive" | "editorial";

/** What the diff has to tell of one section, by its place among the parts. */
export interface Expectation {
  readonly operation: string;
  readonly status: readonly string[];
  readonly materiality: Materiality | null;
  readonly rule?: string;
}

export interface Copy {
  readonly head: readonly string[];
  readonly parts: readonly (Part & { readonly expect?: Expectation })[];
  /** Sections of the seed that the copy no longer has. */
  readonly removed: readonly { readonly line: number; readonly expect: Expectation }[];
}

export function seedOf(text: string, gold: Gold): Seed {
  const lines = text.split("\n");
  const starts = gold.headings.map(([line]) => line - 1);
  return {
    head: lines.slice(0, starts[0]),
    parts: gold.headings.map(([line, level], index) => ({
      line,
      level,
      lines: lines.slice(line - 1, starts[index + 1] ?? lines.length),
    })),
  };
}

/** The copy as text, with the line of each of its sections. */
export function textOf(copy: Copy): { readonly text: string; readonly lines: readonly number[] } {
  const all = [...copy.head];
  const lines: number[] = [];
  for (const part of copy.parts) {
    lines.push(all.length + 1);
    all.push(...part.lines);
  }
  return { text: all.join("\n"), lines };
}

/** A generator of reproducible numbers in [0, 1): mulberry32. */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
