import type { Block, Change, Reason } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import type { Places } from "../places.ts";

/**
 * The reason for which a new order of lines with labels is more than that: in a list of records (名称：A社, 目的：配送, 名称：B社, 目的：決済) a line stands
 * under another record now.
 */
export function otherRecord(change: Change, before: Places, after: Places): readonly Reason[] {
  const [stood, stands] = [recordsOf(before, change.section.before), recordsOf(after, change.section.after)];
  for (const [index, { block }] of change.before.entries()) {
    const [from, to] = [stood.get(block ?? ""), stands.get(change.after[index]?.block ?? "")];
    if (from === undefined || to === undefined || foldForComparison(from) === foldForComparison(to)) continue;
    return [{ rule: "context", materiality: "substantive", before: from, after: to, direction: null }];
  }
  return [];
}

/** By block, the value of the line that its record begins with; empty where no label is said twice. */
function recordsOf({ sections, document }: Places, id: string | null): ReadonlyMap<string, string> {
  const blocks = (id === null ? document.preamble : (sections.get(id)?.blocks ?? [])).filter(
    ({ kind }) => kind !== "cell",
  );
  const found = new Map<string, string>();
  const [seen, before] = [new Set<string>(), new Set<string>()];
  let [head, isRepeated]: [Block | null, boolean] = [null, false];
  for (const block of blocks) {
    const named = labelOf(block);
    // A paragraph with a title of its own.
    const label =
      isProse(block.text) && blocks.filter((one) => labelOf(one) === named).length === 1 ? "" : named;
    if (label === "" || seen.has(label)) {
      for (const one of seen) before.add(one);
      seen.clear();
      head = block;
    }
    // What leads into the list names no record.
    if (label === "" && /[。.:：]\s*$/.test(block.text)) {
      head = null;
      continue;
    }
    head ??= block;
    isRepeated ||= before.has(label);
    if (label !== "") seen.add(label);
    if (block !== head) found.set(block.id, valueOf(head.text));
  }
  return isRepeated ? found : new Map();
}

const labelled = /^[\s・•*-]*([^:：。.、，,]{1,32})[:：](?!\/\/)/;

function labelOf({ text }: Block): string {
  return labelled.exec(text)?.[1]?.trim() ?? "";
}

/** Several sentences. */
function isProse(text: string): boolean {
  return /[。！？](?=\s*\S)|[a-z)][.!?]\s+(?=[A-Z])/.test(text.trim());
}

function valueOf(text: string): string {
  return text.replace(labelled, "").trim();
}
