export { renderDiffTerminal as renderSideBySide } from "./terminal.ts";
