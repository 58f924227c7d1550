/**
 * Whether the reader is told in the one English text to do what in the other somebody does to him: tell the warden, the warden tells you; ask your teacher, your
 * teacher will ask you.
 */
export function tellsReader(one: string, other: string): boolean {
  return Array.from(one.matchAll(told)).some(([, verb = "", whom = ""]) => {
    const does = new RegExp(
      `\\b${whom} (?:(?:will|may|must|shall|can|should) )?(?:also )?${verb}(?:s|es)? you\\b`,
    );
    return does.test(other) && !does.test(one);
  });
}

const told =
  /(?:^|[.;:,!?] |\bplease |\band )(tell|inform|notify|contact|call|ask|show|give|send|help|pay|warn|remind|email|phone|thank|invite|assist|answer|inform|advise|meet|visit|follow) ((?:the|our|your|its|a|an|any) [a-z-]+)\b/g;
