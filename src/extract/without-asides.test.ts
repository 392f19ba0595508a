import { expect, it } from 'vitest';
import { loadResources } from '../resources/load-resources.ts';
import { readText } from './read-text.ts';
import { withoutAsides } from './without-asides.ts';

const { knowledge, engineFor } = await loadResources();
const reading = readText('The ferry goes 1 See there. twice a day. It rained.', {
  engine: engineFor('en')!,
  knowledge,
});

it('blanks a note inside a paragraph and moves nothing', () => {
  const [paragraph] = reading.blocks;
  const note = { ...paragraph!, kind: 'footnote' as const, start: 15, end: 27, body: 15 };
  expect(withoutAsides({ ...reading, blocks: [paragraph!, note] })).toBe(
    `The ferry goes ${' '.repeat(12)} twice a day. It rained.`,
  );
});

it('leaves a text without asides as it is', () => {
  expect(withoutAsides(reading)).toBe(reading.text);
});
