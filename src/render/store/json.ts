import type { Document, Sentence, StoredVersion, StoreFinding } from "../../model.ts";
import { standingsInOrder } from "./sentences.ts";

/** Since when a sentence stands: in which versions it took its present wording and first appeared. */
export interface SentenceStanding {
  readonly sentence: Sentence;
  readonly wording: StoredVersion;
  readonly origin: StoredVersion;
}

/** A version as `kaitei.version/1`, with its normalised text where that is asked for. */
export function renderVersionJson(
  version: StoredVersion,
  further: Readonly<Record<string, unknown>> = {},
): string {
  return written({ ...versionOf(version), ...further });
}

/** Versions as `kaitei.version/1`: `versions` has one such document each. */
export function renderVersionsJson(
  versions: readonly { readonly version: StoredVersion; readonly outcome?: string }[],
): string {
  return written({
    schema: "kaitei.version/1",
    versions: versions.map(({ version, outcome }) => ({
      ...versionOf(version),
      ...(outcome === undefined ? {} : { outcome }),
    })),
  });
}

/** Since when each sentence of a version stands, as `kaitei.blame/1`. */
export function renderBlameJson(
  version: StoredVersion,
  document: Document,
  standings: readonly SentenceStanding[],
): string {
  return written({
    schema: "kaitei.blame/1",
    version: versionOf(version),
    title: document.title?.text ?? null,
    sentences: standingsInOrder(document, standings).map(({ section, standing }) => {
      const { block, index, span } = standing.sentence;
      return {
        section: section?.id ?? null,
        path: section?.path ?? [],
        block: block.id,
        sentence: index,
        text: block.text.slice(...span).trim(),
        wording: sideOf(standing.wording),
        origin: sideOf(standing.origin),
      };
    }),
  });
}

/** What was found wrong with the store, as `kaitei.verify/1`. */
export function renderVerifyJson(
  versions: number,
  findings: readonly (StoreFinding & { readonly message: string })[],
  readAnew: readonly string[],
): string {
  return written({
    schema: "kaitei.verify/1",
    versions,
    findings: findings.map(({ kind, version, where, message, detail }) => ({
      kind,
      version,
      where,
      message,
      detail,
    })),
    readAnew,
  });
}

/** The name under which a version can be asked for, `acme/privacy/ja@2024-09-03`. */
export function referenceTo({ policy, language, tag }: StoredVersion): string {
  return `${policy}/${language}@${tag.slice(policy.length + language.length + 2)}`;
}

function versionOf(version: StoredVersion): object {
  const { id, policy, language, effective, recorded, sha256, source, sections, reader } = version;
  return {
    schema: "kaitei.version/1",
    id,
    policy,
    language,
    effective,
    recorded,
    sha256,
    source,
    sections,
    reference: referenceTo(version),
    reader,
  };
}

function sideOf(version: StoredVersion): object {
  return { id: version.id, effective: version.effective, reference: referenceTo(version) };
}

function written(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
