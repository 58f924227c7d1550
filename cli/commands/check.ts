import {
  check as checkOf,
  checkLanguages,
  type Language,
  PolicyError,
  RELEASE_RULES,
  type ReleaseFinding,
  renderCheckGithub,
  renderCheckJson,
  renderCheckTerminal,
  RULE_NAMES,
} from "../../src/index.ts";
import { dayOf, timeZoneOf } from "../dates.ts";
import type { Io } from "../io.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { numberOf } from "../release.ts";
import { type Compared, recordedRelease, recordedVersions, releaseOf } from "../releases.ts";
import { formatOf, outOf, screenOf, uiOf } from "../settings.ts";
import type { Run, Values } from "../verbs.ts";

export const check: Run = async (files, values, io) => {
  const out = outOf(values);
  checkOutput(out, files);
  checkRules(values);
  const { findings, language } = await findingsOf(files, values, io);
  await writeOutput(render(findings, language, values, io), out, io);
  return findings.length === 0 ? 0 : 1;
};

async function findingsOf(
  files: readonly string[],
  values: Values,
  io: Io,
): Promise<{ readonly findings: readonly ReleaseFinding[]; readonly language: Language }> {
  const [first, second] = files;
  if (first !== undefined && second !== undefined) {
    const release = await releaseOf(first, second, values, io);
    const { language } = release.notice.after;
    return { findings: checkRelease(release, onFor(language, values, io), values), language };
  }
  const recorded = await recordedVersions(first, values, io);
  const lists = [...recorded.values()];
  const language = lists[0]?.[0]?.language ?? "en";
  const on = onFor(language, values, io);
  const findings: ReleaseFinding[] = [];
  for (const policy of new Set(lists.map(([version]) => version?.policy))) {
    const own = lists.filter(([version]) => version?.policy === policy);
    for (const versions of own) {
      const [before, after] = versions.slice(-2);
      if (before === undefined || after === undefined) continue;
      findings.push(...checkRelease(await recordedRelease(before, after, values, io), on, values));
    }
    findings.push(...checkLanguages(own));
  }
  return { findings, language };
}

function checkRelease(
  { changes, notice, published }: Compared,
  on: string | null,
  values: Values,
): readonly ReleaseFinding[] {
  return checkOf(changes, notice, {
    rules: rulesOf(values),
    published,
    on,
    period: notice.period,
    custom: {
      daysBefore: numberOf("days-before", values) ?? null,
      daysShown: numberOf("days-shown", values) ?? null,
    },
  });
}

// The clock is read only where a rule counts from today.
function onFor(document: Language, values: Values, io: Io): string | null {
  if (!rulesOf(values).some((name) => RELEASE_RULES[name].months !== null)) return null;
  return dayOf(values, timeZoneOf(values, uiOf(values, document, io)), io);
}

function rulesOf(values: Values): typeof RULE_NAMES {
  const named = String(values["rule"] ?? "").split(",");
  return RULE_NAMES.filter((name) => named.includes(name));
}

function checkRules(values: Values): void {
  const custom = rulesOf(values).includes("custom");
  const said = values["days-before"] !== undefined || values["days-shown"] !== undefined;
  if (custom === said) return;
  throw new PolicyError(
    "usage",
    custom
      ? "cannot use --rule custom: it says no days; say --days-before 14 or --days-shown 30"
      : "cannot use --days-before and --days-shown: they belong to a rule of one's own; say --rule custom, too",
  );
}

function render(findings: readonly ReleaseFinding[], document: Language, values: Values, io: Io): string {
  const ui = uiOf(values, document, io);
  const sources = Object.fromEntries(RULE_NAMES.map((name) => [name, RELEASE_RULES[name].source]));
  switch (formatOf(values)) {
    case "json":
      return renderCheckJson(findings, { ui, sources, rules: rulesOf(values) });
    case "github":
      return renderCheckGithub(findings, { ui, sources });
    default:
      return renderCheckTerminal(findings, { ui, sources, ...screenOf(values, io) });
  }
}
