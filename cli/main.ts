import { readFileSync, writeSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lazily } from "../src/text/lazily.ts";
import type { Io } from "./io.ts";
import { run } from "./program.ts";

// Both `cli/main.ts` and the built `dist/kaitei.js` lie one folder below the root.
const inRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const io: Io = {
  readStandardInput,
  write,
  complain: (line) => process.stderr.write(`${line}\n`),
  status: (text) => process.stderr.write(text),
  terminal: process.stdout.isTTY ? { columns: process.stdout.columns || 80 } : null,
  showsProgress: process.stderr.isTTY,
  environment: process.env,
  folder: process.cwd(),
  now: () => new Date(),
  lexicons: lazily(async () => (await import("./lexicons.ts")).openFolder(inRoot("dist/lexicons"))),
  version: () => (JSON.parse(readFileSync(inRoot("package.json"), "utf8")) as { version: string }).version,
};

// Who closes the pipe (`| head`) has seen enough: that is no trouble.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  writeSync(2, `kaitei: cannot write standard output: ${error.code ?? error.message}; check the disk\n`);
  process.exit(2);
});

/** Comes true when all is written. */
export const ended: Promise<void> = start();

async function start(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), io);
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function write(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}
