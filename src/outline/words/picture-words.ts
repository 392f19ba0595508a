import type { WordsByLanguage } from './any-of.ts';

/** Words that open a caption before a colon, a dash or a number. */
export const CAPTION_WORDS: WordsByLanguage = {
  en: ['image', 'photo', 'picture', 'figure', 'fig.', 'map', 'source', 'credit', 'table'],
};

/** Agencies that stand behind a slash as whose a picture is. */
export const PICTURE_AGENCIES: WordsByLanguage = {
  en: ['Getty Images', 'Reuters', 'REUTERS', 'AFP', 'AP', 'EPA', 'Alamy', 'Shutterstock'],
};
