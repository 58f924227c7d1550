import type { Language } from "../../../../model.ts";
import { foldWording } from "../../fold.ts";
import { determiners } from "./pointing.ts";

/**
 * The Chinese text after with what was just named called as before where a clause goes on to speak of it: 我们使用Cookie。Cookie是小型文件 and 我们使用
 * Cookie，它是小型文件; and with the word that points back at it as before: 对前项决定不服，得于收到该决定后 and 收到前项决定后.
 */
export function againAsBefore(before: string, after: string, language: Language): string {
  const from = foldWording(before, language);
  const resumed = resumedIn(from).reduce((text, one) => put(text, one, before, language), after);
  return pointed(from, before, resumed, language);
}

/** What is named at the end of a clause and goes on in the next, as itself or by a pronoun. */
interface Resumed {
  readonly name: string;
  readonly subject: string;
  readonly start: number;
  readonly rest: string;
}

const resumed =
  /(?<name>[\p{sc=Han}a-z]{2,8})[,.] ?(?<subject>(?:该|此|这|这些|该等|上述|前述)?\k<name>|它们?|其(?![他它中余次实间]))(?<rest>(?:是|为|系|由|将|会|可|仅|均|每|在|不|应|须|于|用于|按|需|分)[\p{sc=Han}a-z\d])/gu;

function resumedIn(text: string): readonly Resumed[] {
  // The name may begin anywhere in the run of characters that it ends.
  return Array.from(text.matchAll(/[,.] ?/g)).flatMap(({ index, 0: mark }) => {
    const run = /[\p{sc=Han}a-z]{2,8}$/u.exec(text.slice(0, index))?.[0] ?? "";
    return Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at)).flatMap((name) => {
      const found = new RegExp(resumed.source, "uy");
      found.lastIndex = index - name.length;
      const { subject = "", rest = "", name: held = "" } = found.exec(text)?.groups ?? {};
      return subject === "" || held !== name ? [] : [{ name, subject, start: index + mark.length, rest }];
    });
  });
}

function put(
  text: string,
  { name, subject, start, rest }: Resumed,
  before: string,
  language: Language,
): string {
  const to = foldWording(text, language);
  const ways = ["", name, "它", "它们", "其", ...determiners.map((one) => one + name)];
  for (const way of ways) {
    if (way === subject || (way === "" && /^(?:它们?|其)$/.test(subject) && rest.startsWith("不"))) continue;
    const places = [...to.matchAll(/[,.] ?/g)].filter(
      ({ index, 0: mark }) =>
        to.slice(0, index).endsWith(name) && to.startsWith(way + rest, index + mark.length),
    );
    const [place, other] = places;
    if (place === undefined || other !== undefined) continue;
    const at = place.index + place[0].length;
    return text.slice(0, at) + before.slice(start, start + subject.length) + text.slice(at + way.length);
  }
  return text;
}

const points =
  "该项|该等|该些|该名|该份|该|此项|此等|此|这项|这些|这|上述|上开|前述|前开|前项|前款|前揭|所述";
/** Nothing that may be of several kinds, or be no thing at all. */
const pointing = new RegExp(
  `(${points})(?!当事|第三|其他|期间|时间|日|项|款|条|目)([\\p{sc=Han}]{2,6})`,
  "gu",
);

/** With what points at a thing that stands ahead in the same sentence as before. */
function pointed(from: string, before: string, after: string, language: Language): string {
  let text = after;
  for (const { index, 1: point = "", 2: run = "" } of from.matchAll(pointing))
    for (let length = run.length; length >= 2; length -= 1) {
      const name = run.slice(0, length);
      if (!isNamed(from, index, name)) continue;
      const to = foldWording(text, language);
      const behind = from.slice(index + point.length + length, index + point.length + length + near);
      const found = [...to.matchAll(new RegExp(`(?:${points})(?=${name}${escaped(behind)})`, "gu"))];
      const [place, other] = found.filter((one) => isNamed(to, one.index, name));
      if (place === undefined || other !== undefined || place[0] === point) continue;
      if (to.slice(0, place.index).slice(-1) !== from.slice(0, index).slice(-1)) continue;
      text =
        text.slice(0, place.index) +
        before.slice(index, index + point.length) +
        text.slice(place.index + place[0].length);
      break;
    }
  return text;
}

const near = 1;

function isNamed(text: string, at: number, name: string): boolean {
  const start = Math.max(text.lastIndexOf(".", at - 1), text.lastIndexOf("\n", at - 1)) + 1;
  const [first, second] = text.slice(start, at).split(name);
  // Named twice, it may be the one or the other.
  return first !== undefined && second !== undefined && text.slice(start, at).split(name).length === 2;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
