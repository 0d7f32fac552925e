/** Values a sentence of `locales/` takes. Dates and numbers are formatted before they get here. */
export type SentenceVars = Record<string, string | number>;

/** Key of `locales/` → the sentence a person reads. An unknown key throws: `{key}` must never reach a group. */
export type Translate = (key: string, vars?: SentenceVars) => string;
