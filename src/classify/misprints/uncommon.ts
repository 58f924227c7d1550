/**
 * Words of law and trade that the lexicons lack, so that they fall apart like misprints: 競業 is not 協業, nor 待付 代付. Evidence: 400 terms of
 * statutes, contracts and articles of association, looked up in IPADIC and in jieba's dictionary.
 */
export function standsInUncommon(text: string, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - longest), end + longest);
  return words.some((word) => {
    const at = near.indexOf(word) + Math.max(0, start - longest);
    return near.includes(word) && at < end && at + word.length > start;
  });
}

const longest = 3;

const words: readonly string[] = (
  "競業 買受 占用 受寄 除斥 追完 審尋 払戻 払出 払渡 引渡 引取 免脱 質権 私債 引落 元請 出訴 改設 附款 特則 準正 定足 雇止 降給 年休 振休 申述 買戻 " +
  "買付 買入 売渡 売掛 未払 前受 仮払 仮受 建替 貸渡 転得 騙取 冒用 帰責 有責 配賦 値引 値下 値上 税抜 内税 外税 合有 単有 廃線 退居 私法 域内 圏内 " +
  "子法 揽收 竞业 声请 买受 让与 待付 待收 待审 待办 用益 对价 站外 库外 受权 供方 需方 本所 本会 本司 贵司 我司 敝司 已审 未审 留档 核增 月报 近场 " +
  "子法 攬收 競業 聲請 買受 讓與 待付 待收 待審 待辦 用益 對價 域內 站外 庫外 受權 供方 需方 本所 本會 本司 貴司 我司 敝司 已審 未審 留檔 月報 近場"
).split(" ");
