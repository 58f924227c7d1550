import type {
  Block,
  CrossReference,
  Document,
  Language,
  Mark,
  PolicyDates,
  Section,
} from "../../src/model.ts";

/** What a test says of a policy beside its text. */
export interface PolicyOptions {
  readonly language?: Language;
  readonly dates?: Partial<PolicyDates>;
  /** Cross-references by their printed words: `["第8条", "2"]` points at the section with that id wherever it stands. */
  readonly references?: readonly (readonly [words: string, target: string | null])[];
}

/**
 * A document from a few lines: `# 第1条 目的` and `## …` are headings (a number, then the title), `- …` is an item,
 * `| a | b |` a table row whose first row is its header, any other line a paragraph; `[words](target)` is a link and
 * `**words**` strong.
 */
export function policy(text: string, options: PolicyOptions = {}): Document {
  const language = options.language ?? "ja";
  const preamble: Block[] = [];
  const top: Open[] = [];
  const open: Open[] = [];
  let table = -1;
  let row = -1;
  let header: readonly string[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const line = index + 1;
    const content = raw.trim();
    if (content === "") {
      row = -1;
      continue;
    }
    const heading = /^(#+)\s+(.*)$/.exec(content);
    if (heading !== null) {
      const level = heading[1]?.length ?? 1;
      while (open.length >= level) open.pop();
      const parent = open.at(-1);
      const siblings = parent?.children ?? top;
      const section = openSection(
        heading[2] ?? "",
        `${parent === undefined ? "" : `${parent.id}.`}${siblings.length + 1}`,
        line,
        parent,
      );
      siblings.push(section);
      open.push(section);
      row = -1;
      continue;
    }
    const home = open.at(-1);
    const blocks = home?.blocks ?? preamble;
    const add = (block: string, rest: BlockRest): void => {
      const { text: plain, marks } = readMarks(block);
      blocks.push({
        text: plain,
        marks,
        lines: [{ offset: 0, line }],
        id: `${home?.id ?? "0"}#${blocks.length + 1}`,
        language,
        ...rest,
      });
    };
    if (content.startsWith("|")) {
      const cells = content
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      if (row < 0) {
        table++;
        header = cells;
      }
      row++;
      for (const [column, cell] of cells.entries()) {
        const place = { table, row, column, rowSpan: 1, columnSpan: 1, header: row === 0 };
        const rowHeader = row === 0 || column === 0 ? null : (cells[0] ?? null);
        add(cell, {
          kind: "cell",
          cell: { ...place, rowHeader, columnHeader: row === 0 ? null : (header[column] ?? null) },
        });
      }
    } else if (content.startsWith("- "))
      add(content.slice(2), { kind: "item", depth: 1, marker: "-", cell: null });
    else add(content, { kind: "paragraph", cell: null });
  }
  const sections = top.map(closeSection);
  return {
    file: "test.md",
    sha256: "",
    format: "markdown",
    language,
    title: null,
    organisation: null,
    dates: { effective: null, enacted: null, revised: null, updated: null, ...options.dates },
    declared: { updatedSections: [], noticeDays: null, previousVersion: false, previousVersionLink: null },
    preamble,
    sections,
    chrome: [],
    markup: [],
    terms: [],
    references: findReferences(options.references ?? [], [...preamble, ...allBlocks(sections)]),
    problems: [],
  };
}

type BlockRest =
  | { readonly kind: "paragraph"; readonly cell: null }
  | { readonly kind: "item"; readonly depth: number; readonly marker: string; readonly cell: null }
  | { readonly kind: "cell"; readonly cell: NonNullable<Block["cell"]> };

interface Open {
  readonly id: string;
  readonly level: number;
  readonly label: Section["label"];
  readonly title: string;
  readonly heading: Section["heading"];
  readonly path: readonly string[];
  readonly blocks: Block[];
  readonly children: Open[];
}

function openSection(heading: string, id: string, line: number, parent: Open | undefined): Open {
  const found = /^(第[0-9]+[章条]|附則|\([0-9]+\)|[0-9]+\.|Section [0-9]+)(?:の([0-9]+))?\s*(.*)$/.exec(
    heading,
  );
  const printed = found === null ? null : `${found[1]}${found[2] === undefined ? "" : `の${found[2]}`}`;
  const ordinal = printed === null ? [] : [...printed.matchAll(/[0-9]+/g)].map(([digits]) => Number(digits));
  const title = found === null ? heading : (found[3] ?? "");
  return {
    id,
    level: (parent?.level ?? 0) + 1,
    label: printed === null ? null : { printed, numbering: printed.replaceAll(/[0-9]+/g, "n"), ordinal },
    title,
    heading: { text: heading, marks: [], lines: [{ offset: 0, line }] },
    path: [...(parent?.path ?? []), title],
    blocks: [],
    children: [],
  };
}

function closeSection(section: Open): Section {
  return { ...section, children: section.children.map(closeSection) };
}

export function allBlocks(sections: readonly Section[]): readonly Block[] {
  return sections.flatMap((section) => [...section.blocks, ...allBlocks(section.children)]);
}

function readMarks(text: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let plain = "";
  let from = 0;
  for (const match of text.matchAll(/\[([^\]]*)\]\(([^)]*)\)|\*\*([^*]*)\*\*/g)) {
    plain += text.slice(from, match.index);
    const words = match[1] ?? match[3] ?? "";
    const span = [plain.length, plain.length + words.length] as const;
    marks.push(match[2] === undefined ? { kind: "strong", span } : { kind: "link", span, target: match[2] });
    plain += words;
    from = match.index + match[0].length;
  }
  return { text: plain + text.slice(from), marks };
}

function findReferences(
  wanted: readonly (readonly [string, string | null])[],
  blocks: readonly Block[],
): readonly CrossReference[] {
  return blocks.flatMap((block) =>
    wanted.flatMap(([words, target]) => {
      const at = block.text.indexOf(words);
      return at < 0 ? [] : [{ block: block.id, span: [at, at + words.length] as const, target }];
    }),
  );
}
