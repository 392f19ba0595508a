import { type Candidate, dateCandidate, type Holiday, NONE } from '../meaning.ts';
import type { TokenList } from '../token-list.ts';
import { shiftAt } from './weekdays.ts';
import { yearAt } from './years.ts';

/** Longest names first. The second word list is what has to follow; all are written with capitals. */
const NAMES: readonly [readonly string[], Holiday][] = [
  [['new', 'year', "'", 's', 'eve'], 'new-year-eve'],
  [['new', 'year', "'", 's', 'day'], 'new-year'],
  [['new', 'year', "'", 's'], 'new-year'],
  [['christmas', 'eve'], 'christmas-eve'],
  [['christmas', 'day'], 'christmas'],
  [['christmas'], 'christmas'],
  [['easter', 'sunday'], 'easter'],
  [['easter'], 'easter'],
  [['good', 'friday'], 'good-friday'],
  [['thanksgiving', 'day'], 'thanksgiving'],
  [['thanksgiving'], 'thanksgiving'],
  [['halloween'], 'halloween'],
  [['labor', 'day'], 'us-labor'],
  [['memorial', 'day'], 'us-memorial'],
  [['valentine', "'", 's', 'day'], 'valentine'],
];

/** `Christmas`, `last Thanksgiving`, `New Year's Eve 2023`. */
export const holidays = (t: TokenList, i: number): readonly Candidate[] => {
  const shift = shiftAt(t, i);
  const at = shift?.end ?? i;
  if (!t.isCapitalised(at)) return NONE;
  const found = NAMES.find(([words]) => t.follow(at, ...words));
  if (!found) return NONE;
  const end = at + found[0].length;
  if (t.is(end, 'week', 'weekend'))
    return [
      dateCandidate(i, end + 1, {
        kind: 'holding',
        unit: t.is(end, 'week') ? 'W' : 'WE',
        of: { kind: 'holiday', name: found[1], year: null, shift: shift?.shift ?? null },
      }),
    ];
  const year = yearAt(t, t.is(end, ',', 'of') ? end + 1 : end);
  return [
    dateCandidate(i, year?.end ?? end, {
      kind: 'holiday',
      name: found[1],
      year: year?.year ?? null,
      shift: shift?.shift ?? null,
    }),
  ];
};
