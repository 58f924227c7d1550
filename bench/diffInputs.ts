import { readdirSync, readFileSync } from "node:fs";
import type { Document } from "../src/model.ts";
import { policy } from "../test/builders/policy.ts";

/** Two versions as text for the peers and as documents for us, with the characters that were truly changed. */
export interface Input {
  readonly name: string;
  readonly texts: readonly [string, string];
  readonly documents: readonly [Document, Document];
  /** Deleted and inserted characters; a move counts none. Null where that has no meaning. */
  readonly truth: number | null;
}

/**
 * S: one policy with 10 edits, a moved, an added and a removed section. M and L: 1 MB and 10 MB with 1 % of their
 * sentences edited. W2: the paragraphs of M in another order. W4: two of 1 MB that have nothing in common.
 */
export function makeInput(name: "S" | "M" | "L" | "W2" | "W4"): Input {
  const random = randomNumbers(name.length + name.charCodeAt(0));
  if (name === "W4") {
    const [before, after] = [grow(sectionsOf("ja"), 1e6), grow(sectionsOf("zh-Hans"), 1e6)];
    return input(name, before, after, null);
  }
  const bytes = { S: 0, M: 1e6, L: 1e7, W2: 1e6 }[name];
  const before = bytes === 0 ? sectionsOf("ja") : grow(sectionsOf("ja"), bytes);
  if (name === "W2") return input(name, before, shuffleParagraphs(before, random), 0);
  const sentences = before.reduce((sum, { blocks }) => sum + blocks.join("").split("。").length - 1, 0);
  const edits = name === "S" ? 10 : Math.round(sentences / 100);
  const { after, truth } = change(before, edits, Math.max(1, Math.round(bytes / 5e5)), random);
  return input(name, before, after, truth);
}

interface Part {
  readonly heading: string;
  readonly blocks: readonly string[];
}

function input(name: string, before: readonly Part[], after: readonly Part[], truth: number | null): Input {
  const [x, y] = [written(before), written(after)];
  return { name, texts: [x, y], documents: [policy(x), policy(y)], truth };
}

function written(parts: readonly Part[]): string {
  return `${parts.map(({ heading, blocks }) => [heading, ...blocks].join("\n\n")).join("\n\n")}\n`;
}

/** The sections of the sample policies of one language, tables and lists left out. */
function sectionsOf(language: string): readonly Part[] {
  const root = "corpus/minamo";
  return readdirSync(root).flatMap((name): readonly Part[] => {
    const folder = `${root}/${name}/${language}`;
    const file = readdirSync(folder).find((one) => one.endsWith(".md"));
    const text = file === undefined ? "" : readFileSync(`${folder}/${file}`, "utf8");
    return text.split(/^(?=#)/m).flatMap((part): readonly Part[] => {
      const [heading = "", ...lines] = part.split("\n").map((line) => line.trim());
      const blocks = lines.filter((line) => line.length > 20 && !/^[|\-*]/.test(line));
      return blocks.length === 0 ? [] : [{ heading: heading.replace(/^#+/, "#"), blocks }];
    });
  });
}

/** The same sections again and again, each copy with a number of its own in every heading and paragraph. */
function grow(parts: readonly Part[], bytes: number): readonly Part[] {
  const grown: Part[] = [];
  for (let size = 0, copy = 1; size < bytes; copy++) {
    for (const { heading, blocks } of parts) {
      const part = {
        heading: `${heading}（${copy}）`,
        blocks: blocks.map((block) => block.replace(/[、，]/, (mark) => `${mark}区分${copy}について`)),
      };
      grown.push(part);
      size += Buffer.byteLength(part.heading + part.blocks.join("\n\n")) + 4;
    }
  }
  return grown;
}

const WORDS = ["委託先", "国外", "六か月", "関係会社", "九十日", "監督官庁"];

function change(
  before: readonly Part[],
  edits: number,
  sections: number,
  random: () => number,
): { readonly after: readonly Part[]; readonly truth: number } {
  const after: { heading: string; blocks: string[] }[] = before.map(({ heading, blocks }) => ({
    heading,
    blocks: [...blocks],
  }));
  const pick = (): number => Math.floor(random() * after.length);
  let truth = 0;
  for (let done = 0; done < edits;) {
    const part = after[pick()];
    const place = Math.floor(random() * (part?.blocks.length ?? 1));
    const old = part?.blocks[place] ?? "";
    const word = WORDS[Math.floor(random() * WORDS.length)] ?? "";
    const now = old.replace(
      /(?<=[、をにのはが])(?:情報|当社|利用|契約|記録|通知|登録|個人情報)(?=[をにのはが])/u,
      word,
    );
    if (part === undefined || now === old) continue;
    truth += old.length - now.length + 2 * word.length;
    part.blocks[place] = now;
    done++;
  }
  for (let done = 0; done < sections; done++) {
    const [moved] = after.splice(pick(), 1);
    if (moved !== undefined) after.splice(pick(), 0, moved);
    const [removed] = after.splice(pick(), 1);
    truth += removed === undefined ? 0 : removed.heading.length + removed.blocks.join("").length;
    const added = {
      heading: `# 追加の定め${done}`,
      blocks: [`この定めは、${done}番目に加えた条項であり、別の規定に優先します。`],
    };
    truth += added.heading.length + added.blocks.join("").length;
    after.splice(pick(), 0, added);
  }
  return { after, truth };
}

/** Every paragraph somewhere else, the headings where they were. */
function shuffleParagraphs(parts: readonly Part[], random: () => number): readonly Part[] {
  const blocks = parts.flatMap((part) => part.blocks);
  for (let last = blocks.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [blocks[last], blocks[other]] = [blocks[other] ?? "", blocks[last] ?? ""];
  }
  let next = 0;
  return parts.map((part) => ({
    heading: part.heading,
    blocks: part.blocks.map(() => blocks[next++] ?? ""),
  }));
}

/** Mulberry32: the same numbers in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
