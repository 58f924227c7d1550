/** Whether in Chinese whose it is and who gets it change places: 将您的地址出售给广告商 and 出售广告商的地址给您. */
export function goesToOwner(before: string, after: string): boolean {
  const [stood, stands] = [receiversOf(before), receiversOf(after)];
  return stood.some((receiver) =>
    stands.some(
      (other) =>
        other !== receiver &&
        !isGivenTo(before, other) &&
        !isGivenTo(after, receiver) &&
        owns(before, other) &&
        owns(after, receiver),
    ),
  );
}

function receiversOf(text: string): readonly string[] {
  return [...text.matchAll(given)].map(([, receiver = ""]) => receiver);
}

function isGivenTo(text: string, party: string): boolean {
  return new RegExp(`[给給予向]${party}`, "u").test(text);
}

function owns(text: string, party: string): boolean {
  return new RegExp(`${party}[的之]`, "u").test(text);
}

const given =
  /[给給](您|你|我[们們]|(?:本公|我|公)司|平台|用[户戶]|[会會][员員]|\p{sc=Han}{1,4}?[人方者商生户戶客主])(?![的之])/gu;
