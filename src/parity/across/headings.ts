import type { Correspondence, Language, Section } from "../../model.ts";
import { TONGUES } from "../delta/leaning.ts";
import type { BilingualLexicon } from "../lexicon/bilingual.ts";
import { type Reading, readSides } from "../reading/reading.ts";
import type { Draft } from "./draft.ts";
import { renamed } from "./places.ts";
import type { Texts } from "./world.ts";

/**
 * Headings that name more, or fewer, things than before: `云服务和在线服务` → `アプリケーション、クラウド、およびオンライン・サービス`. Other words
 * for the same things are what a translation is; only what is listed counts, and only where the other text has words for it elsewhere.
 */
export function renamedHeadings(
  { sections, divided, reference, translation }: Correspondence,
  texts: Texts,
  lexicon: BilingualLexicon,
): readonly Draft[] {
  // Whatever was split or merged shows its headings itself.
  const parted = new Set(divided.flatMap((division) => division.translation));
  const pairs = sections.flatMap(({ reference: [old], translation: [now] }) => {
    if (old === undefined || now === undefined || parted.has(now)) return [];
    const [before, after] = [
      partsOf(old.title, reference.language),
      partsOf(now.title, translation.language),
    ];
    return before.length === after.length || before.length === 0 || after.length === 0
      ? []
      : [{ old, now, before, after }];
  });
  if (pairs.length === 0) return [];
  const { sides } = readSides(
    [
      side(
        reference.language,
        pairs.map(({ old, before }) => [old, before] as const),
        texts.reference,
      ),
      side(
        translation.language,
        pairs.map(({ now, after }) => [now, after] as const),
        texts.translation,
      ),
    ],
    lexicon,
  );
  const at = [0, 0];
  return pairs.flatMap(({ old, now, before, after }): readonly Draft[] => {
    const [whole, parts] = [before, after].map((own, index) => {
      const start = at[index] ?? 0;
      at[index] = start + own.length + 1;
      return (sides[index as 0 | 1] ?? []).slice(start, start + own.length + 1);
    });
    const [oldTitle, ...oldParts] = whole ?? [];
    const [newTitle, ...newParts] = parts ?? [];
    if (oldTitle === undefined || newTitle === undefined) return [];
    const isLonger = after.length > before.length;
    const [listed, other] = isLonger ? [newParts, oldTitle] : [oldParts, newTitle];
    return listed.some((part) => isUnsaid(part, other)) ? [renamed(old, now)] : [];
  });
}

function side(
  language: Language,
  titles: readonly (readonly [Section, readonly string[]])[],
  { sentences }: Texts["reference"],
): { readonly tongue: (typeof TONGUES)[Language]; readonly texts: readonly string[] } {
  const rest = [...sentences.values()].flatMap((own) =>
    own.map(({ block, span }) => block.text.slice(...span)),
  );
  return {
    tongue: TONGUES[language],
    texts: [...titles.flatMap(([{ title }, parts]) => [title, ...parts]), ...rest],
  };
}

const JOINTS: Readonly<Record<(typeof TONGUES)[Language], RegExp>> = {
  ja: /[、，]|および|及び|ならびに|並びに|または|又は|(?<=[\p{Script=Han}\p{Script=Katakana}A-Za-z] ?)と(?= ?[\p{Script=Han}\p{Script=Katakana}A-Za-z])/u,
  zh: /[、，]|以及|[和与與及或]/u,
  en: /,| (?:and|or|&) /i,
};

function partsOf(title: string, language: Language): readonly string[] {
  return title
    .split(JOINTS[TONGUES[language]])
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Half of what the part says by words that the other text knows stands not in its heading. */
const UNSAID = 0.5;

function isUnsaid({ weights, starts, keys, weight }: Reading, { offers }: Reading): boolean {
  const offered = new Set(offers);
  let unsaid = 0;
  for (const [place, own] of weights.entries()) {
    const evidence = keys.slice(starts[place], starts[place + 1]);
    if (evidence.length > 0 && !evidence.some((key) => offered.has(key))) unsaid += own;
  }
  return weight > 0 && unsaid / weight >= UNSAID;
}
