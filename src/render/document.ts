import type { Document } from "../model.ts";
import { datesOf } from "./outline/json.ts";

/** What every JSON document says of a file that it speaks of. */
export function documentOf(document: Document): object {
  return {
    file: document.file,
    sha256: document.sha256,
    format: document.format,
    language: document.language,
    title: document.title?.text ?? null,
    titleLine: document.title?.lines[0]?.line ?? null,
    dates: datesOf(document.dates),
  };
}
