const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** The language out of which findings are read. */
const READ = 'en';

/**
 * The name of a language (`Russian`) out of whose documents no findings are read.
 * @param language ISO 639-1 code
 * @returns null for the language that is read, and for one that could not be told
 */
export const unreadLanguage = (language: string | null): string | null => {
  if (language === null || language === READ) return null;
  return (/^[a-z]{2,3}$/.test(language) && NAMES.of(language)) || language;
};
