/** A paragraph, item, heading or table row of a Markdown text with what it says: two chunks that share an id say the same. */
export interface Chunk {
  readonly kind: "heading" | "item" | "paragraph" | "row" | "other";
  readonly text: string;
  readonly ids: readonly number[];
}

/** The chunks of a Markdown text, numbered from 0: in a translation that was not edited the same number is the same place. */
export function chunksOf(markdown: string): readonly Chunk[] {
  const chunks: { kind: Chunk["kind"]; text: string; ids: number[] }[] = [];
  let open = false;
  for (const raw of markdown.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    const line = raw.trimEnd();
    const last = chunks.at(-1);
    if (line.trim() === "") open = false;
    else if (/^\{:.*\}$/.test(line.trim()) && last !== undefined) last.text += `\n${line}`;
    else {
      const kind = kindOf(line);
      if (open && kind === "paragraph" && last !== undefined && last.kind !== "heading")
        last.text += `\n${line}`;
      else chunks.push({ kind, text: line, ids: [chunks.length] });
      open = true;
    }
  }
  return chunks;
}

function kindOf(line: string): Chunk["kind"] {
  if (/^#{1,6} /.test(line)) return "heading";
  if (/^\s*(?:[*+-]|\d+\.) /.test(line)) return "item";
  if (line.startsWith("|")) return "row";
  return /^(?:---|===|```|<!--)/.test(line.trim()) ? "other" : "paragraph";
}

/** The chunks as Markdown again, with the chunk that begins on each line. */
export function written(chunks: readonly Chunk[]): {
  readonly text: string;
  readonly at: ReadonlyMap<number, Chunk>;
} {
  const lines: string[] = [];
  const at = new Map<number, Chunk>();
  for (const [index, chunk] of chunks.entries()) {
    const before = chunks[index - 1]?.kind;
    const together = before === chunk.kind && (chunk.kind === "item" || chunk.kind === "row");
    if (!together && index > 0) lines.push("");
    at.set(lines.length + 1, chunk);
    lines.push(...chunk.text.split("\n"));
  }
  return { text: `${lines.join("\n")}\n`, at };
}

/** How often each edit is made, of all chunks that allow it. */
export interface Rates {
  readonly remove: number;
  readonly insert: number;
  /** Something else in its place. */
  readonly replace: number;
  readonly join: number;
  readonly split: number;
  readonly move: number;
  readonly shuffleSections: boolean;
}

export const LIGHT: Rates = {
  remove: 0.07,
  insert: 0.03,
  replace: 0.02,
  join: 0.03,
  split: 0.03,
  move: 0.02,
  shuffleSections: false,
};
/** What a translator or a later release may have done to a text. `foreign` are texts of the same language to insert. */
export function edited(
  chunks: readonly Chunk[],
  foreign: readonly Chunk[],
  rates: Rates,
  random: () => number,
): readonly Chunk[] {
  const done: Chunk[] = [];
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index];
    if (chunk === undefined) continue;
    const next = chunks[index + 1];
    if (chunk.kind === "heading" || chunk.kind === "row" || chunk.kind === "other") {
      done.push(chunk);
      continue;
    }
    const dice = random();
    const { remove, insert, replace, join, split } = rates;
    if (dice < remove) continue;
    const other = foreign[Math.floor(random() * foreign.length)];
    if (dice > 1 - replace && other !== undefined) {
      const marker = /^\s*(?:[*+-]|\d+\.) /.exec(chunk.text)?.[0] ?? "";
      done.push({ kind: chunk.kind, text: marker + other.text.replace(/^\s*(?:[*+-]|\d+\.) /, ""), ids: [] });
      continue;
    }
    if (dice < remove + insert && other !== undefined) done.push({ ...other, ids: [] });
    else if (dice < remove + insert + join && chunk.kind === "paragraph" && next?.kind === "paragraph") {
      done.push({
        kind: "paragraph",
        text: `${chunk.text.replace(/\n\{:.*/s, "")} ${next.text}`,
        ids: [...chunk.ids, ...next.ids],
      });
      index++;
      continue;
    } else if (dice < remove + insert + join + split && chunk.kind === "paragraph") {
      const halves = /^(.{20,}?(?:[。！]|\. ))(.{20,})$/su.exec(chunk.text);
      if (halves !== null) {
        for (const half of [halves[1] ?? "", halves[2] ?? ""]) done.push({ ...chunk, text: half.trim() });
        continue;
      }
    }
    done.push(chunk);
  }
  const moves = Math.round(done.length * rates.move);
  for (let count = 0; count < moves; count++) {
    const from = Math.floor(random() * done.length);
    const chunk = done[from];
    if (chunk?.kind !== "paragraph" || chunk.text.length < 40) continue;
    done.splice(from, 1);
    done.splice(1 + Math.floor(random() * (done.length - 1)), 0, chunk);
  }
  return rates.shuffleSections ? shuffled(done, random) : done;
}

/** The outermost sections below the first heading in another order, each with all that stands in it. */
function shuffled(chunks: readonly Chunk[], random: () => number): readonly Chunk[] {
  const depths = chunks.flatMap(({ kind, text }) => (kind === "heading" ? [text.indexOf(" ")] : []));
  const depth = [...new Set(depths)]
    .sort((x, y) => x - y)
    .find((one) => depths.filter((other) => other === one).length > 2);
  const parts: Chunk[][] = [[]];
  for (const chunk of chunks) {
    if (chunk.kind === "heading" && chunk.text.indexOf(" ") === depth) parts.push([]);
    parts.at(-1)?.push(chunk);
  }
  const [head = [], ...rest] = parts;
  for (let last = rest.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [rest[last], rest[other]] = [rest[other] ?? [], rest[last] ?? []];
  }
  return [...head, ...rest.flat()];
}
