import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileProgram, runProgram } from "./program.mjs";

const path = fileURLToPath(new URL("program.cjs", import.meta.url));
runProgram(compileProgram(path, readCache()), path);

// Node passes over a cache that another version of it made; without one the program starts more slowly.
function readCache() {
  try {
    return readFileSync(new URL("program.cache", import.meta.url));
  } catch {
    return undefined;
  }
}
