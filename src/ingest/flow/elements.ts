/** An element's attributes by their lower-case names. */
export type Attributes = Readonly<Record<string, string>>;

/** What an element does to the text in it. */
export type ElementKind =
  | "block"
  | "paragraph"
  | "inline"
  | "mark"
  | "heading"
  | "list"
  | "item"
  | "quote"
  | "literal"
  | "table"
  | "row-group"
  | "row"
  | "cell"
  | "break"
  | "rule"
  | "image"
  | "ruby"
  | "reading"
  | "furniture"
  | "hidden";

/** Elements of HTML that are not listed are `inline`: text in an element that nobody knows is text. */
const ELEMENTS: Readonly<Record<Exclude<ElementKind, "inline">, string>> = {
  block:
    "address article aside caption center details dialog div dl fieldset figcaption figure form header hgroup html legend main optgroup option search section select summary view",
  paragraph: "p dt",
  mark: "a b cite code del dfn em i ins kbd s samp strike strong tt u var",
  heading: "h1 h2 h3 h4 h5 h6",
  list: "ul ol menu dir",
  item: "li dd",
  quote: "blockquote",
  literal: "pre listing xmp",
  table: "table",
  "row-group": "thead tbody tfoot",
  row: "tr",
  cell: "td th",
  break: "br",
  rule: "hr",
  image: "img",
  ruby: "ruby",
  reading: "rt",
  furniture: "nav footer button",
  hidden:
    "script style template noscript head title textarea iframe object embed svg math audio video canvas datalist rp",
};

const KINDS: ReadonlyMap<string, ElementKind> = new Map(
  Object.entries(ELEMENTS).flatMap(([kind, names]) =>
    names.split(" ").map((name) => [name, kind as ElementKind] as const),
  ),
);

export function kindOf(name: string): ElementKind {
  return KINDS.get(name) ?? "inline";
}

/** Elements of HTML that leave their text as it is. */
const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  "abbr acronym area base basefont bdi bdo big blink body br col colgroup data font frame frameset html image input label link map mark marquee meta meter nobr noembed noframes option output param picture progress q rb rtc slot small source span sub sup time track wbr".split(
    " ",
  ),
);

/** Whether HTML has an element of that name; a name with a hyphen is an element of the page's own. */
export function isElement(name: string): boolean {
  return KINDS.has(name) || INLINE_ELEMENTS.has(name) || /^[a-z]+-[a-z-]+$/.test(name);
}

/** Whether an element's content is no markup. */
export function isRaw(name: string): boolean {
  return name === "script" || name === "style" || name === "textarea" || name === "title" || name === "xmp";
}

const VOID: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(
    " ",
  ),
);

/** Whether an element has no content and so no end tag. */
export function isVoid(name: string): boolean {
  return VOID.has(name);
}

/** Whether an element begins and ends a passage. */
export function isBoundary(kind: ElementKind): boolean {
  return !INLINE.has(kind);
}

const INLINE: ReadonlySet<ElementKind> = new Set([
  "inline",
  "mark",
  "break",
  "image",
  "ruby",
  "reading",
  "hidden",
]);
