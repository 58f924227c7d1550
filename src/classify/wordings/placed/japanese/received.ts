/**
 * The Japanese text after with what comes to somebody said as before: 氏名が当社に伝えられます where it became 当社は氏名を受け取ります. Whoever it comes to has to be
 * the one who receives it.
 */
export function receivedAsBefore(before: string, after: string): string {
  const [stood, stands] = [givenIn(before), givenIn(after)];
  if (stood !== null && stands === null) {
    const received = receivedIn(after, stood.who);
    if (received === null || !received.what.startsWith(stood.source)) return after;
    const what = received.what.slice(stood.source.length);
    return `${received.ahead}${what}${stood.particle}${stood.source}${stood.verb}${received.behind}`;
  }
  if (stands === null || stood !== null) return after;
  const received = receivedIn(before, stands.who);
  return received === null
    ? after
    : `${stands.who}${received.topic}${stands.source}${stands.ahead}${received.verb}${stands.behind}`;
}

interface Given {
  readonly who: string;
  /** Up to what is given, without the particle behind it. */
  readonly ahead: string;
  readonly particle: string;
  /** From whom, where that is said: `配送会社から`. */
  readonly source: string;
  /** To whom, and the verb: `当社に送信されます`. */
  readonly verb: string;
  readonly behind: string;
}

const who = String.raw`[\p{sc=Han}ァ-ヺーA-Za-z][\p{sc=Han}ァ-ヺー\w.&-]{0,20}`;
const given = new RegExp(
  String.raw`^(?<ahead>[^。]{2,120}?)\s?(?<particle>[がは])[、,]?\s?(?<source>(?:[^。、がはを]{1,24}?(?:から|より))?)[、,]?\s?(?<verb>(?<who>${who})\s?(?:に(?:対して)?|へ)\s?(?:(?:送信|送付|提供|転送|通知|連携)さ|伝え(?:ら)?|送ら|渡さ|届けら|知らさ)れ(?:て(?:い|き))?(?:ます|る|ました|た))(?<behind>[。]?[^。]*)$`,
  "u",
);

function givenIn(text: string): Given | null {
  const found = given.exec(text)?.groups;
  if (found === undefined) return null;
  const { ahead = "", particle = "", source = "", verb = "", behind = "" } = found;
  return { who: found["who"] ?? "", ahead, particle, source, verb, behind };
}

interface Received {
  readonly topic: string;
  readonly ahead: string;
  readonly what: string;
  readonly verb: string;
  readonly behind: string;
}

const receives = String.raw`(?:を(?:受け?取(?:り(?:ます|ました)|る|った)|受[領信](?:し(?:ます|た|ました)|する))|の(?:提供|通知|連携|送付|送信)を受け(?:ます|る|ました|た))`;

function receivedIn(text: string, name: string): Received | null {
  const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  const pattern = new RegExp(
    String.raw`^(?<ahead>[^。]{0,60}?)${literal}\s?(?<topic>[はが][、,]?\s?)(?<what>[^。]{2,120}?)(?<verb>${receives})(?<behind>[。]?[^。]*)$`,
    "u",
  );
  const found = pattern.exec(text)?.groups;
  if (found === undefined) return null;
  const { ahead = "", topic = "", what = "", verb = "", behind = "" } = found;
  return { ahead, topic, what, verb, behind };
}
