// `npm start`: on a fresh clone installs and builds, then shows the main job on the sample policies.
import { spawnSync } from "node:child_process";
import { install, npm, root } from "./prepare.mjs";

install();
npm("run", "--silent", "build");

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

process.stdout.write(`
Try next, with two versions of a policy of your own (Markdown, HTML, Word, PDF or plain text):

  node dist/kaitei.js outline YOUR-POLICY.docx        the sections that are recovered from a file
  node dist/kaitei.js diff BEFORE AFTER               what changed, by section
  node dist/kaitei.js diff BEFORE AFTER --explain     with the reasons for each verdict
  node dist/kaitei.js diff BEFORE AFTER --json        for a program
  node dist/kaitei.js --help                          every command and option
`);

function show(title, words) {
  process.stdout.write(`\n${"━".repeat(4)} ${title}\n$ kaitei ${words.join(" ")}\n\n`);
  // Exit code 1 says that the two differ: here that is the point.
  const { status, error } = spawnSync(process.execPath, [`${root}dist/kaitei.js`, ...words], {
    cwd: root,
    stdio: "inherit",
  });
  if (error !== undefined || status === null || status > 1) process.exit(status ?? 1);
}
