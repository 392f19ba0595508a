import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { extractAgreements } from '../agreements/extract-agreements.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractCommitments } from './extract-commitments.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const TITLE = 'Memorandum of Understanding between the Government of Ostria and the Lake Movement';
/** `obligor & obligor: quote` of every commitment in the text of an agreement. */
const read = (text: string, kind: 'agreement' | 'wire' = 'agreement') => {
  const reading = readText(text, { engine: engineFor('en')!, knowledge }, { kind, title: TITLE });
  return extractCommitments(reading, extractAgreements(reading, [])).map(
    ({ obligor, quote }) => `${obligor.map(({ name }) => name).join(' & ')}: ${quote}`,
  );
};
const MAKERS = 'Government of Ostria & Lake Movement';

describe('what is to be under the text of an agreement', () => {
  it.each([
    ['The Movement will hand over 240 guns.', ['Movement: The Movement will hand over 240 guns']],
    [
      'The Government will, in accordance with the law, grant an amnesty.',
      ['Government: The Government will, in accordance with the law, grant an amnesty'],
    ],
    ['A court will be set up for the valley.', [`${MAKERS}: A court will be set up for the valley`]],
    ['Prisoners shall be released within 15 days.', [`${MAKERS}: Prisoners shall be released within 15 days`]],
    [
      'A mission will be established by the European Union.',
      ['European Union: A mission will be established by the European Union'],
    ],
    ['The Movement will not wear uniforms.', ['Movement: The Movement will not wear uniforms']],
    [
      'The Government is responsible for the safety of the mission.',
      ['Government: The Government is responsible for the safety of the mission'],
    ],
    [
      'The Movement undertakes the decommissioning of all guns.',
      ['Movement: undertakes the decommissioning of all guns'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each(['If the talks fail, the parties may appeal.', 'The valley has a court.', 'All will have equal rights.'])(
    'is nothing in %s',
    (text) => expect(read(text)).toEqual([]),
  );

  it('binds them also in a report that quotes the clauses', () =>
    expect(
      read(
        'Marvia and Lorania signed the Brunn Memorandum between Marvia and Lorania.\n\n' +
          '1.1 A court will be set up within a year of this Memorandum.',
        'wire',
      ),
    ).toEqual(['Marvia & Lorania: A court will be set up within a year of this Memorandum']));

  it('binds nobody in a report', () =>
    expect(read('A court will be set up for the valley. Prisoners shall be released.', 'wire')).toEqual([]));
});

describe('deeds that look like adjectives', () => {
  it.each([
    ['Marvia agreed to free all detainees by May.', ['Marvia: agreed to free all detainees by May']],
    ['Marvia agreed to open access for all.', ['Marvia: agreed to open access for all']],
  ])('%s', (text, expected) => expect(read(text, 'wire')).toEqual(expected));
});

describe('what a text requires, told beside the deed', () => {
  it.each([
    [
      'Norland will hand over the ferry by 1 June, as the accord requires.',
      ['Norland: Norland will hand over the ferry by 1 June'],
    ],
    ['Norland must release all prisoners, as required by the accord.', ['Norland: Norland must release all prisoners']],
    ['As the accord provides, Norland will reopen the bridge.', ['Norland: Norland will reopen the bridge']],
    ['Norland will play on Sunday, as the coach demanded.', []],
    ['Norland will vote in June, as is usual under its law.', []],
  ])('%s', (text, expected) => {
    expect(read(text, 'wire')).toEqual(expected);
  });
});
