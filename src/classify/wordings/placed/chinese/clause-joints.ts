import { type Parted, partedAsBefore } from "../parted.ts";

/**
 * The Chinese text after with two clauses in one sentence or in two as before, where the second names again who acts in the first, or what that ends with: 我们公布录音，并会
 * 公布统计 and 我们公布录音。此外，我们也会公布统计; 特制定本制度，旨在 and 特制定本制度。本制度旨在. How far a condition reaches is asked elsewhere.
 */
export function clausesAsBefore(before: string, after: string): string {
  return partedAsBefore(before, after, jointsIn);
}

const links = "此外|另外|同[时時]|并且|並且|而且|再者|但是?|不[过過]|然而";
const two = new RegExp(
  `(?<=^|[。\\n])(?<ahead>[^。\\n]{6,160})(?<end>。\\s?)(?<link>(?:(?:${links})[，,]?)?)(?<behind>[^。\\n]{4,160})`,
  "gu",
);

function jointsIn(text: string): readonly Parted[] {
  const pattern = new RegExp(two.source, "uy");
  // Sentences may each be the first of one joint and the second of another.
  return Array.from(text.matchAll(/(?<=^|[。\n])/gu)).flatMap(({ index }) => {
    pattern.lastIndex = index;
    const { ahead = "", end = "", link = "", behind = "" } = pattern.exec(text)?.groups ?? {};
    if (ahead === "") return [];
    const last = ahead.slice(-near);
    return [
      ...exampleIn(last, end, behind, link),
      ...stanceIn(ahead, last, end, link, behind),
      ...clauseIn(ahead, last, end, link, behind),
    ];
  });
}

/** As many characters as tell one place from another. */
const near = 4;

function clauseIn(ahead: string, last: string, end: string, link: string, behind: string): readonly Parted[] {
  const subject = subjectOf(ahead, behind);
  const said = behind.slice(subject.length);
  const [modal = ""] = subject === "" ? [""] : (/^(?:[将將会會应應须須])/u.exec(said) ?? [""]);
  // 将采取措施，并审查: of both.
  if (/[应應须須]/u.test(modal) && /[内內]|[日天月年][前]/u.test(ahead)) return [];
  const isShared = modal !== "" && ahead.includes(subject.trim() + modal);
  const [adverb = ""] = (isShared ? /^.(?:[也亦还還])?/u : /^\s*(?:[也亦还還]|同[时時])?/u).exec(said) ?? [];
  const rest = said.slice(adverb.length, adverb.length + near);
  if (rest.length < near) return [];
  const parted = last + end + link + subject + adverb + rest;
  const words = turns.test(link) ? turning : link === "" && subject !== "" ? [...adding, ...turning] : adding;
  // Without anybody who acts, a comma alone would leave open who does.
  const commas = subject === "" ? [] : words.flatMap((word) => ["，", ",", ", "].map((mark) => mark + word));
  const stops = subject === "" && link === "" ? [] : ["；", ";"].map((mark) => mark);
  return [
    {
      parted,
      joined: [...commas, ...stops].flatMap((mark) =>
        ["", "也", "亦", "还", "還", "同时", "同時"].map((also) => last + mark + also + rest),
      ),
    },
  ];
}

const turns = /^(?:但|不[过過]|然而)/;
const turning = ["但", "但是", "不过", "不過", "惟"];
const adding = ["", "并", "并且", "且", "而且", "同时", "並", "並且", "同時"];

/** 应清理场地，并通知管理人员 and 应清理场地。同时应通知管理人员: the stance that ends the first holds for what is joined to it. */
function stanceIn(ahead: string, last: string, end: string, link: string, behind: string): readonly Parted[] {
  const [said = "", subject = "", modal = ""] = stanced.exec(behind) ?? [];
  const rest = behind.slice(said.length, said.length + near);
  const stances = ahead.match(anyStance) ?? [];
  if (modal === "" || rest.length < near || link.startsWith("但") || conditional.test(ahead)) return [];
  if (!stances.every((one) => kindOf(one) === kindOf(modal)) || stances.length === 0) return [];
  if (subject !== "" && !ahead.includes(subject + (stances[0] ?? ""))) return [];
  return [
    {
      parted: last + end + link + said + rest,
      joined: ["，", ","].flatMap((mark) => andWords.map((word) => last + mark + word + rest)),
    },
  ];
}

const must = "(?<![相供反适適响響对對])[应應](?:[当當]|(?![用急付聘邀答]))|必?[须須](?!知)";
const may = "(?<![许許认認])可以?(?![能疑靠见見])";
const stanced = new RegExp(
  `^((?:[您你]|\\p{sc=Han}{2,6}?)??)(?:[并並]且?|同[时時]|[还還也亦])*(${must}|${may})`,
  "u",
);
const anyStance = new RegExp(
  `不得|不可|不[应應]|(?<![申])[请請]|禁止|${must}|${may}|[将將]|(?<![委社协協学學大工员員理监監董])[会會](?![员員议議长長])|有[权權]`,
  "gu",
);
/** What may hold for both acts, or for the first alone: when, until when, what for, at what price. */
const conditional =
  /如|若|倘|同意|[仅僅只]|除|未[经經]|一旦|[时時]，|的，|者，|方可|[内內]|期[间間]|[日天月年周時时][前間间]|^[为為]|免[费費]|直至|直到/;
const andWords = ["并", "并且", "且", "同时", "並", "並且", "同時"];

function kindOf(stance: string): string {
  return /可/.test(stance) ? "may" : /[应應须須]/u.test(stance) ? "must" : stance;
}

/** 删除信息，例如通过擦除文件 and 删除信息。例如，擦除文件. */
function exampleIn(last: string, end: string, behind: string, link: string): readonly Parted[] {
  const [word = "", name = ""] = /^(例如|比如|譬如)[，：,:]?/.exec(behind) ?? [];
  if (word === "" || link !== "") return [];
  const rest = behind.slice(word.length).replace(/^(?:通[过過]|透[过過])/, "");
  const by = behind.slice(word.length, behind.length - rest.length);
  const next = rest.slice(0, near);
  return [
    {
      parted: last + end + word + by + next,
      joined: ["，", ","].flatMap((mark) =>
        ["", "，", "："].flatMap((stop) =>
          ["", "通过", "通過", "透过", "透過"].map((means) => last + mark + name + stop + means + next),
        ),
      ),
    },
  ];
}

/** Who acts in both, or what the first ends with, where the second begins with it. */
function subjectOf(ahead: string, behind: string): string {
  const clauses = ahead.split(/[，,；;]/);
  for (const clause of clauses) {
    const own = clause.trimStart().replace(pointing, "");
    const named = behind.replace(pointing, "");
    const shared = sharedOf(own, named);
    if (shared !== "") return behind.slice(0, behind.length - named.length) + shared;
  }
  // 可以收取工本费。工本费的标准.
  const [whose = "", thing = ""] = /^(\p{sc=Han}{2,6}?)的(?=\p{sc=Han}{3})/u.exec(behind) ?? [];
  if (thing !== "" && ahead.endsWith(thing)) return whose;
  const [point = "", name = ""] =
    /^(?:[本该該此]|[这這]些?|上述)?(\p{sc=Han}{2,6}?)(?=旨在|是|[为為](?!了)|包[括含]|[适適]?用[于於])/u.exec(
      behind,
    ) ?? [];
  return name !== "" && ahead.replace(/[）)]$/, "").endsWith(name) ? point : "";
}

const pointing = /^(?:[该該此]|[这這]些|上述)/;

/** The words that two clauses begin with, as far as what is done. */
function sharedOf(one: string, other: string): string {
  let length = 0;
  while (length < longestSubject && one[length] === other[length] && length < other.length) length += 1;
  return (
    /^(?:[您你]|[A-Za-z][\w.]{1,20}\s?|\p{sc=Han}{2,8}?)(?=[会會将將可应應已也亦还還不有设設是须須在于於为為负負旨同]|$)/u.exec(
      other.slice(0, length + 1),
    )?.[0] ?? ""
  ).slice(0, length);
}

const longestSubject = 24;
