import { openSync, readFileSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

/**
 * The bundled program in a folder: `program.cjs` holds its parts one behind the other, `program.json` says where each of
 * them lies. A part is read and compiled when it is first asked for; what `program.cache` has of it is not compiled again.
 */
export function openProgram(dist) {
  tuneForShortRuns();
  const path = join(dist, "program.cjs");
  const { entry, parts } = JSON.parse(readFileSync(join(dist, "program.json"), "latin1"));
  const cached = openCache(join(dist, "program.cache"));
  const file = openSync(path, "r");
  const scripts = new Map();
  const compile = (name) => {
    const source = readRange(file, parts[name]).latin1Slice();
    const script = new Script(source, { filename: `${path}/${name}`, cachedData: cached(name) });
    scripts.set(name, script);
    return script;
  };
  return {
    /** Runs it with the words of `process.argv`, and gives what it exports. */
    run: () => runParts(entry, (name) => scripts.get(name) ?? compile(name), path),
    /** What Node has compiled of it so far, as `program.cache` keeps it. */
    createCache: () => createCache(scripts),
  };
}

/**
 * Most runs end before code that is compiled twice pays: the optimizing compiler waits for fifteen times as much work in a
 * function, and a regular expression is compiled for the machine at once (a diff of 50 KB: 30 % less time of all cores).
 * A version of Node gets only flags that it knows, since it complains of others on standard error.
 */
function tuneForShortRuns() {
  const version = Number.parseInt(process.versions.node, 10);
  if (version === 20) setFlagsFromString("--interrupt-budget=1000000");
  if (version >= 20 && version <= 24) setFlagsFromString("--no-regexp-tier-up");
}

function runParts(entry, scriptOf, path) {
  const loaded = new Map();
  const url = pathToFileURL(path).href;
  const requireOther = createRequire(path);
  const requirePart = (id) => (id.startsWith("./") ? load(id.slice(2)) : requireOther(id));
  const load = (name) => {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    scriptOf(name).runInThisContext()(module.exports, requirePart, module, url);
    return module.exports;
  };
  return load(entry);
}

// Node passes over what another version of it compiled; without a cache the program only starts more slowly.
function openCache(path) {
  try {
    const file = openSync(path, "r");
    const headLength = readRange(file, [0, LENGTH_BYTES]).readUInt32LE();
    const ranges = JSON.parse(readRange(file, [LENGTH_BYTES, headLength]).latin1Slice());
    const start = LENGTH_BYTES + headLength;
    return (name) => {
      const range = ranges[name];
      return range === undefined ? undefined : readRange(file, [start + range[0], range[1]]);
    };
  } catch {
    return () => undefined;
  }
}

/** A cache begins with the length of its table, then the table, then what it tells of. */
const LENGTH_BYTES = 4;

function createCache(scripts) {
  const [ranges, pieces] = layOut([...scripts].map(([name, script]) => [name, script.createCachedData()]));
  const table = Buffer.from(JSON.stringify(ranges));
  const head = Buffer.alloc(LENGTH_BYTES);
  head.writeUInt32LE(table.length);
  return Buffer.concat([head, table, ...pieces]);
}

/** Where each of the named pieces lies when they stand one behind the other, and the pieces. */
export function layOut(entries) {
  let end = 0;
  const ranges = entries.map(([name, { length }]) => [name, [(end += length) - length, length]]);
  return [Object.fromEntries(ranges), entries.map(([, piece]) => piece)];
}

function readRange(file, [start, length]) {
  const bytes = Buffer.allocUnsafe(length);
  readSync(file, bytes, 0, length, start);
  return bytes;
}
