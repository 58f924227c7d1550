/** Words that say the same of the same thing, one sense a group; read only where who acts, what is denied and how much are the same on both sides. */
export const japaneseSenses: string = `
利用者|利用 申込者|申込 応募者|応募 会員|加入 購入者|購入 参加者|参加 出席者|出席 契約者|契約 控除|差引 返還|返却 作成|調製 実施|行う
保存|保管|保持 必要|要 事由|理由 費用|経費 場所|所在地 方法|手段 物品|品物 欠席|不参加 遅延|遅滞|遅れ 紛失|亡失|遺失 会議|会合 残額|残金|残高
判明|発覚|明らか 意見|見解 使用|利用 取扱い|取扱 受講者|受講 来館者|来館 入居者|入居 乗客|乗車 児童|子ども 疾病|病気 宿泊者|宿泊
`;

/** What frames a statement and says nothing of its own. */
export const japaneseLight: string = `
経 限 側 内容 結果 趣 都度 者 時点 状況 事 物 件 形 当 該 其 実 所 自体 通り 次第 程度 具体的な 実際
`;
