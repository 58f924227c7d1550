import { expect, test } from "vitest";
import type { Language } from "../../../src/model.ts";
import { correspond } from "../../../src/parity/correspond/correspond.ts";
import { segment } from "../../../src/tokenize/segment.ts";
import { corpusText, documentOf, missingRealTexts, realText, realTexts } from "../../real.ts";
import { chunksOf, LIGHT, type Rates } from "../edits.ts";
import { copyOf, f1, isParallel, measure, type Measured, type Pair, type Score, shown } from "../measure.ts";
import { againstGold, goldPair } from "./gold.ts";
import { bilingual } from "./lexicon.ts";

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const nothing = (): Score => ({ right: 0, made: 0, wanted: 0 });

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: "en",
  ja: "ja",
  "zh-CN": "zh-Hans",
  "zh-TW": "zh-Hant",
};

async function seed(file: string): ReturnType<typeof documentOf> {
  return await documentOf(file, realText(`seeds/${file}`));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (missingRealTexts !== null) say(missingRealTexts);

test.runIf(missingRealTexts === null)("pairs a Chinese statement with the next one in Japanese", async () => {
  const reference = segment(await seed("ibm-privacy.zh-Hans.2023-01-24.txt"));
  const translation = segment(await seed("ibm-privacy.ja.2024-09-03.txt"));
  const { blocks, sections } = againstGold(correspond(reference, translation, bilingual), goldPair("ibm"));
  say(`two releases, zh-Hans × ja: blocks ${shown(blocks)}, sections ${shown(sections)}`);
  expect(f1(sections)).toBe(1);
  expect(f1(blocks)).toBeGreaterThanOrEqual(0.98);
});

/** Each policy that was translated chunk for chunk, in each pair of its languages. */
function realPairs(): readonly Pair[] {
  const files = realTexts("real", (path) => path.startsWith("real/parallel/"));
  const folders = [...new Set(files.map((file) => file.slice(0, file.lastIndexOf("/"))))];
  return folders.flatMap((folder) => {
    const own = files
      .filter((file) => file.startsWith(`${folder}/`))
      .map((file) => file.slice(folder.length + 1, -3));
    return own.flatMap((one, index) =>
      own.slice(index + 1).map((other): Pair => ({
        name: folder,
        languages: [LANGUAGES[one] ?? "en", LANGUAGES[other] ?? "en"],
        texts: [decode(realText(`${folder}/${one}.md`)), decode(realText(`${folder}/${other}.md`))],
      })),
    );
  });
}

function sample(language: Language): string {
  return decode(corpusText(`minamo/privacy/${language}/2023-01-24.md`));
}

function corpusPairs(): readonly Pair[] {
  const languages: readonly Language[] = ["ja", "zh-Hans", "zh-Hant", "en"];
  return languages.flatMap((one, index) =>
    languages.slice(index + 1).map((other): Pair => ({
      name: "minamo",
      languages: [one, other],
      texts: [sample(one), sample(other)],
    })),
  );
}

/** Paragraphs of another policy in Japanese and Chinese, to put among those of a copy; for the others there is none. */
function foreign(language: Language): ReturnType<typeof chunksOf> {
  if (language !== "ja" && language !== "zh-Hans") return [];
  const chunks = chunksOf(decode(corpusText(`minamo/terms/${language}/2024-09-03.md`)));
  return chunks.filter(({ kind }) => kind === "paragraph" || kind === "item");
}

async function total(pairs: readonly Pair[], rates: Rates | null): Promise<Measured> {
  const score: Measured = { blocks: nothing(), sections: nothing() };
  for (const [index, pair] of pairs.entries()) {
    const copy = await copyOf(
      pair,
      [foreign(pair.languages[0]), foreign(pair.languages[1])],
      rates,
      index + 1,
    );
    measure(copy, bilingual, score);
  }
  return score;
}

const SETS: readonly (readonly [name: string, rates: Rates | null, blocks: number, sections: number])[] = [
  ["as they are", null, 0.98, 0.99],
  ["edited", LIGHT, 0.94, 0.98],
  ["edited and shuffled", { ...LIGHT, shuffleSections: true }, 0.94, 0.96],
];

test.runIf(missingRealTexts === null).each(SETS)(
  "pairs real translations %s",
  async (name, rates, blocks, sections) => {
    const pairs = realPairs().filter(isParallel);
    const score = await total(pairs, rates);
    say(
      `${pairs.length} real pairs ${name}: blocks ${shown(score.blocks)}, sections ${shown(score.sections)}`,
    );
    expect(f1(score.blocks)).toBeGreaterThanOrEqual(blocks);
    expect(f1(score.sections)).toBeGreaterThanOrEqual(sections);
  },
);

test.each(SETS)("pairs the sample policy in four languages %s", async (name, rates, blocks, sections) => {
  const pairs = corpusPairs().filter(isParallel);
  expect(pairs).not.toHaveLength(0);
  const score = await total(pairs, rates);
  say(
    `${pairs.length} pairs of the corpus ${name}: blocks ${shown(score.blocks)}, sections ${shown(score.sections)}`,
  );
  expect(f1(score.blocks)).toBeGreaterThanOrEqual(blocks - 0.02);
  expect(f1(score.sections)).toBeGreaterThanOrEqual(sections - 0.02);
});
