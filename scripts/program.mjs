import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";

/** The bundled program, ready to run; with the cache of an earlier run nothing of it is parsed or compiled again. */
export function compileProgram(path, cachedData) {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, "utf8")}\n})`;
  return new Script(source, { filename: path, cachedData });
}

/** Runs it with the words of `process.argv`, and gives what it exports. */
export function runProgram(script, path) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
  return module.exports;
}
