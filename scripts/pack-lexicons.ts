import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  readdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { gunzipSync } from "node:zlib";
import { Converter } from "opencc-js";
import type { Concept } from "../src/model.ts";
import { shippedGlossary } from "../src/parity/glossary/shipped/shipped.ts";
import { foldConcept } from "../src/parity/lexicon/bilingual.ts";
import { WORDING_FIELDS } from "../src/lexicon.ts";
import { CHINESE_FIELDS } from "../src/tokenize/chinese-lexicon.ts";
import { JAPANESE_FIELDS } from "../src/tokenize/japanese-lexicon.ts";
import { HEAD_BYTES, packArrays, stampOf } from "../src/tokenize/packed.ts";
import { readChineseDictionary } from "./lexicons/chinese.ts";
import { readEnglishDictionary } from "./lexicons/english.ts";
import { readJapaneseDictionary } from "./lexicons/japanese.ts";
import { japaneseReadings } from "./lexicons/japanese-readings.ts";
import { type WordingFile, wordingLexicon } from "./lexicons/wordings.ts";

/**
 * Packs the dictionaries of kuromoji and jieba into `dist/lexicons`, where they are not there yet as this code and the
 * installed packages would make them. `root` is the project's folder.
 */
export function packLexicons(root: string): void {
  const folder = join(root, "dist", "lexicons");
  const stamp = stampOfSources(root);
  const pack = (name: string, make: () => Uint8Array): void => {
    const path = join(folder, name);
    if (existsSync(path) && stampOf(headOf(path)) === stamp) return;
    mkdirSync(folder, { recursive: true });
    // Written beside and renamed, so that nobody who reads at the same time sees half a file.
    writeFileSync(`${path}.${process.pid}`, make());
    renameSync(`${path}.${process.pid}`, path);
  };
  pack("japanese.bin", () => {
    const dictionary = readJapaneseDictionary((name) =>
      gunzipSync(readFileSync(join(root, "node_modules/kuromoji/dict", `${name}.dat.gz`))),
    );
    return packArrays(JAPANESE_FIELDS, dictionary, stamp);
  });
  pack("chinese.bin", () => {
    const words = readFileSync(join(root, "node_modules/@node-rs/jieba/dict.txt"), "utf8");
    const simplify = Converter({ from: "t", to: "cn" });
    return packArrays(CHINESE_FIELDS, readChineseDictionary(words, simplify), stamp);
  });
  packTexts(root, folder);
}

const WORDED = ["ja", "zh", "en"] as const;
const TEXTS = [
  "bilingual.txt",
  "english.txt",
  "characters.txt",
  ...WORDED.map((language) => `wordings.${language}.bin`),
];

// They take seconds to make; to read all that they may be made of takes a moment.
function packTexts(root: string, folder: string): void {
  const stamp = stampOfTexts(root);
  const stampFile = join(folder, "texts.sha256");
  const all = [...TEXTS.map((name) => join(folder, name)), stampFile];
  if (all.every((path) => existsSync(path)) && readFileSync(stampFile, "utf8") === stamp) return;
  const write = (name: string, content: string | Uint8Array): void => {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path).equals(Buffer.from(content))) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, content);
    renameSync(`${path}.${process.pid}`, path);
  };
  write("bilingual.txt", bilingualText(root));
  write("english.txt", englishText(root));
  write("characters.txt", readFileSync(join(root, "scripts/lexicons/characters.tsv"), "utf8"));
  const wordings = wordingFiles(root);
  for (const language of WORDED) {
    const packed = packArrays(WORDING_FIELDS, wordingLexicon(wordings, language), 0);
    write(`wordings.${language}.bin`, packed);
  }
  // Last, so that it never stands beside texts that were left half-way.
  write("texts.sha256", stamp);
}

/** The wordings that stand in files, and how words are written in kana. */
function wordingFiles(root: string): readonly WordingFile[] {
  const folder = join(root, "scripts/lexicons/wordings");
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const files = names.sort().map((name) => ({
    name: name.slice(0, -".txt".length),
    text: readFileSync(join(folder, name), "utf8"),
  }));
  const features = gunzipSync(readFileSync(join(root, "node_modules/kuromoji/dict/tid_pos.dat.gz")));
  return [...files, { name: "ja-readings", text: japaneseReadings(features).join("\n") }];
}

/** The words of American and British English and those that their dictionaries lack, each between two line breaks. */
function englishText(root: string): string {
  const own = readFileSync(join(root, "scripts/lexicons/english-words.txt"), "utf8")
    .split("\n")
    .flatMap((line) => (line.startsWith("#") || line === "" ? [] : line.split(" ")));
  const words = ["dictionary-en", "dictionary-en-gb"].flatMap((name) => {
    const [aff = "", dic = ""] = ["index.aff", "index.dic"].map((file) =>
      readFileSync(join(root, "node_modules", name, file), "utf8"),
    );
    return readEnglishDictionary(aff, dic);
  });
  return `\n${[...new Set([...words, ...own])].sort().join("\n")}\n`;
}

/** A concept of the shipped glossary as a line of `[concepts]`: both scripts of Chinese are one there. */
function conceptLine({ terms }: Concept): string {
  const chinese = [...(terms["zh-Hans"] ?? []), ...(terms["zh-Hant"] ?? [])];
  return [terms.en ?? [], terms.ja ?? [], chinese].map((words) => words.join(",")).join("\t");
}

function bilingualText(root: string): string {
  const [mined = "", concepts = ""] = ["mined.tsv", "concepts.tsv"].map((name) =>
    readFileSync(join(root, "scripts/lexicons/bilingual", name), "utf8"),
  );
  const own = concepts.split("\n").filter((line) => line.includes("\t"));
  const lines = [...own, ...shippedGlossary().concepts.map(conceptLine)];
  return `${mined}[concepts]\n${lines.map(foldConcept).join("\n")}\n`;
}

function headOf(path: string): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(HEAD_BYTES);
  const file = openSync(path, "r");
  readSync(file, head);
  closeSync(file);
  return head;
}

/** Changes with whatever the packed files are made from: the code that packs and the packages that are packed. */
function stampOfSources(root: string): number {
  const hash = createHash("sha256");
  for (const path of SOURCES) hash.update(readFileSync(join(root, path)));
  return hash.digest().readUInt32LE();
}

/** The same for the texts: the code that makes them uses much of the product, so that all of it counts. */
function stampOfTexts(root: string): string {
  const folders = ["scripts/lexicons", "src"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
  const packages = ["kuromoji", "dictionary-en", "dictionary-en-gb"];
  const others = packages.map((name) => `node_modules/${name}/package.json`);
  const hash = createHash("sha256");
  for (const path of [...folders, "scripts/pack-lexicons.ts", ...others].sort())
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest("hex");
}

const SOURCES: readonly string[] = [
  "scripts/pack-lexicons.ts",
  "scripts/lexicons/chinese.ts",
  "scripts/lexicons/japanese.ts",
  "src/tokenize/chinese-lexicon.ts",
  "src/tokenize/japanese-lexicon.ts",
  "src/tokenize/packed.ts",
  "node_modules/kuromoji/package.json",
  "node_modules/@node-rs/jieba/package.json",
  "node_modules/opencc-js/package.json",
];
