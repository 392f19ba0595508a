import type { Candidate } from './meaning.ts';
import type { TokenList } from './token-list.ts';

/** Marks a value as approximate where the words do (`around 1990` is `1990~`; `around noon` leaves the day exact). */
export const approximate = (edtf: string, { mod, type }: Candidate): string => {
  if (mod !== 'APPROX' || type === 'TIME') return edtf;
  const mark = (part: string) => (part === '..' || part === '' || /[~?%]$/.test(part) ? part : `${part}~`);
  return edtf.split('/').map(mark).join('/');
};

/** `since November 2020` is open at its end, `until May`, `by the end of 2025` and `not later than 5 May` at their start. */
export const openEnd = (t: TokenList, { first, end, type }: Candidate, edtf: string): string => {
  if (type !== 'DATE' && type !== 'TIME') return edtf;
  if (edtf.includes('..')) return edtf;
  const before = t.is(first - 1, 'about', 'around', 'at', 'approximately', 'the') ? first - 2 : first - 1;
  const [from, to] = edtf.includes('/') ? edtf.split('/') : [edtf, edtf];
  if (
    t.is(before, 'since', 'starting', 'beginning') ||
    t.is(end, 'onwards', 'onward') ||
    t.follow(end, 'and', 'beyond')
  )
    return `${from}/..`;
  if (t.is(before, 'until', 'till', 'by') || isNotLaterThan(t, before)) return `../${to}`;
  return edtf;
};

/** Whether `not later than` ends at a token. */
const isNotLaterThan = (t: TokenList, at: number): boolean =>
  t.is(at, 'than') && t.is(at - 1, 'later') && t.is(at - 2, 'not', 'no');
