/**
 * Who became whom on one level, while it is being found: each unit of either side has one partner, or none (-1). A
 * split or merge has its main pair there and the further units in `extra`, each pointing at the unit it came from or
 * went into.
 */
export interface Pairing {
  readonly toB: Int32Array;
  readonly toA: Int32Array;
  /** Units of `b` that came out of a unit of `a` beside its partner, and the other way round. */
  readonly extraB: Map<number, number>;
  readonly extraA: Map<number, number>;
}

export function emptyPairing(aCount: number, bCount: number): Pairing {
  return {
    toB: new Int32Array(aCount).fill(-1),
    toA: new Int32Array(bCount).fill(-1),
    extraB: new Map(),
    extraA: new Map(),
  };
}

export function pair(pairing: Pairing, a: number, b: number): void {
  pairing.toB[a] = b;
  pairing.toA[b] = a;
}

export function unpair(pairing: Pairing, a: number, b: number): void {
  pairing.toB[a] = -1;
  pairing.toA[b] = -1;
}

/** The same pairing seen from the other side. */
export function mirrored(pairing: Pairing): Pairing {
  return { toB: pairing.toA, toA: pairing.toB, extraB: pairing.extraA, extraA: pairing.extraB };
}

/** The unit of `a` that `b` belongs to, be it its partner or the one that it split from or was merged with; or -1. */
export function originOf(pairing: Pairing, b: number): number {
  const partner = pairing.toA[b] ?? -1;
  return partner >= 0 ? partner : (pairing.extraB.get(b) ?? -1);
}

/** The unit of `b` that `a` went into; or -1. */
export function destinationOf(pairing: Pairing, a: number): number {
  const partner = pairing.toB[a] ?? -1;
  return partner >= 0 ? partner : (pairing.extraA.get(a) ?? -1);
}

export function isFree(partners: Int32Array, extra: ReadonlyMap<number, number>, unit: number): boolean {
  return (partners[unit] ?? -1) < 0 && !extra.has(unit);
}
