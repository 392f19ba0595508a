import type { WordsByLanguage } from './any-of.ts';

/** What a publication is, in a line that says no more: `Weekly digest no. 12`. */
export const PUBLICATIONS: WordsByLanguage = {
  en: [
    ...['bulletin', 'newsletter', 'digest', 'review', 'report', 'policy brief', 'policy paper', 'press release'],
    ...['working paper', 'commentary', 'analysis', 'issue', 'vol', 'volume', 'no', '№', '#'],
  ],
};

/** What stands before these: how often it comes and what it is about. */
export const SORTS_OF_PUBLICATIONS: WordsByLanguage = {
  en: ['foreign policy', 'news', 'press', 'weekly', 'monthly', 'daily', 'quarterly', 'special'],
};

/** Publications that come again and again, named at the front of a document. */
export const BULLETINS: WordsByLanguage = { en: ['bulletin', 'newsletter', 'digest', 'weekly', 'monthly'] };

/** What else comes out for a day that its title names. */
export const ISSUES_BY_DAY: WordsByLanguage = {
  en: [
    ...['update', 'situation report', 'sitrep', 'briefing', 'brief', 'edition', 'summary', 'roundup', 'round-up'],
    ...['press review', 'news', 'week in', 'week on'],
  ],
};

/** Occasions on which somebody speaks, in the title of what was said: `Remarks to the press on 5 May 2021`. */
export const SPEECHES: WordsByLanguage = {
  en: [
    ...[
      'press conference',
      'news conference',
      'press briefing',
      'media briefing',
      'press statement',
      'remarks',
      'speech',
    ],
    ...['interview', 'transcript', 'question time'],
  ],
};

/** Which of these also say what another thing is like: `a brief history`. */
export const ALSO_ADJECTIVES: WordsByLanguage = { en: ['brief'] };

/** With what the name of a legal text begins, which may be longer than other titles. */
export const LEGAL_TEXTS: WordsByLanguage = {
  en: [
    ...['treaty', 'agreement', 'protocol', 'convention', 'declaration', 'statement', 'resolution', 'memorandum'],
    ...['charter', 'accord'],
  ],
};

/** What stands before these. */
export const SORTS_OF_LEGAL_TEXTS: WordsByLanguage = { en: ['joint', 'trilateral', 'final', 'framework'] };
