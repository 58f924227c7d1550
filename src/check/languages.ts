import type { ReleaseFinding, StoredVersion } from "../model.ts";

/**
 * Where the languages of one policy do not stand at the same release. A language whose latest version is of a day that another one has
 * left behind is behind; one whose day no other language knows has another date. Versions come in order of effect.
 */
export function checkLanguages(byLanguage: readonly (readonly StoredVersion[])[]): readonly ReleaseFinding[] {
  const latest = byLanguage.flatMap((versions) => versions.slice(-1));
  const [newest] = latest.toSorted((a, b) =>
    a.effective < b.effective ? 1 : a.effective > b.effective ? -1 : 0,
  );
  if (newest === undefined) return [];
  const days = new Set(
    byLanguage
      .filter((versions) => versions.at(-1) === newest)
      .flatMap((versions) => versions.map(({ effective }) => effective)),
  );
  return latest
    .filter(({ effective }) => effective !== newest.effective)
    .map((version): ReleaseFinding => {
      const behind = days.has(version.effective);
      return {
        code: behind ? "translation-behind" : "dates-differ",
        rule: null,
        file: `${version.policy}/${version.language}@${version.effective}`,
        line: null,
        place: null,
        facts: behind
          ? { language: version.language, effective: version.effective, latest: newest.effective }
          : {
              language: version.language,
              effective: version.effective,
              other: newest.language,
              otherDate: newest.effective,
            },
      };
    });
}
