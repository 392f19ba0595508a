import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractAgreements } from './extract-agreements.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
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

  it('takes no resolution of a day for the accord of that day, and knows a truce by its day', () => {
    const named = (text: string) => read(text).map(({ quote, date, agreement }) => [quote, date, agreement]);
    expect(named('They recalled the Accord of 9 June 2010.')).toEqual([['Accord of 9 June 2010', '2010-06-09', null]]);
    expect(named('They must respect the ceasefire of 3 May 2014.')).toEqual([
      ['ceasefire of 3 May 2014', '2014-05-03', null],
    ]);
  });

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
    'The envoy failed to obtain agreement on an early start.',
    'The brewers were unable to reach any agreement about hops.',
    'The envoys left without an agreement on oil.',
    'No agreement was reached on the border.',
    'The temporary unilateral ceasefire begins on Monday.',
  ])('is silent where there is none: %s', (text) => expect(read(text)).toEqual([]));

  it('reads what it is on behind the verb by which it was made', () => {
    const reading = readText('An agreement was reached on prisoners.', { engine: engineFor('en')!, knowledge });
    expect(extractAgreements(reading, []).map(({ quote, name }) => [quote, name])).toEqual([
      ['agreement was reached on prisoners', 'agreement on prisoners'],
    ]);
    expect(read('A peace deal was struck on the eve of the vote.').map(({ quote }) => quote)).toEqual(['peace deal']);
    expect(read('The peace deal was signed on Monday.').map(({ quote }) => quote)).toEqual(['peace deal']);
    expect(read('Torvia refused to sign the treaty on fishing.').map(({ quote }) => quote)).toEqual([
      'treaty on fishing',
    ]);
  });

  it.each([
    ['The peace accord between Marvia and Sudan held.', 'peace accord between Marvia and Sudan'],
    ['A fisheries pact with Torvia lapsed.', 'fisheries pact with Torvia'],
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
    ['Gunmen broke the 1997 truce.', '1997 truce'],
    ['The coast was lost under the Treaty of 1911.', 'Treaty of 1911'],
    ['Delegates cited UNSCR 1540 again.', 'UNSCR 1540'],
    ['It recalled resolutions 1402 (2002) and 1403 (2002).', 'resolutions 1402 (2002) and 1403 (2002)'],
    ['The council adopted decree No. 61 on quays.', 'decree No. 61 on quays'],
    ['The envoys signed a letter of intent on ferries.', 'letter of intent on ferries'],
    ['Ministers endorsed the Pact for Lakes, Rivers and Ports.', 'Pact for Lakes, Rivers and Ports'],
    ['The emir signed a decree closing the harbour.', 'decree closing the harbour'],
    ['They want a status of forces agreement.', 'status of forces agreement'],
    ['Keller spoke at the Lake Treaty talks.', 'Lake Treaty'],
    ['The Grau plan failed.', 'Grau plan'],
    ['Omaria announced a two-day truce.', 'two-day truce'],
    ['Shops reopened under the truce he brokered.', 'truce he brokered'],
    ['The accord between the government and the rebels held.', 'accord between the government and the rebels'],
    ['Farmers fear a grazing bill for northern valleys.', 'grazing bill for northern valleys'],
    ['They recalled the principles of equality and sovereignty.', 'principles of equality and sovereignty'],
    ['The draft constitution was burned.', 'draft constitution'],
  ])('reads the whole name: %s', (text, quote) => expect(read(text).map((one) => one.quote)).toEqual([quote]));

  it('goes on with an acronym that is its own, not its party’s', () => {
    const quotes = (text: string) => read(text).map((one) => one.quote);
    expect(quotes('They signed the Joint Transit Accord (JTA). The JTA opens the road.')).toEqual([
      'Joint Transit Accord (JTA)',
      'JTA',
    ]);
    expect(quotes('An accord with the World Bank (WB) is near. The WB lends.')).toEqual(['accord with the World Bank']);
  });

  it('tells whose agreement it is: of those joined by a hyphen, named behind it, and who sign it', () => {
    const parties = (text: string) =>
      extractAgreements(readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-06-30' }), []).map(
        (found) => found.parties.map(({ name }) => name),
      );
    expect(parties('The Lorania-Uganda fisheries pact lapsed.')).toEqual([['Lorania', 'Uganda']]);
    expect(parties('The Franco-German treaty helped.')).toEqual([['France', 'Germany']]);
    expect(parties('Savaria signed a salt pact with Perinia in Perstad.')).toEqual([['Savaria', 'Perinia']]);
    expect(parties('The government and the rebels signed a ceasefire agreement.')).toEqual([['government', 'rebels']]);
    expect(parties('The two presidents signed a peace agreement.')).toEqual([[]]);
    expect(parties('Omaria praised the ceasefire agreement.')).toEqual([[]]);
  });

  it('takes no day of another clause for that of its making, nor how long a truce is to last', () => {
    const dates = (text: string) => read(text).map(({ date }) => date);
    expect(dates('The unions, which signed the quay accord, will meet on 3 May 2024.')).toEqual([null]);
    expect(dates('They announced a two-day truce from 4 May 2024 to 6 May 2024.')).toEqual([null]);
  });

  it('knows a resolution with the year behind its number', () =>
    expect(read('They recalled Security Council resolution 1325 (2000).')[0]?.agreement).toBe('unsc-1325'));

  it('keeps apart what goes by the same words with other parties', () => {
    const text =
      'Savaria has a fisheries pact with Perinia, signed on 3 March 2014. It wants a fisheries pact with Panama. ' +
      'The fisheries pact with Perinia covers cod.';
    const found = extractAgreements(
      readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-06-30' }),
      [],
    ).map(({ name, date }) => [name, date]);
    expect(found).toEqual([
      ['fisheries pact with Perinia', '2014-03-03'],
      ['fisheries pact with Panama', null],
      ['fisheries pact with Perinia', '2014-03-03'],
    ]);
  });

  it('gives what was reached elsewhere no day of the text', () =>
    expect(read('On 4 May 2024 envoys met. They praised the deal reached in Doha.').at(-1)?.date).toBeNull());

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
    'The stone proved the law of gravity.',
    'He paid a bill of 40 dollars.',
    'Recruits read the code of conduct.',
    'The agreement between the two sides is thin.',
  ])('is silent on the bare word: %s', (text) => expect(read(text)).toEqual([]));
});
