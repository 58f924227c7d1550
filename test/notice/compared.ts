import { compare } from "../../src/index.ts";
import { notice } from "../../src/notice/notice.ts";
import type {
  CalendarDate,
  ChangeSet,
  DeclaredChanges,
  Document,
  Language,
  Notice,
} from "../../src/model.ts";
import { policy } from "../builders/policy.ts";
import { simpleWords } from "../builders/words.ts";

export interface Said {
  readonly language?: Language;
  /** From when it holds. */
  readonly effective?: CalendarDate | null;
  readonly declared?: Partial<DeclaredChanges>;
}

/** A policy in the notation of `policy()`, with what it says of itself. */
export function stated(
  text: string,
  { language = "ja", effective = null, declared = {} }: Said = {},
): Document {
  const document = policy(text, { language });
  const dated =
    effective === null ? null : { date: effective, text: effective, span: [0, 10] as const, line: 1 };
  return {
    ...document,
    dates: { ...document.dates, effective: dated },
    declared: { ...document.declared, ...declared },
  };
}

export function changesOf(before: Document, after: Document): ChangeSet {
  return compare(before, after, { splitWords: simpleWords });
}

export function noticeOf(
  before: Document,
  after: Document,
  options: { readonly depth?: number; readonly days?: number } = {},
): Notice {
  return notice(changesOf(before, after), { timeZone: "Asia/Tokyo", ...options });
}
