import type { Element } from "hast";
import { isBoundary, kindOf } from "../flow/elements.ts";
import { attribute, type Survey } from "./survey.ts";

/**
 * Whether the words that stand for an image say nothing of the text: those of a logo, or of a picture that stands alone and is linked, a
 * slide or a button. The title of a section that an old page drew as an image is kept, and so is a mark in a table or in a sentence.
 */
export function isPicture(image: Element, survey: Survey): boolean {
  if (isNamed(image, LOGO) || FILE.test(attribute(image, "alt") ?? "")) return true;
  let isLinked = false;
  for (let around = survey.parent(image); around !== null; around = survey.parent(around)) {
    if (survey.measure(around).text > 0) return false;
    isLinked ||= around.tagName === "a";
    if (!isBoundary(kindOf(around.tagName))) continue;
    return (
      kindOf(around.tagName) !== "cell" && (isLinked || isNamed(image, PICTURE) || isNamed(around, LOGO))
    );
  }
  return isNamed(image, PICTURE);
}

/** In the name of its file, its class or its words. */
function isNamed(element: Element, names: RegExp): boolean {
  const file = (attribute(element, "src") ?? "").split("/").at(-1) ?? "";
  return [file, ...["className", "id", "alt"].map((name) => attribute(element, name) ?? "")].some((name) =>
    names.test(name),
  );
}

/** `../img/flow`, `IMG_0012.jpg`: a file's name where words should stand. */
const FILE = /^\.{1,2}\/|\.(?:png|jpe?g|gif|svg|webp)$/i;
const LOGO = /logo|ロゴ/i;
const PICTURE =
  /icon|アイコン|slide|carousel|banner|bnr|バナー|btn|button|ボタン|avatar|photo|写真|照片|相片|(?:画像|图片|圖片|image)$|^\.+$/i;
