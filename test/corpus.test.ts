import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compare, type ChangeSet, type Section } from "../src/index.ts";
import { corpusText, documentOf, splitWords } from "./real.ts";

/** What truly changed between two releases, written by hand beside them. */
interface TrueChanges {
  readonly before: string;
  readonly after: string;
  readonly materiality: "substantive" | "editorial";
  readonly sections: readonly TrueSection[];
  readonly changes: readonly TrueChange[];
}
interface TrueSection {
  readonly status: readonly string[];
  readonly before: Place | readonly Place[] | null;
  readonly after: Place | readonly Place[] | null;
  readonly materiality: string;
}
interface TrueChange {
  readonly kind: string;
  readonly unit: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly materiality: string;
  readonly rule: string | null;
}
/** A section by its titles, or by its number and its titles. */
type Place = readonly string[] | { readonly label: string; readonly path: readonly string[] };

const folder = new URL("../corpus/", import.meta.url);
const pairs = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".changes.json"))
  .toSorted();

describe.each(pairs)("%s", (path) => {
  const truth = JSON.parse(new TextDecoder().decode(corpusText(path))) as TrueChanges;
  const told = compareReleases(path, truth);

  test("every section that changed is told as what it is, and no other", async () => {
    const { sections } = await told;
    const rows = sections
      .filter(({ status }) => status[0] !== "unchanged")
      .map(({ status, before, after, materiality }) =>
        row(status, before.map(named), after.map(named), materiality),
      );
    const wanted = truth.sections.map(({ status, before, after, materiality }) =>
      row(status, places(before), places(after), materiality),
    );
    expect(rows.toSorted()).toEqual(wanted.toSorted());
  });

  test("every change is told in the words that changed, with its verdict", async () => {
    const { changes, sections } = await told;
    const missing = truth.changes.filter((change) => !changes.some((one) => tells(one, change, sections)));
    expect(
      missing.map(({ kind, before, after, materiality }) => ({ kind, before, after, materiality })),
    ).toEqual([]);
  });

  test("the document's verdict is right", async () => {
    expect((await told).materiality).toBe(truth.materiality);
  });
});

async function compareReleases(path: string, { before, after }: TrueChanges): Promise<ChangeSet> {
  const at = path.slice(0, path.lastIndexOf("/"));
  const [old, now] = await Promise.all(
    [before, after].map((date) => documentOf(`${at}/${date}.md`, corpusText(`${at}/${date}.md`))),
  );
  if (old === undefined || now === undefined) throw new Error(`no releases beside ${path}`);
  return compare(old, now, { splitWords });
}

function row(
  status: readonly string[],
  before: readonly string[],
  after: readonly string[],
  materiality: string | null,
): string {
  return `${status.toSorted().join("+")} | ${before.join(" & ")} → ${after.join(" & ")} | ${materiality}`;
}

function named({ path, label }: Section): string {
  return `${label?.printed ?? ""} ${path.join(" › ")}`.trim();
}

function places(side: Place | readonly Place[] | null): string[] {
  if (side === null) return [];
  if (!Array.isArray(side)) return [place(side as Place)];
  return side.every((one) => typeof one === "string") ? [place(side)] : (side as Place[]).map(place);
}

function place(at: Place): string {
  return "label" in at ? `${at.label} ${at.path.join(" › ")}`.trim() : at.join(" › ");
}

function tells(
  told: ChangeSet["changes"][number],
  wanted: TrueChange,
  sections: ChangeSet["sections"],
): boolean {
  if (told.kind !== wanted.kind || told.verdict.materiality !== wanted.materiality) return false;
  const textOf = (side: "before" | "after"): string => {
    const own = told[side].map(({ text, context }) => `${text}\n${context ?? ""}`);
    // A section as a whole may be named by the chapter that it came from or went to.
    const places = sections
      .flatMap((row) => row[side])
      .filter(({ id }) => told.unit === "section" && id === told.section[side])
      .flatMap(({ path }) => path);
    return [...own, ...places].join("\n");
  };
  return has(textOf("before"), wanted.before) && has(textOf("after"), wanted.after);
}

/** Whether the told text holds the wanted words; several sections are written with ` / ` between them. */
function has(text: string, words: string | null): boolean {
  return words === null || words.split(" / ").every((one) => text.includes(one));
}
