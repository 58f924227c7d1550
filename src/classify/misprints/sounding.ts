import type { Language } from "../../model.ts";
import { type Confused, confusedChinese } from "./chinese/confused.ts";
import { isLoose, type Look } from "./look.ts";

/**
 * Whether a character was typed for another that sounds like it, where only the other makes a sentence: 合 for 和 between two words, 再 for 在 ahead of
 * a place. The lexicon has both as words; what stands beside them tells.
 */
export function isTypedForAlike(look: Look, language: Language): boolean {
  if (language === "en") return false;
  const { old, now, before, at } = look;
  const [ahead, behind] = [before.slice(0, at), before.slice(at + old.length)];
  return rows[language === "ja" ? "ja" : "zh"].some(
    (row) =>
      row.wrong.includes(old) &&
      row.right.includes(now) &&
      (row.ahead?.test(ahead) ?? true) &&
      (row.behind?.test(behind) ?? true) &&
      (row.isWithin === true ||
        look.stood.every((word) => isLoose(word) || (look.gain > 0 && reaches(word.span, look)))),
  );
}

/** 回收到 for 会收到: the lexicon takes the wrong one together with its neighbour. */
function reaches([start, end]: readonly [number, number], { place }: Look): boolean {
  return start < place[0] || end > place[1];
}

/** What 的 binds to whoever has it; 得 and 地 may stand ahead of what is done. */
const had =
  /^(?:个人|個人|信息|资讯|資訊|资料|資料|数据|數據|隐私|隱私|账|帳|设备|裝置|内容|內容|权利|權利|权益|權益|目的|方式|网站|網站|软件|軟體|规定|規定|条款|條款|措施|情况|情況|情形|范围|範圍|第三方|公司|产品|產品|用户|用戶|使用者|服务|服務|法律|政策|姓名|地址|位置|功能|人[，,。、]|所有|相关|相關|其他|任何)/u;

const whose =
  /(?:您|你|我们|我們|你们|他们|他們|其|本公司|平台|用户|用戶|使用者|第三方|所有|适用|適用|提供|收集|蒐集|使用|必要|相关|相關)$/u;

const chinese: readonly Confused[] = [
  // None of these stands by itself in a policy.
  { wrong: "合河何", right: "和", ahead: /\p{sc=Han}$/u, behind: /^(?:\p{sc=Han}|$)/u },
  { wrong: "雨语", right: "与與", ahead: /\p{sc=Han}$/u },
  { wrong: "回汇匯惠", right: "会會", ahead: /(?:[^收返送退撤寄取驳駁挽赎贖找以可应應会會]|^)$/u },
  { wrong: "货貨祸", right: "或" },
  { wrong: "讲講江奖", right: "将將", behind: /^\p{sc=Han}/u },
  {
    wrong: "像象项項",
    right: "向",
    behind: /^(?:\p{sc=Han}|$)/u,
    ahead: /(?:[^图圖影对對事选選几幾\d一二三四五各每该該此这這]|^)$/u,
  },
  { wrong: "备備倍", right: "被", behind: /^\p{sc=Han}/u },
  { wrong: "知支", right: "之", ahead: /[^应應须須告通得可已不]$/u, behind: /^[\p{sc=Han}，,。、]/u },
  { wrong: "只", right: "之", behind: /^[一内內间間前后後]/u, ahead: /\p{sc=Han}$/u },
  { wrong: "夏吓", right: "下", ahead: /\p{sc=Han}$/u },
  { wrong: "事试式", right: "是", behind: /^[\p{sc=Han}“「]/u },
  {
    wrong: "鱼余",
    right: "于於",
    behind: /^(?!先生|女士|小姐|某|[经經]理|主任|律[师師])[\p{sc=Han}A-Za-z]/u,
  },
  { wrong: "位喂", right: "为為", ahead: /[^\d一二三四五六七八九十两几多各每该此这那数]$/u },
  { wrong: "委威卫衛味喂", right: "位", behind: /^[在于於]/u, ahead: /(?:^|[^单單品席地方部职職座学學])$/u },
  // Nobody does what he still does: 提供着 says no more of a sentence than that somebody provides.
  {
    wrong: "着著这這",
    right: "者",
    ahead:
      /(?:提供|收集|蒐集|使用|处理|處理|管理|控制|持有|所有|经营|經營|参与|參與|申请|申請|消费|消費|委托|委託|开发|開發|作|学|學|读|讀)$/u,
  },
  { wrong: "定", right: "之", ahead: /\p{sc=Han}$/u, behind: /^\p{sc=Han}定/u },
  {
    wrong: "更具",
    right: "根据根據",
    behind:
      /^(?:业务|業務|法律|法规|法規|法令|相关|相關|适用|適用|您|你|我们|我們|用户|用戶|本|实际|實際|国家|國家|有关|有關|上述|以[上下]|中华|中華|不同|需要|具体|具體)/u,
    isWithin: true,
  },
  { wrong: "于於", right: "与與", behind: /^(?:我们|我們|本公司|客服|本[站店网網])\p{sc=Han}{0,4}[联聯]/u },
  { wrong: "署暑", right: "属屬", ahead: /[均皆仍悉专專归歸]$/u, behind: /^(?:于|於|本|我|其|原)/u },
  {
    wrong: "叶葉",
    right: "页頁",
    behind: /^面/u,
    ahead: /(?:设置|設置|設定|下载|下載|登录|登入|[网網主首本该該])$/u,
    isWithin: true,
  },
  { wrong: "队兑", right: "对對" },
  // No policy reckons with fractions.
  {
    wrong: "分",
    right: "方",
    ahead:
      /(?:其他|其它|任何|各[种種]|等|何[种種]|[电電]子|[书書]面|[传傳]真|[联聯][系絡络繫]|合理|前述|上述|此|的|之)$/u,
    behind: /^式/u,
    isWithin: true,
  },
  { wrong: "丛", right: "从從" },
  { wrong: "油", right: "由" },
  { wrong: "道倒", right: "到", ahead: /[达達收送传傳发發受得找看提想直遇]$/u, isWithin: true },
  { wrong: "道", right: "到", ahead: /\p{sc=Han}$/u, behind: /^\p{sc=Han}/u },
  { wrong: "有", right: "由", ahead: /[理自事]$/u, isWithin: true },
  { wrong: "读", right: "都", ahead: /(?:[您们們户戶者均]|任何\p{sc=Han}{1,4})$/u },
  { wrong: "登", right: "等", ahead: /\p{sc=Han}$/u, behind: /^(?![入录錄陆陸记記出载載报報])/u },
  { wrong: "握", right: "我", behind: /^[们們]/u, isWithin: true },
  { wrong: "门門", right: "们們", ahead: /[我你他她它]$/u, isWithin: true },
  { wrong: "索", right: "所" },
  { wrong: "病", right: "并並" },
  { wrong: "级級急", right: "及" },
  { wrong: "清", right: "请請", behind: /^[您勿先注仔与與联聯在参參确確]/u },
  { wrong: "径徑", right: "经經" },
  { wrong: "候", right: "后後", ahead: /[^时時等气氣]$/u },
  {
    wrong: "种種",
    right: "中",
    ahead: /\p{sc=Han}(?<![一二三四五六七八九十两兩几幾多数數各每某这這那何该該此\d某])$/u,
  },
  { wrong: "己巳", right: "已" },
  { wrong: "底滴", right: "的", ahead: /\p{sc=Han}$/u, behind: /^\p{sc=Han}{2}/u },
  { wrong: "得地", right: "的", ahead: whose, behind: had },
  { wrong: "得", right: "的", ahead: /所\p{sc=Han}{1,4}$/u, behind: /^\p{sc=Han}{2}/u },
  // A member may (得) do something; a state has no member.
  {
    wrong: "得",
    right: "的",
    ahead: /(?:状态|狀態|设备|裝置|推荐|推薦|原因|期间|期間|过程|過程|以上|以下)$/u,
    behind: /^\p{sc=Han}{2}/u,
  },
  { wrong: "地", right: "的", ahead: /\p{sc=Han}$/u, behind: had },
  {
    wrong: "期",
    right: "其",
    ahead: /(?:将|將|要求|行使|使|让|讓|由|及|和|与|與|对|對|向|从|從|以|因|按|依)$/u,
    behind: /^\p{sc=Han}/u,
  },
  {
    wrong: "已",
    right: "以",
    behind: /^(?:任何(?:方式|形式|理由)|此|下列|何种|何種|电子方式|電子方式|书面|書面|合理)/u,
    isWithin: true,
  },
  { wrong: "以", right: "已", behind: /^被/, isWithin: true },
  {
    wrong: "以",
    right: "已",
    ahead: /(?:如果|如|若|您)$/u,
    behind: /^(?:登[录錄入]|授[权權])(?![\p{sc=Han}]{0,8}(?:方式|身份|为|為))/u,
    isWithin: true,
  },
  // 我们以加密方式 is by which means; 您以阅读 is nothing.
  {
    wrong: "以",
    right: "已",
    ahead: /(?:您|我们|我們|[户戶者员員方]|均|都|如|若|即|表示|现|現|本公司|公司|平台)$/u,
    behind:
      /^(?:阅读|閱讀|详阅|詳閱|充分|仔细|同意|知悉|知晓|了解|瞭解|理解|接受|注册|註冊|完成|经|經|被|在|收到|不再|过期|過期|失效|生效|满|滿|成为|成為|采取|采用|安装|安裝|尽|儘)(?!.{0,16}(?:方式|形式|为|為|身份|名义|名義|来))/u,
    isWithin: true,
  },
  { wrong: "以", right: "已", ahead: /(?:[现現而早]|目前)$/u, behind: /^[\p{sc=Han}，。、]/u },
  { wrong: "以", right: "已", behind: /^知(?!为)/u, isWithin: true },
  {
    wrong: "再",
    right: "在",
    behind:
      /^(?:本|您|我们|我們|其|该|該|中国|中國|中华|中華|以下|下列|下述|任何|此|这|這|法律|法规|网[上站页]|網[站路頁]|服务器|伺服器|线上|線上|适用|適用|必要|合理|未经|未經|未获|收到|某些|特定|所有|各|另|符合|遵守|不影响|部分|合同|合約|契約|相关|相關|裝置|设备|設備|第三方|境[内外]|全球|世界|[A-Z])/u,
  },
  {
    wrong: "再",
    right: "在",
    ahead:
      /(?:显示|顯示|存储|儲存|储存|存放|放置|保存|公布|发布|發布|刊登|张贴|張貼|停留|安装|安裝|居住|位|存|列|处|處|限)$/u,
    behind: /^\p{sc=Han}/u,
    isWithin: true,
  },
  { wrong: "在", right: "再", behind: /^(?:次|度|三(?!个|個|年|月|天|日|十|方))/u, isWithin: true },
  {
    wrong: "在",
    right: "再",
    ahead: /(?:不会|不會|不)$/u,
    behind: /^(?:使用|提供|收集|保留|处理|處理|适用|適用|需要|另行)/u,
  },
  {
    wrong: "是",
    right: "时時",
    ahead: /\p{sc=Han}(?<![不但可就正只还還也都便即乃或而于於若如要算凡])$/u,
    behind: /^[，,]/,
  },
];

const rows: Readonly<Record<"ja" | "zh", readonly Confused[]>> = {
  zh: [...chinese, ...confusedChinese],
  ja: [
    {
      wrong: "の",
      right: "に",
      behind: /^(?:応じ|基づ|関[しす]|対[しす]|際し|おい|つい|伴[いうっ]|係る|当たっ)/u,
      isWithin: true,
    },
    // Verbs that sound alike, of which a duty, an aim, a fee or a page takes but one.
    {
      wrong: "追終老",
      right: "負",
      ahead: /(?:責任|責め|義務|債務|費用|負担|損害|損失|リスク|危険)(?:を|は|も)[^、。をがは]{0,6}$/u,
      behind: /^[わいうえっ]/u,
      isWithin: true,
    },
    {
      wrong: "計測量諮謀",
      right: "図",
      ahead:
        /(?:向上|改善|保護|確保|充実|推進|防止|強化|徹底|維持|発展|増進|解決|周知|連携|促進|普及|親睦|交流|[滑正率全]化)を$/u,
      behind: /^[らりるっろれ]/u,
      isWithin: true,
    },
    { wrong: "治収修", right: "納", ahead: /(?:料|料金|会費|費|税)を$/u, behind: /^め/, isWithin: true },
    {
      wrong: "乗",
      right: "載",
      ahead: /(?:掲示板|ホームページ|サイト|ページ|[会広館]報|会誌|名簿|一覧|紙面)に$/u,
      behind: /^[せっりる]/u,
      isWithin: true,
    },
    {
      wrong: "犯冒",
      right: "侵",
      ahead: /(?:権利?|プライバシー|利益)を$/u,
      behind: /^[さしすせ]/u,
      isWithin: true,
    },
    // 丁寧の使用する: what is done is done so.
    {
      wrong: "の",
      right: "に",
      ahead:
        /(?:丁寧|慎重|適切|適正|厳重|厳格|確実|円滑|迅速|速やか|直ち|誠実|正確|大切|平等|公平|定期的|継続的|自動的|積極的|一方的)$/u,
      behind: /^[\p{sc=Han}ァ-ヺー]{2,4}(?:する|し(?![ょく])|され|でき|いたし)/u,
      isWithin: true,
    },
    // What is known or owed does nothing to anything itself: 資格が喪失する, 個人情報が適切に管理します.
    {
      wrong: "が",
      right: "を",
      ahead: /(?:情報|データ|権利|資格|地位|義務|責任|規約|法令|同意|承諾|権限|パスワード|料金|代金)$/u,
      behind:
        /^(?:適切に|適正に|厳重に|安全に|直ちに|速やかに|一切|すべて|全て|自ら)?(?:(?:喪失|管理|保管|保存|遵守|順守|取得|提供|開示|削除|訂正|収集|送信|登録|破棄|廃棄|利用|使用|譲渡|放棄|履行|取消)(?:する|しま|した|して|しな|し、|すべ)|(?:失|負|支払)(?:う|わな|いま|った|って))/u,
      isWithin: true,
    },
    { wrong: "防", right: "妨", ahead: /を$/u, behind: /^げ/u, isWithin: true },
    { wrong: "則即規", right: "既", behind: /^に/, ahead: /(?:^|[、。はがで])$/u, isWithin: true },
  ],
};
