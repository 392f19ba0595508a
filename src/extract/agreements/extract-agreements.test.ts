import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractAgreements } from './extract-agreements.ts';

const { knowledge, engineFor } = await loadResources();
const read = (text: string) =>
  extractAgreements(readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-06-30' }), []).map(
    ({ quote, date, provision, agreement }) => ({ quote, date, provision, agreement }),
  );

describe('extractAgreements', () => {
  it('reads a provision, a known name and its date', () =>
    expect(read('They left under Article 4 of the Trilateral Statement of November 10, 2020.')).toEqual([
      {
        quote: 'Article 4 of the Trilateral Statement of November 10, 2020',
        date: '2020-11-10',
        provision: 'Article 4',
        agreement: 'tripartite-statement-2020',
      },
    ]));

  it('records a new one with the date of its signing', () =>
    expect(read('On 3 May 2024, the ministers signed an agreement on lake ferries.')).toEqual([
      { quote: 'agreement on lake ferries', date: '2024-05-03', provision: null, agreement: null },
    ]));

  it('takes common words for a known name only where a party of it is named, and none before it was made', () => {
    const known = (text: string, published = '2024-06-30') =>
      extractAgreements(readText(text, { engine: engineFor('en')!, knowledge }, { published }), []).map(
        ({ agreement }) => agreement,
      );
    expect(known('Norland and Ostria must implement these basic principles together.')).not.toContain(
      'madrid-principles',
    );
    expect(known('Armenia must implement these basic principles.')).toContain('madrid-principles');
    expect(known('Armenia signed the Basic Principles.', '1987-03-05')).not.toContain('madrid-principles');
  });

  it.each([
    ['The peace accord between Chad and Sudan held.', 'peace accord between Chad and Sudan'],
    ['A fisheries pact with Norway lapsed.', 'fisheries pact with Norway'],
    ['They spoke of a ceasefire between Mali and the movement.', 'ceasefire between Mali and the movement'],
    ['A prisoner deal is near.', 'prisoner deal'],
    ['The Upper Senate’s recent resolution angered them.', 'Upper Senate’s recent resolution'],
    ['A Qatari-brokered cease-fire took hold.', 'Qatari-brokered cease-fire'],
    ['They accepted Anna Grau’s peace plan.', 'Anna Grau’s peace plan'],
    ['They initialled a roadmap for the normalisation of ties.', 'roadmap for the normalisation of ties'],
    ['A truce brokered by Qatar took effect.', 'truce brokered by Qatar'],
    ['Protesters burned copies of Kosovo’s constitution.', 'Kosovo’s constitution'],
    ['They back a plan for a transition to civil rule.', 'plan for a transition to civil rule'],
    ['It was a deal for Saleh to resign.', 'deal for Saleh to resign'],
    ['Parliament passed a law banning plastic bags.', 'law banning plastic bags'],
    ['Crowds marched against the foreign agents law.', 'foreign agents law'],
    ['It breaks the Soviet constitution.', 'Soviet constitution'],
    ['The assembly adopted a decision on union.', 'decision on union'],
    [
      'He cited resolutions of the UN Security Council (338 and 425).',
      'resolutions of the UN Security Council (338 and 425)',
    ],
    ['He cited UN Security Council Resolution 1701.', 'UN Security Council Resolution 1701'],
    [
      'Article 12.3 (theft of goods) of the Criminal Code applies.',
      'Article 12.3 (theft of goods) of the Criminal Code',
    ],
    ['They signed the Treaty "On good neighbours" there.', 'Treaty "On good neighbours"'],
  ])('reads the whole name: %s', (text, quote) => expect(read(text).map((one) => one.quote)).toEqual([quote]));

  it('goes on with an acronym that is its own, not its party’s', () => {
    const quotes = (text: string) => read(text).map((one) => one.quote);
    expect(quotes('They signed the Joint Transit Accord (JTA). The JTA opens the road.')).toEqual([
      'Joint Transit Accord (JTA)',
      'JTA',
    ]);
    expect(quotes('An accord with the World Bank (WB) is near. The WB lends.')).toEqual(['accord with the World Bank']);
  });

  it.each([
    'The customs protocols were simplified.',
    'It was the Republican convention.',
    'He studied maritime law.',
    'They made plans for an early meeting.',
    'The decision on the road came late.',
    'The two leaders reached an agreement.',
    'The new agreement will help.',
    'In his statement the minister thanked them.',
    'There is no agreement.',
  ])('is silent on the bare word: %s', (text) => expect(read(text)).toEqual([]));
});
