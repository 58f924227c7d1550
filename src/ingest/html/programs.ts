/**
 * A page with the code of the program that makes it blanked (`<?php … ?>`, `<% … %>`, `{{-- … --}}`), lines kept: none of it is shown. To a
 * parser it ends at the first `>`, and an arrow in it would let the rest out as text.
 */
export function withoutPrograms(html: string): string {
  return CODE.reduce((page, [begin, finish]) => blank(page, begin, finish), html);
}

const CODE: readonly (readonly [begin: RegExp, finish: string])[] = [
  [/<\?(?:php\b|=|(?=\s))/gi, "?>"],
  [/<%(?=[-=@!#:$\s\w])/g, "%>"],
  [/\{\{--/g, "--}}"],
];

/** What never ends is left to the parser, which looks for the end of a tag in it. */
function blank(page: string, begin: RegExp, finish: string): string {
  let [kept, at] = ["", 0];
  for (const { index } of page.matchAll(begin)) {
    if (index < at) continue;
    const end = page.indexOf(finish, index);
    if (end < 0) break;
    const behind = end + finish.length;
    kept += page.slice(at, index) + page.slice(index, behind).replaceAll(/[^\n\r]/g, " ");
    at = behind;
  }
  return kept + page.slice(at);
}
