import { expect, test } from 'vitest';
import { sourceLabel, titleOf } from './source-line.tsx';

const bare = { id: 'a'.repeat(64), title: null, publisher: null, origin: '/papers/lake-report.txt' };

test('a document is called by its title, else by the name of its file', () => {
  expect(titleOf({ ...bare, title: 'The Lake Report' })).toBe('The Lake Report');
  expect(titleOf(bare)).toBe('lake-report.txt');
  expect(titleOf({ title: null })).toBe('untitled');
});

test('a source is called by its publisher, else as its document is', () => {
  expect(sourceLabel({ ...bare, publisher: 'Lowland Press' })).toBe('Lowland Press');
  expect(sourceLabel(bare)).toBe('lake-report.txt');
  expect(sourceLabel({ ...bare, origin: '' })).toBe('its document');
  expect(sourceLabel(undefined)).toBe('its document');
});
