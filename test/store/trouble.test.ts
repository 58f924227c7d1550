import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { program } from "../builders/program.ts";
import { type Place, place, policy, start } from "./stores.ts";

let here: Place;
beforeEach(() => {
  here = place();
});
afterEach(() => here.remove());

let kaitei = "";
beforeAll(async () => {
  kaitei = await program();
}, 120_000);

/** `kaitei: <what> <where>: <why>; <what to do>` */
const ONE_LINE = /^kaitei: [^\n]+: [^\n]+; [^\n]+\n$/;

function recording(effective: string, days = 30): readonly string[] {
  return ["record", here.write(`in/${effective}.md`, policy(effective, days)), "-p", "aoba/terms"];
}

async function recorded(...dates: readonly string[]): Promise<void> {
  for (const date of dates) expect((await here.kaitei(recording(date))).code).toBe(0);
}

// What is told of words that are refused: nothing else happens, and it is one line.
async function refusal(words: readonly string[]): Promise<string> {
  const { code, out, trouble } = await here.kaitei(words);
  expect([code, out]).toEqual([2, ""]);
  expect(trouble).toMatch(ONE_LINE);
  return trouble;
}

describe("a store in a state in which nothing is written", () => {
  const STATES: readonly (readonly [string, () => void, string])[] = [
    [
      "a file of it changed by hand",
      () => writeFileSync(here.at("store/aoba/terms/ja/policy.md"), "別の文\n"),
      "aoba/terms/ja/policy.md was changed by hand",
    ],
    ["a detached head", () => void here.git("checkout", "-q", "--detach"), "its head is detached"],
    [
      "a merge in conflict",
      () => {
        here.git("checkout", "-q", "-b", "other", "HEAD~1");
        writeFileSync(here.at("store/aoba/terms/ja/source.md"), "別の文\n");
        here.git("commit", "-qam", "Change by hand");
        try {
          here.git("merge", "main");
        } catch {
          // It is meant to be in conflict.
        }
      },
      "a merge or the like is not finished",
    ],
    [
      "a folder that is a symbolic link",
      () => {
        here.git("rm", "-rq", "aoba");
        here.git("commit", "-qm", "Remove by hand");
        mkdirSync(here.at("outside"));
        symlinkSync(here.at("outside"), here.at("store/aoba"));
      },
      "aoba is a symbolic link",
    ],
    [
      "a tag of somebody else",
      () => void here.git("tag", "aoba/terms/ja/2025-01-01"),
      "a tag of that name is already there",
    ],
    [
      "a git that was killed in it",
      () => writeFileSync(here.at("store/.git/refs/heads/main.lock"), ""),
      "another git is at work in it, or was killed there",
    ],
  ];

  test.each(STATES)("%s", async (_, harm, why) => {
    await recorded("2023-01-24", "2024-09-03");
    harm();
    const [head, refs] = [here.git("rev-parse", "HEAD"), here.git("for-each-ref")];
    expect(await refusal(recording("2025-01-01", 40))).toContain(why);
    expect([here.git("rev-parse", "HEAD"), here.git("for-each-ref")]).toEqual([head, refs]);
    expect(existsSync(here.at("store/.git/kaitei.lock"))).toBe(false);
    expect(existsSync(here.at("outside/terms"))).toBe(false);
  });

  test("what else lies there does not matter, and is not recorded with it", async () => {
    await recorded("2023-01-24");
    here.write("store/notes.txt", "メモ\n");
    here.git("add", "notes.txt");
    await recorded("2024-09-03");
    expect(here.git("status", "--porcelain")).toBe("A  notes.txt\n");
    expect(here.git("ls-tree", "-r", "--name-only", "HEAD")).not.toContain("notes");
  });
});

describe("a store that cannot be used", () => {
  test("is not there", async () => {
    for (const words of [["log"], ["verify"], ["show", "a/ja@latest"], ["blame", "a/ja@latest"]])
      expect(await refusal(words)).toContain("there is no store; record a version first");
    expect(await refusal(["diff", "a/ja@latest", "a/ja@latest"])).toContain("there is no store");
  });

  test("is a file", async () => {
    here.write("store", "");
    expect(await refusal(["log"])).toContain("it is not a folder");
  });

  test("is a bare repository", async () => {
    await recorded("2024-09-03");
    here.git("clone", "-q", "--bare", here.at("store"), here.at("bare.git"));
    expect(await refusal(["log", "--store", here.at("bare.git")])).toContain("it is a bare repository");
  });

  test("is a shallow clone", async () => {
    await recorded("2023-01-24", "2024-09-03");
    here.git("clone", "-q", "--depth", "1", `file://${here.at("store")}`, here.at("shallow"));
    expect(await refusal(["log", "--store", here.at("shallow")])).toContain("it is a shallow clone");
  });

  test("belongs to another user", async () => {
    await recorded("2024-09-03");
    const environment = { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" };
    const { code, trouble } = await here.kaitei(["log"], { environment });
    expect(code).toBe(2);
    expect(trouble).toMatch(ONE_LINE);
    expect(trouble).toContain("safe.directory");
  });

  test("says that its files are elsewhere", async () => {
    await recorded("2024-09-03");
    mkdirSync(here.at("outside"));
    here.git("config", "core.worktree", here.at("outside"));
    expect(await refusal(["log"])).toContain("remove core.worktree");
  });
});

test("without git there is one line", async () => {
  const { code, trouble } = await here.kaitei(recording("2024-09-03"), {
    environment: { PATH: here.folder },
  });
  expect(code).toBe(2);
  expect(trouble).toMatch(ONE_LINE);
  expect(trouble).toContain("there is no git on this machine; install git");
});

test("without a git user the machine's user records, and is told so", async () => {
  writeFileSync(here.at("gitconfig"), "");
  const { code, trouble } = await here.kaitei(recording("2024-09-03"));
  expect(code).toBe(0);
  expect(trouble).toMatch(
    /^kaitei: git knows no user name: recorded as [^\n]+ <[^\n]+@localhost>; set yours with [^\n]+\n$/,
  );
});

describe("the disk", () => {
  // A user who may not write, even where the tests run as root.
  const NOBODY = process.getuid?.() === 0 ? 65_534 : undefined;

  test("is not to be written: one line, and reading goes on", async () => {
    await recorded("2024-09-03");
    const words = recording("2025-01-01");
    writeFileSync(here.at("gitconfig"), `[safe]\n\tdirectory = *\n[user]\n\tname = a\n\temail = a@b\n`);
    for (const path of ["store", "store/.git"]) chmodSync(here.at(path), 0o555);
    const run = (...rest: readonly string[]): ReturnType<typeof start> =>
      start([process.execPath, kaitei, ...rest, "--store", here.at("store")], {
        environment: here.environment,
        ...(NOBODY === undefined ? {} : { user: NOBODY }),
      });
    chmodSync(here.folder, 0o777);
    const { code, out, trouble } = await run(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(trouble).toMatch(ONE_LINE);
    expect(trouble).toContain("permission denied");
    expect((await run("log")).out).toContain("2024-09-03");
    expect((await run("verify")).code).toBe(0);
    for (const path of ["store", "store/.git"]) chmodSync(here.at(path), 0o755);
  });

  test("is full: one line, and the store is as it was", async () => {
    await recorded("2024-09-03");
    const head = here.git("rev-parse", "HEAD");
    // No file may grow beyond some blocks: as a disk on which there is room for small files alone.
    const long = here.write("in/long.md", policy("2025-01-01", 30, noise(200_000)));
    const words = [process.execPath, kaitei, "record", long, "-p", "aoba/terms", "--store", here.at("store")];
    const { code, out, trouble } = await start(["bash", "-c", 'ulimit -f 64; exec "$@"', "-", ...words], {
      environment: here.environment,
    });
    expect([code, out]).toEqual([2, ""]);
    expect(trouble).toMatch(ONE_LINE);
    expect(trouble).toContain("the disk is full");
    expect(here.git("rev-parse", "HEAD")).toBe(head);
    expect((await here.kaitei(["verify"])).code).toBe(0);
    await recorded("2025-01-01");
  });
});

test("the lock of a writer that died is taken over and told", async () => {
  await recorded("2023-01-24");
  const dead = {
    token: "d",
    process: 4_194_304,
    birth: null,
    host: (await import("node:os")).hostname(),
    since: "2024-01-01T00:00:00.000Z",
    journal: null,
  };
  here.write("store/.git/kaitei.lock", JSON.stringify(dead));
  const { code, trouble } = await here.kaitei(recording("2024-09-03"));
  expect(code).toBe(0);
  expect(trouble).toMatch(/^kaitei: took over the store from process 4194304 on [^\n]+\n$/);
  // So is one that nobody can read.
  here.write("store/.git/kaitei.lock", "{");
  expect((await here.kaitei(recording("2025-01-01"))).code).toBe(0);
  expect(existsSync(here.at("store/.git/kaitei.lock"))).toBe(false);
});

test("an untrusted store runs nothing: no hook, filter, monitor, transport, alias or driver", async () => {
  await recorded("2023-01-24");
  const harm = here.write("harm.sh", `#!/bin/sh\ntouch ${here.at("OWNED")}\ncat\n`);
  chmodSync(harm, 0o755);
  for (const hook of [
    "reference-transaction",
    "post-index-change",
    "post-commit",
    "post-checkout",
    "pre-commit",
  ]) {
    here.write(`store/.git/hooks/${hook}`, readFileSync(harm));
    chmodSync(here.at("store/.git/hooks", hook), 0o755);
  }
  const settings = {
    "core.hooksPath": here.at("store/.git/hooks"),
    "core.fsmonitor": harm,
    "core.sshCommand": harm,
    "core.pager": harm,
    "core.askPass": harm,
    "core.editor": harm,
    "core.gitProxy": harm,
    "core.alternateRefsCommand": harm,
    "credential.helper": harm,
    "diff.external": harm,
    "diff.evil.textconv": harm,
    "diff.evil.command": harm,
    "merge.evil.driver": harm,
    "filter.evil.clean": harm,
    "filter.evil.smudge": harm,
    "filter.evil.process": harm,
    "filter.evil.required": "true",
    "gpg.program": harm,
    "commit.gpgSign": "true",
    "tag.gpgSign": "true",
    "log.showSignature": "true",
    "alias.log": `!${harm}`,
    "alias.rev-parse": `!${harm}`,
    "uploadpack.packObjectsHook": harm,
    "remote.origin.url": `ext::${harm}`,
    "remote.origin.promisor": "true",
    "extensions.partialClone": "origin",
    "protocol.ext.allow": "always",
    "core.autocrlf": "true",
  };
  for (const [name, value] of Object.entries(settings)) here.git("config", name, value);
  const attributes = "* filter=evil diff=evil merge=evil text eol=crlf ident working-tree-encoding=UTF-16\n";
  here.write("store/.git/info/attributes", attributes);
  here.write("store/aoba/.gitattributes", attributes);
  const words = ["aoba/terms/ja@latest", "aoba/terms/ja@2023-01-24"];
  expect((await here.kaitei(recording("2024-09-03", 14))).code).toBe(0);
  for (const command of [
    ["log"],
    ["show", "aoba/terms/ja@latest"],
    ["blame", "aoba/terms/ja@latest"],
    ["verify"],
  ])
    expect([command, (await here.kaitei(command)).code]).toEqual([command, 0]);
  expect((await here.kaitei(["diff", ...words])).code).toBe(1);
  const missing = await here.kaitei(["show", "aoba/terms/ja@0000000"]);
  expect(missing.trouble).toContain("no version has that commit");
  expect(existsSync(here.at("OWNED"))).toBe(false);
  expect(readFileSync(here.at("store/aoba/terms/ja/source.md"), "utf8")).toBe(policy("2024-09-03", 14));
});

test("in a hook of another repository, its environment does not lead us there", async () => {
  await recorded("2023-01-24");
  const environment = {
    GIT_DIR: here.at("elsewhere/.git"),
    GIT_WORK_TREE: here.at("elsewhere"),
    GIT_INDEX_FILE: here.at("elsewhere/index"),
  };
  expect((await here.kaitei(recording("2024-09-03"), { environment })).code).toBe(0);
  expect(existsSync(here.at("elsewhere"))).toBe(false);
  expect((await here.kaitei(["verify"], { environment })).code).toBe(0);
});

test("a folder of a repository that is there already is a store within it", async () => {
  here.write("company/README.md", "# 社内文書\n");
  const git = (...words: readonly string[]): string => here.git("-C", here.at("company"), ...words);
  git("init", "-q", "-b", "trunk");
  git("add", ".");
  git("commit", "-qm", "Begin");
  writeFileSync(here.at("company/README.md"), "# 書きかけ\n");
  const store = join(here.at("company"), "方針 policies");
  for (const date of ["2023-01-24", "2024-09-03"])
    expect((await here.kaitei([...recording(date), "--store", store])).code).toBe(0);
  expect(existsSync(join(store, ".git"))).toBe(false);
  expect(readFileSync(join(store, "aoba/terms/ja/source.md"), "utf8")).toBe(policy("2024-09-03"));
  expect(git("status", "--porcelain")).toBe(" M README.md\n");
  expect(git("log", "--format=%s", "-3")).toBe(
    "Record aoba/terms (ja), effective 2024-09-03\nRecord aoba/terms (ja), effective 2023-01-24\nBegin\n",
  );
  expect((await here.kaitei(["verify", "--store", store])).code).toBe(0);
  expect((await here.kaitei(["log", "--store", here.at("company/nowhere")])).trouble).toContain(
    "there is no store",
  );
});

function noise(length: number): string {
  let [state, text] = [1, ""];
  while (text.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    text += String.fromCharCode(0x4e00 + (state % 20_000));
  }
  return text;
}
