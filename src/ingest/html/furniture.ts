import type { Element } from "hast";
import { attribute, type Survey } from "./survey.ts";
import { classesOf } from "./visible.ts";

/**
 * Whether an element is page furniture by its own evidence. `inContent` is said of what stands in the page's main
 * content, where a header or footer is the text's own. In doubt it is not: the outline looks at its text again.
 */
export function isFurniture(
  element: Element,
  { measure, total, controlled }: Survey,
  inContent: boolean,
): boolean {
  const { text, linked, controls, headings } = measure(element);
  if (text === 0 || text * 2 > total) return false;
  const mostlyLinks = linked * 2 > text;
  const role = attribute(element, "role") ?? ROLES[element.tagName] ?? "";
  if (role === "button") return !isFold(element, controlled);
  if (ALWAYS.has(role)) return true;
  if (OUTSIDE.has(role)) return !inContent || (role === "complementary" && mostlyLinks);
  if (role === "form") return controls > 0 && headings === 0 && text < LONGEST_FORM;
  const names = [...classesOf(element), attribute(element, "id") ?? ""].map((name) =>
    name.replaceAll(/([a-z])([A-Z])/g, "$1-$2").toLowerCase(),
  );
  if (names.some((name) => CONSENT.test(name)))
    return controls + linked > 0 && text < LONGEST_BANNER && text * 3 < total;
  if (inContent && !mostlyLinks) return false;
  if (text * 3 > total || !names.some((name) => NAMES.test(name))) return false;
  // `policy-footer` closes the text and `card-footer` a part of it: in them stands who is to be asked.
  if (names.every((name) => !NAMES.test(name) || PART_FOOTER.test(name))) return mostlyLinks || controls > 0;
  return (
    mostlyLinks ||
    controls > 0 ||
    text <= SHORT ||
    (text <= LONGEST_FOOTER && names.some((name) => FOOTER.test(name)))
  );
}

/** A button that folds out a part of the text names it, as a summary does. */
export function isFold(element: Element, controlled: ReadonlySet<string>): boolean {
  if (attribute(element, "ariaExpanded") !== null || attribute(element, "ariaControls") !== null) return true;
  return controlled.has((attribute(element, "dataTarget") ?? "").replace("#", "\0"));
}

/** The roles that HTML gives its elements. */
const ROLES: Readonly<Record<string, string>> = {
  nav: "navigation",
  header: "banner",
  footer: "contentinfo",
  aside: "complementary",
  button: "button",
  select: "listbox",
  form: "form",
  dialog: "dialog",
  search: "search",
};
const ALWAYS: ReadonlySet<string> = new Set([
  "navigation",
  "listbox",
  "dialog",
  "alertdialog",
  "search",
  "menu",
  "menubar",
  "toolbar",
  "menuitem",
  "status",
  "progressbar",
]);
const OUTSIDE: ReadonlySet<string> = new Set(["banner", "contentinfo", "complementary"]);

/** A request form or a search field; pages that wrap all their text in one form hold far more. */
const LONGEST_FORM = 300;
const LONGEST_BANNER = 1500;
const SHORT = 80;
/** The publisher's address and imprint. */
const LONGEST_FOOTER = 300;
const FOOTER = /^(?:(?:site|page|global|l|g)[-_]?)?footer$/;
const PART_FOOTER = /^(?!(?:site|page|global|main|l|g)[-_]?footer$).+[-_]footer$/;
const CONSENT =
  /^(?:.*[-_])?(?:cookies?[-_]?(?:banner|bar|notice|consent|popup|message|alert|law|control)|(?:gdpr|cc|consent)[-_](?:banner|bar|window|popup|manager)|onetrust.*|truste.*|cookieconsent.*|cky-.*|cmp(?:box)?)(?:[-_].*)?$/;
const NAMES =
  /^(?:.*[-_])?(?:nav|navi|navigation|navbar|gnav|gnavi|lnav|globalnav|menu|breadcrumbs?|pankuzu|topic-?path|footer|site-?header|global-?header|page-?top|back-?to-?top|go-?top|totop|share|social|sns|sidebar|side-?menu|lang(?:uage)?s?(?:-?(?:switch|switcher|select|selector|menu|list|picker))?|skip(?:-?(?:link|nav|to-?content))?|pager|pagination|feedback|newsletter|subscribe|sign-?up|cta|related(?:-?(?:links|posts|articles))?|banner|ads?|toolbar)(?:[-_].*)?$/;
