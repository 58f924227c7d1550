/** The library: `read` two files, `compare` them, render the result. */
export { check, type CheckOptions } from "./check/check.ts";
export { checkLanguages } from "./check/languages.ts";
export { RELEASE_RULES, RULE_NAMES } from "./check/rules.ts";
export { judgementFor, type Judgement, parseConfig } from "./classify/config.ts";
export { parseDecisions } from "./classify/decisions.ts";
export { PolicyError } from "./errors.ts";
export { readTemplate } from "./ingest/docx/template.ts";
export { openBilingualLexicon, openLexicons, openWordings } from "./lexicon.ts";
export type { Wordings } from "./classify/wordings/wordings.ts";
export type * from "./model.ts";
export { banner, type BannerStart } from "./notice/banner.ts";
export { notice, type NoticeOptions } from "./notice/notice.ts";
export type { BilingualLexicon } from "./parity/lexicon/bilingual.ts";
export { checkTerms } from "./parity/glossary/check.ts";
export { readGlossary } from "./parity/glossary/read.ts";
export { shippedGlossary } from "./parity/glossary/shipped/shipped.ts";
export {
  checkParity,
  compare,
  editsBetween,
  match,
  parityMatrix,
  read,
  type CompareOptions,
  type Input,
  type ParityOptions,
  type ReadOptions,
} from "./pipeline.ts";
export { createSpelling } from "./tokenize/spelling.ts";
export { createSplitWords } from "./tokenize/words.ts";
export { renderBannerHtml } from "./render/banner/html.ts";
export { renderBannerJson } from "./render/banner/json.ts";
export { renderBannerText } from "./render/banner/text.ts";
export { renderCheckGithub } from "./render/check/github.ts";
export { renderCheckJson } from "./render/check/json.ts";
export { renderCheckTerminal } from "./render/check/terminal.ts";
export type { Calendar } from "./render/dates.ts";
export { renderDiffJson } from "./render/diff/json.ts";
export { renderDiffMarkdown } from "./render/diff/markdown.ts";
export { renderSideBySide } from "./render/diff/sideBySide.ts";
export { renderDiffTerminal } from "./render/diff/terminal.ts";
export type { Layer } from "./render/layers.ts";
export { renderNoticeHtml } from "./render/notice/html.ts";
export { renderNoticeJson } from "./render/notice/json.ts";
export { safeUrl } from "./render/notice/links.ts";
export { renderNoticeMarkdown } from "./render/notice/markdown.ts";
export { renderNoticeTerminal } from "./render/notice/terminal.ts";
export { renderNoticeText } from "./render/notice/text.ts";
export { renderOutlineJson } from "./render/outline/json.ts";
export { renderOutlineMarkdown } from "./render/outline/markdown.ts";
export { renderOutlineTerminal } from "./render/outline/terminal.ts";
export { renderDiffPage } from "./render/page/page.ts";
export { renderParityPage } from "./render/page/parity/parityPage.ts";
export { countUnwritable } from "./render/docx/xml.ts";
export { renderDiffDocx, type DiffDocxOptions } from "./render/tracked/tracked.ts";
export { renderGlossaryJson } from "./render/glossary/json.ts";
export { renderGlossaryTerminal } from "./render/glossary/terminal.ts";
export { renderParityCsv } from "./render/parity/csv.ts";
export { renderParityJson } from "./render/parity/json.ts";
export { renderParityMarkdown } from "./render/parity/markdown.ts";
export { renderMatrixJson, renderMatrixMarkdown, renderMatrixTerminal } from "./render/parity/matrix.ts";
export { renderParityTerminal } from "./render/parity/terminal.ts";
export type { ParityView } from "./render/parity/words.ts";
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
export { renderTableDocx } from "./render/table/docx.ts";
export { renderTableHtml } from "./render/table/html.ts";
export { renderTableMarkdown } from "./render/table/markdown.ts";
export { TABLE_STYLES, type TableStyle } from "./render/table/model.ts";
export { STYLE_OF } from "./render/table/profiles.ts";
export type { TableOptions } from "./render/table/table.ts";
export { select } from "./render/select.ts";
export type { Paint } from "./render/styled.ts";
export { addDays, isDate } from "./text/calendar-days.ts";
