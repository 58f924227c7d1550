import type { PackedFields } from "./packed.ts";

type Int32s = Int32Array<ArrayBuffer>;
type Units = Uint16Array<ArrayBuffer>;
type Weights = Float64Array<ArrayBuffer>;

/** jieba's dictionary as a trie over UTF-16 units, breadth first: the children of a node stand together, in order. */
// A type and not an interface: it is also looked up by name, as the packed arrays are.
export type ChineseLexicon = {
  /** The unit by which a node is reached. */
  readonly unit: Units;
  readonly firstChild: Int32s;
  readonly childCount: Units;
  /** The logarithm of the word's share of all words; 0 where no word ends at the node. */
  readonly weight: Weights;
  /** By unit, the child of the root; 0 for none. */
  readonly rootOf: Int32s;
  /** One element: the weight of a character that is in no word. */
  readonly unknownWeight: Weights;
  /** By UTF-16 unit, the simplified character to look up in the place of a traditional one. */
  readonly simplified: Units;
};

export const CHINESE_FIELDS: PackedFields<ChineseLexicon> = {
  unit: Uint16Array,
  firstChild: Int32Array,
  childCount: Uint16Array,
  weight: Float64Array,
  rootOf: Int32Array,
  unknownWeight: Float64Array,
  simplified: Uint16Array,
};
