/**
 * Whether in Japanese somebody to whom something is handed or told in the one text hands or tells it in the other (資料は委員会に送付される, 委員会は資料を送付する),
 * or the user does himself what was done without a doer (情報は退会後に削除される, 利用者は情報を退会後に削除する). What he can do himself is another matter.
 */
export function isDoneByReceiver(text: string, other: string): boolean {
  return handsOn(text, other) || doesItHimself(text, other);
}

const handed =
  /([\p{sc=Han}ァ-ヺー]{2,12}?)(?:に|へ|宛てに|あてに)(?:対し(?:て)?)?[、,]?[ごお]?(提供|送信|送付|開示|通知|共有|譲渡|移転|販売|貸与|付与|報告|連絡|配信|交付|発送|返還|返金|支給|委託|公開|提示|提出|案内)され/gu;

function handsOn(text: string, other: string): boolean {
  return Array.from(text.matchAll(handed)).some(
    ([, who = "", act = ""]) =>
      !new RegExp(`${who}(?:により|によって|から|が)`, "u").test(text) &&
      new RegExp(`${who}[はが][^。]*?${act}(?:し|する|いたし)`, "u").test(other) &&
      !new RegExp(`${who}[にへ][^。]*?${act}`, "u").test(other),
  );
}

const done =
  /(削除|消去|停止|通知|開示|収集|保存|保管|管理|返金|返還|更新|処理|公開|公表|掲載|送付|発送|抹消|審査|承認|解約|解除)され/gu;

/** The user, by what he is called. */
const user = "(?:お客様|お客さま|利用者|ユーザー?|会員|申込者|応募者|購入者|あなた|皆様)";

function doesItHimself(text: string, other: string): boolean {
  return (
    !new RegExp(`${user}(?:が|により|によって|から|自身|自ら)`, "u").test(text) &&
    Array.from(text.matchAll(done)).some(
      ([, act = ""]) =>
        new RegExp(`${user}[はが][^。]*?を[^。、]*?${act}(?:します|する(?![こもよ])|いたします)`, "u").test(
          other,
        ) && !new RegExp(`${user}は[^。]*?${act}`, "u").test(text),
    )
  );
}
