/** What the reader gives: the types live in the domain, because drafts and views speak of them too. */
export type * from "../domain/documents/reading.ts";
