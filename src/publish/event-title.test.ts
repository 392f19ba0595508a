import { expect, test } from 'vitest';
import type { EventFinding } from '../kinds/event.ts';
import { event, party } from '../record/sample-analysis.ts';
import { eventTitle } from './event-title.ts';

const titled = (fields: Partial<EventFinding>, quote = 'words of the source') =>
  eventTitle(event({ start: 0, end: quote.length, quote }, fields) as EventFinding);

test.each([
  [{ actor: [party('Keller')], recipient: [party('Holm')] }, 'Keller, Holm: meeting'],
  [{ actor: [party('Keller')], recipient: [party('Ostria')], mode: 'visit' }, 'Keller, Ostria: visit'],
  [{ actor: [party('Keller'), party('Keller')], mode: 'phone' }, 'Keller: telephone call'],
  [{ type: 'ASSAULT', actor: [party('Norland')], status: 'alleged' }, 'Norland: attack (alleged)'],
  [{ type: 'ASSAULT', actor: [party('Norland')], status: 'denied' }, 'Norland: attack (said not to be so)'],
  [
    { type: 'RETREAT', mode: 'withdraw', actor: [party('Norland')], status: 'planned' },
    'Norland: withdrawal (planned)',
  ],
] satisfies [Partial<EventFinding>, string][])('%j is %s', (fields, title) => {
  expect(titled(fields)).toBe(title);
});

test('an event of nobody has the words of the source, cut between words', () => {
  expect(titled({}, 'the government\nmeeting on 27 April')).toBe('the government meeting on 27 April');
  expect(titled({ status: 'planned' }, 'word '.repeat(20).trim())).toBe(`${'word '.repeat(15)}word … (planned)`);
});

test('words without a blank are cut where the room ends', () => {
  expect(titled({}, '会'.repeat(100))).toBe(`${'会'.repeat(80)} …`);
  expect(titled({}, `x${'𠮷'.repeat(60)}`)).toBe(`x${'𠮷'.repeat(39)} …`);
});
