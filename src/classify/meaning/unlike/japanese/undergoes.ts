/** Whether in Japanese somebody does in the one text what is done to him in the other: 委員は市長から任命される and 委員は市長を任命する; 会員は事務局から連絡を受ける and 会員は事務局に連絡をする. */
export function undergoes(text: string, other: string): boolean {
  const topic = sentenceTopic.exec(text)?.[0];
  if (topic === undefined || !other.includes(topic)) return false;
  return Array.from(text.matchAll(undergone)).some(([whole, who = "", act = "", received = ""]) => {
    if (other.includes(whole)) return false;
    return act === ""
      ? new RegExp(`${who}[にへ][ごお]?${received}を?(?:する|し|いたし)`, "u").test(other)
      : new RegExp(`${who}を${act}(?:する|し)`, "u").test(other);
  });
}

const undergone =
  /([\p{sc=Han}ァ-ヺー]{2,12})(?:(?:から|より|に(?:より|よって)?)[ごお]?(\p{sc=Han}{2,4})され|(?:から|より)[ごお]?(\p{sc=Han}{2,4})を受け)/gu;

const sentenceTopic = /^[\p{sc=Han}ァ-ヺー]{1,12}は/u;
