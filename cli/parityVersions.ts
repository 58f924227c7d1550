import { access } from "node:fs/promises";
import { type Document, type Language, PolicyError, read } from "../src/index.ts";
import { languageOfTag, nameOf, parseReference, type Version, versionsOf } from "../src/store/store.ts";
import { readInput } from "./input.ts";
import type { Io } from "./io.ts";
import { readOptionsOf } from "./settings.ts";
import { storeOf } from "./store.ts";
import type { Values } from "./verbs.ts";

/** What is compared: the reference, and each translation with the former versions that tell what is stale. */
export interface Versions {
  readonly reference: Document;
  readonly translations: readonly {
    readonly document: Document;
    readonly base: Document | undefined;
    readonly translationBase: Document | undefined;
  }[];
}

/**
 * Reads the files and, where `--base` names none, takes from the store the version of the reference that was in force when the
 * translation's own version began.
 */
export async function versionsFor(
  referenceFile: string,
  translationFiles: readonly string[],
  values: Values,
  io: Io,
): Promise<Versions> {
  const languages = languagesOf(1 + translationFiles.length, values);
  const document = async (file: string, language: Language | undefined): Promise<Document> => {
    const input = await readInput(file, io, values);
    const { language: _, ...options } = readOptionsOf({ ...values, lang: undefined });
    return read(input, { ...input.as, ...options, ...(language === undefined ? {} : { language }) });
  };
  const reference = await document(referenceFile, languages[0]);
  const base = await named("base", reference, values, document);
  const translations: Versions["translations"][number][] = [];
  for (const [index, file] of translationFiles.entries()) {
    const translation = await document(file, languages[index + 1]);
    checkLanguages(referenceFile, reference, file, translation);
    const stored = base === undefined ? await baseInStore(referenceFile, file, values, io) : null;
    translations.push({
      document: translation,
      base: stored === null ? base : await document(stored, reference.language),
      translationBase: await named("translation-base", translation, values, document),
    });
  }
  return { reference, translations };
}

/** The languages given with `--lang` in the order of the files; undefined where they are to be detected. */
export function languagesOf(files: number, values: Values): readonly (Language | undefined)[] {
  const given = values["lang"];
  if (typeof given !== "string") return [];
  const tags = given.split(",");
  if (tags.length !== files)
    throw new PolicyError(
      "usage",
      `cannot use --lang ${given}: there are ${files} files; say the language of each in their order, as in --lang en,ja`,
    );
  return tags.map((tag) => {
    const language = languageOfTag(tag);
    if (language !== null) return language;
    throw new PolicyError(
      "usage",
      `cannot use --lang ${given}: there is no language ${tag}; say one of ja, zh-Hans, zh-Hant, en for each file`,
    );
  });
}

async function named(
  option: string,
  version: Document,
  values: Values,
  document: (file: string, language: Language | undefined) => Promise<Document>,
): Promise<Document | undefined> {
  const file = values[option];
  if (typeof file !== "string") return undefined;
  const former = await document(file, undefined);
  if (former.language === version.language) return former;
  throw new PolicyError(
    "language",
    `cannot use --${option} ${file}: it is in ${former.language}, and ${version.file} is in ${version.language}; name a former version of that file`,
  );
}

function checkLanguages(
  referenceFile: string,
  reference: Document,
  file: string,
  { language }: Document,
): void {
  if (language !== reference.language) return;
  throw new PolicyError(
    "language",
    `cannot compare ${referenceFile} with ${file}: both are in ${language}; use kaitei diff, or say the languages with --lang`,
  );
}

async function baseInStore(
  referenceFile: string,
  translationFile: string,
  values: Values,
  io: Io,
): Promise<string | null> {
  const [reference, translation] = [
    await stored(referenceFile, values, io),
    await stored(translationFile, values, io),
  ];
  if (reference === null || translation === null) return null;
  const store = await storeOf(values, io);
  const versions = versionsOf(await store.history(), reference.policy, reference.language);
  const base = versions.findLast(({ effective }) => effective <= translation.effective);
  const isLater = base !== undefined && base.id !== reference.id && base.effective <= reference.effective;
  return isLater ? nameOf(base) : null;
}

/** The stored version that the words name; null where they name a file. */
async function stored(file: string, values: Values, io: Io): Promise<Version | null> {
  const isFile = await access(file).then(
    () => true,
    () => false,
  );
  if (isFile || file === "-" || !file.includes("@")) return null;
  const reference = parseReference(file);
  return reference === null ? null : (await storeOf(values, io)).find(reference);
}
