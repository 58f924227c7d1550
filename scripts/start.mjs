// `npm start`: on a fresh clone installs and builds, then shows the main job on the sample policies.
import { spawnSync } from "node:child_process";
import { install, npm, root } from "./prepare.mjs";

install();
npm("run", "--silent", "build");

/** The beginning shows what there is; all of it is long. */
const BLAMED_LINES = 40;

show("What changed in the Japanese privacy statement, 2023 → 2024", [
  "diff",
  "corpus/minamo/privacy/ja/2023-01-24.md",
  "corpus/minamo/privacy/ja/2024-09-03.md",
]);
show("The same release in Chinese", [
  "diff",
  "corpus/minamo/privacy/zh-Hans/2023-01-24.md",
  "corpus/minamo/privacy/zh-Hans/2024-09-03.md",
]);

show("Every sample policy, recorded as plain files in git", ["import", "corpus"]);
show("Its versions", ["log", "minamo/privacy/ja"]);
show("Two of them by name, what matters only", [
  "diff",
  "minamo/terms/ja@2023-01-24",
  "minamo/terms/ja@latest",
  "--only",
  "substantive",
]);
show("Since when each sentence stands", ["blame", "minamo/terms/ja@latest"], BLAMED_LINES);

process.stdout.write(`
Try next, with two versions of a policy of your own (Markdown, HTML, Word, PDF or plain text):

  node dist/kaitei.js outline YOUR-POLICY.docx        the sections that are recovered from a file
  node dist/kaitei.js diff BEFORE AFTER               what changed, by section
  node dist/kaitei.js diff BEFORE AFTER --explain     with the reasons for each verdict
  node dist/kaitei.js diff BEFORE AFTER --json        for a program
  node dist/kaitei.js record YOUR-POLICY --policy acme/privacy    keeps a version in snapshots/
  node dist/kaitei.js verify                          nothing in there has changed since
  git -C snapshots log --stat                         readable without this tool

  node dist/kaitei.js --help                          every command and option
`);

function show(title, words, lines = null) {
  process.stdout.write(`\n${"━".repeat(4)} ${title}\n$ kaitei ${words.join(" ")}\n\n`);
  // Exit code 1 says that the two differ: here that is the point.
  const { status, error, stdout } = spawnSync(process.execPath, [`${root}dist/kaitei.js`, ...words], {
    cwd: root,
    stdio: ["inherit", lines === null ? "inherit" : "pipe", "inherit"],
    encoding: "utf8",
  });
  if (error !== undefined || status === null || status > 1) process.exit(status ?? 1);
  if (lines !== null) process.stdout.write(`${stdout.split("\n").slice(0, lines).join("\n")}\n  …\n`);
}
