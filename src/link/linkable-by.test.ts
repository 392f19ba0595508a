import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FigureFinding } from '../kinds/figure.ts';
import { bestLinks } from './figure-links.ts';
import { TELLING } from './figure-thresholds.ts';
import { type FigureTraits, wordsCompared } from './figure-traits.ts';
import { linkableBy } from './linkable-by.ts';
import { Rarity } from './rarity.ts';

const WORDS = ['ford', 'mill', 'lantern', 'orchard', 'ferry', 'quarry', 'harvest', 'bridge', 'cellar', 'anvil'];

const rarity = (() => {
  const counted = new Rarity();
  // The first words are in nearly all, the last in very few.
  for (let i = 0; i < 400; i++) counted.add(WORDS.filter((_, word) => i % (word * word + 1) === 0));
  return counted;
})();

const finding = (document: string, value: number, unit: string): FigureFinding => ({
  kind: 'figure',
  id: document,
  document,
  block: 0,
  page: null,
  group: null,
  rule: 'test@1',
  quote: '',
  start: 0,
  end: 1,
  value,
  min: null,
  max: null,
  bound: '=',
  unit,
  measure: '',
  asOf: null,
  place: null,
  attributedTo: null,
  change: null,
  sameAs: null,
});

const traits = (document: string, value: number, unit: string): fc.Arbitrary<FigureTraits> =>
  fc
    .record({
      measure: fc.subarray(WORDS, { maxLength: 4 }),
      told: fc.subarray(WORDS),
      cumulative: fc.constantFrom(true, false, null),
    })
    .map(({ measure, told, cumulative }) => ({
      ...nothingTold(finding(document, value, unit)),
      measure: new Set(measure),
      counted: measure,
      specific: measure.length > 1,
      told: new Set(told),
      names: new Set(['velin']),
      subjects: new Set(['velin']),
      cumulative,
    }));

const nothingTold = (one: FigureFinding): FigureTraits => ({
  finding: one,
  measure: new Set(),
  anybody: new Set(),
  counted: [],
  specific: false,
  told: new Set(),
  nations: new Set(),
  states: new Set(),
  names: new Set(),
  capitals: new Set(),
  subjects: new Set(),
  places: [],
  harmed: false,
  fate: null,
  cumulative: null,
  ofShare: false,
  hasPassage: true,
});

/** What the index tells that both have. */
const common = (one: FigureTraits, other: FigureTraits): readonly string[] => {
  const theirs = wordsCompared(other);
  return [...wordsCompared(one)].filter(
    (word) => theirs.has(word) && (one.measure.has(word) || rarity.of(word) >= TELLING),
  );
};

test('what is linked was linkable by the words that both have, from either side', () => {
  let linked = 0;
  fc.assert(
    fc.property(
      fc.constantFrom('mines', 'persons').chain((unit) => fc.tuple(traits('a', 5, unit), traits('b', 7, unit))),
      ([one, other]) => {
        if (bestLinks([one, other], [[0, 1]], rarity).length === 0) return;
        linked++;
        expect(linkableBy(one, rarity)(common(one, other))).toBe(true);
        expect(linkableBy(other, rarity)(common(other, one))).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
  expect(linked).toBeGreaterThan(50);
});

test('what shares a common word or two is not', () => {
  const mill: FigureTraits = { ...nothingTold(finding('a', 5, 'persons')), told: new Set(WORDS) };
  expect(linkableBy(mill, rarity)([])).toBe(false);
  expect(linkableBy(mill, rarity)(['cellar', 'anvil'])).toBe(false);
  expect(linkableBy(mill, rarity)(['quarry', 'bridge', 'cellar', 'anvil'])).toBe(true);
});
