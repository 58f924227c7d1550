/**
 * Whether a name that is written in hiragana became another: みどり印刷, あおば印刷; ひまわり銀行, わかば銀行. Hiragana bind words elsewhere, and are read as such.
 */
export function namesAnotherInKana(before: string, after: string): boolean {
  const [from, to] = [namesIn(before), namesIn(after)];
  const gone = [...from].filter((name) => !to.has(name));
  const come = [...to].filter((name) => !from.has(name));
  return gone.length > 0 && come.length > 0;
}

/** What is called by a name of its own: firms, houses, towns, groups. */
const called =
  "株式会社|有限会社|印刷|銀行|信用金庫|信金|信託|証券|損保|生命|保険|運輸|運送|交通|観光|建設|不動産|電機|電力|製薬|薬局|病院|医院|歯科|クリニック|食品|工業|産業|商事|商店|商会|書店|書房|出版|新聞|放送|公園|会館|ホール|プラザ|センター|学園|保育園|幼稚園|こども園|小学校|中学校|高校|大学|図書館|市(?=[にをはがのと、。立内長民役])|町(?=[にをはがのと、。立内長民役])|区(?=[にをはがのと、。立内長民役])|村(?=[にをはがのと、。立内長民役])|駅|組|丸|号|社(?=[にをはがのと、。])";
const named = new RegExp(`(?<![ぁ-んー])([ぁ-ん]{2,9})(?=${called})`, "gu");
/** Words that bind ahead of a noun; what stands behind them is no name. */
const bound =
  /^(?:[をはがのにでともへやか]|から|まで|より|および|または|もしくは|ならびに|あるいは)(?=[ぁ-ん]{2})/;
const small =
  /^(?:また|または|もしくは|および|ならびに|あるいは|かつ|なお|ただし|すべての?|いずれかの|いずれの|どの|その|この|あの|ある|当?該|ほかの|その他の|かかる|いわゆる|おのおのの|それぞれの|すでに|まず|さらに|ともに|とも|なる|など|などの|における|による|に対する|としての|という|について|たる|なき|べき)$/;
/** A verb or an adjective ahead of a noun: 利用する会館, 新しい図書館. */
const attributive =
  /(?:する|した|しない|しい|ない|れる|れた|いる|いた|ある|った|ための|できる|など|への|との|での|からの|までの|ごとの|だけの|のみの)$/;

function namesIn(text: string): ReadonlySet<string> {
  return new Set(
    Array.from(text.matchAll(named), ([, run = ""]) => {
      const name = run.replace(bound, "");
      return small.test(name) || attributive.test(run) ? "" : name;
    }).filter((name) => name.length > 1),
  );
}
