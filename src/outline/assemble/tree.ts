import type { Block, Section, Text } from "../../model.ts";
import type { Piece } from "./blocks.ts";

/** A section that is being filled. */
export interface Draft {
  readonly label: Section["label"];
  readonly title: string;
  readonly heading: Text;
  readonly level: number;
  readonly pieces: Piece[];
  readonly children: Draft[];
}

/** Hangs every draft under the one before it that has a lower level. A level that is skipped is not kept. */
export function nest(drafts: readonly Draft[]): readonly Draft[] {
  const roots: Draft[] = [];
  const open: Draft[] = [];
  for (const draft of drafts) {
    while ((open.at(-1)?.level ?? 0) >= draft.level) open.pop();
    (open.at(-1)?.children ?? roots).push(draft);
    open.push(draft);
  }
  return roots;
}

/** The sections with their ids, levels and paths. Deep nesting is walked without recursion. */
export function finish(roots: readonly Draft[]): readonly Section[] {
  const result: Section[] = [];
  const work = roots.map((draft, at) => ({
    draft,
    id: `${at + 1}`,
    level: 1,
    parents: [] as readonly string[],
    into: result,
  }));
  for (let next = 0; next < work.length; next += 1) {
    const entry = work[next];
    if (entry === undefined) break;
    const { draft, id, level, parents, into } = entry;
    const path = [...parents, draft.title];
    const children: Section[] = [];
    const { label, title, heading, pieces } = draft;
    into.push({ id, level, label, title, heading, path, blocks: identify(pieces, id), children });
    draft.children.forEach((child, at) =>
      work.push({ draft: child, id: `${id}.${at + 1}`, level: level + 1, parents: path, into: children }),
    );
  }
  return result;
}

/** The blocks of a section with their ids; the preamble is section 0. */
export function identify(pieces: readonly Piece[], section: string): readonly Block[] {
  return pieces.map((piece, at): Block => Object.assign({ id: `${section}#${at + 1}` }, piece));
}
