import { dateAtStart } from './date-expression.ts';
import { withoutEmphasis } from './markdown-heading.ts';
import { endsInStop } from './sentence-end.ts';
import { anyOf } from './words/any-of.ts';
import { BYLINES, LABELS_OF_DAYS } from './words/label-words.ts';

/** Words of a heading or a masthead line, without Markdown. */
export const bareWords = (text: string): string => withoutEmphasis(text.replace(/^#{1,6}\s+/, '')).replace(/\s+/g, ' ');

/** A line that is nothing but a date or a period. */
export const isDateLine = (text: string): boolean => {
  const words = bareWords(text);
  const date = dateAtStart(words);
  return (
    date !== null &&
    words.slice(date.length).replace(/[\d\s,.|:()–—/-]|updated?|published|gmt|utc|[ap]m\b/giu, '').length <= 12 &&
    words.length <= 60 &&
    !/\p{Ll}\p{L}+\s+\p{Ll}/u.test(words.slice(date.length))
  );
};

const BYLINE = new RegExp(`^(?:${anyOf(BYLINES)})\\b[:\\s]`, 'i');
/** `By …`, `Published: …`: who wrote it and when, not what it says. */
export const isByline = (text: string): boolean =>
  text.length < 80 && !endsInStop(text) && (BYLINE.test(text) || isDateLine(withoutLabelOfDay(text, '')));

const LABEL_OF_DAY = new RegExp(`^(?:${anyOf(LABELS_OF_DAYS)})(?:\\s+on)?\\s*:?\\s+`, 'i');

/** `Published on: 12 March 2024` without the words before the day; `otherwise` where there are none. */
export const withoutLabelOfDay = (text: string, otherwise = text): string =>
  LABEL_OF_DAY.test(text) ? text.replace(LABEL_OF_DAY, '') : otherwise;
