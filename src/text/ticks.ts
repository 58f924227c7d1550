/** `- [x]` and ☑ are ticked, `- [ ]` and ☐ are not; null of a marker without a box. */
export function tickOf(marker: string | null): boolean | null {
  if (marker === null) return null;
  if (/\[x\]|[☑☒✓✔]/i.test(marker)) return true;
  return /\[ \]|[☐□]/.test(marker) ? false : null;
}
