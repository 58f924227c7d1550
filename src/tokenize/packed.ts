/** The arrays of a packed lexicon, each under its name. */
export type PackedArrays = Readonly<Record<string, PackedArray>>;
/** In which order they lie in the file, and of what type each is. */
export type PackedFields<Arrays> = { readonly [Name in keyof Arrays]: PackedArrayType<Arrays[Name]> };

/**
 * One file for one lexicon: a head, then the arrays as they lie in memory, so that opening is one read and no parsing.
 * `stamp` says what the file was made from; whoever packs decides what it means.
 */
export function packArrays<Arrays extends PackedArrays>(
  fields: PackedFields<Arrays>,
  arrays: Arrays,
  stamp: number,
): Uint8Array {
  const names = Object.keys(fields);
  const head = new Uint32Array(HEAD_LENGTH + 2 * names.length);
  head.set([MAGIC, stamp, names.length]);
  let offset = aligned(head.byteLength);
  names.forEach((name, index) => {
    const array = arrays[name];
    head.set([offset, array?.length ?? 0], HEAD_LENGTH + 2 * index);
    offset = aligned(offset + (array?.byteLength ?? 0));
  });
  const bytes = new Uint8Array(offset);
  bytes.set(bytesOf(head));
  names.forEach((name, index) => {
    const array = arrays[name];
    if (array !== undefined) bytes.set(bytesOf(array), head[HEAD_LENGTH + 2 * index]);
  });
  return bytes;
}

/** The arrays of a packed lexicon, as views into its bytes; null where the bytes are not such a file. */
export function unpackArrays<Arrays extends PackedArrays>(
  fields: PackedFields<Arrays>,
  bytes: Uint8Array<ArrayBuffer>,
): Arrays | null {
  const types = Object.entries<AnyArrayType>(fields as Readonly<Record<string, AnyArrayType>>);
  const headLength = HEAD_LENGTH + 2 * types.length;
  if (stampOf(bytes) === null || bytes.length < 4 * headLength) return null;
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, headLength);
  if (head[2] !== types.length) return null;
  const arrays: Record<string, PackedArray> = {};
  for (const [index, [name, type]] of types.entries()) {
    const offset = head[HEAD_LENGTH + 2 * index] ?? 0;
    const length = head[HEAD_LENGTH + 2 * index + 1] ?? 0;
    if (offset + length * type.BYTES_PER_ELEMENT > bytes.length) return null;
    arrays[name] = new type(bytes.buffer, bytes.byteOffset + offset, length);
  }
  return arrays as Arrays;
}

/** What the file was made from, as its packer noted it; null where the bytes do not begin as such a file does. */
export function stampOf(bytes: Uint8Array<ArrayBuffer>): number | null {
  if (bytes.length < HEAD_BYTES) return null;
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD_LENGTH);
  return head[0] === MAGIC ? (head[1] ?? null) : null;
}

type PackedArray =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Int16Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

interface PackedArrayType<Element> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, offset: number, length: number): Element;
}
type AnyArrayType = PackedArrayType<PackedArray>;

/** `kai1` where the bytes lie as the reading machine counts; on one that counts the other way nothing would match. */
const MAGIC = 0x3169616b;
/** Magic, stamp, number of arrays, one word of nothing. */
const HEAD_LENGTH = 4;
/** So many bytes at the start of a file are enough to know its stamp. */
export const HEAD_BYTES: number = 4 * HEAD_LENGTH;

// Eight bytes are the longest element; a view must begin at a multiple of its element's size.
function aligned(offset: number): number {
  return (offset + 7) & ~7;
}

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
