import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const NPM = process.platform === "win32" ? "npm.cmd" : "npm";

/** Runs npm with these words and lets it speak; a failure ends this process with its exit code. */
export function npm(...words) {
  run(NPM, words);
}

/** Runs these scripts of package.json at the same time, as `npm` above; the failure of one is told when all have ended. */
export async function scripts(...names) {
  const codes = await Promise.all(
    names.map(
      (name) =>
        new Promise((resolve, reject) => {
          const started = spawn(NPM, ["run", "--silent", name], { cwd: root, stdio: "inherit" });
          started.on("error", reject).on("close", (code) => resolve(code ?? 1));
        }),
    ),
  );
  const failed = codes.find((code) => code !== 0);
  if (failed !== undefined) process.exit(failed);
}

/** Runs a Node program of the project, as `npm` above. */
export function node(...words) {
  run(process.execPath, words);
}

/** Installs what package-lock.json names, unless that is installed already. */
export function install() {
  const marker = `${root}node_modules/.package-lock.json`;
  if (existsSync(marker) && installed(marker)) return;
  // Not `npm ci`: that refuses a lock file without the builds of optional parts for every other system.
  npm("install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error");
}

function installed(marker) {
  const wanted = JSON.parse(readFileSync(`${root}package-lock.json`, "utf8")).packages;
  const present = JSON.parse(readFileSync(marker, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional || present[path]?.version === version,
  );
}

function run(command, words) {
  try {
    execFileSync(command, words, { cwd: root, stdio: "inherit" });
  } catch (error) {
    process.exit(error.status ?? 1);
  }
}
