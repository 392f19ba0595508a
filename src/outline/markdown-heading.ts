/** A Markdown heading’s level and words (without `#` and emphasis), or null. */
export const markdownHeading = (text: string): { readonly level: number; readonly words: string } | null => {
  const match = /^(#{1,6})\s+(\S.*)$/su.exec(text);
  if (!match) return null;
  return { level: match[1]!.length, words: withoutEmphasis(match[2]!.replace(/(?<!\s)\s+#+$/, '')) };
};

/** The words without the `*` and `_` of Markdown’s emphasis. */
export const withoutEmphasis = (text: string): string =>
  text
    .replace(/\*{1,3}/g, '')
    .replace(/(?<![\p{L}\p{N}])_{1,2}|_{1,2}(?![\p{L}\p{N}])/gu, '')
    .trim();
