import type { ChangeSet, Notice, NoticedSection, ReleaseFinding } from "../model.ts";
import type { CheckOptions } from "./check.ts";
import { RELEASE_RULES } from "./rules.ts";

/** Where the document's own account of its changes is not what changed, and what a rule asks to be told. */
export function findAccount(
  changes: ChangeSet,
  { declared, updated }: Notice,
  { rules, published }: CheckOptions,
): readonly ReleaseFinding[] {
  const { file } = changes.after;
  const line = listLine(changes);
  const found: ReleaseFinding[] = [
    ...declared.missing.map((told) => ({
      code: "declared-missing",
      rule: null,
      file,
      line,
      place: told.name,
      facts: { title: told.name },
    })),
    ...declared.unexpected.map((title) => ({
      code: "declared-unexpected",
      rule: null,
      file,
      line,
      place: title,
      facts: { title },
    })),
  ];
  for (const name of rules) {
    const rule = RELEASE_RULES[name];
    if (rule.namesParts && updated.length > 0 && declared.sections.length === 0)
      found.push({ code: "parts-unnamed", rule: name, file, line: null, place: null, facts: {} });
    if (!rule.tellsPurpose || published !== null) continue;
    for (const told of updated.filter(changesPurpose)) {
      if (declared.sections.length > 0 && !declared.missing.includes(told)) continue;
      found.push({
        code: "purpose-untold",
        rule: name,
        file: told.status.includes("removed") ? changes.before.file : file,
        line: told.section?.heading.lines[0]?.line ?? null,
        place: told.name,
        facts: { title: told.name },
      });
    }
  }
  return found;
}

function changesPurpose({ facts }: NoticedSection): boolean {
  return facts.some(({ topic, materiality }) => topic === "purpose" && materiality === "substantive");
}

// The list is where its first entry stands; it changed with nearly every release, so its line is among the changes.
function listLine({ changes }: ChangeSet): number | null {
  for (const { verdict, after } of changes) {
    if (verdict.reasons.some(({ rule }) => rule === "release-notes") && after[0] !== undefined)
      return after[0].line;
  }
  return null;
}
