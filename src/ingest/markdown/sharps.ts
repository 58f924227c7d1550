/**
 * The text with a space behind the marks of headings where their author set none (`##総則`): CommonMark sees a paragraph there, and
 * everybody else a heading. `#改訂 #規約` are tags, and `#1 …。` is a sentence.
 */
export function withSpacedSharps(text: string): string {
  if (!UNSPACED.test(text)) return text;
  let fence = "";
  return text
    .split(/(\r\n|\n|\r)/)
    .map((line) => {
      const mark = FENCE.exec(line)?.[1] ?? "";
      if (fence === "") fence = mark;
      else if (mark.startsWith(fence)) fence = "";
      return fence === "" && isHeading(line) ? line.replace(SHARPS, "$1 ") : line;
    })
    .join("");
}

function isHeading(line: string): boolean {
  const title = line.slice(SHARPS.exec(line)?.[0].length ?? line.length).trim();
  if (title === "" || title.length > LONGEST || /[。！!；;、，,]$|\s#\S/.test(title)) return false;
  return /^[\p{L}（(【「『[]/u.test(title) || /^[0-9０-９]{1,2}[.．、)）\s]/.test(title);
}

/** Characters; a title is shorter. */
const LONGEST = 60;
const UNSPACED = /^ {0,3}#{1,6}[^\s#]/m;
const SHARPS = /^( {0,3}#{1,6})(?=[^\s#])/;
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;
