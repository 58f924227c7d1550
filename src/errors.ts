/** What failed outside the program, told in one line that says what, where, why and what to do. */
export class PolicyError extends Error {
  override readonly name = "PolicyError";
  readonly code: string;

  /** `message` is the whole line without the leading `kaitei: `: `<what> <where>: <why>; <what to do>`. */
  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** Throws when the program itself is wrong; such a failure is a bug and is never caught. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant broken: ${message}`);
}
