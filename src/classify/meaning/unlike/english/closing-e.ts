/**
 * Whether a word gave way to another that is written like it but for an e at its end: moral damage and morale damage, suits and suites. Stems of words
 * leave that e out, since it comes and goes with an ending (store, stored).
 */
export function closesWithE(before: string, after: string): boolean {
  const [stood, stands] = [before, after].map((text) => text.match(/[a-z]+/g) ?? []);
  if (stood === undefined || stands === undefined || stood.length !== stands.length) return false;
  return stood.some((word, at) => {
    const other = stands[at] ?? "";
    return word !== other && (isPair(word, other) || isPair(other, word));
  });
}

function isPair(short: string, long: string): boolean {
  const base = short.endsWith("s") && long.endsWith("es") && !others.has(short) ? short.slice(0, -1) : short;
  return others.has(base) && (long === `${base}e` || (base !== short && long === `${base}es`));
}

/** Words that are others with an e behind them. */
const others: ReadonlySet<string> = new Set(
  (
    "artist bar breath can car cast cloth cod cop corps cur curs dam dens din fat fin fir hat hid hop human kit laps lath leas loath local mad man mat mod " +
    "moral nod not pal pan past pin pip plum prim quit rag rat rational rip rob rod rout sag scar sever shin sit slid spin star strip suit swath tap teas tens " +
    "ton tub tun twin urban us van wag war win writ"
  ).split(" "),
);
