import { dateAtStart } from './date-expression.ts';
import { withoutEmphasis } from './markdown-heading.ts';
import { endsInStop } from './sentence-end.ts';
import { anyOf } from './words/any-of.ts';
import { BYLINES, LABELS_OF_CHANGES, LABELS_OF_DAYS, LABELS_OF_FIRST_DAYS } from './words/label-words.ts';

/** Words of a heading or a masthead line, without Markdown. */
export const bareWords = (text: string): string => withoutEmphasis(text.replace(/^#{1,6}\s+/, '')).replace(/\s+/g, ' ');

const TIME_BEFORE =
  /^(?:\d{1,2}[:.][0-5]\d|\d{4}(?=\s*(?:GMT|UTC|hrs?)\b))(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|[A-Z]{2,3}T)\b)?(?:\s\([^()]{4,16}\))?(?:\s[–—|-])?[,\s]\s*/iu;
/** How long a text takes to read and how long ago it was changed, as pages say beside its day. */
const BESIDE_DAY =
  /\s*[|·•-]?\s*(?:\d{1,3}[\s-]*min(?:ute)?s?\b(?:\sread)?|(?:last\s)?updated\s\d{1,3}\s\p{L}+\sago)$/iu;

/** A line that is nothing but a date or a period, with the time of day before or behind it. */
export const isDateLine = (text: string): boolean => {
  const words = bareWords(text).replace(TIME_BEFORE, '').replace(BESIDE_DAY, '');
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
  text.length < 80 &&
  !endsInStop(text) &&
  (BYLINE.test(text) || LENGTH.test(text) || isDateLine(withoutLabelOfDay(text, '')));

/** `Length: 321 words`, as databases of newspapers say. */
const LENGTH = /^(?:length:\s*)?[\d,.]{1,6}\swords$/i;

const LABEL_OF_DAY = new RegExp(
  `^(?:${anyOf(LABELS_OF_DAYS, LABELS_OF_FIRST_DAYS, LABELS_OF_CHANGES)})(?:\\s+(?:on|at))?\\s*:?\\s+`,
  'i',
);

/** `Published on: 12 March 2024` without the words before the day; `otherwise` where there are none. */
export const withoutLabelOfDay = (text: string, otherwise = text): string =>
  LABEL_OF_DAY.test(text) ? text.replace(LABEL_OF_DAY, '') : otherwise;
