import { align } from "./align/align.ts";
import { classify, type ClassifyOptions } from "./classify/classify.ts";
import { diff } from "./diff/diff.ts";
import { wordEdits } from "./diff/words.ts";
import { ingest, type IngestOptions } from "./ingest/ingest.ts";
import type {
  Alignment,
  ChangeSet,
  Document,
  Edit,
  Glossary,
  Language,
  ParityMatrix,
  ParityReport,
  SplitWords,
} from "./model.ts";
import { outline } from "./outline/outline.ts";
import { across } from "./parity/across/across.ts";
import { settle } from "./parity/across/settle.ts";
import { correspond } from "./parity/correspond/correspond.ts";
import { sinceBase } from "./parity/delta/delta.ts";
import { findFaults } from "./parity/findings/find.ts";
import type { BilingualLexicon } from "./parity/lexicon/bilingual.ts";
import { matrix } from "./parity/matrix.ts";
import { report } from "./parity/report.ts";
import { segment } from "./tokenize/segment.ts";
import { keepTermsWhole } from "./tokenize/terms.ts";

/** A file as it was received. */
export interface Input {
  /** As the caller names it; it appears in the output. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

export type ReadOptions = IngestOptions & {
  /** Overrides the detected language. */
  readonly language?: Language;
};

export type CompareOptions = ClassifyOptions & {
  /** Called only with sentences that changed, so that a lexicon is opened only when one is needed. */
  readonly splitWords: SplitWords;
  /** Called where the two are in different languages, which are then compared by what they say; without it, by their characters. */
  readonly bilingual?: (() => BilingualLexicon) | undefined;
};

/** The policy in a file: its sections, dates and language. Throws PolicyError where the file cannot be read as text. */
export async function read(input: Input, options: ReadOptions = {}): Promise<Document> {
  return outline(await ingest(input, options), options);
}

/** What changed from one version of a policy to another, each change with its verdict. */
export function compare(before: Document, after: Document, options: CompareOptions): ChangeSet {
  if (before.language !== after.language && options.bilingual !== undefined)
    return compareAcross(before, after, options, options.bilingual());
  const old = segment(before);
  const now = segment(after, old);
  const splitWords = withTermsWhole(before, after, options.splitWords);
  return classify(diff(old, now, align(old, now), splitWords), options);
}

function compareAcross(
  before: Document,
  after: Document,
  options: CompareOptions,
  lexicon: BilingualLexicon,
): ChangeSet {
  const sides = { reference: segment(before), translation: segment(after) };
  const correspondence = correspond(sides.reference, sides.translation, lexicon);
  const found = across(correspondence, findFaults(correspondence, sides, { lexicon }), sides, lexicon);
  return settle(found, (difference) => classify(difference, options), options.decisions ?? []);
}

/** The words that turn a text of one version into that of another: those that `compare` marks. */
export function editsBetween(
  before: Document,
  after: Document,
  splitWords: SplitWords,
): (old: string, now: string, language: Language) => readonly Edit[] {
  const whole = withTermsWhole(before, after, splitWords);
  return (old, now, language) => wordEdits(old, now, language, whole).edits;
}

function withTermsWhole(before: Document, after: Document, splitWords: SplitWords): SplitWords {
  return keepTermsWhole(
    splitWords,
    [...before.terms, ...after.terms].map(({ term }) => term),
  );
}

/** Which section, block and sentence of a version became which of another. */
export function match(before: Document, after: Document): Alignment {
  const old = segment(before);
  return align(old, segment(after, old));
}

export type ParityOptions = CompareOptions & {
  /** Called once, where the words of two languages are to be known by each other. */
  readonly bilingual: () => BilingualLexicon;
  /** Terms that the translation is held to, beside the words that the program reads by. */
  readonly glossary?: Glossary | null | undefined;
  /** Words that may stand untranslated: names of companies, products, persons. */
  readonly allow?: readonly string[] | undefined;
  /** The version of the reference from which the translation was made: what changed since and not in the translation is stale. */
  readonly base?: Document | undefined;
  /** The translation's own former version, made from `base`. */
  readonly translationBase?: Document | undefined;
};

/** Where two languages of one policy do not say the same. */
export function checkParity(
  reference: Document,
  translation: Document,
  options: ParityOptions,
): ParityReport {
  const lexicon = options.bilingual();
  const sides = { reference: segment(reference), translation: segment(translation) };
  const correspondence = correspond(sides.reference, sides.translation, lexicon);
  const faults = findFaults(correspondence, sides, {
    glossary: options.glossary ?? null,
    allow: options.allow ?? [],
    lexicon,
  });
  const { base, translationBase = null, decisions } = options;
  if (base === undefined) return report(correspondence, faults, { decisions });
  const former = { reference: segment(base), translation: translationBase && segment(translationBase) };
  const findings = sinceBase(faults, {
    base: former.reference,
    ...sides,
    translationBase: former.translation,
    changes: compare(base, reference, options),
    translationChanges: translationBase && compare(translationBase, translation, options),
    now: correspondence,
    madeFrom: correspond(former.reference, former.translation ?? sides.translation, lexicon),
    lexicon,
  });
  const bases = { reference: base, translation: translationBase };
  return report(correspondence, findings, { decisions, bases });
}

/** One reference against several translations, by section. */
export function parityMatrix(reports: readonly ParityReport[]): ParityMatrix {
  return matrix(reports);
}
