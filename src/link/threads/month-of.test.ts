import { expect, test } from 'vitest';
import { event, figure, sampleDocument } from '../../record/sample-analysis.ts';
import { monthBeside, monthOf } from './month-of.ts';

const [deed, count] = sampleDocument({
  text: 'They met. Nine mines.',
  drafts: (at) => [event(at('They met'), {}), figure(at('Nine mines'), {})],
}).analysis.findings;

const month = (finding: typeof deed, earliest: string | null, latest: string | null) =>
  monthOf(
    { finding: finding!, earliest, latest, dated: 'finding', state: 'open', corrected: false, into: null },
    { published: '2025-02-03', period: null },
  );

test('a finding is news of the month of its last day', () => {
  expect(month(deed, '2024-10-03', '2024-10-03')).toBe('2024-10');
  expect(month(deed, '2024-10-28', '2024-11-03')).toBe('2024-11');
  expect(month(deed, '2024-01-01', '2024-12-31')).toBeNull();
  expect(month(deed, null, null)).toBeNull();
});

test('what goes on is news of its beginning, a count without an end of the day on which it was told', () => {
  expect(month(deed, '2024-10-03', '9999-12-31')).toBe('2024-10');
  expect(month(count, '2020-11-10', '9999-12-31')).toBe('2025-02');
});

test('months beside each other', () => {
  expect([monthBeside('2024-12', 1), monthBeside('2024-01', -1), monthBeside('2024-05', 1)]).toEqual([
    '2025-01',
    '2023-12',
    '2024-06',
  ]);
});
