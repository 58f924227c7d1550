/**
 * Characters that Chinese writers put for one another where only one of them says anything: the lexicon has both words, the phrase around them but one.
 * 戴手套 is to wear gloves, 不得带手套作业 was meant so; 适用于 is what a rule does, 实用于 nothing.
 */
export interface Confused {
  readonly wrong: string;
  readonly right: string;
  readonly ahead?: RegExp;
  readonly behind?: RegExp;
  /** Where the place beside it says enough, whatever words the lexicon finds. */
  readonly isWithin?: true;
}

const within = (wrong: string, right: string, ahead: RegExp | null, behind: RegExp | null): Confused => ({
  wrong,
  right,
  ...(ahead && { ahead }),
  ...(behind && { behind }),
  isWithin: true,
});

const responsible =
  /^(?:一切|全部|相应|相應|连带|連帶|法律|赔偿|賠償|违约|違約|保密|监督|監督|管理|主要|相关|相關)*(?:之|的)?责任|^(?:一切|全部|相應|連帶|法律|賠償|違約|保密|監督|管理|主要|相關)*(?:之|的)?責任/u;
const worn =
  /^(?:好|上)?(?:手套|护目|護目|安全帽|安全带|安全帶|口罩|帽|眼镜|眼鏡|耳机|耳機|泳帽|泳镜|泳鏡|头盔|頭盔|面罩|防护|防護|工作帽|耳塞|首[饰飾]|饰|飾|手表|手錶|戒指|项链|項鍊|胸卡|胸牌|工[作]?[牌证證]|校徽|[识識][别別][证證]|[红紅][领領])/u;

export const confusedChinese: readonly Confused[] = [
  within("至", "致", /[^甚直以乃]$|^$/u, /^使(?!用)/u),
  within("意义", "异议", /(?:任何|有|提出|无|無)$/u, /^[，。；、]|^者|^的|^$/u),
  within("意義", "異議", /(?:任何|有|提出|無)$/u, /^[，。；、]|^者|^的|^$/u),
  within("其", "期", /[^规規]定$/u, /^(?:更新|修|[检檢]|[发發]|公|[进進]|[举舉]|[维維]|[备備]|清)/u),
  within("付", "负负負", /(?:[应應须須需自承]|必须|必須|不|共同|要|概|均)$/u, responsible),
  within("带帶", "戴", /[^自携攜随隨附]$|^$/u, worn),
  within("配", "佩", null, /^戴/u),
  within("元圆園", "原", /(?:[归歸放]|[归歸][还還]|放回|恢[复復]|退[还還])$/u, /^[位处處状狀]/u),
  within("的", "得", /(?:[戶户]|[員员]|[者您们們人方])不$/u, /^\p{sc=Han}{2}/u),
  within("它牠", "他", /\p{sc=Han}$/u, /^人(?!类|類|工)/u),
  within(
    "察",
    "查",
    /(?:健康|身[体體]|安全|定期|[进進]行|接受|例行|配合|[卫衛]生|消防)[检檢]$/u,
    /^(?![院官机機])/u,
  ),
  within("游遊", "浏瀏", null, /^[览覽](?:[记記][录錄]|器|[网網]|[历歷]史|[页頁]|本[网網])/u),
  within("译譯", "释釋", /解$/u, null),
  within("实實", "适適", /[^真现現确確]$|^$/u, /^用[于於](?!人|性)/u),
  within("力", "利", /(?:放弃|放棄|保留|主张|主張)[^，。；]{0,16}[权權]$/u, null),
  within(
    "预預",
    "逾",
    /(?:^|[，。；]|如|若|者|因)$/u,
    /^期(?:不|未|者|的|恕|概|[视視]|[将將]|[则則]|[归歸]|[缴繳]|[领領]|[报報])/u,
  ),
  within("恒恆", "衡", null, /^量/u),
  within("岐", "歧", null, /^[视視义義途异異]/u),
  within("矢", "失", /[遗遺丢]$/u, null),
  within("源", "员員", /(?:探[视視]|[转轉]送|收治|送)病$/u, null),
  within("臵", "置", null, null),
  within("赏賞", "偿償", /[赔賠补補清]$/u, null),
  within("跟根", "更", null, /^正/u),
  within("抵", "底", /(?:留|存)$/u, /^[，。；、]|^$/u),
  within("道", "到", /[报報]$/u, /^(?:手[续續]|[时時]|日|地[点點]|[处處])/u),
  within(
    "其",
    "期",
    /(?:[学學]|假|定|工|任|[长長]|短|租|限|到|逾|延|近|[宽寬]限)$/u,
    /^(?:[间間]|限|[内內]|[满滿]|[，。；、])/u,
  ),
  within("座", "坐", /[请請勿可须須就]$/u, /^[在于於上]/u),
  within("做", "作", null, /^[为為](?!了)/u),
  within("制", "致", /(?:[导導]|以)$/u, null),
  within("在", "再", /[勿不请請]$/u, /^(?:次|行|度)/u),
  within("既", "即", null, /^(?:使|[刻将將便]|[视視][为為])/u),
  within("即", "既", null, /^然/u),
  within("已", "以", /(?:(?<!不)得|[可予所足难難加])$/u, /^\p{sc=Han}/u),
  within("决決", "绝絕", /拒$/u, null),
  within("防", "妨", null, /^[碍礙]/u),
  within("名", "明", /[声聲证證说說]$/u, null),
  within("买買", "卖賣", /出$/u, null),
  within("份", "分", /(?:部|充|身)$/u, null),
  within("结結", "洁潔", /整$/u, /^[，。；、的]|^$/u),
  within("检檢", "捡撿", null, /^[拾获獲到]/u),
  within("须須", "需", /[必所]$/u, /^(?:品|要|求)/u),
  within("座", "坐", null, /^落/u),
  within("钟鐘", "终終", /(?:最|始)$/u, null),
  within("侯", "候", /(?:[时時]|等|[气氣])$/u, null),
  within("帐帳", "账賬", null, /^[号號户戶单單目]/u),
  within("订訂", "定", /(?:[规規]|特|[确確])$/u, null),
];
