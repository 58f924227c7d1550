/** The library: `read` two files, `compare` them, render the result. */
export { PolicyError } from "./errors.ts";
export { openLexicons } from "./lexicon.ts";
export type * from "./model.ts";
export { compare, read, type CompareOptions, type Input, type ReadOptions } from "./pipeline.ts";
export { createSplitWords } from "./tokenize/words.ts";
