/** Whether it was done by somebody in the one of two Japanese texts, with him in the other: 委託先により収集する, 委託先とともに収集する. */
export function joinsIn(text: string, other: string): boolean {
  return Array.from(text.matchAll(agent), ([, name = ""]) => name).some(
    (name) =>
      !other.includes(`${name}によ`) &&
      [`${name}ととも`, `${name}と共`, `${name}と一緒`].some((beside) => other.includes(beside)),
  );
}

const agent = /([\p{sc=Han}ァ-ヺー]{2,12})に(?:より|よって)/gu;
