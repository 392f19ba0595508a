import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from './edtf.ts';
import { tagDates } from './tag-dates.ts';
import { NO_CONTEXT, type TimeContext } from './time-context.ts';

/** A Thursday. */
const PUBLISHED: TimeContext = { ...NO_CONTEXT, documentDate: '2024-10-31' };
const OCTOBER: TimeContext = { ...NO_CONTEXT, period: '2024-10' };

/** `words = EDTF` of every expression found. */
const dates = (text: string, context: TimeContext = PUBLISHED): readonly string[] =>
  tagDates(text, context).map(({ text: words, edtf }) => `${words} = ${edtf}`);

/** `words = type value mod` of every expression found. */
const values = (text: string, context: TimeContext = PUBLISHED): readonly string[] =>
  tagDates(text, context).map(
    ({ text: words, type, value, mod }) => `${words} = ${type} ${value}${mod ? ` ${mod}` : ''}`,
  );

describe('dates that are complete by themselves', () => {
  it.each([
    ['The ministers met on October 24, 2024 in Vienna.', ['October 24, 2024 = 2024-10-24']],
    ['The ministers met on 24 October 2024 in Vienna.', ['24 October 2024 = 2024-10-24']],
    ['The law of the 3rd of May 1999 was repealed.', ['the 3rd of May 1999 = 1999-05-03']],
    ['Done at Brunn this 14th day of March, 2019.', ['14th day of March, 2019 = 2019-03-14']],
    ['Done this third day of May, two thousand and six.', ['third day of May, two thousand and six = 2006-05-03']],
    [
      'Done this thirty-first day of August one thousand nine hundred and ten.',
      ['thirty-first day of August one thousand nine hundred and ten = 1910-08-31'],
    ],
    [
      'It fell on the twenty-fourth of June in the year 1991.',
      ['the twenty-fourth of June in the year 1991 = 1991-06-24'],
    ],
    ['In one thousand nine hundred villages they voted.', []],
    ['Signed on 2024-10-24 and 24.10.2024.', ['2024-10-24 = 2024-10-24', '24.10.2024 = 2024-10-24']],
    ['01.10.24: The envoy arrived.', ['01.10.24 = 2024-10-01']],
    ['It was founded in 1991.', ['1991 = 1991']],
    ['VIENNA, Oct. 24, 2024 - 1992 was the year.', ['Oct. 24, 2024 = 2024-10-24', '1992 = 1992']],
    ['It rose after the price fall of 1986.', ['1986 = 1986']],
    ['In March 2016 the talks stopped.', ['March 2016 = 2016-03']],
    ['The truce of May 18, 2022,4 did not hold.', ['May 18, 2022 = 2022-05-18']],
    ['The post-2020 order and the 2016 clashes.', ['2020 = 2020', '2016 = 2016']],
    ['On Friday, Oct. 25, 2024 they voted.', ['Friday, Oct. 25, 2024 = 2024-10-25']],
    ['Scraped at 2026-02-28T02:35:17.468790.', ['2026-02-28T02:35:17.468790 = 2026-02-28']],
  ])('%s', (text, expected) => {
    expect(dates(text, NO_CONTEXT)).toEqual(expected);
    for (const { basis, anchor } of tagDates(text, NO_CONTEXT)) expect([basis, anchor]).toEqual(['stated', null]);
  });
});

describe('lists and stretches', () => {
  it.each([
    ['They met on 10 and 11 October.', ['10 = 2024-10-10', '11 October = 2024-10-11']],
    [
      'Rounds were held on April 6, May 22 and August 31, 2022.',
      ['April 6 = 2022-04-06', 'May 22 = 2022-05-22', 'August 31, 2022 = 2022-08-31'],
    ],
    [
      'On October 10, 11 and 12 the roads were shut.',
      ['October 10 = 2024-10-10', '11 = 2024-10-11', '12 = 2024-10-12'],
    ],
    [
      'The war lasted from September 27 to November 10, 2020.',
      ['September 27 to November 10, 2020 = 2020-09-27/2020-11-10'],
    ],
    ['The statement of November 9/10, 2020 names it.', ['November 9/10, 2020 = 2020-11-09/2020-11-10']],
    ['Talks went on in 2007-2009.', ['2007-2009 = 2007/2009']],
    ['Talks went on in 1991-94.', ['1991-94 = 1991/1994']],
    ['The forum sits on 24–26 May 2021.', ['24–26 May 2021 = 2021-05-24/2021-05-26']],
    ['The summit runs from November 11 to 22.', ['November 11 to 22 = 2024-11-11/2024-11-22']],
    ['It doubled between 2018 and 2020.', ['2018 and 2020 = 2018/2020']],
    ['Roads were shut from Monday to Wednesday.', ['Monday to Wednesday = 2024-10-28/2024-10-30']],
    ['Roads were shut from Friday to Tuesday.', ['Friday to Tuesday = 2024-10-25/2024-10-29']],
    ['Roads were shut from Wednesday to Tuesday.', ['Wednesday to Tuesday = 2024-10-23/2024-10-29']],
    ['In the summer and fall of 2022 it grew.', ['the summer = 2022-22', 'fall of 2022 = 2022-23']],
    ['From December 28 to January 3, 2021 it was closed.', ['December 28 to January 3, 2021 = 2020-12-28/2021-01-03']],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));

  it('counts the two ends apart on request, as TIMEX3 does', () => {
    const found = tagDates('From September 27 to November 10, 2020.', NO_CONTEXT, { ranges: 'apart' });
    expect(found.map(({ text, edtf }) => [text, edtf])).toEqual([
      ['September 27', '2020-09-27'],
      ['November 10, 2020', '2020-11-10'],
    ]);
  });
});

describe('dates relative to the document', () => {
  it.each([
    ['Oct. 16: the envoy left.', ['Oct. 16 = 2024-10-16']],
    ['He spoke on May 17th.', ['May 17th = 2024-05-17']],
    ['The vote was held on Friday.', ['Friday = 2024-10-25']],
    ['The court will sit on Tuesday.', ['Tuesday = 2024-11-05']],
    ['The two sides will resume long-delayed talks on Tuesday.', ['Tuesday = 2024-11-05']],
    ['They were to pay by Monday.', ['Monday = ../2024-11-04']],
    ['Last week the bridge was closed.', ['Last week = 2024-10-21/2024-10-27']],
    ['He left yesterday and returns tomorrow.', ['yesterday = 2024-10-30', 'tomorrow = 2024-11-01']],
    ['Earlier this week the two sides met.', ['Earlier this week = 2024-10-28/2024-11-03']],
    ['The plan of last year failed.', ['last year = 2023']],
    ['Next month the fund decides.', ['Next month = 2024-11']],
    ['Two years ago it was signed.', ['Two years ago = 2022']],
    ['They met on December 5 of last year.', ['December 5 of last year = 2023-12-05']],
    ['Over the last month it grew.', ['the last month = 2024-09/2024-10']],
    ['They met in July last year.', ['July last year = 2023-07']],
    ['It will open in January.', ['January = 2025-01']],
    ['It opened in August.', ['August = 2024-08']],
    ['Exports rose in the first quarter.', ['the first quarter = 2024-33']],
    ['The first half of 2023 was calm.', ['The first half of 2023 = 2023-40']],
    ['He resigned on the 24th. On the 24th anniversary they met.', ['the 24th = 2024-10-24']],
    ['The second half of September was wet.', ['The second half of September = 2024-09']],
    ['In H1 2024 and Q3 2023 exports fell.', ['H1 2024 = 2024-40', 'Q3 2023 = 2023-35']],
    ['It is so from May 2021 onwards.', ['May 2021 = 2021-05/..']],
    ['He was born the day before Christmas.', ['the day before Christmas = 2024-12-24']],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));

  it('says which anchor was used', () => {
    const [timex] = tagDates('The vote was held on Friday.', PUBLISHED);
    expect([timex!.basis, timex!.anchor]).toEqual(['document', '2024-10-31']);
  });

  it('says that it is unresolved without one', () => {
    for (const text of ['on Friday', 'last week', 'yesterday', 'on May 17th', 'two years ago', 'the same day']) {
      const [timex] = tagDates(`It happened ${text}.`, NO_CONTEXT);
      expect([timex!.edtf, timex!.basis, timex!.anchor], text).toEqual([null, 'unresolved', null]);
    }
  });

  it('compares the quarters of an earnings story with those of the year before', () => {
    expect(
      values(
        'Third-quarter profit rose to $3 million. Net income was $2 million a year ago. Sales fell in the quarter.',
      ),
    ).toEqual(['Third-quarter = DATE 2024-Q3', 'a year ago = DATE 2023-Q3', 'the quarter = DATE 2024-Q3']);
  });
});

describe('vague and approximate dates stay vague', () => {
  it.each([
    ['the 1990s', '199X', null],
    ['early 1990', '1990', 'START'],
    ['late November 2020', '2020-11', 'END'],
    ['around 1990', '1990~', 'APPROX'],
    ['spring 2023', '2023-21', null],
    ['the 19th century', '18XX', null],
    ['the early 1990s', '199X', 'START'],
    ['mid-March 2021', '2021-03', 'MID'],
  ])('%s', (words, edtf, mod) => {
    const [timex] = tagDates(`It began in ${words}.`, NO_CONTEXT);
    expect([timex!.text, timex!.edtf, timex!.mod]).toEqual([words, edtf, mod]);
  });

  it.each([
    ['Since November 2020 nobody passed.', 'November 2020 = 2020-11/..'],
    ['By the end of 2025 it must be done.', 'the end of 2025 = ../2025'],
    ['Until 26 September nobody passed.', '26 September = ../2024-09-26'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));
});

describe('parts of days', () => {
  it.each([
    ['It was in the late hours of May 12th.', 'the late hours of May 12th = 2024-05-12', '2024-05-12TNI'],
    [
      'Shots fell in the night leading to 28 May.',
      'the night leading to 28 May = 2024-05-27/2024-05-28',
      '2024-05-27TNI',
    ],
    ['It was on the morning of 13 May 2021.', 'the morning of 13 May 2021 = 2021-05-13', '2021-05-13TMO'],
    ['They left on Tuesday night.', 'Tuesday night = 2024-10-29', '2024-10-29TNI'],
    ['The envoys met at 1030 GMT Tuesday.', '1030 GMT Tuesday = 2024-10-29', '2024-10-29T10:30'],
    ['The truce began at 10:35 a.m. Tuesday.', '10:35 a.m. Tuesday = 2024-10-29', '2024-10-29T10:35'],
    [
      'Shells fell on the night of 12-13 May 2022.',
      'the night of 12-13 May 2022 = 2022-05-12/2022-05-13',
      '2022-05-12TNI',
    ],
    ['They left last night.', 'last night = 2024-10-30', '2024-10-30TNI'],
  ])('%s', (text, expected, value) => {
    expect(dates(text)).toEqual([expected]);
    expect(tagDates(text, PUBLISHED)[0]!.value).toBe(value);
    expect(tagDates(text, PUBLISHED)[0]!.type).toBe('TIME');
  });
});

describe('lengths of time and what comes back', () => {
  it.each([
    ['It took two and a half years.', 'two and a half years = DURATION P2Y6M'],
    ['They leave within thirty (30) days.', 'thirty (30) days = DURATION P30D'],
    ['They leave within 60 (sixty) days.', '60 (sixty) days = DURATION P60D'],
    ['They stayed for a fortnight.', 'a fortnight = DURATION P2W'],
    ['He was jailed for three decades.', 'three decades = DURATION P30Y'],
    ['The 44-day war ended.', '44-day = DURATION P44D'],
    ['It lasted more than 30 years.', 'more than 30 years = DURATION P30Y MORE_THAN'],
    ['It lasted a few weeks.', 'a few weeks = DURATION PXW'],
    ['Over the past two years it grew.', 'the past two years = DURATION P2Y'],
    ['The council meets every Thursday.', 'every Thursday = SET XXXX-WXX-4'],
    ['They meet every other Friday.', 'every other Friday = SET XXXX-WXX-5'],
    ['They report twice a month.', 'twice a month = SET P1M'],
    ['They shell the village daily.', 'daily = SET P1D'],
  ])('%s', (text, expected) => expect(values(text)).toEqual([expected]));

  it('anchors what lies before or after the moment of writing', () => {
    expect(dates('Over the past two years it grew. In the next three days it will rain.')).toEqual([
      'the past two years = 2022/2024',
      'the next three days = 2024-10-31/2024-11-03',
    ]);
  });
});

describe('the date that the text has told of', () => {
  it.each([
    ['They met on October 3. The same day shots were fired.', 'The same day = 2024-10-03'],
    ['They met on October 3. A day earlier he had resigned.', 'A day earlier = 2024-10-02'],
    ['They met on October 3. Five days later he resigned.', 'Five days later = 2024-10-08'],
    ['They met on October 3 and left the next day.', 'the next day = 2024-10-04'],
    ['Two meetings were held in 2021, on January 11 in Moscow.', 'January 11 = 2021-01-11'],
  ])('%s', (text, expected) => {
    expect(dates(text).at(-1)).toBe(expected);
    expect(tagDates(text, PUBLISHED).at(-1)!.basis).toBe('narrative');
  });
});

describe('bulletins and chronicles', () => {
  it('puts days into the period that is covered', () => {
    expect(dates('On October 24 they met. The pact of November 10 was recalled in December.', OCTOBER)).toEqual([
      'October 24 = 2024-10-24',
      'November 10 = 2023-11-10',
      'December = 2023-12',
    ]);
    expect(tagDates('On October 24 they met.', OCTOBER)[0]!.basis).toBe('period');
  });

  it('reads an entry from its own date', () => {
    const entry = { ...OCTOBER, entryDate: '2024-10-24' };
    expect(dates('A resolution was adopted Thursday; a day earlier, on October 23, the text was sent.', entry)).toEqual(
      ['Thursday = 2024-10-24', 'a day earlier = 2024-10-23', 'October 23 = 2024-10-23'],
    );
    expect(tagDates('It was adopted Thursday.', entry)[0]!.basis).toBe('entry');
  });

  it('does not guess the day of a weekday from the month alone', () => {
    expect(dates('The envoy spoke on Friday.', OCTOBER)).toEqual(['Friday = null']);
    expect(dates('Nobody is expected tomorrow.', OCTOBER)).toEqual(['tomorrow = null']);
    expect(dates('This month ten people were detained.', OCTOBER)).toEqual(['This month = 2024-10']);
    expect(dates('It is now open.', OCTOBER)).toEqual(['now = 2024-10']);
  });

  it('counts months back from the whole of a month that is covered, from a day by the calendar', () => {
    const edtf = (text: string, context: TimeContext) => tagDates(text, context)[0]!.edtf;
    expect(edtf('Over the past six months it grew.', OCTOBER)).toBe('2024-05/2024-10');
    expect(edtf('Over the past two and a half years it grew.', OCTOBER)).toBe('2022-05/2024-10');
    expect(edtf('Over the past two years it grew.', OCTOBER)).toBe('2022/2024');
    const day = { ...NO_CONTEXT, documentDate: '2024-10-15' };
    expect(edtf('Over the past six months it grew.', day)).toBe('2024-04/2024-10');
  });

  it('takes no year from a period of many years', () => {
    const years = { ...NO_CONTEXT, period: '2015/2024', documentDate: '2024-05-15' };
    expect(dates('In 2020 the war broke out. On November 10 a truce was signed.', years)).toEqual([
      '2020 = 2020',
      'November 10 = 2020-11-10',
    ]);
    expect(dates('On November 10 a truce was signed.', years)).toEqual(['November 10 = 2023-11-10']);
  });

  it('reads digits in the order of the document', () => {
    expect(dates('On 03/10/2024 it rained.', { ...NO_CONTEXT, dateOrder: 'day-first' })).toEqual([
      '03/10/2024 = 2024-10-03',
    ]);
    expect(dates('On 03/10/2024 it rained.', NO_CONTEXT)).toEqual(['03/10/2024 = 2024-03-10']);
    expect(dates('On 03.10.2024 it rained.', NO_CONTEXT)).toEqual(['03.10.2024 = 2024-10-03']);
  });

  it('puts what something has gone on since behind the day of writing, however near the next such month is', () => {
    expect(dates('The road has been shut since January.')).toEqual(['January = 2024-01/..']);
    expect(dates('The road will be shut in January.')).toEqual(['January = 2025-01']);
  });

  it('takes the tense from a parser when it is given', () => {
    const text = 'Meeting Tuesday: the council.';
    const found = tagDates(text, PUBLISHED, { tenses: [{ start: 0, end: text.length, tense: 'future' }] });
    expect(found[0]!.edtf).toBe('2024-11-05');
  });
});

describe('what is no date', () => {
  it.each([
    'At least 2,500 mines were found.',
    'Article 24 and section 1999 of the code.',
    'Trenches of 1.5-2 meters and 7-8 km of road.',
    'Resolution 2231 and UNSCR 1325 were cited.',
    'They may march on the capital.',
    'Troops march at dawn-like speed; the march went on.',
    'It was the second attempt and a second chance.',
    'Version 1.10.24.3 was installed.',
    'The team won 3-2, the motion passed 10:2.',
    'It cost $2024, or 1,990 euros, or 2000 manats.',
    'About 1998 people signed; 2020 refugees came.',
    'No. 1967 on the list, room 2020.',
    'See https://example.org/open/1876.pdf for more.',
    'The fall of the city and spring to action.',
    'Jan Novak and April were there on the Sun deck with Mar Mattai.',
    'He is 52 years old, a 36-year-old father.',
    'They left after Friday prayers and a May Day march.',
    'In 2000 villages a total of 1998 houses burned.',
    'Three quarters of the seats were lost in a price fall.',
    'The married couple to be tried could last no longer.',
    'They work on, it will last in a way.',
    'Agenda 2030 and Vision 2040 were praised.',
    'An 80 percent rise, 31 percent of votes, 24.5 degrees.',
    'The dec was signed and sat on the mon.',
  ])('%s', (text) => {
    expect(dates(text).filter((date) => !date.startsWith('April'))).toEqual([]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ..."the last next of May March 24 2024 10:35 a.m. Friday two and a half years ago since 1990s early early- - , . \n \n\n 01.10.24 first quarter every day past few this week night to 11 \u2013 ' s year-end".split(
      ' ',
    ),
  );

  it('yields ordered, disjoint, exact spans with valid EDTF, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
        ),
        (text) => {
          for (const context of [NO_CONTEXT, PUBLISHED, OCTOBER]) {
            let end = 0;
            for (const timex of tagDates(text, context)) {
              expect(timex.start).toBeGreaterThanOrEqual(end);
              expect(timex.end).toBeGreaterThan(timex.start);
              expect(text.slice(timex.start, timex.end)).toBe(timex.text);
              if (timex.edtf !== null) expect(isEdtf(timex.edtf), `${timex.text}: ${timex.edtf}`).toBe(true);
              end = timex.end;
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('comes to the end of one endless line', () => {
    for (const hostile of [
      '1'.repeat(1e6),
      '1.'.repeat(5e5),
      'May '.repeat(2e5),
      'two and '.repeat(1e5),
      '10, '.repeat(2e5),
      "' ".repeat(5e5),
      'the last of 24 and the early 10, 11, 12 and late '.repeat(4e4),
    ])
      expect(() => tagDates(hostile, PUBLISHED)).not.toThrow();
  }, 60_000);
});
