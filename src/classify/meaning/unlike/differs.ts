/** One way in which a text says something else than another in nearly the same words, asked of both versions as they stand; either way round. */
export type Differs = (before: string, after: string) => boolean;
