/** Words that say the same of the same thing, one sense a group; read only where who acts, what is denied and how much are the same on both sides. */
export const chineseSenses: string = `
方式|形式 处理|解决|办理 费用|价款 返还|退还 理由|原因|事由 丢失|遗失 修理|维修 使用|用于
`;

/** What frames a statement and says nothing of its own. */
export const chineseLight: string = `
行为 情形 情况 事宜 事项 内容 方面 有关 相关 相应 所 该
`;
