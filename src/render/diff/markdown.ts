import type { ChangeSet } from "../../model.ts";
export function renderDiffMarkdown(changes: ChangeSet, _options: object): string {
  return `# ${changes.after.title?.text ?? ""}\n`;
}
