/**
 * A page with the code of the program that makes it blanked (`<?php … ?>`, `<% … %>`, `{% … %}`, lines with `@if (…)`), lines kept: none of
 * it is shown. To a parser it ends at the first `>`, and an arrow in it would let the rest out as text. `{{ … }}`, a value, stays.
 */
export function withoutPrograms(html: string): string {
  const page = CODE.reduce((rest, [begin, finish]) => blank(rest, begin, finish), html);
  return page.replaceAll(DIRECTIVE, hide);
}

const CODE: readonly (readonly [begin: RegExp, finish: string])[] = [
  [/<\?(?:php\b|=|(?=\s))/gi, "?>"],
  [/<%(?=[-=@!#:$\s\w])/g, "%>"],
  [/\{\{--/g, "--}}"],
  [/\{#(?=\s)/g, "#}"],
  [/\{%(?![-+]?\s*trans\b)/g, "%}"],
];

/** A directive of Blade with its arguments, which may go on over some lines. */
const DIRECTIVE =
  /^[ \t]*@(?:extends|(?:end)?section|show|yield|include\w*|each|(?:end)?(?:if|foreach|for|forelse|while|switch|isset|empty|unless|auth|guest|can|push|php|component|slot|once|verbatim|env)|else\w*|case|break|default|stack|csrf|method|props|vite)\b[ \t]*(?:\((?:[^()]|\([^()]{0,100}\)){0,400}\))?[ \t;]*$/gm;

/** What never ends is left to the parser, which looks for the end of a tag in it. */
function blank(page: string, begin: RegExp, finish: string): string {
  let [kept, at] = ["", 0];
  for (const { index } of page.matchAll(begin)) {
    if (index < at) continue;
    const end = page.indexOf(finish, index);
    if (end < 0) break;
    const behind = end + finish.length;
    kept += page.slice(at, index) + hide(page.slice(index, behind));
    at = behind;
  }
  return kept + page.slice(at);
}

function hide(code: string): string {
  return code.replaceAll(/[^\n\r]/g, " ");
}
