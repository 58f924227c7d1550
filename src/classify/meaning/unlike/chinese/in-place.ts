/**
 * Whether in Chinese the place where something is done becomes the place of what it is done to: 员工可以在本店查看监控 and 员工可以查看在本店的监控, or 本店的监控.
 */
export function isDoneElsewhere(before: string, after: string): boolean {
  const [stood, stands] = [bareOf(before), bareOf(after)];
  return turnsToThing(stood, stands) || turnsToThing(stands, stood);
}

function turnsToThing(one: string, other: string): boolean {
  return [...one.matchAll(done)].some(([, ahead, inside]) => {
    const place = ahead ?? inside ?? "";
    const isDone = (text: string): boolean => new RegExp(`[在于於]${place}(?![的之])`, "u").test(text);
    const isOf = (text: string): boolean => new RegExp(`[^，,。；;\\n]{3}${place}[的之]`, "u").test(text);
    return isOf(other) && !isOf(one) && !isDone(other);
  });
}

const spot = "[店馆館校院所司园園区區场場厂廠楼樓室家国國省市县縣境]|[^，,。；;的之]{1,8}[内內外中上下里裡]";
/** Where an act is placed: ahead of the sentence, or behind who does it. */
const done = new RegExp(
  `(?:(?<=^|[。；;\\n])[在于於]([^，,。；;的之]{0,8}?(?:${spot}))[，,]|(?<=[者人员員生户戶客您们們]|可以?|[应應]|得|[会會将將须須能])[在于於]([^，,。；;的之]{0,8}?(?:${spot}))(?=\\p{sc=Han}{2}))`,
  "gu",
);

function bareOf(text: string): string {
  return text.replace(/[\s“”"「」『』]/g, "");
}
