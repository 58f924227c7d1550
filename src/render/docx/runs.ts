import type { Language } from "../../model.ts";
import { typographyOf } from "./fonts.ts";
import { element, escapeXml, valued } from "./xml.ts";

/** How a run of text looks; what is not stated is as its paragraph's style says. */
export interface RunLook {
  readonly language: Language;
  /** A character style by its id. */
  readonly style?: string | undefined;
  readonly strong?: boolean | undefined;
  readonly emphasis?: boolean | undefined;
  readonly underline?: "single" | "double" | undefined;
  readonly struck?: boolean | undefined;
  /** In half points. */
  readonly size?: number | undefined;
  /** XML of `w:rFonts`, and of what sets size and spacing, in place of our own. */
  readonly given?: { readonly fonts: string; readonly size: string } | undefined;
  readonly border?: "single" | "dashed" | undefined;
  /** Six hexadecimal digits. */
  readonly color?: string | undefined;
}

/** A run of text; a tab and a line break in it become Word's own. `deleted`: within `w:del`. */
export function run(text: string, look: RunLook, deleted = false): string {
  return runOf(runProperties(look), runText(text, deleted));
}

/** A run of anything; properties and content are XML. */
export function runOf(properties: string, content: string): string {
  return element("w:r", {}, [properties === "" ? "" : element("w:rPr", {}, properties), content]);
}

/** The inside of `w:rPr`, in the order that the schema asks for. */
export function runProperties(look: RunLook): string {
  const { latin, eastAsian } = typographyOf(look.language);
  const isLatin = look.language === "en";
  return [
    look.style === undefined ? "" : valued("w:rStyle", look.style),
    fontsOf(look),
    look.strong === true ? "<w:b/>" : "",
    look.emphasis === true ? "<w:i/>" : "",
    look.struck === true ? "<w:strike/>" : "",
    look.color === undefined ? "" : valued("w:color", look.color),
    look.size === undefined
      ? (look.given?.size ?? "")
      : valued("w:sz", look.size) + valued("w:szCs", look.size),
    look.underline === undefined ? "" : valued("w:u", look.underline),
    look.border === undefined
      ? ""
      : element("w:bdr", { "w:val": look.border, "w:sz": 4, "w:space": 0, "w:color": "auto" }),
    element("w:lang", { "w:val": latin, "w:eastAsia": isLatin ? null : eastAsian }),
  ].join("");
}

/** “…” and other signs of both worlds are as wide as the text around them. */
function fontsOf({ language, given }: RunLook): string {
  if (given !== undefined && given.fonts !== "") return given.fonts;
  return language === "en" ? "" : element("w:rFonts", { "w:hint": "eastAsia" });
}

/** Text as the content of a run. */
export function runText(text: string, deleted = false): string {
  const name = deleted ? "w:delText" : "w:t";
  return text
    .split(/([\t\n])/)
    .map((part) => {
      if (part === "") return "";
      if (part === "\n") return "<w:br/>";
      return part === "\t" ? "<w:tab/>" : element(name, { "xml:space": "preserve" }, escapeXml(part));
    })
    .join("");
}
