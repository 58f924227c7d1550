/** A decoded text and the encoding that it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}
import { PolicyError } from "../errors.ts";

export function decode(bytes: Uint8Array, file: string, encoding = "utf-8"): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch (cause) {
    throw new PolicyError(
      "encoding",
      `cannot read ${file}: it is not valid ${encoding}; say the encoding with --encoding`,
      { cause },
    );
  }
}
