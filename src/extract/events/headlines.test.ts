import { expect, test } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

const BODY = 'It was a long winter in the north of the continent. There is snow on the hills.';

/** The events of a document with this heading in it, over a text that tells of nothing. */
const told = (heading: string, body = BODY): readonly string[] =>
  eventsIn(`The state of the region\n\nThe old league has many friends.\n\n${heading}\n\n${body}\n`, tools).map(
    (event) => asTold(event, event.status),
  );

test('a headline tells what happened in the present tense', () => {
  expect(told('Vestrian police arrest opposition leader')).toEqual([
    'COERCE happened: Vestrian police > opposition leader',
  ]);
  expect(told('Vestria Recalls Ambassador From Kelvia')).toEqual(['SANCTION happened: Vestria > Kelvia']);
});

test('two who are parted by a comma act together, and what somebody is to do is planned', () => {
  expect(told('Kelvia, Torvia sign fishing deal (Daily Star)')).toEqual(['AGREE happened: Kelvia, Torvia > ']);
  expect(told('Vestria to send police to Torvia')).toEqual(['MOBILIZE planned: Vestria > Torvia']);
});

test('headings that name what their section is about tell nothing', () => {
  for (const heading of [
    'The fight against corruption in Vestria',
    'Economic relations between Vestria and Kelvia',
    'How Vestria votes on the budget',
    'Vestria’s attack on the fishing limits',
  ])
    expect(told(heading)).toEqual([]);
});

test('what the text under a headline tells too is one event with two mentions and one date', () => {
  const [headline, under] = eventsIn(
    `The state of the region\n\nThe old league has many friends.\n\nKelvia, Torvia sign fishing deal\n\nKelvia and Torvia signed a deal on fishing on 4 May 2024.\n`,
    tools,
  );
  expect(asTold(headline!, headline!.date)).toBe('AGREE 2024-05-04: Kelvia, Torvia > ');
  expect(asTold(under!, under!.date)).toBe('AGREE 2024-05-04: Kelvia, Torvia > ');
  expect(headline!.group).not.toBeNull();
  expect(headline!.group).toBe(under!.group);
});

test('persons over a text that tells of their states, which is another name of them, are the same news', () => {
  const found = told(
    'Vasko and Lindqvist meet in Tograrik',
    'The leaders of Vestria and Tograria met in Tograrik on 4 May 2024. They spoke of wine.',
  );
  expect(found.filter((one) => one.startsWith('CONSULT'))).toEqual([
    'CONSULT happened: Ruben Vasko, Maja Lindqvist > ',
    'CONSULT happened: Vestria, Tograria > ',
  ]);
});

/** Date and status of the event of a title and of those under it, in a paper of 24 October 2024. */
const dated = (title: string, body: string): readonly string[] =>
  eventsIn(`${title}\n\n${body}\n`, tools, { title, published: '2024-10-24' })
    .filter(({ type }) => /^(?:ASSAULT|SANCTION)$/.test(type))
    .map(({ date, status, group }) => [date, status, group === null ? 'alone' : 'joined'].join(' '));

test('a headline takes no date of another deed of its type', () => {
  expect(
    dated(
      'Vestria attacks Kelvia',
      'Vestria attacked Kelvia in 1990 over its fishing limits. On 21 October 2024 Vestria attacked Kelvia again.',
    )[0],
  ).toMatch(/^2024-10-21 happened/);
  expect(
    dated('Vestria attacked Kelvia on 3 May 2024', 'On 5 May 2024 Vestria attacked Kelvia again.').map(
      (one) => one.split(' ')[0],
    ),
  ).toEqual(['2024-05-03', '2024-05-05']);
  expect(dated('Vestria to expel envoy of Kelvia', 'In 2010 Vestria expelled two envoys of Kelvia.')).not.toContain(
    '2010 planned joined',
  );
  expect(
    dated('Vestria attacks Kelvia', 'The port, which Vestria attacked in 1990, has many ships of Kelvia.')[0],
  ).not.toMatch(/^1990/);
});
