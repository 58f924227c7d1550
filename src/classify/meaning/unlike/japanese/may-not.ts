/** Whether one text leaves it open not to do what the other bars or allows: 許可しないことができる, 許可することができない. */
export function leavesOpen(before: string, after: string): boolean {
  return countIn(before) !== countIn(after);
}

function countIn(text: string): number {
  return text.match(notDoing)?.length ?? 0;
}

const notDoing = /ないこと(?:[がはも]?(?:でき|出来)(?!な|ま?せん)|[がはも]可能|[をも](?:妨げ|認め|許))/g;
