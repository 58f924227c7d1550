/** Whether in Chinese it is no longer from somebody that something is gathered, but about or for him: 向您收集 and 对您收集, 为您收集. */
export function gathersOtherwise(before: string, after: string): boolean {
  return turnsAway(before, after) || turnsAway(after, before);
}

function turnsAway(one: string, other: string): boolean {
  return [...one.matchAll(from)].some(([, who = "", rest = ""]) => {
    const said = who + rest;
    const isSaid = (words: string): boolean => new RegExp(`(?:${words})${said}`, "u").test(other);
    return isSaid(about) && !isSaid(source);
  });
}

const source = "向|从|從|自|由";
const about = "对于?|對於?|[为為就替代给給]|[针針][对對]|[关關][于於]";
const gathered =
  "收集|采集|採集|搜集|蒐集|索取|收取|[获獲]取|取得|[获獲]得|[调調][阅閱取]|借[阅閱]|征集|徵集|募集";
const from = new RegExp(
  `(?:${source})(您|你|[他她其]|用[户戶]|[会會][员員]|[学學][生员員]|[顾顧]客|客[户戶]|\\p{sc=Han}{1,4}?[人方者])((?:本人|方|[处處])?(?:${gathered}))`,
  "gu",
);
