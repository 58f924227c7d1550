/** The English text with what is written in signs or in words in one of the ways: No. 12 and #12, Art. 6 para. 1 lit. f and Art. 6(1)(f). */
export function withEnglishNotation(text: string): string {
  return text
    .replace(/\b(?:No\.|Nr\.) ?(?=\d)|№ ?(?=\d)|(?<=[a-z,(] ?)\bNo (?=\d)/g, "#")
    .replace(/-{2,}/g, "—")
    .replace(/(?<=[\w)] )\+(?= [a-z])/g, "plus")
    .replace(/\b(GDPR|DSGVO|RGPD) (?=\d{1,3} ?\(\d)/g, "$1 Article ")
    .replace(alwaysOpen, "24/7")
    .replace(article, (_, number: string, ...steps: (string | undefined)[]) => {
      const [paragraph, point] = steps;
      return `Art. ${number}(${paragraph})${point === undefined ? "" : `(${point})`}`;
    })
    .replace(/(?<=\b(?:be|are|is|least) )age (\d{1,2})(?! ?(?:years|or|and)\b)/gi, "$1 years of age");
}

const alwaysOpen = /\b24 hours (?:a|per) day,? (?:and )?(?:7|seven) days (?:a|per) week\b/gi;

/** As lawyers of several countries cite the paragraphs of a regulation. */
const article =
  /\bArt(?:icle|\.)? ?(\d{1,3}),? ?(?:par(?:a|agraph)?\.? ?\(?|\()(\d{1,2})\)?(?:,? ?(?:lit(?:era|\.)? ?\(?|point ?\(?|letter ?\(?|\()([a-z])\)?(?![a-z]))?/gi;
