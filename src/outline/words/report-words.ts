import type { WordsByLanguage } from './any-of.ts';

/** Verbs by which a text says what a publication reports; a quotation behind them is a report and no speech. */
export const REPORTING: WordsByLanguage = {
  en: ['report', 'reports', 'reported', 'add', 'adds', 'added', 'write', 'writes', 'wrote'],
};

/** Verbs behind whose colon speech begins: what follows is no longer the name of a publication. */
export const SPEAKING: WordsByLanguage = {
  en: [...['said', 'says', 'told', 'reports', 'reported', 'adds', 'added', 'writes', 'wrote', 'asked', 'noted']],
};

/** Who tells of himself speaks; narration has none of these. */
export const FIRST_PERSONS: WordsByLanguage = { en: ['I', 'we', 'We', 'my', 'My', 'our', 'Our', 'me', 'us'] };
