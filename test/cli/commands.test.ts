import { expect, test } from "vitest";
import { VERBS } from "../../cli/verbs.ts";
import { LAYERS } from "../../src/render/layers.ts";
import { manual } from "../../scripts/manual.ts";
import { kaitei } from "./terminal.ts";

test("docs/commands.md is what the table says", async () => {
  await expect(manual()).toMatchFileSnapshot("../../docs/commands.md");
});

test("--ignore offers the layers that the renderers know", () => {
  const ignore = VERBS.find(({ name }) => name === "diff")?.options.find(({ name }) => name === "ignore");
  expect(ignore?.choices).toEqual([...LAYERS]);
});

test.each(VERBS.map(({ name }) => name))(
  "%s --help shows every option, examples and exit codes",
  async (name) => {
    const verb = VERBS.find((one) => one.name === name);
    const { code, out, trouble } = await kaitei([name, "--help"]);
    expect([code, trouble]).toEqual([0, ""]);
    for (const option of verb?.options ?? []) expect(out).toContain(`--${option.name}`);
    expect(out).toContain("Examples:");
    expect(out).toContain("Exit codes:");
    expect(await kaitei(["help", name])).toEqual({ code, out, trouble, status: "" });
  },
);

test("--help names the commands, --version the version", async () => {
  const { out } = await kaitei(["--help"]);
  const words = out.replaceAll(/ +/g, " ");
  for (const { name, describe } of VERBS) expect(words).toContain(`kaitei ${name} ${describe}`);
  expect(await kaitei(["--version"])).toMatchObject({ code: 0, out: "0.0.0-test\n", trouble: "" });
});

const examples = VERBS.flatMap(({ examples }) => examples.map(([command]) => command));

test.each(examples)("the example is understood: %s", async (example) => {
  const words = (example.split("kaitei ").at(-1) ?? "").split(" ");
  const takesStore = VERBS.find(({ name }) => name === words[0])?.options.some(
    ({ name }) => name === "store",
  );
  // Not the store that `npm start` fills.
  const nowhere = takesStore === true && !words.includes("--store") ? ["--store", "no-such-store"] : [];
  const { trouble } = await kaitei([...words, ...nowhere]);
  expect(trouble).toMatch(
    /: there is no (?:such (?:folder or )?file|store)[;,]|standard input: it is empty;/,
  );
});
