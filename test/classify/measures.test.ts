import { describe, expect, test } from "vitest";
import { withMeasuresAsBefore } from "../../src/classify/folds/measures/measures.ts";
import type { Language } from "../../src/model.ts";

/** One value in several notations, and after the stroke others that only look like it. */
const values: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    "発表は90分間とします。=発表は1時間30分とします。=発表は1時間半とします。/発表は130分間とします。/発表は1時間とします。",
    "在籍は1年6か月以内とします。=在籍は18か月以内とします。=在籍は1年半以内とします。/在籍は1年6日以内とします。",
    "楽器は幅50cm以下とします。=楽器は幅500ミリメートル以下とします。=楽器は幅0.5m以下とします。/楽器は幅50mm以下とします。/楽器は幅50cm未満とします。",
    "区画は1ヘクタールです。=区画は10,000㎡です。/区画は10,000mです。",
    "構内は時速20kmまでです。=構内は20km/hまでです。/構内は20kmまでです。",
    "門は午後10時に閉めます。=門は22時に閉めます。=門は夜10時に閉めます。=門は22:00に閉めます。/門は10時に閉めます。",
    "受付は正午までです。=受付は12:00までです。/受付は0:00までです。",
    "開園は4月1日～10月末日です。=開園は4月1日から10月末日までです。/開園は4月1日までです。/開園は4月1日～11月末日です。",
    "窓口は月～金です。=窓口は月曜日から金曜日までです。/窓口は月～土です。",
    "3 分の2以上の賛成を要します。=三分の二以上の賛成を要します。=2/3以上の賛成を要します。/二分の一以上の賛成を要します。",
    "控えは1日保存します。/控えは24時間保存します。",
    "控えは1か月保存します。/控えは30日保存します。",
  ],
  "zh-Hans": [
    "每场90分钟。=每场一个半小时。=每场1.5小时。/每场一小时。/每场半小时。",
    "船长不超过1米。=船长不超过100厘米。/船长不超过10厘米。/船长不超过1.5米。",
    "行李限20公斤。=行李限20千克。/行李限20斤。",
    "开放时间为上午9点至下午5点半。=开放时间为9:00－17:30。/开放时间为9:00－17:00。",
    "保修一年半。=保修18个月。/保修一个半月。",
    "晚上10点关门。=22:00关门。/10点关门。",
  ],
  "zh-Hant": [
    "每場以90分鐘為限。=每場以1小時30分鐘為限。/每場以9小時為限。",
    "寬60公分以下。=寬600公釐以下。/寬60公尺以下。",
    "自3月1日起至3月31日止受理。=3月1日～3月31日受理。/自3月1日起受理。",
    "每週一至週五開放。=每星期一到星期五開放。/每星期一到星期六開放。",
  ],
  en: [
    "Lessons last 90 minutes.=Lessons last one hour and thirty minutes.=Lessons last one and a half hours.=Lessons last 1.5 hours./Lessons last 130 minutes.",
    "Lessons last half an hour.=Lessons last 30 minutes./Lessons last three hours.",
    "Boats of 6 m and more pay twice.=Boats of 600 cm and more pay twice.=Boats of six metres and more pay twice./Boats of 6 ft and more pay twice.",
    "The gate shuts at 10 pm.=The gate shuts at 22:00.=The gate shuts at 10:00 p.m.=The gate shuts at 2200 hours./The gate shuts at 10:00.",
    "Ring between 10 am and noon.=Ring from 10:00 to 12:00./Ring from 10:00 to midnight.",
    "Open from Monday to Friday.=Open Mon–Fri./Open Mon–Sat.",
    "Keep below 5°C.=Keep below 5 degrees Celsius./Keep below 15°C.",
    "Logs stay for one day./Logs stay for 24 hours.",
    "Children aged 6 to 12 may join.=Children aged 6–12 may join./Children aged 6–13 may join.",
    "The mast costs £10 an hour./The mast costs £10.",
  ],
};

describe.each(Object.entries(values))("%s", (language, rows) => {
  test.each(rows)("%s", (row) => {
    const [same = "", ...others] = row.split("/").length > 1 ? splitOthers(row) : [row];
    const [first = "", ...forms] = same.split("=");
    const asFirst = (text: string): string => withMeasuresAsBefore(first, text, language as Language);
    expect(forms.map(asFirst)).toEqual(forms.map(() => first));
    expect(others.map(asFirst).filter((text) => text === first)).toEqual([]);
  });
});

/** A stroke within a number or a unit parts nothing. */
function splitOthers(row: string): readonly string[] {
  return row.split(/(?<=[。.])\//);
}
