// `npm run page`: bundles the style and the scripts of the review page into the module that the renderer takes them from.
// With `--print` it writes the module to standard output instead.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { build } from "esbuild";
import { root } from "./prepare.mjs";

const [style, early, script] = [await bundle("page.css"), await bundle("early.ts"), await bundle("main.ts")];
const text = [
  "// Made from client/ by `npm run page`.\n",
  line("STYLE", style),
  line("STYLE_HASH", hashOf(style)),
  line("EARLY", early),
  line("EARLY_HASH", hashOf(early)),
  line("SCRIPT", script),
  line("SCRIPT_HASH", hashOf(script)),
].join("");
if (process.argv.includes("--print")) process.stdout.write(text);
else writeFileSync(`${root}src/render/page/assets.generated.ts`, text);

async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [`${root}src/render/page/client/${entry}`],
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: ["chrome111", "firefox115", "safari16.4"],
    logLevel: "warning",
  });
  return outputFiles[0].text.trim();
}

function line(name, value) {
  return `export const ${name}: string =\n  ${JSON.stringify(value)};\n`;
}

function hashOf(source) {
  return `sha256-${createHash("sha256").update(source).digest("base64")}`;
}
