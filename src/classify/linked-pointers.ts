/**
 * The text after with the way to an address as it was said before, where a link of the other side only points: Opt out by visiting https://example.com/out and Opt
 * out here. Both lead to the same page.
 */
export function withPathAsBefore(before: string, after: string, words: string, others: string): string {
  if (!here.test(words) && !here.test(others)) return after;
  const [stood, stands] = [pathTo(before, words), pathTo(after, others)];
  return stood === stands ? after : after.replace(stands + others, () => stood + others);
}

function pathTo(text: string, words: string): string {
  return path.exec(text.slice(0, Math.max(0, text.indexOf(words))))?.[0] ?? "";
}

const here =
  /^(?:here|this (?:page|link|site|form)|(?:こちら|ここ)(?:の(?:ページ|サイト|フォーム|リンク))?|此处|此處|这里|這裡|此(?:页面|頁面|链接|連結))$/i;
const path =
  /(?:(?:by )?(?:visiting|going to|following|opening|clicking(?: on)?|using)(?: the (?:link|page|address))?:? |(?:at|via|on|through):? (?:the (?:link|page|address):? )?|click(?: on)? |(?:点击|點擊|點選|前往|访问|造訪|通过|透過)\s?)$/i;

/** The text after with the words before of a link that leads to the same page, where one of the two only points: click here, use our form. */
export function withPointerAsBefore(before: string, after: string, words: string, others: string): string {
  if (here.test(words) === here.test(others)) return after;
  const [stood, stands] = [calling(before, words), calling(after, others)];
  if (stood !== null && stands !== null) return after.replace(stands, () => stood);
  return page.test(here.test(words) ? others : words) ? after.replace(others, () => words) : after;
}

function calling(text: string, words: string): string | null {
  const at = text.indexOf(words);
  const [call] = calls.exec(text.slice(0, Math.max(0, at))) ?? [];
  return call === undefined || at === -1 ? null : call + words;
}

const calls =
  /\b(?:please )?(?:(?:click|tap|press)(?: on)?|use|visit|see|go to|open|follow|fill (?:in|out)|complete)(?: (?:our|the|this|its))? $|(?:点击|點擊|點選|参见|參見|请见|請見|详见|詳見|查看|前往|访问|造訪|见|見|至)\s?$/i;
/** What a page is called by. */
const page =
  /(?:ページ|サイト|フォーム|画面|ポリシー|方針|規約)$|について$|(?:页面?|頁面?|网站|網站|表单|表單|说明|說明)$/;

/**
 * The text after with an address at its end, or without it, as it was before, where the other side has a link that leads there: See the following page for
 * details: https://example.com/d and See the following page for details.
 */
export function withEndAsBefore(before: string, after: string, words: string, others: string): string {
  const [stood, stands] = [endWith(before, words, others), endWith(after, others, words)];
  if (stood !== null && stands === null && !after.includes(words) && before.includes(others))
    return after.replace(/[.。]?$/, () => stood);
  if (stands !== null && stood === null && !before.includes(others) && after.includes(words))
    return after.slice(0, after.length - stands.length) + (/[.。]$/.exec(before)?.[0] ?? "");
  return after;
}

/** A colon and an address, with nothing behind it; not right behind what the other side calls it. */
function endWith(text: string, address: string, name: string): string | null {
  const at = text.lastIndexOf(address);
  const [colon = ""] = /[:：]\s*$/.exec(text.slice(0, Math.max(0, at))) ?? [];
  const rest = text.slice(at + address.length);
  if (text.slice(0, at - colon.length).endsWith(name)) return null;
  return at === -1 || colon === "" || !/^\s*[.。]?$/.test(rest) ? null : colon + address + rest;
}
