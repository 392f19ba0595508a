import { expect, test } from 'vitest';
import type { Block } from '../kinds/block.ts';
import { matterAround } from './matter-around.ts';
import { sampleEvent } from './sample-event.ts';

const ENTRY = 'A village near Lakeport is burnt down. Observers count 48 dead.';
const around = (text: string, dateBasis: 'entry' | 'stated', kind: Block['kind'] = 'entry') =>
  matterAround(
    text,
    { kind, start: 0, end: text.length } as Block,
    sampleEvent('wire', 'count 48 dead', { dateBasis }).finding,
    'Observers count 48 dead.',
  );

test('a short entry of a chronicle tells one matter', () => {
  expect(around(ENTRY, 'entry')).toBe(ENTRY);
  expect(around(`${ENTRY} (Sample Wire) (The Daily via Lake News)`, 'entry')).toBe(ENTRY);
});

test('what is dated by itself, stands in a paragraph or in a long entry is told by its sentence', () => {
  expect(around(ENTRY, 'stated')).toBe('Observers count 48 dead.');
  expect(around(ENTRY, 'entry', 'paragraph')).toBe('Observers count 48 dead.');
  expect(around(`${ENTRY} ${'The road was closed. '.repeat(20)}`, 'entry')).toBe('Observers count 48 dead.');
});
