import { stretchesOf } from "./stretches.ts";

/**
 * The old text without the notes that its author left for himself (TODO: add link, [insert name], （要確認）, 【待补充】), where the new one has them no longer and nothing in
 * their place.
 */
export function withoutNotes(before: string, after: string): string {
  if (!marker.test(before)) return before;
  let text = before;
  for (const { span, now } of stretchesOf(piecesOf(before), piecesOf(after), 1).toReversed()) {
    const gone = before.slice(...span);
    if (/[\p{L}\p{N}]/u.test(now) || !isNote(gone)) continue;
    text = text.slice(0, span[0]) + now + text.slice(span[1]);
  }
  return text;
}

/** Whether a sentence is nothing but such a note. */
export function isNote(text: string): boolean {
  const bare = text.replace(/^[\s:：,，、;；>*-]+/u, "").trim();
  return (
    bare.length <= longest &&
    (noted.test(bare) || bracketed.test(bare) || japanese.test(bare) || chinese.test(bare))
  );
}

const longest = 60;

/** What stands in every one of them. */
const marker =
  /\b(?:TODO|FIXME|TBD|TBC|TBA|XXX+|WIP|(?:FILL|INSERT|ADD|PUT|REPLACE|CHECK|YOUR|LINK|PLACEHOLDER)(?:_[A-Z]+)+)\b|[[(（【［<〈※]|ここ|此处|此處|这里|這裡/u;
/** TODO: add link; FILL_IN_GAPS links. */
const noted =
  /^[(（[【]?\s*(?:TODO|FIXME|XXX+|WIP|(?:FILL|INSERT|ADD|PUT|REPLACE|CHECK|YOUR|LINK|PLACEHOLDER)(?:_[A-Z]+)+)\b(?![-_/.@]\w)[^.。!！\d]*[.。]?$|^[(（[【]\s*TB[DCA]\s*[)）\]】][.。]?$|^TB[DCA][.。]?$/u;
/** [insert name here], <link to follow>, {{company}}. */
const bracketed =
  /^(?:\(\s*(?:insert|fill in|link (?:here|to follow|goes here))\b[^\])>}.]*\)|(?:[[<]|\{\{?)\s*(?:please )?(?:insert|add|fill in|replace|enter|put|link (?:here|to follow|goes here)|to be (?:added|confirmed|completed|checked|supplied|inserted)|check (?:this|with)|placeholder|missing|citation needed|link needed|(?:(?:to )?(?:check|verify|confirm|review|revise)|draft|for review|legal(?: to)? (?:check|review)|note to self)[?!]*(?=[\]>]))\b[^\])>}.]*(?:[\]>]|\}\}?))[.]?$/i;
const japanese =
  /^(?:[（(【［[〔※＊<〈]\s*)?(?:(?:ここ|この(?:辺|部分|箇所))(?:に|は|で)[^。]{0,20}(?:貼る|貼り付け(?:る)?|挿入(?:する)?|記入(?:する)?|入れる|追記(?:する)?|差し替え(?:る)?)|TODO[^。]*)[）)】］\]〕>〉]?。?$|^[（(【［[〔※＊]\s*(?:要(?:確認|修正|検討|追記|レビュー|差し?替え)|未(?:定稿|記入)|後で(?:追記|確認|修正|記入)(?:する)?|あとで(?:追記|確認|修正|記入)(?:する)?|リンク(?:を)?(?:貼る|挿入|追加|要)|仮(?:文|置き|リンク)?|メモ[:：][^）)】］\]〕]*)\s*[）)】］\]〕]?。?$/u;
const chinese = new RegExp(
  [
    "^[（(【［[〔<《※]\\s*(?:待(?:补充|補充|完善|填写|填寫|插入|定稿|法务确认|法務確認)|(?:此处|此處|这里|這裡|在此)(?:请|請)?(?:插入|填写|填寫|补充|補充|添加|加入|贴|貼)[^）)】］\\]〕>》。]*|(?:请|請)?(?:插入|填入)[^）)】］\\]〕>》。]*|(?:备注|備註)[:：](?:待|需)[^）)】］\\]〕。]*|TODO[^）)】］\\]〕。]*)\\s*[）)】］\\]〕>》]?。?$",
    "^[【［[]\\s*(?:待|需|须|須|要)(?:确认|確認|更新|核实|核實|修改|添加)\\s*[】］\\]]。?$",
    "^在?(?:此处|此處|这里|這裡)(?:请|請)?(?:插入|填写|填寫|补充|補充|添加|加入|贴上|貼上)(?:链接|連結|链结|名称|名稱|内容|內容|地址|日期)。?$",
    "^(?:待补充|待補充)。?$",
    // What a page of a wiki puts behind each head.
    "^[【［[](?:编辑|編輯|编辑源代码|編輯原始碼|来源请求|來源請求|edit)[】］\\]]$",
  ].join("|"),
  "u",
);

function piecesOf(text: string): readonly string[] {
  return text.match(/[A-Za-z_]+|[^A-Za-z_]/gu) ?? [];
}
