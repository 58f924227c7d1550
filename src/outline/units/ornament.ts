import type { Ornament } from "./unit.ts";

const bullet =
  /^([•·・‣▪◦‧∙*＊\-‐‑–—－⁃➢➤✓✔]|\uF0B7|\uF06C)(?:\s+|(?<=[•·・‣▪◦‧∙\uF0B7➢➤])|(?<=[‐–—－])(?=[^\s0-9‐–—－-]))/;
const drawn = "■□◆◇●○◯◎◉★☆▼▽▲△▶►▷▸❖◈◼◾";
/** The ornaments at the head of a text that are no bullets, and the white space behind them. */
export const leadingSigns: RegExp = new RegExp(`^([${drawn}※▍▌┃]+)\\s*`);
const bracket = /^([【〔《〈＜<≪[])[^】〕》〉＞>≫\]]{1,60}[】〕》〉＞>≫\]]\s*$/;

/** The bullet (`•`, `-`, `・`) or ornament (`■`, `【…】`) at the beginning of a text; null where it begins otherwise. */
export function readOrnament(text: string): Ornament | null {
  const skipped = text.length - text.trimStart().length;
  const head = text.slice(skipped, skipped + 80);
  const match = bullet.exec(head) ?? leadingSigns.exec(head);
  if (match !== null)
    return match[0].length < head.length ? { sign: `${match[1]}`, end: skipped + match[0].length } : null;
  const enclosed = text.length <= 80 ? bracket.exec(head) : null;
  return enclosed && { sign: `${enclosed[1]}`, end: skipped };
}

/** Whether an ornament always marks an item of a list. ■ and ● mark headings in one text and items in another. */
export function isBullet(ornament: Ornament | null): boolean {
  return ornament !== null && bullet.test(`${ornament.sign} `);
}

/** Whether a sign that heads nothing counts items; the ※ of a note, brackets and drawn bars do not. */
export function isItemSign({ sign: first }: Ornament): boolean {
  return drawn.includes(first.charAt(0));
}
