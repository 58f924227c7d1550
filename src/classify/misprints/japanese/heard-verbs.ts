import type { Heard } from "./heard-for.ts";

/** Verbs that sound alike, beside what is done so; the character alone, since what ends it is the same. */
export const heardVerbs: readonly Heard[] = [
  { right: "振", wrong: "降 古 震", behind: /^り(?:込|替|分|仮名|返)/ },
  {
    right: "努",
    wrong: "勤 務 勉",
    ahead:
      /(?:改善|管理|維持|推進|強化|把握|普及|育成|回復|徹底|適正化|実現|充実|整備|履行|軽減|遵守|安全|発展|対応|防止|低減|運営|促進|啓発|確保|向上|保護|取扱い|取り扱い|解決|よう)に$/,
    behind: /^め/,
  },
  {
    right: "務",
    wrong: "努 勤",
    ahead: /(?:議長|会長|委員長|司会|幹事|代表|座長|事務局長|これ|理事|役|職)を$/,
    behind: /^め/,
  },
  {
    right: "図",
    wrong: "計 測 量 諮 謀",
    ahead:
      /(?:向上|改善|保護|確保|充実|推進|防止|強化|徹底|発展|増進|解決|周知|連携|促進|普及|親睦|交流|円滑化|適正化|融和|寄与|振興|定着|維持)を(?:[^、。]{0,3})$/,
    behind: /^[らりるっろれ]/,
  },
  {
    right: "超",
    wrong: "越 肥",
    ahead:
      /(?:期限|範囲|金額|期間|上限|定員|限度額?|[\d０-９]+ ?(?:日|月|年|円|人|名|分|個|%|％|件|回|時間))を$/,
    behind: /^え/,
  },
  { right: "付", wrong: "着 突 就", ahead: /(?:番号|名称|条件|傷|価格|利息|印)を$/, behind: /^[けす]/ },
  {
    right: "止",
    wrong: "辞 病 留",
    ahead: /(?:提供|利用|使用|配信|送信|供給|サービス|運転|発送)を(?:取り)?$/,
    behind: /^め/,
  },
  {
    right: "変",
    wrong: "替 代 換",
    ahead: /(?:内容|方法|場所|日時|規約|名称|順序|用途|条件)を$/,
    behind: /^え/,
  },
  {
    right: "行",
    wrong: "言 往 逝 幸",
    ahead:
      /(?:手続き?|変更|登録|確認|支払い?|申込み?|管理|運営|通知|監査|活動|業務|調査|提供|処理|請求|対応|審査|措置)を$/,
    behind: /^[わいうえおっな]/,
  },
  { right: "除", wrong: "覗 覘", ahead: /(?:場合|もの|者|とき|費用|もの)を?$/, behind: /^[いくきか]/ },
  { right: "基", wrong: "元 下 本 素", ahead: /に$/, behind: /^づ/ },
  { right: "沿", wrong: "添 副", ahead: /(?:意向|要望|希望|期待|方針|趣旨|目的)に$/, behind: /^[いうえっ]/ },
  { right: "備", wrong: "供 具", ahead: /(?:災害|万一|緊急時|事故|非常時)に$/, behind: /^え/ },
  {
    right: "得",
    wrong: "売 獲 会",
    ahead: /(?:同意|承認|承諾|許可|了承|了解|許諾|認可|合意)を(?:事前に|あらかじめ|書面で|書面により)?$/,
    behind: /^(?:る|た|て|な|ず|ら|ま|れ|、)/,
  },
  { right: "掲", wrong: "揚 上", ahead: /に$/, behind: /^げ(?:る|た)/ },
  {
    right: "写",
    wrong: "移 映 遷",
    ahead: /(?:書|証|免許証|謄本|登記簿|通帳|議事録|書類|手帳|台帳)の$/,
    behind: /^し/,
  },
  { right: "講", wrong: "高 構 抗 攻 候", ahead: /(?:措置|対策|手段|策|手立て)を$/, behind: /^じ/ },
  { right: "生", wrong: "省 承 招 昇 章", ahead: /[がをはにも]$/, behind: /^じ/ },
  { right: "伴", wrong: "供 共 友", ahead: /に$/, behind: /^[いうっ]/ },
  {
    right: "納",
    wrong: "治 収 修 脩",
    ahead: /(?:料|料金|会費|費|税|金)を(?:[^、。をが]{0,8})$/,
    behind: /^め/,
  },
  { right: "預", wrong: "予 与", ahead: /お?$/, behind: /^か[りっ]/ },
  { right: "断", wrong: "絶 裁 截", ahead: /お$/, behind: /^り/ },
  { right: "承", wrong: "受け玉 請け負 賜" },
  {
    right: "問",
    wrong: "訪 途",
    ahead: /(?:如何|いかん|有無|理由|事由|種類|方法|目的)(?:を|は)$/,
    behind: /^わ/,
  },
  { right: "係", wrong: "掛 罹 懸", ahead: /に$/, behind: /^る(?:[費手権損料情業契事])/ },
  {
    right: "与",
    wrong: "預 予",
    ahead: /(?:損害|影響|権限|機会|許可|不利益|迷惑|被害|支障)を$/,
    behind: /^え/,
  },
  {
    right: "従",
    wrong: "随 縦 遵",
    ahead: /(?:指示|規約|規定|規則|法令|定め|手順|方法|ルール|これ|約款)に$/,
    behind: /^[いうわっ]/,
  },
  { right: "定", wrong: "貞 鼎", ahead: /[にがのを]$/, behind: /^め/ },
  { right: "示", wrong: "占 閉", ahead: /(?:内容|証|意思|根拠|理由|事項|方針)を$/, behind: /^[すしせめ]/ },
  { right: "閉", wrong: "締 絞", ahead: /(?:ブラウザ|画面|ウィンドウ|ページ|議事)を$/, behind: /^[じ]/ },
  { right: "支", wrong: "司 使 資", behind: /^払/ },
  { right: "破", wrong: "敗 割", ahead: /(?:規約|規則|契約|約束|ルール)を$/, behind: /^[らりるっれ]/ },
  { right: "差", wrong: "指 刺 挿", behind: /^し(?:控え|止め|押え|引い|戻し|支え)/ },
  { right: "取", wrong: "撮 採 執 捕 摂", behind: /^り(?:消|扱|下げ|戻|やめ|止め|決め|組)/ },
  { right: "申", wrong: "毛 甲 伸", behind: /^し(?:込|出|上げ|立)/ },
];
