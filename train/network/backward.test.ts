import { expect, test } from 'vitest';
import { Network } from '../../src/language/english/network/network.ts';
import { parameterShapes } from '../../src/language/english/network/network-sizes.ts';
import { seededRandom } from '../random.ts';
import { Backward, backwardMemory } from './backward.ts';
import { certain, mixed } from './choices.ts';

const SIZES = { width: 16, tables: [1], tags: 5, labels: 6, arc: 8, layers: 2 };
const COUNT = 7;
const ANSWERS = {
  tags: mixed(certain([0, 1, 2, 3, 4, -1, 1]), certain([0, 2, -1, 1, 4, -1, 0]), 0.7),
  arcs: mixed(certain([1, 7, 1, 2, 2, 4, 1]), certain([1, 7, 3, 2, 5, 4, 7]), 0.4),
  heads: Int32Array.of(1, 7, 1, 2, 2, 4, 1),
  labels: mixed(certain([0, 1, 2, 3, 4, 5, 0]), certain([0, 4, 2, 3, 4, 2, 0]), 0.5),
};

test('gradients agree with differences of the loss', () => {
  const parameters = parameterShapes(SIZES).reduce((sum, [, rows, columns]) => sum + rows * columns + 8, 0);
  const network = new Network(SIZES, backwardMemory({ ...SIZES, parameters }));
  const backward = new Backward(network);
  const random = seededRandom(7);
  const draw = (reach: number) => (random() * 2 - 1) * reach;
  for (const { data } of network.parameters.values()) for (let at = 0; at < data.length; at++) data[at] = draw(0.4);
  const words = Float32Array.from({ length: COUNT * SIZES.width }, () => draw(1));
  const ones = new Float32Array(20_000).fill(1);
  const masks = { window: ones, outputs: [ones, ones], projections: ones };
  const loss = () => {
    network.input.data.set(words, SIZES.width);
    network.read(COUNT);
    network.scoreArcs(COUNT);
    network.scoreLabels(COUNT, ANSWERS.heads);
    backward.loss = 0;
    backward.transpose();
    backward.sentence(COUNT, ANSWERS, masks, 0.7);
    return backward.loss;
  };
  const slope = (data: Float32Array, at: number) => {
    const value = data[at]!;
    data[at] = value + 2e-3;
    const above = loss();
    data[at] = value - 2e-3;
    const below = loss();
    data[at] = value;
    return (above - below) / 4e-3;
  };
  backward.clear();
  loss();
  const found = new Map([...backward.gradients].map(([name, { data }]) => [name, data.slice()]));
  const ofWords = backward.inputGradient.data.slice(0, words.length);
  for (const [name, { data }] of network.parameters)
    for (let draws = 0; draws < 5; draws++) {
      const at = Math.floor(random() * data.length);
      expect(Math.abs(slope(data, at) - found.get(name)![at]!), `${name} at ${at}`).toBeLessThan(0.01);
    }
  for (let at = 0; at < words.length; at += 9) expect(Math.abs(slope(words, at) - ofWords[at]!)).toBeLessThan(0.01);
});
