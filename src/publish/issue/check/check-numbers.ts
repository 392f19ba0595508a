import type { Finding } from '../../../kinds/finding.ts';
import type { Issue } from '../../../kinds/issue.ts';
import { lexemes } from '../../../text/numbers/lexeme.ts';
import { readNumber } from '../../../text/numbers/read-number.ts';
import { tagDates } from '../../../time/tag-dates.ts';
import { dateContext } from './check-dates.ts';
import type { CheckedSentence } from './check-issue.ts';
import type { IssueWarning } from './issue-warning.ts';

/** A number of a text with the words that give it. */
interface WrittenNumber {
  readonly value: number;
  readonly text: string;
}

/** Numbers that stand in nothing that the sentence cites. `Three hundred` is 300; dates are not numbers; `one` is none. */
export const numberWarnings = ({ sentence, text, cited }: CheckedSentence, issue: Issue): readonly IssueWarning[] => {
  const written = numbersIn(text, issue);
  if (written.length === 0) return [];
  const support = new Set<number>();
  for (const { passage, found, recorded, document } of cited) {
    for (const words of [passage, found ?? '', document?.title ?? '', document?.publisher ?? ''])
      for (const { value } of allNumbersIn(words)) support.add(value);
    if (recorded) for (const value of valuesOf(recorded.finding)) support.add(value);
  }
  support.add(cited.length);
  return written
    .filter(({ value }) => ![...support].some((known) => isSame(known, value)))
    .map(({ value, text: words }) => ({
      sentence: sentence.id,
      rule: 'number',
      message: `The number ${words} stands in nothing that the sentence cites.`,
      expected: nearest(value, support),
      actual: words,
    }));
};

/** The numbers of a text that are no part of a date or a name like COP29. */
const numbersIn = (text: string, issue: Issue): readonly WrittenNumber[] => {
  const dates = tagDates(text, dateContext(null, issue.period)).filter(({ type }) => type !== 'DURATION');
  return allNumbersIn(text).filter(
    ({ start, end, value, words }) =>
      !(words && value === 1) && !dates.some((date) => date.start < end && start < date.end),
  );
};

const allNumbersIn = (text: string): readonly (WrittenNumber & { start: number; end: number; words: boolean })[] => {
  const pieces = lexemes(text);
  const found: (WrittenNumber & { start: number; end: number; words: boolean })[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const number = readNumber(pieces, i);
    if (!number) continue;
    const [start, end] = [pieces[number.from]!.start, pieces[number.to - 1]!.end];
    i = number.to - 1;
    if (/[\p{L}-]/u.test(text[start - 1] ?? '') && number.form === 'digits' && /\p{L}-?$/u.test(text.slice(0, start)))
      continue;
    if (/^(?:st|nd|rd|th)\b/i.test(text.slice(end))) continue;
    found.push({ value: number.value, text: text.slice(start, end), start, end, words: number.form === 'words' });
  }
  return found;
};

const valuesOf = (finding: Finding): readonly number[] => {
  const values: number[] = [];
  const collect = (value: unknown, key: string): void => {
    if (typeof value === 'number' && !POSITIONS.has(key)) values.push(value);
    else if (value && typeof value === 'object')
      for (const [inner, each] of Object.entries(value)) collect(each, inner);
  };
  for (const [key, value] of Object.entries(finding)) collect(value, key);
  return values;
};

const POSITIONS = new Set(['start', 'end', 'block', 'page', 'cueStart', 'cueEnd']);

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(a) * 1e-9;

/** The number of the source that was likely meant: of the same size. */
const nearest = (value: number, support: ReadonlySet<number>): string | null => {
  const near = [...support]
    .filter((known) => known > value / 11 && known < value * 11)
    .sort((a, b) => Math.abs(a - value) - Math.abs(b - value))[0];
  return near === undefined ? null : String(near);
};
