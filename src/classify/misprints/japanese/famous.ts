import { isAddressed, slipsBetween } from "../english/english.ts";
import type { Stretch } from "../stretches.ts";

/** Whether a name that everybody knows was misspelled: Cokkie, Goolge, Firebace. What is a letter or two away from it is nobody's name. */
export function isFamousMisspelled(text: string, { span: [start, end], now }: Stretch): boolean {
  const [wrong, right] = [text.slice(start, end).trim(), now.trim()];
  if (isDrawnAlike(wrong, right)) return true;
  if (!/^[A-Za-z]+$/.test(wrong) || !famous.has(right.toLowerCase()) || isAddressed(text, start, end))
    return false;
  const [from, to] = [wrong.toLowerCase(), right.toLowerCase()];
  return !famous.has(from) && to.length >= shortest && slipsBetween(from, to) <= (to.length > long ? 2 : 1);
}

/** APl for API, lD for ID: the same strokes. */
function isDrawnAlike(wrong: string, right: string): boolean {
  return wrong !== right && /^[A-Z]{2,6}$/.test(right) && strokes(wrong) === strokes(right);
}

function strokes(word: string): string {
  return word.replace(/[lI1|]/g, "1").replace(/[O0]/g, "0");
}

const shortest = 4;
const long = 6;

const famous: ReadonlySet<string> = new Set(
  (
    "paypay adobe adsense admob admin airbnb alexa alibaba amazon analytics android apache apple azure bing bitcoin bluetooth browser chatgpt chrome cloudflare " +
    "cookie cookies copyright creative crashlytics criteo discord docker dropbox ebay edge email evernote excel expedia explorer facebook fastly figma " +
    "firebase firefox flickr foursquare gmail github gitlab google gravatar hubspot hulu icloud instagram intercom internet ipad iphone itunes java javascript " +
    "kindle linkedin linux mailchimp mastercard matomo messenger meta microsoft mixpanel mozilla netflix newrelic nintendo notion office okta opera oracle " +
    "outlook password paypal pinterest playstation pixel platform policy privacy premium python rakuten recaptcha reddit safari salesforce samsung segment " +
    "sendgrid sentry server service shopify signal skype slack snapchat software sony spotify square stripe support telegram tiktok trello tumblr twilio " +
    "twitch twitter uber unity vimeo visa website wechat weibo whatsapp wikipedia windows wordpress xbox yahoo yandex youtube zendesk zoom"
  ).split(" "),
);
