import type { Language } from "../../../model.ts";

/** Puts something in the text after where it stood in the text before; gives the text after where it finds nothing. */
export type Placing = (before: string, after: string, language: Language) => string;
