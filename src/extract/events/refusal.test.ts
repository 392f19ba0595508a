import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractEvents } from './extract-events.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

const told = (text: string): readonly string[] =>
  extractEvents(readText(text, { engine: engineFor('en')!, knowledge }), []).map(
    ({ type, status, actor, recipient }) =>
      `${type} ${status}: ${[actor, recipient].map((some) => some.map(({ name }) => name).join(', ')).join(' > ')}`,
  );

it('who refuses to do something rejects it', () => {
  expect(told('Torvia refused to sign the treaty.')).toEqual(['REJECT happened: Torvia > ']);
  expect(told('Torvia has declined to extradite the banker to Corvia.')).toEqual(['REJECT happened: Torvia > Corvia']);
});

it('what is not refused yet, or not refused, is none', () => {
  expect(told('Torvia did not refuse to sign the treaty.').join()).not.toMatch(/REJECT/);
  expect(told('Torvia will refuse to sign the treaty.').join()).not.toMatch(/REJECT happened/);
});
