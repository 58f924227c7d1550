/** What a sentence does to what it says: denies it, orders it, allows it, or sets it a condition. */
export type Force = "denial" | "duty" | "leave" | "effort" | "only" | "except" | "consent";

/** A row a force: its words in each language. Chinese is read with simplified characters. */
export const MODAL_WORDS: Readonly<Record<Force, Readonly<Record<"ja" | "zh" | "en", RegExp>>>> = {
  denial: {
    ja: /(?<!なければなり|ねばなり|かもしれ|すみ)ません(?!か)|てはなら(?:ない|ず)|禁止|禁じ|(?:し|でき|され|れ|せ|負わ|行わ|含ま|持た|得|受け|用い|め|え|び|り|が|は)(?:ない(?![うか])|なかった|なく(?=[、て]|な))|(?:致し|いたし|応じ)かね|(?<=[わかさたまらがばなせれべけめじきりえ])(?<!かかわら|問わ|関わら|拘わら|のみなら|おのずか|変わら|問わ)ず(?=[、に])/g,
    zh: /不(?!经|断|同(?!意)|正当|仅|但|只|时|论|管|少于|超过|限于|多于|低于|高于|大于|晚于|迟于|早于|便|定期|可或缺|可抗|可分割|过|得不|足|良|当|动产|妨)|无法|无权|禁止|严禁|并非|绝非|从未|请勿|切勿|概不|毫不/g,
    en: /\b(?:must|shall|may|will|do|does|did|can|could|should|would|is|are|was|were|has|have) not\b(?! only)|\bcannot\b|n[’']t\b|\bnever\b|\bprohibit(?:s|ed)?\b|\bforbidden\b|\bno\b(?! (?:later|more|less|longer than|fewer|matter|event))|\bneither\b|\bnone\b|\bnot (?:be|to|use|share|sell|collect|provide|apply|store|have)\b/gi,
  },
  duty: {
    ja: /なければ(?:なりません|ならない|ならず)|ねばな(?:りません|らない)|必要が(?:あり|ある|ござい)(?!ません)|義務(?:を負|があり|がある|づけ|付け)|(?<!目指)すべき(?!で(?:は|あ))|べきです|ものとし(?:ます)?|ものとする|要します/g,
    zh: /应当|应该|必须|务必|须(?!知)|(?<![不无如所若在])需要?(?![求时])(?=[您你提向通为对先进保遵填签支付缴注事同经使用])|有义务|(?<=[您你们方者人司户均也仍并即则日内，,])应(?![用对急有答付收聘邀])/g,
    en: /\b(?:must|shall)(?! not)\b|\b(?:is|are|be) (?:required|obliged|obligated) to\b|(?<!not )\b(?:have|has|need|needs) to\b|\bmandatory\b/gi,
  },
  leave: {
    ja: /(?:こと|場合|可能性|おそれ)(?:が|も)(?:あり|ある|ござい)(?!ません)|かもしれ|(?:こと|事)(?:が|も|は)?(?:でき|出来)(?:ます|る(?![よため]))|(?<!のみご?利用)いただけます|(?:でき|出来)ます|可能(?:です|であ)|権利(?:を|が)(?:有|あ|持|留保)/g,
    zh: /(?<!不|尽)可能(?=会|将|包|无|被|因|涉|导|使|收|与|向|由|在|随|不)|(?<!不)可以|(?<![许认不无])可(?=[由在向通自选随要请于以依将申查取拒使撤变更修删根据按])|(?<!无|没)有权/g,
    en: /(?<!\b[Tt]o )\b(?:may|might|can)(?! not\b)(?! \d)\b|\b(?:is|are) (?:entitled|permitted|allowed|free) to\b|\b(?:has|have) the (?:right|option) to\b|\breserves? the right\b/gi,
  },
  effort: {
    ja: /努め|努力/g,
    zh: /努力|尽力|尽量|尽可能|力求|致力|尽合理|商业上合理/g,
    en: /\befforts?\b|\bendeavou?rs?\b|\b(?:try|tries|strives?|aims?|attempts?|seeks?) to\b/gi,
  },
  only: {
    ja: /に限(?:り|る|って|ら|定)|のみ|だけ|しか|限り(?![なま])/g,
    zh: /仅|只(?!要|能用)|限于|唯|为限|才/g,
    en: /\bonly\b|\bsolely\b|\bexclusively\b|\blimited to\b|\bsole\b|\bas long as\b|\bunless\b|\bexcept\b|\bjust\b/gi,
  },
  except: {
    ja: /除(?:き|く|い|外)|以外|ない限り|限りでは|でない場合|場合を除|にかかわらず|別段/g,
    zh: /除非|除[^。；]{0,40}?外|以外|之外|除去|但[^。；]{0,20}(?:除外|不在此限)|另有|否则|不论|无论/g,
    en: /\bunless\b|\bexcept\b|\bother than\b|\bexcluding\b|\bapart from\b|\bwith the exception\b|\botherwise\b|\bregardless\b|\boutside\b|\bbesides\b|\bin addition\b|\bbeyond\b/gi,
  },
  consent: {
    ja: /同意|承諾|合意|了承|許可|承認/g,
    zh: /同意|许可|授权|批准|认可/g,
    en: /\bconsent(?:s|ed|ing)?\b|\bagree(?:s|d|ment|ing)?\b|\bpermission\b|\bapprov(?:e|al|ed)\b|\bopt(?:s|ed)?[ -]in\b|\baccept(?:s|ed|ance)?\b/gi,
  },
};

/** Without: a denial that goes with a condition and leaves the sentence as it is. */
export const WITHOUT: Readonly<Record<"ja" | "zh" | "en", RegExp>> = {
  ja: /(?<=[\u4e00-\u9fffァ-ヺー])(?:が|も)?な(?:く|しに|しで)|(?:得|せ|し|え)ずに|なしに/g,
  zh: /未经|未獲|未获|未取得|未经过|不经|无需|无须|没有/g,
  en: /\bwithout\b/gi,
};

/** Words with a sign of denial in them that deny nothing. */
export const NO_DENIAL: Readonly<Record<"ja" | "zh" | "en", RegExp>> = {
  ja: /不可抗力|不動産|不正|不具合|不明|不可欠|未成年|海外|国外|外国|外部|以外|例外|非常|無料|無償|無線|限度|期限|権限|制限|違反|反映|失効|損失|消失|紛失|過失|防止|予防|消防|免許/g,
  zh: /不可抗力|不动产|不正当|不仅|不但|不断|不同(?!意)|不时|不论|不管|未成年人?|境外|国外|海外|外国|外部|对外|例外|此外|另外|非常|无论|无线|限度|期限|权限|有限公司|限制|违反|违约|反馈|反映|失效|损失|丢失|遗失|过失|防止|预防|免费|停用|退款|退出|撤回/g,
  en: /\b(?:disasters?|disclos\w*|display\w*|distribut\w*|discover\w*|districts?|disput\w*|discuss\w*|unique\w*|union|united|universal|unit\w*|under\w*|until|unsubscrib\w*|indirect\w*|free of charge|limited to|keep|kept|remain\w*|separate\w*|end|ends|loss|losses|invoic\w*)\b/gi,
};

/**
 * Everything in which a denial may be hidden in each language: by these a translation may deny what the other text denies by a plain not.
 * Where none of them stands, nothing is denied.
 */
export const HIDDEN_DENIAL: Readonly<Record<"ja" | "zh" | "en", RegExp>> = {
  ja: /ない|なく|なし|なか|なけ|ず(?=[、にとも])|ぬ|ません|無|未|非|不|除|以外|外|禁|拒|停止|防|避|だけ|のみ|限|免|否|失|違|取り消|取消|撤回|解除|欠|止め|やめ|匿名|かね|にくい|難|困|控え|抜き|廃|反/,
  zh: /不|无|未|非|除|外|拒|停|仅|只|限|防|免|避|禁|撤|失|退|勿|莫|否|没|匿|取消|解除|缺|独|违|反|难/,
  en: /\b(?:no|not|nor|non|never|none|nothing|cannot|without|unless|except|only|solely|limited|other than|outside|beyond|rather|instead|neither|nobody|few|little|hardly|however|sole)\b|n[’']t\b|\bun\w{3,}|\bin(?:ability|capable|valid|accura|complete|correct|frequent|direct)\w*|\bdis\w{3,}|\bde-?(?:identif|activat|link)\w*|\bnon\w*|\bir\w{4,}|\bim(?:possible|proper)|\w+less\b|\b(?:hard|difficult|refus|reject|declin|stop|prevent|avoid|fail|exclud|prohibit|den[iy]|disclaim|ceas|withdraw|lack|illegal|waiv|revok|terminat|opt|block|remov|delet|free|restrict|protect|loss|lose|harmless|against|anonym|pseudonym|keep|kept|remain|separate|end)\w*/i,
};

type InEachTongue = Readonly<Record<"ja" | "zh" | "en", RegExp>>;

/**
 * What a sentence is subject to: words that say it plainly, and all by which the other language may say it after all.
 */
export const CONDITIONS: readonly { readonly plainly: InEachTongue; readonly perhaps: InEachTongue }[] = [
  {
    plainly: {
      ja: /(?:同意|承諾)(?:を得|をいただ|なく|なしに|がない|のない)/g,
      zh: /(?:未经|经|取得|获得|征得|没有)[^，。；]{0,14}同意(?!的)/g,
      en: /\b(?:without|with|only with|unless we have|obtain(?:ed)?)(?: the| your| prior| express| explicit| written| any| our| member's| customer's| customer’s| member’s| a)* consent\b/gi,
    },
    perhaps: {
      ja: /同意|承諾|許可|許諾|了承|承認|合意|オプトイン|選択|許し|認め|断り|無断/,
      zh: /同意|许可|授权|批准|认可|允许|选择|允诺|准许|擅自/,
      en: /\bconsent|\bpermi|\bapprov|\bagree|\bauthori[sz]|\bopt|\ballow|\baccept|\bchoos|\bchoice|\bask/i,
    },
  },
  {
    plainly: {
      ja: /場合を除き|場合を除いて|ない限り|別段の定めがある場合/g,
      zh: /除非|除[^。；，]{2,40}(?:情形|情况|规定|约定|要求|许可|同意)[^。；，]{0,6}外/g,
      en: /\bunless\b|\bexcept (?:as|where|when|if|in)\b/gi,
    },
    perhaps: {
      ja: /除|以外|限|別|ただし|但し|場合|とき|ない|ません|ず|外|まで|なお/,
      zh: /除|外|非|另|但|仅|只|不|否|未|无|如|若|为限|直到|时/,
      en: /\b(?:unless|except|other|otherwise|exclud\w*|apart|outside|beside|but|however|only|without|not|no|if|when|where|until|limited|save|subject|provided)\b/i,
    },
  },
];
