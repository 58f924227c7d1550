import { expect, test } from "vitest";
import { compare } from "../../src/index.ts";
import { documentOf, spelling, splitWords, wordings } from "../real.ts";

/** Two sentences; many leave out the space behind a full stop. */
const policy = (space: string): string =>
  `# Consent\n\nIf you open an account, the club assumes that your guardian agrees.${space}The club protects what it knows of minors.\n`;

test("a space behind a sentence cuts it where it ended", async () => {
  const [stood, stands] = await Promise.all(["", " "].map((space) => documentOf("policy.md", policy(space))));
  if (stood === undefined || stands === undefined) throw new Error("two versions are compared");
  const set = compare(stood, stands, { splitWords, spelling, wordings });
  expect(set.materiality).toBe("editorial");
});
