import type { ChangeSide } from "../model.ts";
import { foldAddress } from "./folds/links.ts";
import { withEndAsBefore, withPathAsBefore, withPointerAsBefore } from "./linked-pointers.ts";
import type { Places } from "./places.ts";

/**
 * The text after, in which a link has the words that it had before where one side printed the address and the other words that lead there: 詳しくは
 * https://example.com/help へ and 詳しくはヘルプへ with a link.
 */
export function withLinksAsBefore(from: ChangeSide, to: ChangeSide, before: Places, after: Places): string {
  const [old, now] = [linksOf(from, before), linksOf(to, after)];
  let text = to.text;
  for (const one of old)
    for (const other of now) {
      if (one.leads !== other.leads || one.words === other.words) continue;
      const ended = withEndAsBefore(from.text, text, one.words, other.words);
      if (ended !== text) {
        text = ended;
        continue;
      }
      if (!one.isAddress && !other.isAddress) {
        const pointed = withPointerAsBefore(from.text, text, one.words, other.words);
        text =
          pointed === text && (pointing.test(one.words) || pointing.test(other.words))
            ? withWordsAsBefore(from.text, text, one.words, other.words)
            : pointed;
        continue;
      }
      const [glossed, gloss] = [withAddress(from.text, other, one), withAddress(text, one, other)];
      if (gloss === null)
        text = withPathAsBefore(from.text, text, one.words, other.words).replace(
          other.words,
          () => glossed ?? one.words,
        );
      else text = text.replace(gloss, () => one.words);
    }
  return withAddressesAsBefore(from.text, text);
}

/** What only points at where it leads: こちら, こちらのフォーム, click here, this page. */
const pointing =
  /^(?:(?:詳しく|詳細)は)?(?:こちら|ここ|コチラ|リンク先)(?:の?(?:ページ|リンク|フォーム|サイト|画面|記事|文書|資料|一覧|url|[\p{sc=Han}ァ-ヺー]{2,10}))?(?:を(?:クリック|タップ|ご?参照|ご覧|ご確認))?$|^(?:(?:please )?(?:click|tap|press|see|visit|go) )?(?:here|this (?:page|link|form|site|document|article))$|^(?:请|請)?(?:点击|點擊|点此|點此|点|按)?(?:这里|這裡|此处|此處|此链接|此連結|此页面|本链接|該連結)(?:链接|連結|页面|頁面)?$/iu;

/** The text with the words of a link as before, those of what is done with it (クリックして, をご覧) aside. */
function withWordsAsBefore(before: string, text: string, stood: string, stands: string): string {
  if (!before.includes(stood) || !text.includes(stands)) return text;
  const [one, other] = [stood, stands].map((words) => words.replace(doing, ""));
  return text.replace(other ?? stands, () => one ?? stood);
}

const doing = /を(?:クリック|タップ|ご?参照|ご覧|ご確認)$|^(?:please )?(?:click|tap|press) (?=here)/iu;

/** 隐私政策：https://example.com/privacy, where the other side has only the words, as a link. */
function withAddress(text: string, { words }: LinkedWords, address: LinkedWords): string | null {
  const [start, end] = [text.indexOf(words), text.indexOf(address.words)];
  if (!address.isAddress || start < 0 || end < start + words.length) return null;
  const between = text.slice(start + words.length, end);
  if (!gap.test(between)) return null;
  const closing = /^[\s]?[）)」』”">＞,]/.exec(text.slice(end + address.words.length))?.[0] ?? "";
  const space = /^ (?=[^\x20-\x7E])/.exec(text.slice(end + address.words.length))?.[0] ?? "";
  return text.slice(start, end + address.words.length) + (/[（(「『“"<＜,]/.test(between) ? closing : space);
}

/** What may stand between a name and its address. */
const gap =
  /^(?:の(?:ページ|サイト|フォーム|リンク|URL))?[\s:：（(「『“"<＜》]{1,4}$|^,? (?:(?:available |found )?at )?[<(]?$/;

/**
 * The text after with the addresses of pages that it prints as they were before, where there are as many. Where a policy says what it applies to, the
 * address is what it says.
 */
function withAddressesAsBefore(before: string, after: string): string {
  const [old, now] = [before.match(addresses) ?? [], after.match(addresses) ?? []];
  if (old.length === 0 || old.length !== now.length || applies.test(before)) return after;
  let next = 0;
  return after.replace(addresses, (address) => old[next++] ?? address);
}

const applies = /適用|対象|适用|適用|\b(?:appl(?:y|ies)|cover(?:s|ed)?|govern(?:s|ed)?)\b/i;

interface LinkedWords {
  readonly words: string;
  /** Where they lead. */
  readonly leads: string;
  readonly isAddress: boolean;
}

function linksOf(side: ChangeSide, { blocks }: Places): readonly LinkedWords[] {
  const block = blocks.get(side.block ?? "");
  const offset = block?.text.indexOf(side.text) ?? -1;
  const linked = (block?.marks ?? []).flatMap((mark): LinkedWords[] => {
    const [start, end] = mark.span;
    if (mark.kind !== "link" || offset === -1 || start < offset || end > offset + side.text.length) return [];
    const words = block?.text.slice(start, end) ?? "";
    // An address that Markdown finds by itself runs on over the bracket of full width behind it.
    const [bare = words] = address.test(words) ? words.split(/[（）。，、；：「」『』《》]/, 1) : [words];
    return [
      {
        words: bare,
        leads: foldAddress(bare === words ? mark.target : bare),
        isAddress: address.test(words),
      },
    ];
  });
  const printed = [...side.text.matchAll(addresses), ...side.text.matchAll(mails)].map(([words]) => ({
    words: twice(side.text, words),
    leads: foldAddress(words),
    isAddress: true,
  }));
  const named = linked
    .map((one) => (one.isAddress ? { ...one, words: twice(side.text, one.words) } : one))
    .filter(({ words }, at, all) => all.findIndex((one) => one.words.includes(words)) === at);
  return [...named, ...printed.filter(({ words }) => !named.some((one) => one.words.includes(words)))];
}

/** An address with itself in brackets behind it, where it stands so: https://example.com (https://example.com). */
function twice(text: string, words: string): string {
  const at = text.indexOf(words);
  const behind = text.slice(at + words.length);
  const [gap = ""] = /^\s*[（(<＜]\s*/.exec(behind) ?? [];
  if (at === -1 || gap === "" || !behind.startsWith(words, gap.length)) return words;
  const [end = ""] = /^\/?\s*[）)>＞]/.exec(behind.slice(gap.length + words.length)) ?? [];
  return end === "" ? words : words + gap + words + end;
}

const address = /^(?:https?:\/\/\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/;
/** Not within the marks of a link that went wrong. */
const addresses = /(?<!\][[(])https?:\/\/[\w.~:/?#@!$&*+,;=%-]*[\w/]/g;
const mails = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
