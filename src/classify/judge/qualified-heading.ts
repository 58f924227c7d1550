import type { Language, Section } from "../../model.ts";
import type { Places } from "../places.ts";
import { plainOf, readText } from "../reading.ts";
import { readerOf, type Wording } from "../rules/rule.ts";
import { areCounterparties } from "../terms/counterparties.ts";
import { beginsWithParty, partiesIn } from "../terms/party-names.ts";
import { textsOf } from "../texts.ts";

/**
 * Whether a heading says for whom, when or on which way what stands under it holds, where it did not, or no longer says so: 入会方法 and 法人の入会方法, Noise and Noise
 * on Sundays. What the text under it or the titles above say as well was no news of the heading.
 */
export function isQualifiedAnew(
  before: string,
  after: string,
  around: { readonly before: string; readonly after: string },
  language: Language,
): boolean {
  const keysOf = (text: string): ReadonlySet<string> =>
    new Set(qualifiers(readText(text, language)).map(({ key }) => key));
  if (areCounterparties(before, after)) return true;
  if (namesParty(before, after, around.after, language)) return true;
  const [stood, stands] = [keysOf(before), keysOf(after)];
  const [lost, gained] = [
    [...stood].filter((key) => !stands.has(key)),
    [...stands].filter((key) => !stood.has(key)),
  ];
  if (lost.length + gained.length === 0) return false;
  const [held, holds] = [keysOf(around.before), keysOf(around.after)];
  if (gained.some((key) => !holds.has(key))) return true;
  const untold = lost.filter((key) => !held.has(key));
  // 会員の入会と退会 and 入会・退会手続: who it is goes without saying where the heading was drawn up anew.
  return untold.some((key) => !persons.has(key)) || (untold.length > 0 && isPart(after, before, language));
}

/** Whether two chapters are for others, or for other occasions: the optional data and the required, the guests and the members. */
export function isForOthers(one: string, other: string, language: Language): boolean {
  const [stood, stands] = [one, other].map((text) =>
    qualifiers(readText(text, language))
      .map(({ key }) => key)
      .toSorted()
      .join(),
  );
  return stood !== stands;
}

/** Whether a heading that named no party begins with one of whom nothing around it speaks: 終了 and 出品者の契約の終了. */
function namesParty(before: string, after: string, around: string, language: Language): boolean {
  if (partiesIn(before, language).length > 0) return false;
  const [first] = partiesIn(after, language);
  return (
    first !== undefined && beginsWithParty(after, language) && !partiesIn(around, language).includes(first)
  );
}

/** Whether all words of one heading stand in the other, in their order. */
function isPart(part: string, whole: string, language: Language): boolean {
  const [short, long] = [bare(part, language), bare(whole, language)];
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

function bare(heading: string, language: Language): string {
  return plainOf(heading, language).replace(/[^\p{L}\p{N}]|[のは]|'s?\b|\b(?:the|for|of)\b/gu, "");
}

/** What is said under a heading and above it; of the document, where it is its title, all of it. `under`: where no section is of its own. */
export function saidAround({ document, sections }: Places, id: string | null, under?: string): string {
  const section = id === null ? undefined : sections.get(id);
  const title = document.title?.text ?? "";
  if (under !== undefined) return [title, ...(section?.path ?? []), under].join("\n");
  if (section === undefined) return [...textsOf(document)].join("\n");
  return [title, ...section.path.slice(0, -1), ...textsIn(section)].join("\n");
}

function textsIn({ blocks, children }: Section): readonly string[] {
  return [
    ...blocks.map(({ text }) => text),
    ...children.flatMap((child) => [child.title, ...textsIn(child)]),
  ];
}

/** Whom or what a heading may pick out of all; the reader, whoever he is, is nobody in particular. */
const rows: readonly Wording[] = [
  {
    key: "others",
    ja: "非会員|会員以外",
    zh: "非会员|非里民|非本校",
    en: "non-?members?|non-?residents?",
  },
  {
    key: "members",
    ja: "会員(?!証|費|登録|規約|規則|制|情報|番号|カード|種別|サイト|資格|総会|ページ|名簿)",
    zh: "会员(?!证|卡|费|制|资格|代表|大会|服务|中心|章程|守则|名册|等级|积分)",
    en: "members?(?! of)",
  },
  {
    key: "children",
    ja: "未成年|子ども|子供|こども|児童(?!館)|小児|お子(?:様|さま|さん)|幼児|小学生|中学生|高校生",
    zh: "儿童|未成年|少年|幼儿|小学生|中学生|孩子|宝宝",
    en: "child(?:ren)?|minors?|kids?|teens?|teenagers?|young (?:people|persons)|juniors?",
  },
  {
    key: "students",
    ja: "学生(?!証|服|時代)|生徒(?!会)|留学生",
    zh: "学生(?!证|会|处|手册)|研究生|留学生",
    en: "students?|pupils?",
  },
  {
    key: "staff",
    ja: "従業員|職員|スタッフ",
    zh: "员工|职工|教职工|工作人员",
    en: "employees?|staff|workers?",
  },
  {
    key: "officers",
    ja: "役員(?!会)|理事(?![会長])",
    zh: "理事(?![会长])|监事(?!会)",
    en: "officers?|trustees?",
  },
  { key: "volunteers", ja: "ボランティア", zh: "志愿者|志工|义工", en: "volunteers?" },
  { key: "applicants", ja: "応募者|求職者", zh: "应聘者|求职者", en: "job applicants?|candidates?" },
  {
    key: "firms",
    ja: "(?<!当|本|社団|財団|学校|宗教|医療|福祉|活動)法人(?!格|名)|企業|事業者",
    zh: "企业|单位用户|法人",
    en: "business(?:es)?|companies|corporate",
  },
  { key: "groups", ja: "(?<!当|本)団体", zh: "团体", en: "groups?" },
  { key: "persons", ja: "個人(?:の(?:お客様|方|利用者)|会員|利用|向け)", zh: "个人用户|个人会员" },
  {
    key: "residents",
    ja: "市民(?!会館|センター|ホール|館)|町民|区民|村民|県民|住民(?!票|税)|在住",
    zh: "居民|里民|业主|租户|住户",
    en: "residents?|tenants?|householders?",
  },
  {
    key: "guests",
    ja: "ゲスト|ビジター|見学者",
    zh: "访客|来宾",
    en: "guests?|visitors?",
  },
  { key: "parents", ja: "保護者|親権者", zh: "家长|监护人", en: "parents?|parental|guardians?" },
  { key: "seniors", ja: "高齢者|シニア", zh: "老年人|老人|长者", en: "seniors?|elderly|pensioners?" },
  { key: "disabled", ja: "障害者|障がい者", zh: "残疾|残障|身心障碍", en: "disabled|disabilit(?:y|ies)" },
  { key: "foreign", ja: "外国人", zh: "外籍", en: "foreign(?:ers?)?" },
  {
    key: "new",
    ja: "新規(?:会員|利用者|契約|の方)|初回",
    zh: "新用户|新会员|新生|首次",
    en: "first[- ]time|new (?:members?|users?|customers?|accounts?)|existing (?:members?|users?|customers?|accounts?)",
  },
  { key: "sensitive", ja: "要配慮|機微|センシティブ", zh: "敏感", en: "sensitive|special categor(?:y|ies)" },
  { key: "precise", zh: "精确|精准", en: "precise" },
  { key: "outside", ja: "学外|校外|市外|館外", zh: "校外|市外|外地|境外" },
  { key: "weekdays", ja: "平日", zh: "工作日|平日", en: "weekdays?" },
  {
    key: "weekends",
    ja: "土日|週末|日曜|土曜",
    zh: "周末|双休日|周[六日]|星期[六日]",
    en: "weekends?|saturdays?|sundays?",
  },
  {
    key: "holidays",
    ja: "祝日|祝祭日",
    zh: "节假日|假日|暑假|寒假|寒暑假|国定假日",
    en: "(?:bank|public|school) holidays?",
  },
  { key: "night", ja: "夜間|深夜|早朝", zh: "夜间|晚间|深夜", en: "nights?|night-?time|evenings?|overnight" },
  { key: "season", ja: "夏[季期]|冬[季期]|夏休み|冬休み", zh: "夏季|冬季|暑期", en: "summer|winter" },
  { key: "emergencies", ja: "緊急|災害", zh: "紧急|灾害", en: "emergenc(?:y|ies)" },
  { key: "temporary", ja: "臨時", zh: "临时", en: "temporary" },
  { key: "trial", ja: "試用|トライアル|お試し", zh: "试用|体验课", en: "trials?" },
  { key: "online", ja: "オンライン|インターネット", zh: "线上|网上|在线|网络", en: "online" },
  { key: "by phone", ja: "電話", zh: "电话", en: "(?:tele)?phone" },
  { key: "by post", ja: "郵送", zh: "邮寄", en: "by post|by mail" },
  { key: "paid", ja: "有料|有償", zh: "付费|有偿", en: "paid|fee-paying" },
  { key: "free", ja: "無料|無償", zh: "免费|无偿", en: "free of charge|free" },
  { key: "optional", ja: "任意", zh: "可选|选填|自愿", en: "optional|voluntary" },
  { key: "required", ja: "必須", zh: "必填|必选", en: "mandatory|required|compulsory" },
];

const persons: ReadonlySet<string> = new Set([
  "members",
  "students",
  "staff",
  "applicants",
  "residents",
  "guests",
  "parents",
  "volunteers",
]);

const qualifiers = readerOf(rows);
