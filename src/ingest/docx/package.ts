import { PolicyError } from "../../errors.ts";
import type { Parts } from "./archive.ts";
import { childrenOf, parseXml, type XmlElement } from "./xml.ts";

/** A part of the package with the parts and addresses that it points to. */
export interface Part {
  readonly root: XmlElement;
  /** Targets by relationship id: an address for a hyperlink, a path within the package else. */
  readonly targets: ReadonlyMap<string, string>;
  /** The first part of a kind that this one points to: `styles`, `numbering`, `footnotes`, … */
  readonly related: (kind: string) => Part | null;
  readonly at: (path: string) => Part | null;
}

/** The main document of a Word package. */
export function openDocument(parts: Parts, file: string): Part {
  const opened = new Map<string, Part | null>();
  const office = relationships(parts, "", file).find(({ kind }) => kind === "officeDocument");
  const document = openPart(parts, office?.target ?? "word/document.xml", file, opened);
  if (document === null || document.root.name !== "w:document")
    throw new PolicyError(
      "not-word",
      `cannot read ${file}: it is a zip archive without a Word document in it; give a .docx file`,
    );
  return document;
}

/** The properties that the author gave the whole file, as text by their element name. */
export function coreProperties(parts: Parts, file: string): XmlElement | null {
  const core = relationships(parts, "", file).find(({ kind }) => kind === "core-properties");
  return core === undefined ? null : (openPart(parts, core.target, file, new Map())?.root ?? null);
}

interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** `opened` holds the parts that were parsed before. */
function openPart(parts: Parts, path: string, file: string, opened: Map<string, Part | null>): Part | null {
  const known = opened.get(path);
  if (known !== undefined) return known;
  const part = parsePart(parts, path, file, opened);
  opened.set(path, part);
  return part;
}

function parsePart(parts: Parts, path: string, file: string, opened: Map<string, Part | null>): Part | null {
  const xml = parts.get(path);
  if (xml === undefined) return null;
  const links = relationships(parts, path, file);
  return {
    root: parseXml(xml, `${file} (${path})`),
    targets: new Map(links.map(({ id, target }) => [id, target])),
    related: (kind) => {
      const link = links.find((candidate) => candidate.kind === kind);
      return link === undefined ? null : openPart(parts, link.target, file, opened);
    },
    at: (target) => openPart(parts, target, file, opened),
  };
}

function relationships(parts: Parts, path: string, file: string): Relationship[] {
  const slash = path.lastIndexOf("/") + 1;
  const place = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
  const xml = parts.get(place);
  if (xml === undefined) return [];
  return childrenOf(parseXml(xml, `${file} (${place})`), "rel:Relationship").map(({ attributes }) => {
    const target = attributes.get("Target") ?? "";
    return {
      id: attributes.get("Id") ?? "",
      kind: (attributes.get("Type") ?? "").replace(/^.*\//s, ""),
      target: attributes.get("TargetMode") === "External" ? target : resolve(path.slice(0, slash), target),
    };
  });
}

/** A target relative to the folder of the part that names it, or from the root of the package with a leading slash. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
