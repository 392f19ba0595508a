import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractEvents } from './extract-events.ts';

const { knowledge, engineFor } = await loadResources();

const told = (text: string): readonly string[] =>
  extractEvents(readText(text, { engine: engineFor('en')!, knowledge }), []).map(
    ({ type, status, actor, recipient }) =>
      `${type} ${status}: ${[actor, recipient].map((some) => some.map(({ name }) => name).join(', ')).join(' > ')}`,
  );

it('who refuses to do something rejects it', () => {
  expect(told('Norway refused to sign the treaty.')).toEqual(['REJECT happened: Norway > ']);
  expect(told('Norway has declined to extradite the banker to Estonia.')).toEqual([
    'REJECT happened: Norway > Estonia',
  ]);
});

it('what is not refused yet, or not refused, is none', () => {
  expect(told('Norway did not refuse to sign the treaty.').join()).not.toMatch(/REJECT/);
  expect(told('Norway will refuse to sign the treaty.').join()).not.toMatch(/REJECT happened/);
});
