import type { Block, Change, Language, Reason } from "../../model.ts";
import { foldForComparison } from "../../text/fold.ts";
import type { Places } from "../places.ts";
import { isChinese, plainOf } from "../reading.ts";

/**
 * The reasons for which a sentence or paragraph that only went elsewhere says something else now: it begins by pointing at what stands ahead of
 * it (これらの情報は, この場合, 其, 但, these, however), and another sentence stands there; or what pointed at it points at another one, or at it
 * now. Nothing is told where the two sentences went together, nor where what stood ahead was itself written anew.
 */
export function antecedentReasons(
  { unit, before: stood, after: stands }: Change,
  before: Places,
  after: Places,
  language: Language,
): readonly Reason[] {
  const [from, to] = [stood[0], stands[0]];
  if ((unit !== "sentence" && unit !== "paragraph") || from === undefined || to === undefined) return [];
  if (from.block === null || to.block === null) return [];
  const [was, is]: [Place, Place] = [
    { places: before, block: from.block, text: from.text },
    { places: after, block: to.block, text: to.text },
  ];
  const [left, joined] = [behind(was), behind(is)];
  const followers = [
    [left, left && placeOf(after, left.text)],
    [joined && placeOf(before, joined.text), joined],
  ] as const;
  const others = followers.flatMap(([then, now]) =>
    // What stands under several paragraphs may point at all of them.
    then && now && !(unit === "paragraph" && several.test(now.text))
      ? pointsElsewhere(then, now, language)
      : [],
  );
  const own = pointsUp(was.text, language) && pointsUp(is.text, language) ? goesElsewhere(was, is) : [];
  return [...pointsElsewhere(was, is, language), ...own, ...others].slice(0, 1);
}

/** The same for a sentence that went from one place to another without being told as moved; it is looked for in the other version. */
export function strayAntecedentReasons(
  { kind, before: stood, after: stands }: Change,
  before: Places,
  after: Places,
  language: Language,
): readonly Reason[] {
  const [side] = kind === "added" ? stands : stood;
  if ((kind !== "added" && kind !== "removed") || side === undefined || side.block === null) return [];
  const own = { places: kind === "added" ? after : before, block: side.block, text: side.text };
  const other = placeOf(kind === "added" ? before : after, side.text);
  if (other === null) return [];
  return kind === "added" ? pointsElsewhere(other, own, language) : pointsElsewhere(own, other, language);
}

/** A text, and the block that it stands in. */
interface Place {
  readonly places: Places;
  readonly block: string;
  readonly text: string;
}

function pointsElsewhere(was: Place, is: Place, language: Language): readonly Reason[] {
  return pointsAhead(was.text, language) && pointsAhead(is.text, language) ? goesElsewhere(was, is) : [];
}

function goesElsewhere(was: Place, is: Place): readonly Reason[] {
  const [stood, stands] = [ahead(was), ahead(is)];
  if (stood === null || stands === null || isSame(stood, stands)) return [];
  // A row, a name or an item of a list is nothing that a sentence goes on from.
  if (!isSentence.test(stood) || !isSentence.test(stands)) return [];
  // Written anew in its place, it is told there.
  if (placeOf(is.places, stood) === null && placeOf(was.places, stands) === null) return [];
  return [{ rule: "context", materiality: "substantive", before: stood, after: stands, direction: null }];
}

const isSentence = /[。！？.!?][」』”"）)]?$/;
const several =
  /^(?:(?:なお|また)?、?(?:これら|それら|上記|前記)|這些|这些|該等|该等|此等|上述|these|those|they|the above|the foregoing)/i;

function isSame(one: string, other: string): boolean {
  return foldForComparison(one) === foldForComparison(other);
}

/** The sentence ahead of both sides of a change in its block, where it stands in both versions alike; null where there is none, or another. */
export function aheadOfBoth({ unit, before, after }: Change, stood: Places, stands: Places): string | null {
  const [from, to] = [before[0], after[0]];
  if (unit !== "sentence" || !from?.block || !to?.block) return null;
  const [one, other] = [
    own({ places: stood, block: from.block, text: from.text }),
    own({ places: stands, block: to.block, text: to.text }),
  ];
  return one !== null && other !== null && isSame(one, other) ? one : null;
}

/** The sentence ahead of a text in its section; null where it is the first. */
function ahead({ places, block, text }: Place): string | null {
  return own({ places, block, text }) ?? sentences(neighbour(places, block, -1)?.text ?? "").at(-1) ?? null;
}

/** The sentence ahead of a text in its block. */
function own({ places, block, text }: Place): string | null {
  const whole = places.blocks.get(block)?.text ?? "";
  return sentences(whole.slice(0, Math.max(0, whole.indexOf(text)))).at(-1) ?? null;
}

function behind({ places, block, text }: Place): Place | null {
  const own = places.blocks.get(block)?.text ?? "";
  const at = own.indexOf(text);
  const [next] = at < 0 ? [] : sentences(own.slice(at + text.length));
  if (next !== undefined) return { places, block, text: next };
  const other = neighbour(places, block, 1);
  const [first] = sentences(other?.text ?? "");
  return other === null || first === undefined ? null : { places, block: other.id, text: first };
}

function neighbour({ sectionOf, document }: Places, id: string, step: 1 | -1): Block | null {
  const siblings = sectionOf.get(id)?.blocks ?? document.preamble;
  return siblings[siblings.findIndex((block) => block.id === id) + step] ?? null;
}

function sentences(text: string): readonly string[] {
  return text
    .split(/(?<=[。！？])|(?<=[.!?])\s+|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** Where a version has a text; null where it has it nowhere or more than once. */
function placeOf(places: Places, text: string): Place | null {
  const found = [...places.blocks.values()].filter((block) => block.text.includes(text));
  const [block] = found;
  return block === undefined || found.length > 1 ? null : { places, block: block.id, text };
}

/** What speaks of all that stands above it, wherever in it: 就以上事项作出保证, 上記の目的. */
function pointsUp(text: string, language: Language): boolean {
  return above[language === "ja" ? "ja" : isChinese(language) ? "zh" : "en"].test(plainOf(text, language));
}

const above = {
  ja: /(?:上記|前記|以上)の(?!「|『)(?:各?事項|内容|目的|場合|条件|定め|規定|行為|情報|各号|とおり)|前述の(?!「)/,
  zh: /(?:以上|上述)(?:各|所有|全部)?(?:事项|内容|各项|情形|规定|条件|信息|权利|义务|承诺|保证|所列|行为|目的|要求)/,
  en: /\b(?:(?:any|all|each|none|either) of the above|the (?:above|foregoing)(?! address)|above-mentioned|aforementioned)\b/,
} as const;

function pointsAhead(text: string, language: Language): boolean {
  const pattern = language === "ja" ? japanese : isChinese(language) ? chinese : english;
  return pattern.test(plainOf(text, language).trimStart());
}

/** この規約 and この法律 point at the document itself, その他 at nothing. */
const japanese =
  /^(?:ただし|但し|(?:なお|また)?、?(?:こ(?:れ(?!まで|から)|の(?!プライバシ|ポリシ|規約|利用規約|方針|規程|規則|約款|サイト|ウェブ|web|ページ|アプリ|通知|声明|文書|契約|法律|省令|政令|条例|章|条|節|サービス|会|団体|ガイドライン|行動規範|宣言|憲章|たび|度|ほか|他)|うした|のような)|そ(?:れ(?!ぞれ|以外)|の(?!他|ほか|都度|旨|後)|うした|のような)|当該|上記(?!の?「)|前記(?!の?「)|前述|前項|かかる|同(?=社|者|期間|情報|サービス)))/;
const chinese =
  /^(?:但|然而|不过|在此情况下|此时|届时|对此|为此|其(?!他|它|余|中)|(?:该等?|此等?|这些?|那些?)(?!政策|协议|声明|条款|隐私|网站|平台|应用|app|页面|通知|服务|公约|准则|章程|条例|办法|规定|规则|软件|文件|外|次)|上述|前述|(?:违反|依照|按照|依据|根据|符合|有|除)?前[款项]|它们?|他们|她们)|^(?:我们|您)(?:将|会|应|可|可以)?(?:[向对给为]|将|把)其(?!他|它|余|中|本人)/;
const english =
  /^(?:however|but|nevertheless|otherwise|in (?:this|that|such|these) (?:case|event|cases)|(?:this(?! is\b)|these)(?! (?:privacy|policy|policies|notice|agreement|site|website|page|document|app|application|services?|statement|section|terms|code|guidelines?|rules|licen[cs]e|project|programs?|cookies? policy)\b)|that|those|such(?! as)|it(?! is\b|'s\b)|they|its|their|the (?:above|foregoing|former|latter|same))\b|^(?:we|you) (?:(?:may|will|can|must|also|then) ){0,2}[a-z]+ (?:(?:it|them)\b|(?:this|that|so)\b(?= ?[,.;:]| (?:by|for|in|when|where|if|only|to|so|because|with|without|on|as)\b)|(?:this|these|those|such) (?:information|data|details|purposes?|cookies|services|partners|providers|fees?|requests?)\b)/;
