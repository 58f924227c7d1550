/** Whether the reader is asked in the one of two Japanese texts to leave what the other forbids: 撮影はお控えください, 撮影は禁止します. */
export function isOnlyAsked(before: string, after: string): boolean {
  return asks(before, after) || asks(after, before);
}

const asked = /お控え(?:くだ|下さ|願|いただ)|(?:ご|御)遠慮(?:くだ|下さ|願|いただ)/;
const forbidden = /禁止|禁じ|てはな[らり]|を認めま/;

function asks(one: string, other: string): boolean {
  return asked.test(one) && !forbidden.test(one) && forbidden.test(other) && !asked.test(other);
}
