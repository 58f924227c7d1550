import { foldToSimplified } from "../../../text/simplified.ts";
import type { Stretch } from "../stretches.ts";

/**
 * Whether a measure word stood ahead of what nobody counts by it, and another by which it is counted stands there now: 一只仲裁员, 两枝球台. As many are
 * meant. Where either fits (一条烟, 一支烟) it is another quantity, and told.
 */
export function isMeasureMisused(text: string, { span: [start, end], now }: Stretch): boolean {
  const [old, measure] = [foldToSimplified(text.slice(start, end)), foldToSimplified(now)];
  const [wrong, right] = [counted.get(old), counted.get(measure)];
  if (wrong === undefined || right === undefined) return false;
  if (!counting.test(foldToSimplified(text.slice(0, start)))) return false;
  const behind = foldToSimplified(text.slice(end, end + farthest)).replace(/[，。；：、！？,;!?\n].*$/su, "");
  const [goes, fits] = [wrong.test(behind), right.test(behind)];
  if (goes) return false;
  if (fits) return true;
  return narrow.includes(old) && single.includes(measure) && !names.test(behind);
}

/** 申请从事危险货物运输经营的 5 只以上经检测合格的危险货物运输专用车辆: as far as a noun stands behind its measure word. */
const farthest = 24;

const counting =
  /(?:[\d０-９〇零一二三四五六七八九十百千万亿两几每各数多某任]|多少|任意|若干|该|此|这|那|哪|另|首|本)[)）]?\s*$/u;

/** Counts what is counted one by one, whatever it is; not what measures a part or several: 段, 份, 套. */
const single = "个名位只条台辆张封本册枚颗匹头朵家间座栋幢把支枝部幅件项艘架棵株尾笔顶扇盏";

/** Stands ahead of little else than what is listed here. */
const narrow = "只辆封枚颗匹头朵艘架棵株尾盏顶扇枝幢栋座幅把笔粒片块根滴";

/** Other things than those listed here may be called so: 两个A, 三只 ABC. */
const names = /^\s*[A-Za-z]/;

const people =
  "员|者|(?<!办|内|公|专)人(?!民|事|工)|会员|用户|客户|顾客|客人|旅客|乘客|读者|家长|老师|教师|医生|律师|医师|师|学生|学员|学童|考生|新生|住宿?生|业主|住户|买家|卖家|玩家|选手|代表|主席|董事|理事|监事|委员|子女|儿童|小朋友|同学|同事|嘉宾|队长|教练|租户|房东|候选|股东|用家|参赛|先生|女士|专家|客";
const papers =
  "卡|证|票|券|图|照|相片|表|纸|单|发票|收据|海报|光盘|碟|桌|台(?!式)|床|椅|沙发|凳|枱|支票|名片|地毯|贴纸|帐单|账单|清单|门票|标签|通行证|试卷|卷";
const machines =
  "设备|装置|电脑|计算机|服务器|伺服器|主机|机(?!构|关|会|制)|仪|终端|打印|复印|冰箱|空调|电视|摄像头|摄影机|装备|车|汽车|钢琴|器材|电器";

/** By which what is counted, in simplified characters. */
const nouns: Readonly<Record<string, string>> = {
  个: ".",
  名: people,
  位: people,
  只: "猫|狗|犬|鸟|宠物|动物|兔|鸡|鸭|鹅|羊|猪|虫|鼠|手|脚|眼|耳|鞋|袜|手套|箱|杯|碗|球|表|股|基金|船|艇|桶|盒|瓶|证券|债券|袋|包|灯|笼|篮",
  条: "信息|消息|讯息|短信|简讯|记录|纪录|数据|评论|规定|条款|规则|路|街|线|鱼|蛇|狗|犬|理由|内容|公告|新闻|建议|裤|巾|裙|领带|绳|船|河|江|法|命|通知|留言|帖|微博|动态|管|航|隧道|跑道|泳道|球道|微信|邮件|链|烟|项链|意见|原则|措施|标准|罪",
  台: machines,
  辆: "车",
  张: papers,
  封: "信|邮件|函|电邮|邮|通知|电报",
  本: "书|册|杂志|图书|刊|簿|护照|手册|小说|字典|词典|存折|证|教材|账|漫画|目录",
  册: "书|图书|刊|杂志|教材|资料|馆藏|借|期",
  枚: "硬币|邮票|戒指|章|导弹|钥匙|印|蛋|奖|币|炸弹|U盾|令牌|代币|NFT|图标|标志",
  颗: "星|珠|牙|心|糖|种子|树|石|钻|药|豆|蛋|螺|球|弹|行星|粒",
  匹: "马|布|骆驼|绸|驴|骡|狼",
  头: "牛|羊|猪|象|驴|骡|牲|畜|蒜|鲸|狮",
  朵: "花|云|玫瑰|蘑菇|浪|棉",
  笔: "款|交易|订单|付款|费|资金|钱|汇款|转账|转帐|存款|支付|贷款|商品|账|帐|捐|资料|数据|记录|收入|支出|业务|消费|保证金|押金|学费|奖|买卖|借",
  家: "公司|企业|店|机构|银行|医院|商户|餐厅|饭店|网站|酒店|院|厂|供应商|服务商|律师|事务所|旅行社|组织|协会|媒体|学校|书店|商家|运营商|经销商|平台|出版社|单位|馆|会计",
  间: "房|店|教室|公司|屋|室|铺|厕|客房|病房|厂|学校|机构|银行|宿舍|厅|仓|铺位|餐厅|酒店",
  座: "楼|山|桥|建筑|城|塔|大厦|厦|庙|水库|坟|墓|钟|房|雕|奖|岛|屋苑|馆|池|场|院|亭|停车场",
  栋: "楼|房|大厦|建筑|别墅|宿舍|屋|厦|大楼",
  幢: "楼|房|大厦|建筑|别墅|宿舍|屋|厦|大楼",
  段: "时间|时期|路|数据|代码|文字|文本|视频|影片|录音|程序|音|内容|对话|话|短片|距离|文|经历|程式|信息|资料|讯息|关系",
  把: "钥匙|锁匙|刀|伞|椅|锁|剪|枪|尺|扇|米|火|梳|琴|壶|遮|匙",
  支: "笔|枪|队|歌|基金|股|烟|香|舞|曲|牙|箭|球|温度计|疫苗|酒|录音|蜡烛|视频|影片|电话|球拍|球杆|手机|针",
  枝: "笔|枪|花|香|烟|箭|球杆|球拍|树|玫瑰|蜡烛",
  部: "电影|影片|手机|电话|法|车|作品|书|电脑|剧|小说|相机|电梯|升降机|机|片|动画|平板|法律|法规|词典",
  幅: "画|图|照片|地图|作品|标语|字|布|海报|土地|地",
  件: "商品|衣|事|物|货|行李|作品|包|案|产品|邮件|器|展品|家具|礼|T恤|工具|服|制品|文件|藏品|证据|外套|武器|首饰",
  项: "规定|服务|权利|义务|功能|条件|费用|活动|条款|要求|措施|内容|业务|研究|目|责任|原则|政策|协议|技术|测试|检查|信息|资料|数据|标准|制度|权|工作|任务|运动|赛事|比赛|设施|申请|罪|调查|声明|设定|设置|选|因素|理由|情形|情况|事|产品|资产|指控|指示|决|提|投诉|更改|变更|修订|修改|计划|优惠",
  份: "文件|合同|协议|表|报告|申请|问卷|副本|证明|材料|资料|契约|合约|订单|声明|报|杂志|清单|礼|保单|协定|记录|工作|餐|食|饭|早餐|套餐|试卷|授权|通知|许可|数据|政策|条款|遗嘱|责任|力|心|作业",
  艘: "船|艇|舰|轮|舟",
  架: "飞机|机|钢琴|相机|梯|直升机|客机|摄|无人机",
  棵: "树|草|白菜|木|植|苗|菜|松|葱",
  株: "树|草|植|苗|花|菌|木|毒",
  尾: "鱼|虾",
  顶: "帽|帐篷|轿|伞|头盔",
  扇: "门|窗|屏风|贝",
  盏: "灯|茶|油",
  粒: "药|米|种子|糖|珠|豆|胶囊|子弹|星|沙|球|钻|盐|纽扣",
  片: "药|土地|森林|地|叶|面包|光盘|纸|云|玻璃|饼|海|水|肉|影|果|瓦|拼图|碟|湿巾|面膜|树|区|草|心|林|田|尿",
  块: "土地|肉|石|表|布|蛋糕|板|砖|硬盘|屏|钱|糖|皂|地|玻璃|田|金|电池|牌|铁|木|冰|豆腐|巧克力|奖牌",
  根: "绳|线|棍|头发|管|香|烟|柱|蜡烛|针|骨|筷|香蕉|杆|棒|毛|草|木|电缆|火柴|吸管|竹",
  滴: "水|血|油|药|泪|汗|眼",
  门: "课|学|科|技|炮|语言|手艺|考试|生意|课程|电话",
};

const counted: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(nouns).map(([measure, what]) => [measure, new RegExp(what, "u")] as const),
);
