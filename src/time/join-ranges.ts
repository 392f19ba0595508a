import type { Candidate, Meaning } from './meaning.ts';
import type { TokenList } from './token-list.ts';

/** `27 September to 10 November 2020`, `between 1985 and 1987`: two dates that are the ends of one stretch. */
export const joinRanges = (t: TokenList, found: readonly Candidate[]): readonly Candidate[] => {
  const joined: Candidate[] = [];
  for (let i = 0; i < found.length; i++) {
    const [here, next] = [found[i]!, found[i + 1]];
    if (next && isEnd(here.meaning) && isEnd(next.meaning) && isRange(t, here, next)) {
      joined.push({ ...here, end: next.end, meaning: { kind: 'interval', from: here.meaning, to: next.meaning } });
      i++;
    } else joined.push(here);
  }
  return joined;
};

const isEnd = ({ kind }: Meaning): boolean => kind === 'calendar' || kind === 'weekday' || kind === 'year-part';

/** `October 24 - 26 October`, but not the dash after a dateline: `VIENNA, Oct. 24 - 1992 was …`. */
const isSameGrain = ({ meaning: a }: Candidate, { meaning: b }: Candidate): boolean =>
  a.kind === b.kind &&
  (a.kind !== 'calendar' ||
    b.kind !== 'calendar' ||
    ((a.day === null) === (b.day === null) && (a.month === null) === (b.month === null)));

const isRange = (t: TokenList, here: Candidate, next: Candidate): boolean => {
  const { first, end } = here;
  if (t.is(end, '-')) return next.first === end + 1 && (t.isGlued(end) || isSameGrain(here, next));
  const gap = t.is(next.first - 1, 'the') ? next.first - 1 - end : next.first - end;
  if (gap !== 1) return false;
  if (t.is(end, 'to', '-', 'until', 'till', 'through', 'thru')) return true;
  return t.is(end, 'and') && t.is(first - 1, 'between');
};
