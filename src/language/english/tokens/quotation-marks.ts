/** Marks that can close a quotation: straight ones do both, and „Gänsefüßchen“ close with a mark that opens English ones. */
export const QUOTES: ReadonlySet<string> = new Set(['"', "'", '”', '’', "''", '’’', '»', '›', '“', '‘', '`', '‟']);
