/** The English text after with a place named again in a sentence of its own, or in a relative clause, as before: Our servers stand in Norway. Norway belongs to the area, and Our servers stand in Norway, which belongs to the area. */
export function relativesAsBefore(before: string, after: string): string {
  const cut = Array.from(before.matchAll(relative)).reduce(
    (text, [whole, name = ""]) => text.replace(`${name}, which `, () => whole),
    after,
  );
  return Array.from(cut.matchAll(relative)).reduce(
    (text, [whole, name = ""]) =>
      before.includes(`${name}, which `) ? text.replace(whole, () => `${name}, which `) : text,
    cut,
  );
}

const relative = /\b([A-Z][a-z]{3,})\.\s\1 (?=[a-z]+s )/g;
