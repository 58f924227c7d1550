import type { Decision, Problem } from "../model.ts";

/** What a file of decisions held, and what in it could not be read. */
export interface Decisions {
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
}

/** Reads the parsed JSON of `kaitei.decisions.json`. What is wrong is left out and told; a person's other decisions stand. */
export function parseDecisions(json: unknown): Decisions {
  const problems: Problem[] = [];
  const problem = (detail: string): void => {
    problems.push({ code: "bad-decision", line: null, detail });
  };
  if (!isRecord(json) || json["schema"] !== "kaitei.decisions/1" || !Array.isArray(json["decisions"])) {
    problem('expected {"schema":"kaitei.decisions/1","decisions":[…]}');
    return { decisions: [], problems };
  }
  const seen = new Set<string>();
  const decisions: Decision[] = [];
  for (const [index, entry] of json["decisions"].entries()) {
    const fault = faultOf(entry, seen);
    if (fault !== null) {
      problem(`decisions[${index}]: ${fault}`);
      continue;
    }
    const { id, materiality, dismissed, by, why } = entry as Readonly<Record<string, unknown>>;
    seen.add(String(id));
    decisions.push({
      id: String(id),
      materiality: materiality === "substantive" || materiality === "editorial" ? materiality : null,
      dismissed: dismissed === true,
      by: String(by),
      why: String(why),
    });
  }
  return { decisions, problems };
}

const known: ReadonlySet<string> = new Set(["id", "materiality", "dismissed", "by", "why"]);

function faultOf(entry: unknown, seen: ReadonlySet<string>): string | null {
  if (!isRecord(entry)) return "expected an object";
  const { id, materiality, dismissed, by, why } = entry;
  if (typeof id !== "string" || !/^[cf]-[0-9a-f]{6,}$/.test(id)) return 'expected an "id" such as "c-3f9a2b"';
  if (seen.has(id)) return `"${id}" is decided twice`;
  if (materiality === undefined && dismissed === undefined) return 'expected "materiality" or "dismissed"';
  if (materiality !== undefined && materiality !== "substantive" && materiality !== "editorial")
    return 'expected "materiality" to be "substantive" or "editorial"';
  if (dismissed !== undefined && typeof dismissed !== "boolean")
    return 'expected "dismissed" to be true or false';
  if (typeof by !== "string" || by.trim() === "") return 'expected "by": who decided';
  if (typeof why !== "string" || why.trim() === "") return 'expected "why": the reason';
  const other = Object.keys(entry).find((key) => !known.has(key));
  return other === undefined ? null : `"${other}" is unknown`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
