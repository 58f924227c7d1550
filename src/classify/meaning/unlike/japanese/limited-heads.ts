/**
 * Whether a Japanese sentence limits something to another kind of thing, in the same words: 許可した者に限る and 許可した日に限る.
 */
export function limitsOtherKind(before: string, after: string): boolean {
  const [stood, stands] = [kindsIn(before), kindsIn(after)];
  return stood.length > 0 && stood.length === stands.length && stood.join() !== stands.join();
}

function kindsIn(text: string): readonly number[] {
  return Array.from(text.matchAll(limited), ([, head = ""]) => kinds.findIndex((kind) => kind.test(head)));
}

const limited =
  /(?<=[たるいのな])(者|方々?|人|もの|日時?|時間帯?|時|とき|期間|月|年度?|曜日|場所|区域|地域|施設|場合)(?:に限|のみ|だけ)/gu;
const kinds: readonly RegExp[] = [
  /^(?:者|方|人|もの)/u,
  /^(?:日|月|年|曜)/u,
  /^(?:時間|期間)/u,
  /^(?:場所|区域|地域|施設)/u,
  /^(?:時$|とき|場合)/u,
];
