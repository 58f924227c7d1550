/** Whether what is done over the net in one of two Chinese sentences is done away from it in the other: 在网上张贴 and 在线下张贴. */
export function leavesTheNet(before: string, after: string): boolean {
  return isElsewhere(before, after) || isElsewhere(after, before);
}

function isElsewhere(net: string, away: string): boolean {
  return (
    online.test(net) && !offline.test(net) && offline.test(away) && !online.test(away.replace(offline, ""))
  );
}

/** Not 在线下单, nor 线下载. */
const offline = /[线線]下(?![单單载載达達订訂注列方调調属屬])/u;
const online =
  /[线線]上|[网網](?:路|[络絡])?上|在[线線]|[联聯]机|[联聯]機|互[联聯][网網]|[网網]路|[网網][络絡]/u;
