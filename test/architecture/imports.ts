/** One import as written: which file, from where. `from` is a path from the root, or a package name. */
export interface Import {
  readonly file: string;
  readonly from: string;
}

const STAGES = [
  "ingest",
  "outline",
  "tokenize",
  "align",
  "diff",
  "classify",
  "notice",
  "check",
  "parity",
  "render",
];

/** What a part of the source may import beside itself: `model, errors ← text ← sequence ← stages ← pipeline ← index ← cli`. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  errors: [],
  text: ["model", "errors"],
  sequence: ["model", "errors", "text"],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ["model", "errors", "text", "sequence"]])),
  lexicon: ["model", "errors", "text", "tokenize", "classify", "parity"],
  pipeline: ["model", "errors", "text", ...STAGES, "lexicon"],
  index: ["model", "errors", "text", "pipeline", "lexicon", ...STAGES],
  identical: ["model", "errors", "text", "ingest", "render"],
  store: ["model", "errors", "text"],
  cli: ["index", "identical", "store", "errors", "model", "text"],
};

/** Each npm package has one home: the part that uses it. Zip archives are read in one and written in another. */
const HOMES: Readonly<Record<string, string | readonly string[]>> = {
  diff: "sequence",
  unified: "ingest",
  "remark-parse": "ingest",
  "remark-gfm": "ingest",
  "remark-cjk-friendly": "ingest",
  "remark-cjk-friendly-gfm-strikethrough": "ingest",
  "rehype-parse": "ingest",
  mdast: "ingest",
  hast: "ingest",
  fflate: ["ingest", "render"],
  saxes: "text",
  unpdf: "ingest",
  "get-east-asian-width": "render",
  "simple-git": "store",
  picocolors: "cli",
  yargs: "cli",
};

/** The parts that may touch the machine. */
const MACHINE = ["cli", "store", "lexicon"];

/** The part of the source that a file belongs to: its folder under `src`, its name for a file directly there, or `cli`. */
export function partOf(path: string): string {
  const [top = "", second = ""] = path.split("/");
  return top === "src" ? second.replace(/\.ts$/, "") : top;
}

/** Says why an import breaks the architecture, or null where it does not. */
export function violation({ file, from }: Import): string | null {
  const part = partOf(file);
  if (from.startsWith("node:")) {
    return MACHINE.includes(part)
      ? null
      : `${file} touches the machine (${from}); only ${MACHINE.join(", ")} may`;
  }
  if (!from.startsWith("src/") && !from.startsWith("cli/")) {
    const home = HOMES[from];
    if (home === undefined) return `${file} uses ${from}, a package without a home`;
    const homes = typeof home === "string" ? [home] : home;
    return homes.includes(part) ? null : `${file} uses ${from}, whose home is ${homes.join(" and ")}`;
  }
  const target = partOf(from);
  if (target === part) return null;
  const allowed = ALLOWED[part];
  if (allowed === undefined) return `${file} lies in ${part}, a part that the architecture does not know`;
  return allowed.includes(target) ? null : `${file} imports ${from}: ${part} may not know ${target}`;
}
