import type { Problem } from "../model.ts";
import { ruleNames } from "./rules/names.ts";

/** How much a rule weighs: as it is, always one of the two, or not heard at all. */
export type Weight = "substantive" | "editorial" | "off";

/** What a publisher sets for the verdicts on its policies. */
export interface Judgement {
  /** By the rule's name. */
  readonly weights: Readonly<Record<string, Weight>>;
  /** Words beside the rules' own vocabularies, each a fact of its own for the rule. */
  readonly terms: readonly { readonly rule: string; readonly words: readonly string[] }[];
  /** Words that mean the same here, one meaning a list. */
  readonly synonyms: readonly (readonly string[])[];
}

export interface Config {
  readonly judgement: Judgement;
  /** By policy; what is set there adds to `judgement` and wins over it. */
  readonly policies: ReadonlyMap<string, Judgement>;
}

const nothing: Judgement = { weights: {}, terms: [], synonyms: [] };

/**
 * Reads the part of the parsed `kaitei.config.json` that verdicts depend on: `rules`, `terms`, `synonyms` and `policies`. Keys of other
 * parts are left to them. What is wrong is left out and told.
 */
export function parseConfig(json: unknown): {
  readonly config: Config;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const problem = (detail: string): void => {
    problems.push({ code: "bad-config", line: null, detail });
  };
  if (!isRecord(json)) {
    problem("expected a JSON object");
    return { config: { judgement: nothing, policies: new Map() }, problems };
  }
  const judgement = parseJudgement(json, "", problem);
  const policies = new Map<string, Judgement>();
  const own = json["policies"];
  if (own !== undefined && !isRecord(own))
    problem('policies: expected an object, by policy: {"acme/privacy": {…}}');
  for (const [policy, settings] of Object.entries(isRecord(own) ? own : {})) {
    if (isRecord(settings)) policies.set(policy, parseJudgement(settings, `policies.${policy}.`, problem));
    else problem(`policies.${policy}: expected an object`);
  }
  return { config: { judgement, policies }, problems };
}

/** What holds for one policy. */
export function judgementFor({ judgement, policies }: Config, policy: string | null): Judgement {
  const own = policy === null ? undefined : policies.get(policy);
  if (own === undefined) return judgement;
  return {
    weights: { ...judgement.weights, ...own.weights },
    terms: [...judgement.terms, ...own.terms],
    synonyms: [...judgement.synonyms, ...own.synonyms],
  };
}

type Tell = (detail: string) => void;

function parseJudgement(json: Readonly<Record<string, unknown>>, at: string, problem: Tell): Judgement {
  return {
    weights: parseWeights(json["rules"], `${at}rules`, problem),
    terms: parseTerms(json["terms"], `${at}terms`, problem),
    synonyms: parseSynonyms(json["synonyms"], `${at}synonyms`, problem),
  };
}

function parseWeights(json: unknown, at: string, problem: Tell): Readonly<Record<string, Weight>> {
  if (json === undefined) return {};
  if (!isRecord(json)) {
    problem(`${at}: expected an object, by rule: {"link": "substantive"}`);
    return {};
  }
  const weights: Record<string, Weight> = {};
  for (const [rule, weight] of Object.entries(json)) {
    if (!ruleNames.has(rule))
      problem(`${at}.${rule}: no such rule; expected one of ${[...ruleNames].join(", ")}`);
    else if (weight === "substantive" || weight === "editorial" || weight === "off") weights[rule] = weight;
    else problem(`${at}.${rule}: expected "substantive", "editorial" or "off"`);
  }
  return weights;
}

function parseTerms(json: unknown, at: string, problem: Tell): Judgement["terms"] {
  if (json === undefined) return [];
  if (!Array.isArray(json)) {
    problem(`${at}: expected a list such as [{"rule": "recipient", "words": ["…"]}]`);
    return [];
  }
  return json.flatMap((entry: unknown, index) => {
    const { rule, words } = isRecord(entry) ? entry : {};
    if (typeof rule !== "string" || !ruleNames.has(rule))
      problem(`${at}[${index}].rule: expected the name of a rule`);
    else if (!isWords(words, 1)) problem(`${at}[${index}].words: expected a list of words`);
    else return [{ rule, words }];
    return [];
  });
}

function parseSynonyms(json: unknown, at: string, problem: Tell): Judgement["synonyms"] {
  if (json === undefined) return [];
  if (!Array.isArray(json)) {
    problem(`${at}: expected a list such as [["会員", "利用者"]]`);
    return [];
  }
  return json.flatMap((entry: unknown, index) => {
    if (isWords(entry, 2)) return [entry];
    problem(`${at}[${index}]: expected two words or more that mean the same`);
    return [];
  });
}

function isWords(value: unknown, least: number): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length >= least &&
    value.every((word) => typeof word === "string" && word.trim() !== "")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
