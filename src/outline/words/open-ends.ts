import type { WordsByLanguage } from './any-of.ts';

/** Words behind which something must follow: a line or paragraph that ends in one goes on after the break. */
export const OPEN_ENDS: WordsByLanguage = {
  en: [
    ...['the', 'a', 'an', 'its', 'their'],
    ...['of', 'to', 'in', 'on', 'at', 'by', 'for', 'with', 'from', 'as'],
    ...['and', 'or', 'that', 'which', 'who'],
    ...['is', 'are', 'was', 'has', 'have'],
    ...['i.e.', 'e.g.', 'viz.'],
  ],
};
