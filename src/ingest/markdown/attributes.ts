/** The text without kramdown's and Pandoc's attribute lists (`{: #data .wide }`, `## 目的 {#purpose}`) at its lines' ends. */
export function withoutAttributes(text: string): string {
  if (!text.includes("{")) return text;
  let fence = "";
  return text
    .split(/(\r\n|\n|\r)/)
    .map((line, index) => {
      if (index % 2 === 1) return line;
      const mark = FENCE.exec(line)?.[1] ?? "";
      if (fence === "") fence = mark;
      else if (mark.startsWith(fence) && FENCE_END.test(line)) fence = "";
      return fence === "" && mark === "" ? withoutAttribute(line) : line;
    })
    .join("");
}

function withoutAttribute(line: string): string {
  const found = KRAMDOWN.exec(line) ?? (HEADING.test(line) ? PANDOC.exec(line) : null);
  if (found === null) return line;
  return line.slice(0, found.index).trimEnd();
}

const FENCE = /^[ \t>]*(`{3,}|~{3,})/;
const FENCE_END = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/;
const HEADING = /^ {0,3}#{1,6}[ \t]/;
const KRAMDOWN = /\{:[^{}\\]*\}[ \t]*$/;
const PANDOC = /\{[#.][^{}\\\s]+(?: [^{}\\]*)?\}[ \t]*#*[ \t]*$/;
