/** Whether in Chinese what is done within a time is done before or after it: 犹豫期内寄出 against 犹豫期过后寄出. */
export function leavesItsTime(before: string, after: string): boolean {
  const counts = [within, outside].map((place) =>
    [before, after].map((text) => [...text.matchAll(place)].length),
  );
  return counts.every(([stood, stands]) => stood !== stands);
}

const within =
  /期(?:[间間]|限)?(?:之|以)?[内內里裡中](?![容])|期[间間](?![届屆满滿后後前过過结結终終之内內])/gu;
const outside =
  /(?:期|期[间間]|期限)(?:[届屆]?[满滿]|[过過]|[结結]束|[终終]了)?(?:之|以)?[后後前](?![往述台臺])/gu;
