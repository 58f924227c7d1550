import type { Language, Mark, Span, Text } from "../../model.ts";
import type { Run, RunMark } from "./model.ts";

/** A stretch that is to be set apart. */
export interface Marking {
  readonly span: Span;
  readonly mark: RunMark;
}

/** The text in runs; where markings lie over one another, double goes before dashed, and dashed before single. */
export function runsOf({ text, marks }: Text, markings: readonly Marking[]): readonly Run[] {
  const edges = [...markings.flatMap(edgesOfMarking), ...marks.flatMap(edgesOfMark)].toSorted(
    (one, other) => one.at - other.at || Number(one.ruby === null) - Number(other.ruby === null),
  );
  const open = new Map<string, number>();
  const runs: Run[] = [];
  let from = 0;
  const close = (to: number, ruby: string | null): void => {
    if (to <= from) return;
    const mark = RANKED.find((one) => (open.get(one) ?? 0) > 0) ?? "plain";
    runs.push({
      text: text.slice(from, to),
      mark,
      origin: "document",
      language: null,
      strong: (open.get("strong") ?? 0) > 0,
      ruby,
    });
    from = to;
  };
  for (const { at, what, step, ruby } of edges) {
    close(Math.min(at, text.length), ruby);
    open.set(what, (open.get(what) ?? 0) + step);
  }
  close(text.length, null);
  return joined(runs);
}

/** Words of ours; with a language where that is not the document's. */
export function noteRun(text: string, mark: RunMark = "plain", language: Language | null = null): Run {
  return { text, mark, origin: "note", language, strong: false, ruby: null };
}

const RANKED: readonly RunMark[] = ["double", "dashed", "underline"];

interface Edge {
  readonly at: number;
  readonly what: string;
  readonly step: 1 | -1;
  /** A reading is printed over the last run of its stretch. */
  readonly ruby: string | null;
}

function edgesOfMarking({ span: [from, to], mark }: Marking): readonly Edge[] {
  if (from >= to || mark === "plain") return [];
  return [
    { at: from, what: mark, step: 1, ruby: null },
    { at: to, what: mark, step: -1, ruby: null },
  ];
}

function edgesOfMark(mark: Mark): readonly Edge[] {
  const [from, to] = mark.span;
  if (from >= to || (mark.kind !== "strong" && mark.kind !== "ruby")) return [];
  const ruby = mark.kind === "ruby" ? mark.reading : null;
  return [
    { at: from, what: mark.kind, step: 1, ruby: null },
    { at: to, what: mark.kind, step: -1, ruby },
  ];
}

function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    const continues =
      last !== undefined &&
      last.mark === run.mark &&
      last.strong === run.strong &&
      last.ruby === null &&
      run.ruby === null;
    if (continues) all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}
