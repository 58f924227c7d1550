declare module "kuromoji" {
  export interface Token {
    readonly surface_form: string;
  }
  export interface Tokenizer {
    tokenize(text: string): readonly Token[];
  }
  export interface Builder {
    build(done: (error: Error | null, tokenizer: Tokenizer) => void): void;
  }
  const kuromoji: { builder(options: { readonly dicPath: string }): Builder };
  export default kuromoji;
}
