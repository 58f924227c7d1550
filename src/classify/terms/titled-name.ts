import type { Document, Language } from "../../model.ts";

/** The name of whom a title says that the text is theirs, and what finds it where it acts. */
export interface TitledName {
  readonly name: string;
  readonly acts: RegExp;
}

/** みなと市 個人情報の取扱いについて, Harbour Privacy Notice, 海湾网隐私政策. Not he whom the text is for: 会員の個人情報の取扱い; null where the title names nobody. */
export function isNameOf({ title, language }: Document): TitledName | null {
  const text = title?.text ?? "";
  for (const pattern of patterns[language]) {
    const name = pattern.exec(text)?.[1]?.trim() ?? "";
    if (name !== "" && !common[language].test(name)) return { name, acts: actsOf(name, language) };
  }
  return null;
}

function actsOf(name: string, language: Language): RegExp {
  const plain = name.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  if (language === "ja") return new RegExp(`(?<![\\p{L}\\p{N}])${plain} ?(?:では|には|は|が)`, "gu");
  if (language === "en")
    return new RegExp(`\\b${plain} (?:may|will|can|does|has|is|must|shall|reserves|[a-z]{3,}[^s ]s)\\b`, "g");
  return new RegExp(`${plain}(?:会|會|将|將|可|应|應|有权|有權|不|承诺|承諾|保留|收集|使用|在)`, "gu");
}

const ownPolicy =
  "(?:の|における| |　)*(?:個人情報|プライバシー|利用規約|サービス利用|会員規約|サイトポリシー|免責事項|ご利用)";
const chinesePolicy =
  "(?:个人)?(?:的)?(?:平台|网站|網站)?(?:个人)?(?:隐私|隱私|用户|用戶|服务|服務|会员|會員|使用|个人信息|個人資料|法律声明)";
const chinese: readonly RegExp[] = [
  new RegExp(`^《?([\\p{sc=Han}A-Za-z0-9]{2,10}?)》? ?《?${chinesePolicy}`, "u"),
];
const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  // Of Han characters only what ends as such names do.
  ja: [
    new RegExp(
      `^[「『]?([A-Z][A-Za-z]{2,30}|[ァ-ヺー]{3,16}|[\\p{sc=Han}ぁ-ヺー]{1,8}(?:市|町|村|県|大学|協会|連盟|図書館|病院))[」』]?${ownPolicy}`,
      "u",
    ),
  ],
  en: [
    /^([A-Z][A-Za-z]{2,30})(?:'s|’s)? (?:Website )?(?:Privacy|Terms|Cookie|Code of Conduct|User Agreement)/,
    /(?:Policy|Notice|Statement|Terms(?: of (?:Use|Service))?)(?: of| for| —| –| -|:) ([A-Z][A-Za-z]{2,30})$/,
  ],
  "zh-Hans": chinese,
  "zh-Hant": chinese,
};

const chineseCommon =
  /用户|用戶|会员|會員|客户|客戶|个人|個人|网站|網站|应用|應用|软件|軟件|平台|小程序|服务|服務|隐私|隱私|儿童|兒童|未成年|购物|購物|关于|關於|公司|第三方|本|我/;
const common: Readonly<Record<Language, RegExp>> = {
  ja: /ユーザー?|メンバー|サービス|アプリ|サイト|ページ|スタッフ|クッキー|ゲスト|コミュニティ|ポイント|カード|オンライン|ショップ|ストア|アカウント|シール|データ|パートナー|Cookie|App|Web|SNS|Bot|Privacy|Site/,
  en: /^(?:Our|The|Your|This|User|Users|Member|Members|Customer|Student|Website|Web|Site|App|Application|Mobile|Service|Services|Cookie|Cookies|Online|Data|General|Standard|Community|Patient|Employee|Guest|Visitor|Children|Privacy|Internet|Digital|Product|Software|Job|Applicant|Candidate|Partner|Developer|Notice|Statement|Terms|Legal|Full|Current|Security)$/,
  "zh-Hans": chineseCommon,
  "zh-Hant": chineseCommon,
};
