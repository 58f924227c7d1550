/**
 * The characters that a glyph stands for. The text layer of a PDF is made of glyphs, and a font that draws 用 with the
 * same glyph as the radical ⽤ gives the radical; the page shows 用. The same goes for ligatures (ﬁ) and for spaces of
 * the width of an ideograph. Nothing that looks different is changed.
 */
export function readUnicode(unicode: string, width: number): string {
  if (unicode === " " || unicode === "\u00a0") return width > WIDE ? "\u3000" : unicode;
  if (unicode === "\u2003") return "\u3000";
  const code = unicode.charCodeAt(0);
  if (unicode === DOOR) return unicode;
  if (code >= 0x2f00 && code <= 0x2fd5) return unicode.normalize("NFKC");
  if (code >= 0x2e80 && code <= 0x2eff) return RADICALS.get(unicode) ?? unicode;
  if (code >= 0xfb00 && code <= 0xfb06) return unicode.normalize("NFKC");
  if (code >= 0xfe10 && code <= 0xfe44) return UPRIGHT.get(unicode) ?? unicode;
  return unicode.replaceAll(UNSEEN, "");
}

/**
 * The one radical that fonts draw with different ideographs: 戸 in Japan, 户 on the mainland, 戶 in Taiwan. (Found by
 * printing all radicals with the six Noto CJK fonts.) The rest of the document says which. As long as `text`.
 */
export function readDoors(text: string, document: string): string {
  if (!text.includes(DOOR)) return text;
  const door = /[ぁ-んァ-ヶ]/.test(document) ? "戸" : /[们这为务产业个与对]/.test(document) ? "户" : "戶";
  return text.replaceAll(DOOR, door);
}

const DOOR = "\u2f3e";
const WIDE = 0.75;
/** Control characters, which stand for glyphs that a font could not name. */
// oxlint-disable-next-line no-control-regex -- control characters are what is taken out
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Punctuation as vertical writing turns it. */
const UPRIGHT: ReadonlyMap<string, string> = pairs(
  "︐，︑、︒。︓：︔；︕！︖？︙…︱—︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』",
);

/** Unicode's EquivalentUnifiedIdeograph.txt for the radicals that fonts draw with the glyph of an ideograph. */
const RADICALS: ReadonlyMap<string, string> = pairs(
  "⺁厂⺃乚⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗忄⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺵羋⺶羊⺷羊⺹耂⺺肀⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟",
);

function pairs(row: string): ReadonlyMap<string, string> {
  const signs = Array.from(row);
  return new Map(signs.flatMap((sign, index) => (index % 2 === 0 ? [[sign, signs[index + 1] ?? sign]] : [])));
}
