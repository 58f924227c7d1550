/** Words that say the same of the same thing, one sense a group; read only where who acts, what is denied and how much are the same on both sides. */
export const chineseSenses: string = `
处理|解决|办理 通知|告知|知会 费用|价款|款项 返还|退还|归还 毁损|损坏|破损 丢失|遗失 期限|期间 场所|地点 理由|原因|事由 核对|核实|检查 修复|修理|维修
`;

/** What frames a statement and says nothing of its own. */
export const chineseLight: string = `
行为 情形 情况 事宜 事项 内容 方面 有关 相关 相应 所 该
`;
