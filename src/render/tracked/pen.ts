import { element } from "../docx/xml.ts";

/** Who made the tracked changes, and when (ISO 8601). */
export interface Authorship {
  readonly author: string;
  readonly date: string;
}

/** What became of a paragraph, a run of text or a row, by the element that says so. */
export type Fate = "w:ins" | "w:del" | "w:moveFrom" | "w:moveTo";

/** Gives out what must be unique in a document: ids of tracked changes and of comments, names of moves. */
export interface Pen {
  /** Tracked content, or the bare element where it has none. */
  readonly track: (fate: Fate | "w:rPrChange" | "w:pPrChange", content?: string) => string;
  /** The marks around all that moved under this name. */
  readonly moveRange: (fate: "w:moveFrom" | "w:moveTo", move: string) => MoveRange;
}

export interface MoveRange {
  readonly start: string;
  readonly end: string;
}

/** The first id is the one behind `used`. */
export function createPen({ author, date }: Authorship, used: number): Pen {
  let last = used;
  const signature = (): Readonly<Record<string, string | number>> => {
    last += 1;
    return { "w:id": last, "w:author": author, "w:date": date };
  };
  return {
    track: (fate, content = "") => element(fate, signature(), content),
    moveRange: (fate, move) => {
      const attributes = signature();
      return {
        start: element(`${fate}RangeStart`, { ...attributes, "w:name": `move${move}` }),
        end: element(`${fate}RangeEnd`, { "w:id": attributes["w:id"] ?? 0 }),
      };
    },
  };
}
