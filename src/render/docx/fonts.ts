import type { Language } from "../../model.ts";

/** What a language is set in: fonts that Word brings with it, and sizes in half points. */
export interface Typography {
  readonly serif: string;
  readonly sans: string;
  /** Tags of `w:lang`: what the proofing tools take Latin and East Asian text for. */
  readonly latin: string;
  readonly eastAsian: string;
  readonly size: number;
  /** Lines in 240ths of their own height. */
  readonly lines: number;
}

export function typographyOf(language: Language): Typography {
  return TYPOGRAPHY[language];
}

const TYPOGRAPHY: Readonly<Record<Language, Typography>> = {
  ja: { serif: "Yu Mincho", sans: "Yu Gothic", latin: "en-US", eastAsian: "ja-JP", size: 21, lines: 300 },
  "zh-Hans": { serif: "SimSun", sans: "SimHei", latin: "en-US", eastAsian: "zh-CN", size: 21, lines: 340 },
  "zh-Hant": {
    serif: "PMingLiU",
    sans: "Microsoft JhengHei",
    latin: "en-US",
    eastAsian: "zh-TW",
    size: 22,
    lines: 340,
  },
  en: { serif: "Yu Mincho", sans: "Yu Gothic", latin: "en-US", eastAsian: "ja-JP", size: 22, lines: 276 },
};
