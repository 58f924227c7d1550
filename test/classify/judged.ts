import { readdirSync, readFileSync } from "node:fs";
import {
  type ChangeSet,
  compare,
  type Direction,
  type Language,
  type Materiality,
  type Reason,
} from "../../src/index.ts";
import { documentOf, spelling, splitWords, wordings } from "../real.ts";

/** A sentence before and after, with the verdict that a lawyer gave. */
export interface JudgedPair {
  readonly language: Language;
  readonly before: string | null;
  readonly after: string | null;
  readonly materiality: Materiality;
  readonly rule: string;
  readonly direction?: Direction;
  readonly note?: string;
}

/** What the tool said of a pair. */
export interface Told {
  readonly pair: JudgedPair;
  /** White space that Markdown itself joins is no change at all; for a reader that is editorial. */
  readonly materiality: Materiality;
  readonly reasons: readonly Reason[];
}

/** The pairs of a folder beside this file. */
export function pairsOf(folder: string): readonly JudgedPair[] {
  const directory = new URL(`./${folder}/`, import.meta.url);
  return readdirSync(directory)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .flatMap((name) => JSON.parse(readFileSync(new URL(name, directory), "utf8")) as JudgedPair[]);
}

/** Puts each side into a small policy, and compares the two as the command line would. */
export async function tell(pair: JudgedPair): Promise<Told> {
  const changes = await compareSentences(pair.language, pair.before, pair.after);
  return {
    pair,
    materiality: changes.materiality === "none" ? "editorial" : changes.materiality,
    reasons: changes.changes.flatMap(({ verdict }) => verdict.reasons),
  };
}

export async function compareSentences(
  language: Language,
  before: string | null,
  after: string | null,
): Promise<ChangeSet> {
  const side = (text: string | null): string => frames[language].replace("%", text ?? "");
  const options = { language };
  return compare(
    await documentOf("before.md", side(before), options),
    await documentOf("after.md", side(after), options),
    {
      splitWords,
      spelling,
      wordings,
    },
  );
}

/** What stands around the sentence is the same on both sides. */
const frames: Readonly<Record<Language, string>> = {
  ja: "# 約款\n\n## お知らせの方法\n\n当社は、掲示板に掲示します。\n\n## その他\n\n%\n\n以上が本約款の全文です。\n",
  "zh-Hans": "# 条款\n\n## 公告方式\n\n公告张贴于公告栏。\n\n## 其他\n\n%\n\n以上为本条款全文。\n",
  "zh-Hant": "# 條款\n\n## 公告方式\n\n公告張貼於公告欄。\n\n## 其他\n\n%\n\n以上為本條款全文。\n",
  en: "# Terms\n\n## How we announce\n\nAnnouncements hang on the board.\n\n## Other matters\n\n%\n\nThis is the whole text.\n",
};
