/**
 * Words and phrases in small letters by the language that writes them (ISO 639-1). The outline is read before the
 * document's language is known and without packs, so it asks for the words of all languages at once.
 */
export type WordsByLanguage = Readonly<Partial<Record<'en' | 'az' | 'tr' | 'ru', readonly string[]>>>;

/** For use inside a pattern: any of the words, the longest first. */
export const anyOf = (...lists: readonly WordsByLanguage[]): string =>
  [...new Set(lists.flatMap((list) => Object.values(list).flat()))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
