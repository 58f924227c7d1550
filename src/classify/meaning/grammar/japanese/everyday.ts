import { type Rewriting, whenMet } from "../../../folds/rewriting.ts";
import { withMarks } from "../../marks.ts";

const row = (from: string, to: string): Rewriting => [whenMet(withMarks(from), "gu"), withMarks(to)];

const speaker = "当社|弊社|当会|本会|当組合|当法人|当館|当店|当行|甲|乙|事業者|会社";
const rulebook = "規範|規約|規程|規定|規則|ルール|ガイドライン|方針|ポリシー?|基準";

/** An act by its noun and by its verb, with and without what is handed in: 申請の提出をする is 申請する, 提出を怠る is 提出しない. */
const acts: readonly Rewriting[] = [
  row(
    "(申請|申込み?|申し込み|届出|届け出|報告|請求|申出|申し出|申立て?)の(?:提出|手続き?)を(?=[行おしすな])",
    "$1を",
  ),
  row("全力を(?:尽く|つく)(?=[しすさそせ])", "尽力"),
  row(
    "(?:の)?(支払い?|払い?込み?|納付|納入|提出|届出|申告|返還|返却|報告|通知|登録|更新)を怠(?=[りっらる])",
    "を$1{not}",
  ),
  row(
    `(?<=${rulebook})に(?:従|したが)(?:って|い),?(?:運営|運用|実施|開催)(?:され|し)(?:て(?:い|おり))?(?:ます|る)(?=[.]|$)`,
    "に準拠します",
  ),
  row(
    `(${speaker})の責任は,?([^.]{2,80}?)(?:の範[囲圍围])?に(?:限ら|限定さ)れ(?:る|ます)(?:ものと(?:します|する))?`,
    "$1は,$2に限り,責任を負います",
  ),
];

/** Terms of bylaws: from when to when, how many heads, what is not asked for. */
const terms: readonly Rewriting[] = [
  row(
    "に始ま(?:り|って),?([^,.]{2,20}?)に終わ(?:る|ります)(?:ものと(?:します|する))?|から([^,.]{2,20}?)までと(?:する|します)(?=[.]|$)",
    "から$1$2まで",
  ),
  row("改正(?:又は|または|及び|および|・|,)廃止", "改正,廃止"),
  row("(?<=以外)の(?:用途|目的)[にで]", "に"),
  row("の(\\p{sc=Han}{2})を(?:ご)?希望する(?=[者方人]|\\p{sc=Han}{1,3}[者員生民])", "を$1する"),
  row("(?<=[\\d] ?)名(?![称義前簿誉声])", "人"),
  row(
    "(?:は|が)任意(?:です|である|とする|とします)(?=[.]|$)|(?:は|が)?必須(?:で|と)は(?:ありません|ない)",
    "{not}{mustBe}",
  ),
  row(
    "て(?:いただいて|頂いて|も)?,?(?:も)?(?:構|かま)(?:いません|わない)|て(?:も)?(?:よ|良|い)い(?:です|ものと(?:します|する))?(?=[.]|$)",
    "{may}",
  ),
  row("(?<=設定)(?:画面)?を変更する(?:こと)?(?:により|によって|で)", "で"),
];

/** What somebody does for another's sake is done: 周知してあげる, and what was given was given by whom it came from. */
const sakes: readonly Rewriting[] = [
  row("(?<=[てで])(?:あげ|差し?上げ|さしあげ)(?=る|ます|ましょう|て)", ""),
  row("(?<=から)[ごお]?提供(?:され|頂い)(?=た)", "受領し"),
];

/** As always, by what was said above, and others beside those named. */
const frames: readonly Rewriting[] = [
  row(
    "(?:通常|いつも|普段|ふだん|平常|平素)(?:の)?(?:通り|とおり|どおり|ように|と同様に|と同じように)",
    "通常",
  ),
  row("以上の(?:手続き?|手順|操作|作業)(?=で)", "以上"),
  row(
    "(?<=(?:および|及び|並びに|ならびに|または|又は|もしくは|若しくは|や|と),?)他の(?=[\\p{sc=Han}ァ-ヺa-z])",
    "その他の",
  ),
];

/** Rules as one writes them on a wall: すること and してください ask for the same, and so do しないこと and しないでください. */
const rules: readonly Rewriting[] = [
  row("ないこと(?=[.]|$)|ないで(?:ください|下さい)(?:ませ)?(?=[.]|$)", "ない{mustBe}{mayBe}"),
  row("(?<=[うくすつぬむるぐぶ])こと(?=[.]|$)", "{mustBe}"),
];

/**
 * The Japanese of notices and house rules in its other words: what clubs, schools and small publishers change when they read their own text again.
 * Read before all other turns. Evidence: two versions each of some forty published rules and policies.
 */
export const japaneseEveryday: readonly Rewriting[] = [...acts, ...terms, ...sakes, ...frames, ...rules];
