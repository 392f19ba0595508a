import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources();

const speakersOf = (text: string): readonly string[] =>
  extractStatements(readText(text, { engine: engineFor('en')!, knowledge }), []).flatMap(({ speaker }) =>
    speaker.map(({ name }) => name),
  );

it.each(['Medics', 'Rescuers', 'Clerics', 'Elders', 'The presidency', 'The treasury', 'The league', 'The junta'])(
  '%s can speak',
  (speaker) => {
    expect(speakersOf(`${speaker} said that the road to the port was closed.`)).toEqual([speaker.replace(/^The /, '')]);
  },
);

it.each(['Tanks', 'The convoy', 'The refinery', 'The visit'])('%s cannot', (thing) => {
  expect(speakersOf(`${thing} said that the road to the port was closed.`)).toEqual([]);
});
