/** So many first characters of a document's id, or more, name it. */
export const isDocumentIdStart = (words: string): boolean => /^[0-9a-f]{6,64}$/.test(words);
