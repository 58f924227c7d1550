import type { Edit, Language, Link, Block, Sentence } from "../model.ts";
import type { Ledger } from "./ledger.ts";
import type { FollowsNumbers } from "./references.ts";

/** What telling any change needs. */
export interface Telling {
  readonly ledger: Ledger;
  readonly editsOf: EditsOf;
  readonly followsNumbers: FollowsNumbers;
  /** Told already, by a changed date of the document. */
  readonly toldSentences: ReadonlySet<Link<Sentence>>;
  readonly toldBlocks: ReadonlySet<Link<Block>>;
}

/** Word edits that turn one text into the other. */
export type EditsOf = (before: string, after: string, language: Language) => readonly Edit[];
