import { expect, test } from "vitest";
import { compare } from "../../src/index.ts";
import { documentOf, spelling, splitWords, wordings } from "../real.ts";

/** What only the whole document tells: who wrote it, and of which product a section is. */
async function materialityOf(before: string, after: string): Promise<string> {
  const set = compare(
    await documentOf("before.md", before, { language: "en" }),
    await documentOf("after.md", after, { language: "en" }),
    { spelling, splitWords, wordings },
  );
  return set.materiality;
}

const notice = (rule: string, other = ""): string =>
  `# Privacy notice of the Elmfield Library\n\n## Data\n\nThe library may keep your name and address. The library never sells data.\n\n${rule}\n\n${other}\n`;

const rules: readonly (readonly [verdict: string, before: string, after: string])[] = [
  [
    "editorial",
    "Loan records are deleted after six months.",
    "The library deletes loan records after six months.",
  ],
  ["editorial", "Photographs are taken at events.", "The library takes photographs at events."],
  ["editorial", "This notice is reviewed every year.", "The library reviews this notice every year."],
  ["substantive", "Fines must be paid at the desk.", "The library must pay fines at the desk."],
  ["substantive", "Rooms can be booked online.", "The library can book rooms online."],
  ["substantive", "Books are returned at the desk.", "The library returns books at the desk."],
  ["substantive", "Requests are submitted in writing.", "The library submits requests in writing."],
];

test.each(rules)("%s: %s", async (verdict, before, after) => {
  expect(await materialityOf(notice(before), notice(after))).toBe(verdict);
  expect(await materialityOf(notice(after), notice(before))).toBe(verdict);
});

test("somebody else decides too", async () => {
  const [before, after] = ["Members are expelled by vote.", "The library expels members by vote."].map(
    (rule) => notice(rule, "The committee may close the library."),
  );
  expect(await materialityOf(before ?? "", after ?? "")).toBe("substantive");
});

const products = (mail: string, drive: string): string =>
  `# Privacy notice\n\nThis notice is about what Acme Mail, and with it Acme Drive, collect.\n\n## Acme Mail\n\nWe keep logs of how you use Acme Mail for a month.\n\n${mail}\n\n## Acme Drive\n\nWe keep the files that you store in Acme Drive.\n\n${drive}\n`;
const said = "Our partner receives technical data for error monitoring.";

test("what went to another product is said of that", async () => {
  expect(await materialityOf(products(said, ""), products("", said))).toBe("substantive");
  const named = "Acme Mail sends technical data to our partner for error monitoring.";
  expect(await materialityOf(products(named, ""), products("", named))).toBe("editorial");
});

const topics = (one: string, other: string): string =>
  products(one, other).replaceAll("Acme Mail", "Data sharing").replaceAll("Acme Drive", "Data storage");

test("what went to another topic is told, unless it is of that topic", async () => {
  expect(await materialityOf(topics(said, ""), topics("", said))).toBe("substantive");
  const kept = "Invoices are kept for seven years.";
  expect(await materialityOf(topics(kept, ""), topics("", kept))).toBe("editorial");
});
