/** Control characters, and those without a shape of their own but the two that join and part letters (Persian needs them). */
const UNSEEN = /(?![\u200C\u200D])[\p{Cc}\p{Cf}]/gu;

/** What somebody says of a document, on one line, without what cannot be seen and yet changes how a line is shown. */
export const saidWords = (value: string): string => value.replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
