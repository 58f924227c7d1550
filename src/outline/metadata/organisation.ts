import type { StatedLine } from "./line.ts";

/**
 * The organisation that the document speaks for, if it says so: the name that it explains as 当社, 我们 or "we", else the name
 * with a legal form that it uses most. A name in the title alone may be a product's.
 */
export function findOrganisation(lines: readonly StatedLine[]): string | null {
  const texts = lines.slice(0, mostLines).map(({ text }) => text);
  for (const text of texts) {
    const explained = explain(text);
    if (explained !== null) return explained;
  }
  return mostNamed(texts);
}

/** The name stands in the first pages or in the signature; more lines would only bring others' names. */
const mostLines = 3000;

const cjkForm =
  "株式会社|合同会社|有限会社|合資会社|合名会社|相互会社|(?:一般|公益)(?:社団|財団)法人|社会福祉法人|学校法人|医療法人|独立行政法人|特定非営利活動法人|NPO法人";
const cjkName = String.raw`[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9&＆・.．\-]`;
const latinForm =
  "Inc\\.?|Incorporated|Corporation|Corp\\.?|Co\\., ?Ltd\\.?|Company|LLC|L\\.L\\.C\\.|Ltd\\.?|Limited|PLC|GmbH|AG|B\\.V\\.|S\\.A\\.|K\\.K\\.|Foundation|Pte\\. ?Ltd\\.?";
/** A name that begins in hiragana (さくら運輸株式会社) where nothing stands before it that it could belong to. */
const hiraganaName = String.raw`(?<=^|[\s　「『（(、。：:])(?!(?:および|ならびに|または|もしくは|あるいは|また|なお|ただし|さらに|この|その|かつ))\p{Script=Hiragana}[\p{Script=Hiragana}ゝゞ]{0,9}${cjkName}{0,30}`;
const named = new RegExp(
  [
    `${hiraganaName}(?:${cjkForm})`,
    `(?:${cjkForm})\\s?${cjkName}{1,30}`,
    `${cjkName}{1,30}(?:${cjkForm})`,
    `[\\p{Script=Han}A-Za-z0-9（）()]{2,30}?(?:股份有限公司|有限责任公司|有限責任公司|有限公司|集团公司|集團公司)`,
    `(?:[A-Z][\\w&'’.-]{0,30},? ){1,5}(?:${latinForm})(?![A-Za-z])`,
    "(?<![A-Za-z])(?:AO|OOO|PAO|PT|PJSC) (?:[A-Z][A-Za-z&-]{1,30} ?){1,4}",
  ].join("|"),
  "gu",
);
/** A name without a legal form, or with hiragana behind one (株式会社みなも), as it stands before the bracket that explains it. */
const unformed = new RegExp(
  `(?:[A-Z][\\w&.'’-]{0,30}(?: [A-Z][\\w&.'’-]{0,30}){0,5}|[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z0-9&・]{2,30}|(?:${cjkForm})[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー]{1,20})(?=\\s?[（(])`,
  "gu",
);

const self =
  "当社|弊社|当行|当会|当法人|当団体|当グループ|我们|我們|本公司|我司|公司|we|us|our|the company|company";
const bracket = new RegExp(
  `^\\s?[（(]\\s*(?:以下[、,]?|以下(?:简称|簡稱|称|稱)(?:为|為)?|简称|簡稱|下称|総称して|hereinafter|collectively,?|the|referred to as|\\s)*(?:[「『“"][^」』”"]{1,40}[」』”"][\\s、，,]*(?:または|又は|および|及び|或者?|和|and|or)?\\s*){0,4}[「『“"]?(?:${self})(?:[」』”",，)）]|と|といい)`,
  "iu",
);
/** What is explained in the same way and is no organisation. */
const otherThing =
  /政策|声明|协议|協議|条款|條款|規約|ポリシー|サービス|服务|服務|サイト|网站|網站|プライバシー|policy|statement|terms|services?|agreement|website/i;

/** Most lines name nobody; this is a hundred times as fast as the search. */
const mayName =
  /会社|法人|公司|\b(?:Inc|Corp|Co\.|Company|LLC|L\.L\.C|Ltd|Limited|PLC|GmbH|AG|B\.V|S\.A|K\.K|Foundation|Pte|AO|OOO|PAO|PT|PJSC)/;
const mayExplain = new RegExp(`[（(][^（）()]{0,90}?(?:${self})`, "i");

function explain(text: string): string | null {
  if (!mayExplain.test(text)) return null;
  const bare = Array.from(text.matchAll(unformed)).filter(([name]) => !otherThing.test(name));
  for (const match of [...text.matchAll(named), ...bare]) {
    if (bracket.test(text.slice(match.index + match[0].length, match.index + match[0].length + 160)))
      return clean(match[0]);
  }
  return null;
}

/** A statute speaks of 株式会社又は…法人: a form needs a name of its own. */
function isOwnName(name: string): boolean {
  const own = name.replace(new RegExp(cjkForm, "gu"), "").trim();
  return (
    own.length >= 2 &&
    !/^(?:特定|外国|地方|国立|又|若|及|等)|[又若及等]$/u.test(own) &&
    !name.endsWith("法人")
  );
}

function mostNamed(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) {
    if (!mayName.test(text)) continue;
    for (const match of text.matchAll(named)) {
      const name = clean(match[0]);
      if (!isOwnName(name)) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  let [best, most] = ["", 0];
  for (const [name, count] of counts) if (count > most) [best, most] = [name, count];
  return most > 0 ? best : null;
}

/** Chinese has no space before a name: 本政策由 and the like are not part of it. */
function clean(name: string): string {
  return name
    .replace(/(?:個人情報|プライバシー|利用規約|会員規約|サービス利用|及び).*$/u, "")
    .replace(
      /^(?:本(?:政策|协议|協議|网站|網站)?)?(?:由|是|为|為|与|與|和|及|向|在|The\s|the\s|Copyright\s|[（(])+/u,
      "",
    )
    .trim();
}
