import type { XmlElement } from "./xml.ts";

/**
 * The fields that are open at a place: page numbers, links, tables of contents. A field may span paragraphs, so the
 * state goes on from one to the next. Readers see a field's result, never its instruction.
 */
export interface Fields {
  readonly pass: (fieldCharacter: XmlElement) => void;
  /** Part of the innermost field's instruction; `whole` opens a field with it, whose result follows at once. */
  readonly instruct: (instruction: string, whole?: boolean) => void;
  readonly end: () => void;
  readonly isShown: () => boolean;
  /** The target of the innermost link field. */
  readonly link: () => string | null;
  /** Whether the place lies in a generated table of contents. */
  readonly inContents: () => boolean;
}

export function createFields(): Fields {
  const open: { instruction: string; inResult: boolean }[] = [];
  return {
    pass: (element) => {
      const type = element.attributes.get("w:fldCharType");
      const last = open.at(-1);
      if (type === "begin") open.push({ instruction: "", inResult: false });
      else if (type === "end") open.pop();
      else if (last !== undefined) last.inResult = true;
    },
    instruct: (instruction, whole = false) => {
      const last = open.at(-1);
      if (whole) open.push({ instruction, inResult: true });
      else if (last !== undefined && !last.inResult) last.instruction += instruction;
    },
    end: () => {
      open.pop();
    },
    isShown: () => open.every(({ inResult }) => inResult),
    link: () => {
      const link = open.findLast(({ instruction }) => LINK.test(instruction));
      return link === undefined ? null : targetOf(link.instruction);
    },
    inContents: () => open.some(({ instruction, inResult }) => inResult && CONTENTS.test(instruction)),
  };
}

const LINK = /^\s*HYPERLINK\b/i;
const CONTENTS = /^\s*TOC\b/i;

/** `HYPERLINK "address" \l "anchor"` */
function targetOf(instruction: string): string | null {
  const anchor = /\\l\s+"?([^"\s]*)"?/i.exec(instruction);
  const address = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]+))/i.exec(instruction);
  const target = (address?.[1] ?? address?.[2] ?? "") + (anchor === null ? "" : `#${anchor[1] ?? ""}`);
  return target === "" ? null : target;
}
