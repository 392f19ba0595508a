import { expect, test } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { asTold, eventsIn } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources();
const tools = { engine: engineFor('en')!, knowledge };

const BODY = 'It was a long winter in the north of the continent. There is snow on the hills.';

/** The events of a document with this heading in it, over a text that tells of nothing. */
const told = (heading: string, body = BODY): readonly string[] =>
  eventsIn(`The state of the region\n\nThe old league has many friends.\n\n${heading}\n\n${body}\n`, tools).map(
    (event) => asTold(event, event.status),
  );

test('a headline tells what happened in the present tense', () => {
  expect(told('Norwegian police arrest opposition leader')).toEqual([
    'COERCE happened: Norwegian police > opposition leader',
  ]);
  expect(told('Norway Recalls Ambassador From Iceland')).toEqual(['SANCTION happened: Norway > Iceland']);
});

test('two who are parted by a comma act together, and what somebody is to do is planned', () => {
  expect(told('Norway, Iceland sign fishing deal (Daily Star)')).toEqual(['AGREE happened: Norway, Iceland > ']);
  expect(told('Norway to send police to Malta')).toEqual(['MOBILIZE planned: Norway > Malta']);
});

test('headings that name what their section is about tell nothing', () => {
  for (const heading of [
    'The fight against corruption in Norway',
    'Economic relations between Norway and Iceland',
    'How Norway votes on the budget',
    'Norway’s attack on the fishing limits',
  ])
    expect(told(heading)).toEqual([]);
});

test('what the text under a headline tells too is one event with two mentions and one date', () => {
  const [headline, under] = eventsIn(
    `The state of the region\n\nThe old league has many friends.\n\nNorway, Iceland sign fishing deal\n\nNorway and Iceland signed a deal on fishing on 4 May 2024.\n`,
    tools,
  );
  expect(asTold(headline!, headline!.date)).toBe('AGREE 2024-05-04: Norway, Iceland > ');
  expect(asTold(under!, under!.date)).toBe('AGREE 2024-05-04: Norway, Iceland > ');
  expect(headline!.group).not.toBeNull();
  expect(headline!.group).toBe(under!.group);
});

test('persons over a text that tells of their states, which is another name of them, are the same news', () => {
  const found = told(
    'Macron and Merz meet in Lyon',
    'The leaders of France and Germany met in Lyon on 4 May 2024. They spoke of wine.',
  );
  expect(found.filter((one) => one.startsWith('CONSULT'))).toEqual([
    'CONSULT happened: Emmanuel Macron, Friedrich Merz > ',
    'CONSULT happened: France, Germany > ',
  ]);
});
