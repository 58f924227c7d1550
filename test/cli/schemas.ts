import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/** What is wrong with the JSON by the schema that it names, or null. */
export function wrongBySchema(json: string): string | null {
  const value = JSON.parse(json) as { readonly schema: string };
  const validate = VALIDATORS[value.schema];
  if (validate === undefined) return `no schema ${value.schema}`;
  if (validate(value)) return null;
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join("\n");
}

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const VALIDATORS: Readonly<Record<string, ValidateFunction>> = {
  "kaitei.outline/1": compile("outline"),
  "kaitei.changeset/1": compile("changeset"),
  "kaitei.version/1": compile("version"),
  "kaitei.blame/1": compile("blame"),
  "kaitei.verify/1": compile("verify"),
  "kaitei.notice/1": compile("notice"),
  "kaitei.banner/1": compile("banner"),
  "kaitei.check/1": compile("check"),
  "kaitei.parity/1": compile("parity"),
  "kaitei.parity-matrix/1": compile("parity-matrix"),
  "kaitei.glossary/1": compile("glossary"),
};

function compile(name: string): ValidateFunction {
  const file = new URL(`../../src/schemas/${name}.schema.json`, import.meta.url);
  return ajv.compile(JSON.parse(readFileSync(file, "utf8")) as object);
}
