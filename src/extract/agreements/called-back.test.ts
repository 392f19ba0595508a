import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractAgreements } from './extract-agreements.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
/** `name: quote` of every mention. */
const read = (text: string, document: Parameters<typeof readText>[2] = { published: '2024-06-30' }) =>
  extractAgreements(readText(text, { engine: engineFor('en')!, knowledge }, document), []).map(
    ({ name, quote }) => `${name}: ${quote}`,
  );

describe('nouns written large that go back to an agreement', () => {
  it('mean the one that was named before by the same noun', () => {
    expect(read('The Brunn Accord was signed in May. Deadlock threatens to wreck the Accord.')).toEqual([
      'Brunn Accord: Brunn Accord',
      'Brunn Accord: Accord',
    ]);
    expect(read('Article 4 of the Brunn Accord binds both. Under Article 5 of this Accord, Marvia pays.')).toEqual([
      'Brunn Accord: Article 4 of the Brunn Accord',
      'Brunn Accord: Article 5 of this Accord',
    ]);
  });

  it('mean in the text of an agreement that agreement', () =>
    expect(
      read('This Treaty enters into force in May. The Brunn Treaty lapses.', {
        kind: 'agreement',
        title: 'Treaty on the Bridge',
      }),
    ).toEqual(['Treaty on the Bridge: Treaty', 'Brunn Treaty: Brunn Treaty']));

  it.each([
    'The Accord is thin.',
    'The Brunn Accord was signed. The accord is thin.',
    'The Brunn Accord was signed. The Treaty is old.',
    'The Brunn Accord was signed. The Accord Party won.',
  ])('mean none where none was named by that noun: %s', (text) =>
    expect(read(text).filter((one) => !one.endsWith('Brunn Accord'))).toEqual([]),
  );
});

describe('what says which agreement is meant', () => {
  it.each([
    ['It began with the agreement of October 5, 1995.', ['agreement: agreement of October 5, 1995']],
    [
      'Marvia left the agreement on the Lake Mission (LM) between Marvia and Lorania.',
      [
        'agreement on the Lake Mission (LM) between Marvia and Lorania: agreement on the Lake Mission (LM) between Marvia and Lorania',
      ],
    ],
    ['They were accused of violating agreements.', []],
    ['The rebels ended their ceasefire with a bombing.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('is the day on which it was announced or proposed', () => {
    const dates = extractAgreements(
      readText('On 3 May 2024 the two premiers announced the Brunn Declaration.', {
        engine: engineFor('en')!,
        knowledge,
      }),
      [],
    ).map(({ date }) => date);
    expect(dates).toEqual(['2024-05-03']);
  });
});
