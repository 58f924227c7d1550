import type { Span } from "../../model.ts";

/** 午前9時, 上午9点, 9 a.m., 9:00, 21時30分 as 09:00 and so on. */
export function clockTimes(written: string): readonly { span: Span; as: string }[] {
  // Offset for offset, so that the spans are those of the text as written.
  const text = written.replace(/[\uFF01-\uFF5E]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  const found: { span: Span; as: string }[] = [];
  const pattern =
    /(?<half>午前|午後|上午|下午|晚上)?\s?(?<!\d[:.]?)(?<hour>\d{1,2})(?::(?<minute>\d{2})|\.(?<minute3>\d{2})(?=\s?[ap]\.?m)|\s?(?:時(?!間)|时(?!间)|[点點](?!\d)|[点點](?=\d{1,2}分))(?:(?<minute2>\d{1,2})分|(?<thirty>半))?)?\s?(?<meridiem>[ap]\.?m\.?(?![a-z]))?/gi;
  for (const match of text.matchAll(pattern)) {
    const { half, hour, minute, minute2, minute3, thirty, meridiem } = match.groups ?? {};
    if (minute === undefined && meridiem === undefined && !/[時时点點]/.test(match[0])) continue;
    if (Number(hour) > 24) continue;
    const late = /^[午下][後午]$/.test(half ?? "")
      ? half !== "午前" && half !== "上午"
      : half === "晚上" || /^p/i.test(meridiem ?? "");
    const halved = half !== undefined || meridiem !== undefined;
    const hours = (Number(hour) % (halved ? 12 : 24)) + (late ? 12 : 0);
    const minutes = hours * 60 + Number(minute ?? minute2 ?? minute3 ?? (thirty === undefined ? 0 : 30));
    const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
    found.push({
      span: [start, match.index + match[0].trimEnd().length],
      as: ` time\u2007${minutes}\u2007minute `,
    });
  }
  return found;
}
