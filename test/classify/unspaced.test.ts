import { expect, test } from "vitest";
import { compare } from "../../src/index.ts";
import { documentOf, spelling, splitWords, wordings } from "../real.ts";

/** Many leave out the space behind a full stop. */
test("a space behind a sentence cuts it where it ended", async () => {
  const text = (space: string): string =>
    `# Consent\n\nIf you open an account, the club assumes that your guardian agrees.${space}The club protects what it knows of minors.\n`;
  const [stood, stands] = await Promise.all([
    documentOf("policy.md", text("")),
    documentOf("policy.md", text(" ")),
  ]);
  const set = await compare(stood, stands, { splitWords, spelling, wordings });
  expect(set.materiality).toBe("editorial");
});
