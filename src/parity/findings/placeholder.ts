import { type Draft, reason } from "./draft.ts";
import { type Disagreement, disagreements, type Fact } from "./facts.ts";
import type { Pair, Passage } from "./passages.ts";
import { placeIn } from "./places.ts";

/** Places to be filled in ({name}, {{x}}, ${x}, %s, [会社名], ○○) that one side lacks or names otherwise. */
export function placeholderFaults(pairs: readonly Pair[]): readonly Draft[] {
  return disagreements(pairs, readPlaceholders).map(draftOf);
}

function draftOf({ bead, reference, translation }: Disagreement): Draft {
  return {
    kind: "placeholder",
    severity: "error",
    reference: placeIn(bead.reference, reference === null ? [] : [reference.span]),
    translation: placeIn(bead.translation, translation === null ? [] : [translation.span]),
    base: null,
    reasons: [reason<"placeholder">("placeholder", reference?.printed ?? null, translation?.printed ?? null)],
  };
}

function readPlaceholders({ text }: Passage): readonly Fact[] {
  return [
    ...Array.from(text.matchAll(coded), ({ index, 0: printed }) => ({
      key: printed.replace(/\s/g, ""),
      group: "placeholder",
      span: [index, index + printed.length] as const,
    })),
    // What stands for a name is drawn otherwise in every language: ○○株式会社, XX公司, [Company].
    ...Array.from(text.matchAll(drawn), ({ index, 0: printed }) => ({
      key: "drawn",
      group: "placeholder",
      span: [index, index + printed.length] as const,
    })),
  ];
}

const coded =
  /\{\{ ?[\w.-]{1,40} ?\}\}|\$\{[\w.-]{1,40}\}|\{[A-Za-z_][\w.-]{0,40}\}|\{[0-9]{1,2}\}|%(?:[0-9]\$)?[sd@](?![A-Za-z])|%\([\w]{1,40}\)[sd]|<[a-z]+[_-][a-z_-]{1,40}>|\[\[[\w .-]{1,40}\]\]/g;
const drawn =
  /[○◯〇]{2,}|[×✕]{2,}|●{2,}|(?<![A-Za-z0-9])X{2,}(?![A-Za-z0-9])|＿{2,}|_{3,}|[[［【](?:your |the )?(?:company|organi[sz]ation|name|date|address|会社名|社名|氏名|日付|住所|公司名称|公司名稱|公司名|名称|名稱|日期|地址)(?: name)?[\]］】]/gi;
