import { expect, test } from 'vitest';
import { event, sampleDocument } from './sample-analysis.ts';
import { successorOf } from './successor-of.ts';

/** Each word one letter, so that what stands elsewhere has other words. */
const TEXT = [...'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMN'].join(' ');

const at = (...spans: (readonly [number, number, ('CONSULT' | 'AGREE')?])[]) =>
  sampleDocument({
    text: TEXT,
    drafts: () =>
      spans.map(([start, end, type]) =>
        event({ start, end, quote: TEXT.slice(start, end) }, { type: type ?? 'CONSULT' }),
      ),
  }).analysis.findings;

const [older] = at([10, 20]);
const successor = (...spans: Parameters<typeof at>) => {
  const found = successorOf(older!, at(...spans));
  return found && [found.start, found.end];
};

test('the one that shares most words', () => {
  expect(successor([10, 21], [12, 22], [60, 70])).toEqual([10, 21]);
});

test('the one of the very same words where the text moved, and none of other words', () => {
  const moved = (start: number, quote: string) =>
    sampleDocument({
      text: TEXT,
      drafts: () => [event({ start, end: start + quote.length, quote }, { type: 'CONSULT' })],
    }).analysis.findings[0]!;
  const met = moved(40, 'Keller met the en\u00ADvoy of Nor\u00ADland');
  const [there, elsewhere] = [moved(12, 'Keller met the envoy of Norland'), moved(40, 'Lind left a town in Ostria')];
  expect(successorOf(met, [elsewhere, there])).toBe(there);
  expect(successorOf(met, [elsewhere])).toBeNull();
});

test('none when too little is shared, the type is another, or two fit equally', () => {
  expect(successor([16, 26])).toBeNull();
  expect(successor([10, 19, 'AGREE'])).toBeNull();
  expect(successor([8, 18], [12, 22])).toBeNull();
  expect(successor()).toBeNull();
});
