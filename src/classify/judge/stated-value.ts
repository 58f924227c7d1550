/**
 * Whether a line that the outline takes for a heading states who or what something is, and states another now: 責任者：佐藤一郎, 委託先：みどり印刷, Processor: Reef
 * Printing. It names nothing under it.
 */
export function statesAnotherValue(before: string, after: string): boolean {
  const [stood, stands] = [statedIn(before), statedIn(after)];
  return stood !== null && stands !== null && stood.label === stands.label && stood.value !== stands.value;
}

const stated = [
  /^([\p{sc=Han}ァ-ヺー]{0,10}(?:責任者|管理者|担当者?|代表者?|代表取締役|会長|理事長|館長|院長|園長|校長|所長|局長|委託先|提供先|発行者?|編集者?|窓口|所在地|住所|電話(?:番号)?|連絡先|問い?合わ?せ先))(?:[:：]|[ \u3000]+)(.+)$/u,
  /^([\p{sc=Han}]{0,10}(?:[负負][责責]人|[联聯聯][系繫絡络]人|主管|[经經][办辦]人|受托方|受託方|委托方|委託方|接收方|代表人|[会會][长長]|理事[长長]|[馆館][长長]|院[长長]|校[长長]|[园園][长長]|地址|[电電][话話]|[邮郵]箱|信箱))(?:[:：]|[ \u3000]+)(.+)$/u,
  /^((?:[A-Z][\w-]* ){0,4}(?:Processor|Controller|Officer|Contact|Manager|Chair|Chairman|Secretary|President|Director|Treasurer|Warden|Address|Phone|Telephone|Email|Publisher|Editor|Recipient)): *(.+)$/iu,
];

function statedIn(line: string): { readonly label: string; readonly value: string } | null {
  for (const pattern of stated) {
    const [, label = "", value = ""] = pattern.exec(line.trim()) ?? [];
    if (label !== "") return { label, value };
  }
  return null;
}
