import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractFigures } from './extract-figures.ts';

const { knowledge, engineFor } = await loadResources();
const drafts = (text: string) =>
  extractFigures(readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-06-30' }), []);
const read = (text: string) => drafts(text).map(({ quote, value, bound, unit }) => [quote, value, bound, unit]);

describe('extractFigures', () => {
  it.each([
    ['The mayor opened 13 new schools in the valley.', [['13 new schools', 13, '=', 'schools']]],
    ['Police detained more than 40 fishermen on the shore.', [['more than 40 fishermen', 40, '>', 'persons']]],
    ['Gunfire killed at least 12 people.', [['at least 12 people', 12, '>=', 'persons']]],
    ['The storm injured 3 of our sailors.', [['3 of our sailors', 3, '=', 'persons']]],
    ['Sappers removed 97,000 landmines.', [['97,000 landmines', 97000, '=', 'mines']]],
    ['Trade has exceeded $45 million.', [['$45 million', 45e6, '>', 'USD']]],
    ['The judge gave him a 13-year sentence.', [['13-year sentence', 13, '=', 'years']]],
    [
      'The number of Armenian mine victims since the war had reached 294 by April 2023.',
      [['294', 294, '=', 'persons']],
    ],
    ['He faces up to 8 years of imprisonment.', [['up to 8 years of imprisonment', 8, '<=', 'years']]],
    ['Exports fell by a quarter in May.', [['a quarter', 25, '=', 'percent']]],
    ['Output grew by half.', [['half', 50, '=', 'percent']]],
    ['About one in five children is hungry.', [['About one in five', 20, '~', 'percent']]],
    ['Nine out of ten schools are closed.', [['Nine out of ten', 90, '=', 'percent']]],
    ['Some 1.5m people fled.', [['Some 1.5m people', 1.5e6, '~', 'persons']]],
    ['The wall is 1.5m high.', [['1.5m high', 1.5, '=', 'm']]],
    ['Nearly 40 villages burned.', [['Nearly 40 villages', 40, '<', 'villages']]],
    ['Anna Grau, 42, owns the mill.', [['42', 42, '=', 'years']]],
    ['A farmer aged 42 won.', [['42', 42, '=', 'years']]],
    ['The war enters its fifth year.', [['fifth year', 5, '=', 'years']]],
    ['A threeday visit began.', [['threeday visit', 3, '=', 'days']]],
    ['Four members of the ruling party left.', [['Four members of the ruling party', 4, '=', 'persons']]],
    [
      'Eight sailors were hurt, four of them badly.',
      [
        ['Eight sailors', 8, '=', 'persons'],
        ['four of them', 4, '=', 'persons'],
      ],
    ],
    ['Ships lay idle at six United States ports.', [['six United States ports', 6, '=', 'ports']]],
    ['The death toll rose to 21.', [['21', 21, '=', 'persons']]],
    ['The monks numbered about 40.', [['about 40', 40, '~', 'persons']]],
    ['The page was numbered 40.', []],
    ['The mayor put the number of voting booths at 40.', [['40', 40, '=', 'booths']]],
    ['He moved the number of the house to 40.', []],
    ['They paved 40 more kilometres.', [['40 more kilometres', 40, '=', 'km']]],
    [
      'Trade rose from 5 to 7 million euros.',
      [
        ['5', 5e6, '=', 'EUR'],
        ['7 million euros', 7e6, '=', 'EUR'],
      ],
    ],
    ['The mill cost Sh28.3 billion.', [['Sh28.3 billion', 28.3e9, '=', 'KES']]],
    ['A 5,000-soldier force was set up.', [['5,000-soldier force', 5000, '=', 'persons']]],
    ['It fell to minus 20 degrees.', [['minus 20 degrees', -20, '=', 'degrees']]],
    ['The sum of 10 minus 3 is known.', []],
    ['The museum handed over 15 paintings.', [['15 paintings', 15, '=', 'paintings']]],
    ['The museum passes over 15 paintings.', [['15 paintings', 15, '=', 'paintings']]],
    ['The museum has over 15 paintings.', [['over 15 paintings', 15, '>', 'paintings']]],
    [
      'Exports were 11 billion cubic metres in 2023, compared with about 8 billion in 2021.',
      [
        ['11 billion cubic metres', 11, '=', 'bcm'],
        ['about 8 billion', 8, '~', 'bcm'],
      ],
    ],
    [
      'Exports were 11 billion cubic metres, to 8 million households.',
      [
        ['11 billion cubic metres', 11, '=', 'bcm'],
        ['8 million households', 8e6, '=', 'households'],
      ],
    ],
  ])('reads %s', (text, figures) => expect(read(text)).toEqual(figures));

  it.each([
    'The two sides met in the harbour.',
    'Both countries signed the text.',
    'All three organisations agreed.',
    'The council meets every two weeks.',
    'They met two years ago.',
    'By half past nine they had left.',
    'Berlin, 42, and Paris, 17, are on the list.',
    'It fell in the first nine months of last year.',
    'On the second day of the talks they left.',
    'The museum recalled the 44-day war.',
    'One of the ministers left.',
    'Several hundred boats left the harbour.',
  ])('is silent on %s', (text) => expect(read(text)).toEqual([]));

  it('reads what an earlier sentence names', () => {
    const [first, second] = drafts(
      'The text says nothing about the sailors of the harbour. Norland counts 23 of them. It puts their number on land at about 400.',
    );
    expect([first?.quote, first?.unit, first?.measure]).toEqual(['23 of them', 'persons', 'sailors of the harbour']);
    expect([second?.quote, second?.unit]).toEqual(['about 400', 'persons']);
    expect(read('It rained. Norland counts 23 of them.')).toEqual([]);
  });

  it.each([
    ['The central bank keeps a key interest rate of around 20% in May.', ['key interest rate']],
    ['The share of empty berths sank to 3.1% in the harbour.', ['share of empty berths']],
    ['Exports shrank by 1.3% in the valley, which the mint blamed on fees.', ['Exports']],
    ['Allies of the duke purchased weapons for €30 million.', ['weapons']],
    ['Troops freed nearly 300 square kilometres.', ['amount freed by Troops']],
    ['Gunmen opened fire, killing at least 15.', ['people killed']],
    ['Nearly 40,000 protest in Brunn.', ['people protesting']],
    ['The chief was killed by his half brother.', []],
  ])('says what is measured: %s', (text, measures) =>
    expect(drafts(text).map(({ measure }) => measure)).toEqual(measures),
  );

  it('measures and attributes what each side of a count gives', () => {
    const found = drafts('Some 2,000 people took part, according to police; the union put the figure at 10,000.');
    expect(found.map(({ value, unit }) => [value, unit])).toEqual([
      [2000, 'persons'],
      [10000, 'persons'],
    ]);
    expect(drafts('A bomb killed nine, six of them children.')[0]?.measure).toBe('people killed');
    expect(drafts('Trade rose from 5 to 7 million euros.').map(({ measure }) => measure)).toEqual(['Trade', 'Trade']);
  });

  it('links the same amount in two currencies', () => {
    const [first, second] = drafts('The state spent 22 billion manat (about $13 billion) on roads.');
    expect([first?.unit, second?.unit]).toEqual(['AZN', 'USD']);
    expect(second?.sameAs).toBe(`figure:${first?.start}-${first?.end}`);
  });

  it.each([
    ['At least 12 people were killed in the harbour.', 'people killed'],
    ['The council called on Norland to release 11 journalists.', 'journalists to be released'],
    ['Norland will release 40 prisoners.', 'prisoners to be released'],
    ['Norland said that it would expel 12 diplomats.', 'diplomats to be expelled'],
    ['Some 300 refugees will return in May.', 'refugees to return'],
    ['The rebels threatened to execute 20 hostages.', 'hostages to be executed'],
    ['The court urged Norland to release 12 sailors and hand over 30 miners.', 'sailors to be released'],
    ['The rebels managed to kill 12 soldiers.', 'soldiers killed'],
    ['The army continued to detain 30 miners.', 'miners detained'],
    ['The raiders were able to kill 9 guards.', 'guards killed'],
    ['The tip led the police to arrest 9 miners.', 'miners arrested'],
    ['The gang would later kill 9 guards.', 'guards killed'],
    ['The mayor said that the gang would later kill 9 guards.', 'guards to be killed'],
    ['The army is said to have killed 12 people.', 'people killed'],
    ['At least 12 people may have been killed.', 'people killed'],
    ['On 12 May, a blast killed a clerk and her daughter and wounded 16 others.', 'others wounded'],
    ['The storm injured 3 sailors in Batumi.', 'sailors injured'],
    ['Police did not arrest 40 fishermen.', 'fishermen'],
    ['Four sailors drowned.', 'sailors drowned'],
    ['The mayor thanked 40 fishermen.', 'fishermen'],
  ])('says what befell people: %s', (text, measure) => {
    expect(drafts(text)[0]?.measure).toBe(measure);
  });

  it('measures by the noun alone, without another amount', () => {
    expect(drafts('One officer got a 13-year sentence, another 10 years.').map(({ measure }) => measure)).not.toContain(
      '13-year sentence',
    );
  });

  it('leaves the other number out of what is measured', () => {
    expect(drafts('The assembly adopted the text by 453 votes to 31.')[0]?.measure).toBe('votes');
  });

  it('says of what a figure is a rise', () => {
    const [figure] = drafts('Trade increased by 40 percent last year.');
    expect(figure?.change).toEqual({ direction: 'rise', from: null, to: null });
  });

  it('measures what was changed, counted or harmed, and not who or when', () => {
    const measures = (text: string) => drafts(text).map(({ measure }) => measure);
    expect(measures('Norland devalued its crown by 31 percent in May.')).toEqual(['crown']);
    expect(measures("They carry 90 percent of the lake's foreign trade.")).toEqual(["lake's foreign trade"]);
    expect(measures('A bomber kills nine at a market.')).toEqual(['people killed']);
    expect(measures('Salt fell to 18.25 dollars a barrel.')).toEqual(['Salt']);
    expect(measures("Norland's 24 billion dollar external debt grew.")).toEqual(['external debt']);
  });

  it('takes a sum over some years for the time in which, and a war of over some years for a bound', () => {
    expect(read('It gets 2 billion dollars over five years.').at(-1)).toEqual(['five years', 5, '=', 'years']);
    expect(read('The war lasted over five years.')).toEqual([['over five years', 5, '>', 'years']]);
  });

  it('measures what is put at a number, not who puts it there', () => {
    const measures = (text: string) => drafts(text).map(({ measure }) => measure);
    expect(measures('The mill union noted farm losses at around 600,000.')).toEqual(['farm losses']);
    expect(measures('The ministry estimated the damage at $5 million.')).toEqual(['damage']);
    expect(measures('The ministry worked at 40 farms.')).toEqual(['farms']);
  });

  it('takes so many for each of something else for no count', () => {
    expect(read('The fleet lost two or three boats for every bridge.')).toEqual([]);
    expect(read('The fleet brought three boats for the bridge.')).toEqual([['three boats', 3, '=', 'boats']]);
  });

  it('takes no year out of a name', () => {
    expect(drafts('The 2011 Brunn earthquake killed 40 people.')[0]?.asOf).toBeNull();
    expect(drafts('In 2011 the earthquake killed 40 people.')[0]?.asOf).toBe('2011');
  });
});
