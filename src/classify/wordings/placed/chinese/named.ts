import type { Language } from "../../../../model.ts";
import { distance } from "../../../../sequence/distance.ts";
import { foldWording, withMembers } from "../../fold.ts";
import { actsOn, canOnlyMean, determiners, isActor, pronouns } from "./pointing.ts";

/**
 * The Chinese text after with what was just named called as it was before: by its name where it became a pronoun (管理组解释该等规则, 对其作出解释), by
 * the pronoun where it became the name, and a subject that goes on (用户…,用户…) named again or not.
 */
export function namedAsBefore(before: string, after: string, language: Language): string {
  if (before === after) return after;
  let text = after;
  for (let round = 0; round < mostPlaces; round += 1) {
    const next = nearest(before, text, language);
    if (next === text) return text;
    text = next;
  }
  return text;
}

/** Who names more things otherwise has written the sentence anew. */
const mostPlaces = 4;

/** The text with one name put as before, whichever brings the two nearest to each other. */
function nearest(before: string, after: string, language: Language): string {
  const [from, to] = [before, after].map((text) => foldedOf(text, language));
  if (from === undefined || to === undefined) return after;
  let [best, found] = [distance(from, to), after];
  for (const { start, end, put } of [...toNames(from, to), ...toPronouns(from, to), ...goingOn(from, to)]) {
    const left = distance(from, to.slice(0, start) + put + to.slice(end));
    if (left >= best) continue;
    [best, found] = [left, after.slice(0, start) + unfolded(put, before, after, language) + after.slice(end)];
  }
  return found;
}

/** A stretch of the text after and what may stand in its place. */
interface Naming {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** Each pronoun of the text after, and each act without an object, with the names that the text before has more often. */
function toNames(from: string, to: string): readonly Naming[] {
  return namesOf(from, to).flatMap((name) => [
    ...Array.from(to.matchAll(pronouns))
      .filter(({ index }) => canOnlyMean(to, index, name))
      .flatMap(({ index, 0: pronoun }) =>
        callings(name)
          .filter((put) => from.includes(put))
          .map((put) => ({ start: index, end: index + pronoun.length, put })),
      ),
    ...repeatedActs(to, name).map((at) => ({ start: at, end: at + verbLength, put: name })),
  ]);
}

/** Each name of the text after that stands there more often than before, with the pronouns that the text before has. */
function toPronouns(from: string, to: string): readonly Naming[] {
  const known = [...new Set(from.match(pronouns))];
  return namesOf(to, from).flatMap((name) =>
    placesOf(to, name).flatMap((at) => {
      const end = at + name.length;
      const starts = [at, ...determiners.filter((one) => to.endsWith(one, at)).map((one) => at - one.length)];
      const meant = starts.flatMap((start) =>
        [end, ...(/[的之]/.test(to.charAt(end)) ? [end + 1] : [])].flatMap((last) =>
          known
            .filter(
              (put) =>
                from.includes(to.slice(Math.max(0, start - 1), start) + put + to.slice(last, last + 1)) &&
                canOnlyMean(to.slice(0, start) + put + to.slice(last), start, name),
            )
            .map((put) => ({ start, end: last, put })),
        ),
      );
      return [
        ...meant,
        ...(isRepeatedAct(to, at, name, end) ? [{ start: at, end, put: name.slice(0, verbLength) }] : []),
      ];
    }),
  );
}

/** Each clause of the text after that begins without a subject, where the text before names him again, and the other way round. */
function goingOn(from: string, to: string): readonly Naming[] {
  const named = actorsOf(from, to).flatMap((name) =>
    clauseStarts(to)
      .filter((at) => actsOn(to, at, name) && goesOn(from, to.slice(at), name, true))
      .map((at) => ({ start: at, end: at, put: name })),
  );
  const unnamed = actorsOf(to, from).flatMap((name) =>
    placesOf(to, name)
      .filter((at) => actsOn(to, at, name) && goesOn(from, to.slice(at + name.length), name, false))
      .map((at) => ({ start: at, end: at + name.length, put: "" })),
  );
  return [...named, ...unnamed];
}

const speakers = ["我们", "您", "你"];

/** Who is named in a text more often than in another. */
function actorsOf(text: string, other: string): readonly string[] {
  const counts = (name: string): readonly number[] => [text, other].map((one) => placesOf(one, name).length);
  return [
    ...namesOf(text, other).filter(isActor),
    ...speakers.filter((name) => {
      const [many = 0, few = 0] = counts(name);
      return few > 0 && many > few;
    }),
  ];
}

/** Of what was just said to be done it is said when, without the object: 交还门禁卡,交还后. */
function repeatedActs(text: string, act: string): readonly number[] {
  if (act.length <= verbLength) return [];
  return placesOf(text, act.slice(0, verbLength)).filter(
    (at) => !text.startsWith(act, at) && isRepeatedAct(text, at, act, at + verbLength),
  );
}

function isRepeatedAct(text: string, at: number, act: string, end: number): boolean {
  return (
    act.length > verbLength &&
    !/同意|授权|许可/.test(act) &&
    beginsAct.test(text.slice(0, at)) &&
    text.slice(0, at).includes(act) &&
    when.test(text.slice(end))
  );
}

const verbLength = 2;
const beginsAct = /(?:^|[,;.、]\s*|[应须可当在经已未于并先得会将员户人者方您们司])$/;
const when = /^(?:完成|完毕|成功|结束)?(?:之?[后前]|[时的],|期间)/;

/** Ways in which a name may be called where a pronoun could stand. */
function callings(name: string): readonly string[] {
  return ["", ...determiners].flatMap((determiner) =>
    ["", "的", "之"].map((joint) => determiner + name + joint),
  );
}

/** Words that only bind others, and so are no part of a name. */
const binding = /[的之了其该此等和与及或在于对将向由为把以是并且而也均您我你、,.;:!?()"\s]+/u;
const longestName = 12;

/** The names that a text has twice, and more often than another that has them too. */
function namesOf(text: string, other: string): readonly string[] {
  const found = new Set<string>();
  for (const run of text.split(binding))
    for (let start = 0; start + 1 < run.length; start += 1)
      for (let end = start + 2; end <= Math.min(run.length, start + longestName); end += 1) {
        const name = run.slice(start, end);
        const places = placesOf(text, name).length;
        if (places < 2) break;
        const others = placesOf(other, name).length;
        if (others > 0 && others < places && /^[\p{sc=Han}a-z]+$/u.test(name) && !isPart(text, name))
          found.add(name);
      }
  return [...found, ...[...found].flatMap((name) => ownedIn(text, other, name)), ...pairsIn(text, other)];
}

/** 家长或监护人 where both are named again: the longest that stands twice. */
function pairsIn(text: string, other: string): readonly string[] {
  return Array.from(
    text.matchAll(/(?<ahead>[\p{sc=Han}]{2,6})(?<joint>[或和及与])(?=(?<behind>[\p{sc=Han}]{2,8}))/gu),
  ).flatMap(({ groups }) => {
    const { ahead = "", joint = "", behind = "" } = groups ?? {};
    const pairs = Array.from({ length: ahead.length - 1 }, (_, from) =>
      Array.from(
        { length: behind.length - 1 },
        (__, less) => ahead.slice(from) + joint + behind.slice(0, behind.length - less),
      ),
    ).flat();
    const often = pairs.filter(
      (pair) =>
        placesOf(text, pair).length > Math.max(1, placesOf(other, pair).length) &&
        placesOf(other, pair).length > 0,
    );
    return often.toSorted((one, two) => two.length - one.length).slice(0, 1);
  });
}

/** 您的隐私 where 隐私 is named again: what is pointed at is of the same owner. */
function ownedIn(text: string, other: string, name: string): readonly string[] {
  return owners
    .map((owner) => owner + name)
    .filter((whole) => {
      const others = placesOf(other, whole).length;
      return others > 0 && others < placesOf(text, whole).length;
    });
}

const owners = ["您的", "你的", "我们的", "用户的", "会员的"];

/** Whether a name is always followed by the same character of a longer one: 理事 of 理事会. */
function isPart(text: string, name: string): boolean {
  const places = placesOf(text, name).map((at) => at + name.length);
  const [next = ""] = places.map((at) => text.charAt(at));
  if (places.every((at) => /^(?:进行|加以|给予|予以|作出|做出)/.test(text.slice(at)))) return false;
  return (
    places.every((at) => text.charAt(at) === next) &&
    /[^\P{sc=Han}应须可必不请已未均自]/u.test(next) &&
    !binding.test(next)
  );
}

function placesOf(text: string, name: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
  return places;
}

/** Where a clause begins, behind a word that joins it to the one ahead too. */
function clauseStarts(text: string): readonly number[] {
  return Array.from(text.matchAll(/[,;.]\s*(?:且|并且|并|也|亦|同时|但)?/g)).flatMap(({ index, 0: mark }) => {
    const first = index + (/^[,;.]\s*/.exec(mark)?.[0].length ?? 0);
    return first === index + mark.length ? [first] : [first, index + mark.length];
  });
}

/** Whether a clause of a text begins with what is done, by whom it says (`isNamed`) or by whoever acts in the clauses ahead. */
function goesOn(text: string, act: string, name: string, isNamed: boolean): boolean {
  const begins = (isNamed ? name : "") + act.replace(joint, "").slice(0, near);
  return clauseStarts(text).some((at) => text.startsWith(begins, at) && (isNamed || actsOn(text, at, name)));
}

/** As many characters as tell what is done. */
const near = 2;
const joint = /^(?:且|并且?|也|亦|同时|但)/;

/** What was found in a folded text as one of the two has it. */
function unfolded(put: string, before: string, after: string, language: Language): string {
  for (const text of [before, after]) {
    const at = foldedOf(text, language).indexOf(put);
    if (at >= 0) return text.slice(at, at + put.length);
  }
  return put;
}

function foldedOf(text: string, language: Language): string {
  return withMembers(foldWording(text, language), text);
}
