import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The programs that make documents for these tests, by the names that they go under. */
const PROGRAMS = {
  pandoc: ["pandoc"],
  libreoffice: ["soffice", "libreoffice"],
  chromium: ["chromium", "chromium-browser", "google-chrome"],
} as const;

export type Tool = keyof typeof PROGRAMS;
export type Tools = Readonly<Record<Tool, string>>;

/** Where the tools are, and the names of those that are not there. */
export function findTools(): { readonly tools: Tools; readonly missing: readonly Tool[] } {
  const found = { pandoc: find("pandoc"), libreoffice: find("libreoffice"), chromium: find("chromium") };
  const missing = (Object.keys(PROGRAMS) as Tool[]).filter((tool) => found[tool] === null);
  const tools = Object.fromEntries(
    Object.entries(found).map(([tool, path]) => [tool, path ?? tool]),
  ) as unknown as Tools;
  return { tools, missing };
}

function find(tool: Tool): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = PROGRAMS[tool].flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
