/** Marks of a format that its reader left standing: the sign of a box of GitHub, a link whose bracket was never closed. */
export function foldMarkup(text: string): string {
  return text
    .replace(/\[!(?:note|tip|important|warning|caution)\]/gi, "")
    .replace(/\[([^[\]()\n]{1,80})\]\([^\s()[\]]{1,300}\]/g, "$1");
}

/** What is still to be filled in, with or without a remark of its author: [待填写——登记后补充] and [待填写]. */
export function foldPlaceholders(text: string): string {
  return text.replace(
    /[[【〔［](?:待(?:填写?|填寫|补充|補充|定|确认|確認)|请填写|請填寫|要記入|記入予定|未定|後日記入|tbd|tbc|to be (?:completed|confirmed|determined|filled in)|insert )[^\]】〕］\n]{0,80}[\]】〕］]/gi,
    "[tbd]",
  );
}
