import type { Document } from "../../model.ts";
export function renderOutlineMarkdown(document: Document): string {
  return `# ${document.title?.text ?? ""}\n`;
}
