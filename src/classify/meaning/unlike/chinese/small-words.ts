import { stretchesOf } from "../../../misprints/stretches.ts";
import { bindsOtherwise } from "./other-bond.ts";

/**
 * Whether a Chinese text says something else by a small word that came, went or stands for another: [由/为]您上传, [向]第三方收集的信息, 用户[的/和]朋友, 到期前30日[内], [受]
 * 第三方委托, [互]选, 由您[本人]办理; or what isn't all of it and nothing of it: 不会共享您的[全部/任何]信息.
 */
export function saysAnotherBySmallWords(before: string, after: string): boolean {
  if (before.length + after.length > longest) return false;
  const all = stretchesOf(Array.from(before), Array.from(after), 0).map(
    ({ span: [start, end], now }): Exchanged => ({
      gone: before.slice(start, end),
      come: now,
      ahead: before.slice(0, start),
      behind: before.slice(end),
    }),
  );
  if (all.length > mostPlaces) return false;
  return (
    all.some((one) => differsAt(one) || differsAt({ ...one, gone: one.come, come: one.gone })) ||
    (all.length <= mostLight && all.some((one) => bindsOtherwise(one))) ||
    whole.some((differs) => differs(before, after) || differs(after, before))
  );
}

/** A paragraph that nobody has written anew. */
const longest = 1200;
const mostPlaces = 4;
/** Small words that came with others may be parts of one turn. */
const mostLight = 1;

/** One stretch of a Chinese text and the characters in its place. */
export interface Exchanged {
  readonly gone: string;
  readonly come: string;
  readonly ahead: string;
  readonly behind: string;
}

function differsAt(one: Exchanged): boolean {
  return ways.some((differs) => differs(one));
}

const party =
  "(?:第三方|第三人|他人|[别別]人|合作(?:方|伙伴|夥伴)|供[应應]商|[关關][联聯](?:公司|方)|客[户戶]|用[户戶]|[会會][员員]|您|我[们們]|[买買卖賣]方|甲方|乙方|服[务務]商|商家|平台|公司)";

const ways: readonly ((one: Exchanged) => boolean)[] = [
  // 由您上传, 为您上传.
  ({ gone, come, behind }) =>
    gone === "由" && /^[为為向对對给給]$/.test(come) && new RegExp(`^${party}`, "u").test(behind),
  // 第三方收集的信息, 向第三方收集的信息.
  ({ gone, come, ahead, behind }) =>
    gone === "" &&
    /^[向从從]$/.test(come) &&
    /(?:^|[，,。；;、和与及或])$/u.test(ahead) &&
    new RegExp(`^${party}\\p{sc=Han}{2,4}[的之]`, "u").test(behind),
  // 用户的朋友, 用户和朋友.
  ({ gone, come, ahead, behind }) =>
    /^[的之]$/.test(gone) &&
    /^(?:[和与與及或、]|以及|或者)$/.test(come) &&
    new RegExp(`${party}$`, "u").test(ahead) &&
    /^(?:朋友|好友|家[属屬]|家人|[亲親][属屬友]|[员員]工|代理人|子女|[监監][护護]人|客[户戶]|股[东東]|代表|合作方|[关關][联聯])/u.test(
      behind,
    ),
  // 到期前30日, 到期前30日内.
  ({ gone, come, ahead }) =>
    gone === "" &&
    /^[之以]?[内內]$/.test(come) &&
    /前\s?(?:\d+|[一二三四五六七八九十]+)(?:[个個])?(?:工作)?[日天月周週年]$/u.test(ahead),
  // 互选, 选.
  ({ gone, come, behind }) => gone === "互" && come === "" && /^[选選推]/.test(behind),
  // 须由您本人到场.
  ({ gone, come, ahead, behind }) =>
    /^(?:本人|[亲親]自)$/.test(gone) &&
    come === "" &&
    /(?:由|[应應须須需]|必[须須]|只能|[仅僅]限)[^，,。；;]{0,6}$/u.test(ahead) &&
    !/^[的之名]/.test(behind),
  // 不会共享您的全部信息, 不会共享您的任何信息.
  ({ gone, come, ahead }) =>
    /^(?:全部|所有)的?$/.test(gone) &&
    /^任何(?:一[项項个個])?的?$/.test(come) &&
    /(?:不[会會承得能予]|[无無]法|[没沒]有|未)[^，,。；;]*$/u.test(ahead),
  // 上涨5%, 上涨至5%.
  ({ gone, come, ahead, behind }) =>
    gone === "" &&
    /^[至到]$/.test(come) &&
    /(?:上[涨漲调調升浮]|下[降调調浮跌]|增加|[减減][少免]|提高|降低)了?$/.test(ahead) &&
    /^\s?[\d一二三四五六七八九十百]/.test(behind),
  // 因您的过错, 因过错.
  ({ gone, come, ahead, behind }) =>
    /^(?:您|你|我[们們]|用[户戶]|平台|公司|[会會][员員])的?$/.test(gone) &&
    come === "" &&
    /(?:因|由[于於]|除|非因|基[于於])$/.test(ahead) &&
    /^(?:的?[过過][错錯失]|故意|疏忽|[损損][坏壞毁毀]|[丢丟遗遺]失|[毁毀][损損]|不[当當])/.test(behind),
  // 我们未与第三方合作, 第三方未与第三方合作.
  ({ gone, come }) =>
    /^(?:我[们們]|本公司|本站|平台)$/.test(gone) && /^(?:第三方|合作方|用[户戶]|您|你)$/.test(come),
  // 收货时, 收货后; 收货前, 收货后; 合格后, 合格者.
  ({ gone, come, ahead, behind }) =>
    ((/^[之以]?[时時前]$/.test(gone) && /^[之以]?[后後前]$/.test(come)) ||
      (/^[后後]$/.test(gone) && /^[者的]$/.test(come) && !/^[，,]/.test(behind))) &&
    /\p{sc=Han}{2}$/u.test(ahead) &&
    /^[，,]?(?:[请請应應须須可得将將]|\p{sc=Han}{2})/u.test(behind) &&
    !/^[间間期限刻候效]/.test(behind),
  // 所提供的信息, 应提供的信息; 提供的信息, 应提供的信息.
  ({ gone, come, ahead, behind }) =>
    /^(?:[应應须須]|[应應]当|[应應]當|必[须須])$/.test(come) &&
    (gone === "所" ||
      (gone === "" &&
        /^\p{sc=Han}{2}[的之]\p{sc=Han}/u.test(behind) &&
        !/[反响響相对對适適供]$/.test(ahead))),
  // 经授权的人员才能, 也能.
  ({ gone, come, behind }) => gone === "才" && /^[也亦]$/.test(come) && /^[能可得会會]/.test(behind),
  // 委托, 受托; 授权, 受权.
  ({ gone, come, behind }) =>
    (gone === "委" && come === "受" && /^[托託]/.test(behind)) ||
    (gone === "授" && come === "受" && /^[权權]/.test(behind)),
  // 商家将被处罚, 商家将处罚.
  ({ gone, come, ahead }) =>
    gone === "被" && come === "" && new RegExp(`${party}(?:[将將会會]|可能|[应應]|可)?$`, "u").test(ahead),
  // 由校友组织, 由校友会组织.
  ({ gone, come, ahead, behind }) =>
    /^[会會]$/.test(gone) &&
    come === "" &&
    /[由向经經及和与與或、其](?:[业業]主|校友|家[长長]|[学學]生|同[学學]|教[师師]|[职職]工|居民|村民|住[户戶]|股[东東]|商[户戶]|社[员員]|[党黨][员員])$/u.test(
      ahead,
    ) &&
    !/^[议議员員]/.test(behind),
  // 参加过培训的志愿者, 参加培训的志愿者.
  ({ gone, come, ahead, behind }) =>
    /^[过過]$/.test(gone) &&
    come === "" &&
    /(?:[参參]加|使用|[购購][买買]|[获獲]得|[担擔]任|受[到过過]|[报報]名|[发發]表|[举舉][办辦]|[缴繳][纳納]|[签簽][署订訂]|提交|[领領]取|[学學][习習]|[从從]事|[访訪][问問]|[获獲][奖獎]|[违違]反)$/u.test(
      ahead,
    ) &&
    /^\p{sc=Han}{1,12}的/u.test(behind),
  // 举报电话, 举报人电话.
  ({ gone, come, ahead, behind }) =>
    gone === "人" &&
    come === "" &&
    /(?:[举舉][报報]|[检檢][举舉]|投[诉訴]|申[诉訴]|[报報]案|咨[询詢]|[联聯]系|求助)$/u.test(ahead) &&
    /^的?(?:[电電][话話]|[号號][码碼]|[邮郵]箱|地址|[热熱][线線]|信箱|[渠管]道|平台)/u.test(behind),
  // 不得, 不得同时.
  ({ gone, come, ahead }) => gone === "同时" && come === "" && /不(?:得|[会會]|能|可|[应應])$/.test(ahead),
];

const whole: readonly ((one: string, other: string) => boolean)[] = [isAskedBy, promisesNot, isLimited];

/** 承诺不出售, 不承诺出售. */
function promisesNot(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /(承[诺諾]|保[证證]|答[应應]|要求|允[许許]|打算|[计計][划劃]|同意|[约約]定|决定|決定)(?:[会會将將]|其|您|用[户戶])?不(?:再|[会會得])?(\p{sc=Han}{2})/gu,
    ),
  ).some(
    ([whole, act = "", done = ""]) =>
      !other.includes(whole) &&
      new RegExp(`(?:不|未|[没沒]有)${act}(?:[会會将將]|其|您|用[户戶])?${done}`, "u").test(other),
  );
}

/** 委托第三方, 受第三方委托. */
function isAskedBy(one: string, other: string): boolean {
  return Array.from(
    one.matchAll(
      /受([^，,。；;、受]{1,10}?)(委[托託任]|聘[请請任用]|雇[佣用]|邀[请請]|指派|授[权權]|[监監]督|管理|指[挥揮示定])/gu,
    ),
  ).some(
    ([whole, who = "", act = ""]) =>
      !other.includes(whole) && other.includes(act + who) && !one.includes(act + who),
  );
}

/** Only so far, in the other text without any limit. */
function isLimited(one: string, other: string): boolean {
  return (
    /[仅僅]|(?<![不])只(?!要)/.test(one) &&
    !/[仅僅只限唯惟单單才专專均凡]|除|不|未|非|[无無]|以外|其他|其它|方可|方得|始得|始能|任何/.test(other)
  );
}
