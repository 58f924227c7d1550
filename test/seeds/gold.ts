import { readFileSync } from "node:fs";

/** The five scraped statements under `../shared/seeds`, by the name of what a person drew on them. */
export const SEEDS = {
  "ibm-ja": "ibm-privacy.ja.2024-09-03.txt",
  "ibm-zh": "ibm-privacy.zh-Hans.2023-01-24.txt",
  kaspersky: "kaspersky-websites.ja.2018-07-11.txt",
  kddi: "kddi-cato-cloud.ja.txt",
  nec: "nec-univerge-blue.ja.2024-02-23.txt",
} as const;

/** The lines of the title, of every heading with its level, and of the page furniture. */
export interface Gold {
  readonly title: number;
  readonly headings: readonly (readonly [line: number, level: number])[];
  readonly chrome: readonly number[];
}

export function goldOf(name: string): Gold {
  return JSON.parse(readFileSync(new URL(`gold/${name}.json`, import.meta.url), "utf8")) as Gold;
}
