/**
 * Whether what stands under a condition in the one of two English texts is a fact in the other: if we are a charity, we rely on donations; we are a charity and rely on
 * donations. Whoever asks (Are you a member? You may vote) states no fact.
 */
export function dropsCondition(before: string, after: string): boolean {
  const [from, to] = [before, after].map((text) => text.toLowerCase().replaceAll("’", "'"));
  if (from === undefined || to === undefined || from.length + to.length > longest) return false;
  return drops(from, to) || drops(to, from);
}

/** A sentence or two. */
const longest = 800;

const conditional =
  /\b(?:if|when|where|once|unless|whenever|as long as|provided(?: that)?|in case|until) ([a-z'-]+(?: [a-z'-]+){2,7})/g;

function drops(one: string, other: string): boolean {
  return Array.from(one.matchAll(conditional)).some(([, clause = ""]) => {
    const words = clause.split(" ");
    // As much of it as stands in the other, a subject and a verb at least.
    for (let count = words.length; count >= fewest; count -= 1) {
      const said = words.slice(0, count).join(" ");
      if (!verb.test(said)) return false;
      const found = Array.from(other.matchAll(new RegExp(`(?<![\\w'-])${said}(?![\\w'-])`, "g")));
      if (found.length > 0) return found.every(({ index }) => isFact(other, index)) && !statesToo(one, said);
    }
    return false;
  });
}

const fewest = 3;
const verb =
  /\b(?:is|are|was|were|am|has|have|had|do|does|did|hold|holds|[a-z]{3,}(?:ed|es|ts|ys))\b|^(?:you|we|they|i) [a-z]+/;

/** What begins its clause, and is no question. */
function isFact(text: string, at: number): boolean {
  const ahead = text.slice(0, at);
  if (!/(?:^|[.;!?]\s+|, )$/.test(ahead)) return false;
  if (ahead.endsWith(", ") && subordinate.test(/[^.;!?]*$/.exec(ahead)?.[0] ?? "")) return false;
  return !/^[^.;!]*\?/.test(text.slice(at));
}

const subordinate =
  /\b(?:if|when|where|once|unless|whenever|whether|as|because|since|while|although|until|provided|case|that|which|who)\b/;

/** The same once more without the condition. */
function statesToo(text: string, said: string): boolean {
  return new RegExp(`(?:^|[.;!?]\\s+)${said}(?![\\w'-])`).test(text);
}
