import { expect, test } from 'vitest';
import { event, sampleDocument } from './sample-analysis.ts';
import { successorOf } from './successor-of.ts';

const at = (...spans: (readonly [number, number, ('CONSULT' | 'AGREE')?])[]) =>
  sampleDocument({
    text: 'x'.repeat(100),
    drafts: () => spans.map(([start, end, type]) => event({ start, end, quote: 'x' }, { type: type ?? 'CONSULT' })),
  }).analysis.findings;

const [older] = at([10, 20]);
const successor = (...spans: Parameters<typeof at>) => {
  const found = successorOf(older!, at(...spans));
  return found && [found.start, found.end];
};

test('the one that shares most words', () => {
  expect(successor([10, 21], [12, 22], [60, 70])).toEqual([10, 21]);
});

test('none when too little is shared, the type is another, or two fit equally', () => {
  expect(successor([16, 26])).toBeNull();
  expect(successor([10, 19, 'AGREE'])).toBeNull();
  expect(successor([9, 19], [11, 21])).toBeNull();
  expect(successor()).toBeNull();
});
