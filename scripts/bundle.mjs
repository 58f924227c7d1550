import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { build, transform } from "esbuild";
import { layOut } from "./program.mjs";

/**
 * The command line as `program.cjs`, a file of parts (one for each set of verbs that needs the same modules), and
 * `kaitei.js`, which starts it. The parts are scripts, since Node can start those from a cache of compiled code, and
 * modules not; and a script starts a third of `node -e 0` sooner than a module.
 */
export async function bundleProgram(root, dist) {
  for (const old of ["chunks", "program.cache"]) rmSync(`${dist}/${old}`, { recursive: true, force: true });
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: { main: `${root}cli/main.ts` },
    outdir: dist,
    format: "esm",
    splitting: true,
    write: false,
    legalComments: "linked",
    alias: {
      "string-width": `${root}scripts/string-width.ts`,
      "escalade/sync": `${root}scripts/no-search.ts`,
      assert: `${root}scripts/assert.ts`,
    },
    define: { "import.meta.url": "kaiteiUrl" },
    plugins: [direct(root)],
  });
  const scripts = outputFiles.filter(({ path }) => path.endsWith(".js"));
  const [parts, pieces] = layOut(await Promise.all(scripts.map(toPart)));
  writeFileSync(`${dist}/program.cjs`, Buffer.concat(pieces));
  writeFileSync(`${dist}/program.json`, JSON.stringify({ entry: "main.js", parts }));
  const legal = outputFiles.filter(({ path }) => path.endsWith(".LEGAL.txt")).map(({ text }) => text);
  writeFileSync(`${dist}/program.cjs.LEGAL.txt`, [...new Set(legal)].join("\n"));
  await build({
    ...COMMON,
    entryPoints: { kaitei: `${root}scripts/bin.mjs` },
    outdir: dist,
    format: "cjs",
    banner: { js: "#!/usr/bin/env node" },
  });
  // The package speaks modules, this folder scripts; the library below it says again that it is modules.
  writeFileSync(`${dist}/package.json`, '{ "type": "commonjs" }\n');
  chmodSync(`${dist}/kaitei.js`, 0o755);
}

const COMMON = { bundle: true, platform: "node", target: "node20.19", minify: true, logLevel: "warning" };

/** A module as the function that `program.mjs` calls, in ASCII: other text takes Node ten times as long to read. */
async function toPart({ path, text }) {
  const { code } = await transform(text, {
    format: "cjs",
    target: COMMON.target,
    minifyWhitespace: true,
    // A script from the cache may require, but not import.
    supported: { "dynamic-import": false },
    logLevel: "warning",
  });
  if (/\\[^\p{ASCII}]/u.test(code))
    throw new Error(`${path}: a backslash before a character that is not ASCII`);
  const ascii = code.replaceAll(/[^\p{ASCII}]/gu, (character) =>
    character.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
  return [basename(path), Buffer.from(`(function(exports,require,module,kaiteiUrl){${ascii}\n})`, "latin1")];
}

/**
 * Lets what the command line imports from `src/index.ts` come from where that has it: parts are made by whole files, and
 * the index leads to all of them.
 */
function direct(root) {
  const homes = new Map();
  const exported = readFileSync(`${root}src/index.ts`, "utf8").matchAll(
    /^export \{([^}]+)\} from "\.\/([^"]+)";/gm,
  );
  for (const [, names, home] of exported) for (const name of valuesOf(names)) homes.set(name, home);
  const importsOf = (names, index) =>
    valuesOf(names).map((name) => {
      const home = homes.get(name.replace(/ as .*/, ""));
      if (home === undefined) throw new Error(`src/index.ts exports no ${name}`);
      return `import { ${name} } from "${index}/${home}";`;
    });
  return {
    name: "direct",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]cli[\\/].*\.ts$/ }, ({ path }) => ({
        loader: "ts",
        contents: readFileSync(path, "utf8").replaceAll(
          /import \{([^}]+)\} from "([./]+\/src)\/index\.ts";/g,
          (_, names, index) => importsOf(names, index).join(" "),
        ),
      }));
    },
  };
}

function valuesOf(names) {
  return names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "));
}
