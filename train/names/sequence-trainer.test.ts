import { expect, test } from 'vitest';
import { bestLabels } from '../../src/language/english/names/name-decoder.ts';
import { LABELS, labelOf, OUTSIDE, UNIT } from '../../src/language/english/names/name-labels.ts';
import { seededRandom } from '../random.ts';
import { type Example, SequenceTrainer } from './sequence-trainer.ts';

const PERSON = labelOf(0, UNIT);
const PLACE = labelOf(1, UNIT);

/** Feature 0 marks persons, 1 places, 2 other words. */
const example = (features: readonly number[], allowed: readonly number[]): Example => ({
  features: features.map((feature) => Int32Array.of(feature)),
  allowed: Int32Array.from(allowed),
  weight: 1,
});

function read(trainer: SequenceTrainer, features: readonly number[]): number[] {
  const scores = features.flatMap((row) =>
    Array.from({ length: LABELS }, (_, label) => Math.round(trainer.weights[row * LABELS + label]! * 256)),
  );
  const transitions = Int16Array.from(trainer.transitions, (weight) => Math.round(weight * 256));
  return [...bestLabels(Int32Array.from(scores), features.length, transitions)];
}

test('learns labels from examples, also where the annotation leaves some open', () => {
  const examples = [
    example([0, 2, 1], [1 << PERSON, 1 << OUTSIDE, 1 << PLACE]),
    example([1, 2], [1 << PLACE, 1 << OUTSIDE]),
    // Says only that the first word is a name of either kind.
    example([0, 2], [(1 << PERSON) | (1 << PLACE), 1 << OUTSIDE]),
  ];
  const trainer = new SequenceTrainer(3);
  const random = seededRandom(1);
  let loss = 0;
  for (let epoch = 0; epoch < 300; epoch++) {
    loss = 0;
    for (const each of examples) loss += trainer.learn(each, 0, random);
  }
  expect(loss).toBeLessThan(1);
  expect(read(trainer, [0, 2, 1])).toEqual([PERSON, OUTSIDE, PLACE]);
  expect(read(trainer, [0])).toEqual([PERSON]);
});
