/** The library: `read` two files, `compare` them, render the result. */
export { judgementFor, type Judgement, parseConfig } from "./classify/config.ts";
export { parseDecisions } from "./classify/decisions.ts";
export { PolicyError } from "./errors.ts";
export { openLexicons } from "./lexicon.ts";
export type * from "./model.ts";
export { compare, match, read, type CompareOptions, type Input, type ReadOptions } from "./pipeline.ts";
export { createSplitWords } from "./tokenize/words.ts";
export { renderDiffJson } from "./render/diff/json.ts";
export { renderDiffMarkdown } from "./render/diff/markdown.ts";
export { renderSideBySide } from "./render/diff/sideBySide.ts";
export { renderDiffTerminal } from "./render/diff/terminal.ts";
export type { Layer } from "./render/layers.ts";
export { renderOutlineJson } from "./render/outline/json.ts";
export { renderOutlineMarkdown } from "./render/outline/markdown.ts";
export { renderOutlineTerminal } from "./render/outline/terminal.ts";
export {
  renderBlameJson,
  renderVerifyJson,
  renderVersionJson,
  renderVersionsJson,
  type SentenceStanding,
} from "./render/store/json.ts";
export {
  describeFinding,
  renderBlameTerminal,
  renderLogTerminal,
  renderRecordedText,
  renderVerifyTerminal,
  renderVersionTerminal,
} from "./render/store/terminal.ts";
export { select } from "./render/select.ts";
export type { Paint } from "./render/styled.ts";
