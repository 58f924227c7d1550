/** Whether one of two Chinese texts begins by leaving something to choice, 得出席會議, and the other does not: under 會員應： it is no duty then. */
export function leavesToChoose(before: string, after: string): boolean {
  return mayBegin.test(before.trim()) !== mayBegin.test(after.trim());
}

const mayBegin =
  /^(?:[（(]?[0-9０-９一二三四五六七八九十]{1,3}[）)、.．]\s*)?(?:得(?!到|以|知|分|票|奖|獎|失|出[结結])|可(?:以|(?=[请請查要申随隨取撤拒]))|有权|有權)/u;
