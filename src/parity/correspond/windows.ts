/** A stretch of two sequences, as offsets. */
export interface Window {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/**
 * Two sequences that are too long to be held against each other as a whole, cut side by side into stretches of at most `size`: what
 * is left when nothing in them is sure, as in ten thousand equal paragraphs.
 */
export function windowsOf(aCount: number, bCount: number, size: number): readonly Window[] {
  const pieces = Math.ceil(Math.max(aCount, bCount) / size);
  return Array.from({ length: pieces }, (_, piece) => ({
    aFrom: Math.floor((piece * aCount) / pieces),
    aTo: Math.floor(((piece + 1) * aCount) / pieces),
    bFrom: Math.floor((piece * bCount) / pieces),
    bTo: Math.floor(((piece + 1) * bCount) / pieces),
  }));
}
