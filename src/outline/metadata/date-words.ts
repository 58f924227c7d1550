import { lazily } from "../../text/lazily.ts";

/** Published is not one of the four dates of a document; where no date of an update is stated it stands for it. */
export type StatedKind = "effective" | "enacted" | "revised" | "updated" | "published";

/** A word that says what a date is, where it stands in its text. */
export interface DateWord {
  readonly kinds: readonly StatedKind[];
  readonly start: number;
  readonly end: number;
}

/** The words in order; those that a stroke or `and` joins (制定・施行, revised and effective) are one with several kinds. */
export function findDateWords(text: string): readonly DateWord[] {
  const found: DateWord[] = [];
  const pattern = patternFor(text);
  if (pattern === undefined) return found;
  for (const match of text.matchAll(pattern)) {
    const kind = kinds.find((name) => match.groups?.[name] !== undefined);
    if (kind === undefined) continue;
    const last = found.at(-1);
    const word: DateWord = { kinds: [kind], start: match.index, end: match.index + match[0].length };
    if (last !== undefined && joint.test(text.slice(last.end, word.start))) {
      found[found.length - 1] = {
        kinds: [...new Set([...last.kinds, kind])],
        start: last.start,
        end: word.end,
      };
    } else {
      found.push(word);
    }
  }
  return found;
}

const joint = /^(?:\s*[・/／、＆&]\s*|及び|および|並びに|和|与|與|\s+and\s+)?$/;
const kinds: readonly StatedKind[] = ["updated", "revised", "enacted", "effective", "published"];
const day = "(?:年月日|日期|日時|日|时间|時間|期日)?";

/** What stands behind a word and makes it another one: 施行状況, 施行規則, 有効期間, 更新手続, 変更履歴, 発効後. */
const notBehind = String.raw`(?!状況|规则|規則|細則|细则|办法|辦法|令|規程|期間|期限|期(?!日)|性|手続|プログラム|料|履歴|[历歷]史|内容|箇所|点|さ?れるまで|後|后(?![，,])|前|のお知らせ|通知|契約|された(?:セクション|場合)|的(?:部分|章节|條款|条款|内容)|する場合)`;

const words: readonly { readonly sign: RegExp; readonly source: string }[] = [
  {
    sign: /更新|updat|modif/i,
    source: `(?<updated>(?:最終|最后|最後|最近|最新)(?:一次)?(?:の)?更新${day}|更新${day}${notBehind}|(?:date (?:of )?)?(?:last|latest|most recent(?:ly)?) (?:updated?|modified)(?: date)?|(?<![a-z])updated(?: date)?(?! sections?| version)|date of (?:the )?last update)`,
  },
  {
    sign: /改正|改定|改訂|修訂|修订|修正|変更|变更|變更|revis|amend|changed/i,
    source: `(?<revised>(?:最終|最新|最近|直近|一部|全部|全面|第[0-9一二三四五六七八九十]+(?:次|回))?(?:一次)?(?:の)?(?:改正|改定|改訂|修訂|修订|修正)(?:通[過过])?${day}版?${notBehind}|(?:変更|变更|變更)(?:年月日|日期|日)|(?:last |most recently )?(?:revised|amended)(?: date)?|(?:date of (?:the )?(?:last |latest )?)?(?:revision|amendment)(?: date)?|last changed)`,
  },
  {
    sign: /制定|訂定|策定|公布|颁布|頒布|通過|通过|议定|議定|初版|作成|発行|设立|設立|adopt|enact|establish|publish|creat/i,
    source: `(?<enacted>(?:制定|訂定|策定|公布|颁布|頒布|通過|通过|议定|議定|初版|作成|発行|设立|設立)${day}${notBehind}|(?:date of )?(?:adoption|enactment)|adopted|enacted|established|first published|(?:date )?created)`,
  },
  {
    sign: /発効|施行|実施|有効|適用|効力|生效|实施|實施|起效|有效|effect|force|valid|appl/i,
    source: `(?<effective>(?:発効|施行|実施|有効|適用(?:開始)?|効力(?:発生|を生じ)?|生效|施行|实施|實施|起效|適用)${day}${notBehind}|有效(?!期|性)|effective(?: date| as of| from| on)?|(?:comes?|came|enters?|entered|is|are|be) (?:in|into) (?:force|effect)|in (?:force|effect)|(?:takes?|took) effect|valid (?:from|as of)|appl(?:y|ies) (?:from|as of))`,
  },
  {
    sign: /公開|掲載|公表|发布|發布|发行|發行|publish|post|issue|release/i,
    source: `(?<published>(?:公開|掲載|公表|发布|發布|发行|發行)${day}${notBehind}|(?:date )?(?:published|posted|issued)(?: date)?|release date)`,
  },
];

/** By the kinds of words to look for, one bit a kind. */
const patterns: readonly (() => RegExp)[] = Array.from({ length: 1 << words.length }, (_, set) =>
  lazily(() => {
    const sources = words.flatMap(({ source }, index) => ((set & (1 << index)) === 0 ? [] : [source]));
    return new RegExp(sources.join("|"), "giu");
  }),
);

function patternFor(text: string): RegExp | undefined {
  const set = words.reduce((found, { sign }, index) => (sign.test(text) ? found | (1 << index) : found), 0);
  return set === 0 ? undefined : patterns[set]?.();
}
