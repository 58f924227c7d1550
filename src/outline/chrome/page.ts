import { isClosing, isContact, isDateLine, isKeyAndValue, isLinkOnly, isSignature } from "../units/shape.ts";
import { titleKey } from "../units/similar.ts";
import type { Unit } from "../units/unit.ts";
import { isBarOfNames, isPageLabel, isSiteName } from "./site.ts";
import {
  isArrowLabel,
  isBreadcrumb,
  isButton,
  isDoubtfulButton,
  isPlaceName,
  isImprint,
  isLanguageName,
  isLinkListTitle,
  isPageNotice,
  isSign,
  isTick,
} from "./words.ts";

/** The units of a page, with what is known of them. */
export interface Page {
  readonly units: readonly Unit[];
  readonly known: ReadonlySet<number>;
  /** What the page prints above the title. */
  readonly menu: ReadonlySet<string>;
}

export function readPage(units: readonly Unit[], known: ReadonlySet<number>, title: number | null): Page {
  const head = units
    .slice(0, (title ?? -1) + 1)
    .flatMap((unit, index) =>
      known.has(index) || index === title
        ? [
            titleKey(unit.text),
            ...(isBarOfNames(unit.text) ? unit.text.split(/[\s|｜/]+/).map(titleKey) : []),
          ]
        : [],
    );
  return { units, known, menu: new Set(head.filter((key) => key !== "")) };
}

/** `(c) Acme Co.` among the last lines, with no (b) above it. */
export function isCopyright(units: readonly Unit[], index: number): boolean {
  if (units.length - index > imprintLines || !/^\(c\)\s+\p{Lu}/iu.test(units[index]?.text ?? ""))
    return false;
  return !units.slice(Math.max(0, index - counted), index).some(({ text }) => /^\s*\(b\)/i.test(text));
}

const imprintLines = 3;
/** Lines in which the (b) before a (c) stands. */
const counted = 20;

/** Dates, addresses, telephone numbers, names and offices: what a text is signed with. A foot may hold them too. */
export function isOwn(text: string): boolean {
  return (
    isDateLine(text) ||
    isContact(text) ||
    isSignature(text) ||
    isClosing(text) ||
    (isKeyAndValue(text) && !isPageLabel(text)) ||
    office.test(text.trim())
  );
}

const office =
  /(?:窓口|相談室|事務局|委員会|責任者|管理者|担当者|担当|センター長|院長|理事長|会長|部長|係|部|課|室|庁|省|局|負責人|负责人|專員|专员|部门|部門|委员会|委員會|Officer|Department|Team|Office|Director|President|Representative)(?:\s*[:：　 ].{1,24})?(?:[（(][^（）()]{1,24}[）)])?$/;

export type Evidence = "sure" | "likely" | null;

/** How sure it is that the foot may begin with a line. */
export function evidenceOf({ units, known, menu }: Page, index: number): Evidence {
  const unit = units[index];
  if (unit === undefined || unit.role === "heading" || unit.cell !== null) return null;
  const { text } = unit;
  const isSure =
    known.has(index) ||
    isCopyright(units, index) ||
    [
      isButton,
      isSign,
      isArrowLabel,
      isImprint,
      isPageNotice,
      isBreadcrumb,
      isPageLabel,
      isLinkListTitle,
      isTick,
    ].some((is) => is(text));
  if (isSure || isLinkOnly(unit)) return "sure";
  const isLikely =
    isDoubtfulButton(text) ||
    isSiteName(text) ||
    isBarOfNames(text) ||
    menu.has(titleKey(text)) ||
    isLocale(text) ||
    (isLanguageName(text) && !isPlaceName(text));
  return isLikely ? "likely" : null;
}

/** `日本 - 日本語`, `Japan (English)`. */
function isLocale(text: string): boolean {
  const parts = text.split(/\s*[-–—/(（)）]\s*/).filter((part) => part !== "");
  return parts.length === 2 && parts.every((part) => isLanguageName(part));
}
