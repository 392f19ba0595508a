import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { datesOfEvents } from './testing/dates-of-events.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const { datesOf, datesOfEntry } = datesOfEvents({ engine: engineFor('en')!, knowledge });

/** Of a text that is about no month. */
const NO_PERIOD = { published: '2024-10-24', period: null };

describe('dates that hold for what is told behind them', () => {
  it('counts the following day from the day of the entry', () => {
    expect(datesOfEntry('The following day, the army attacks the rebels in Orsk.')).toEqual(['2024-10-09']);
    expect(datesOfEntry('The next day police arrested six protesters.')).toEqual(['2024-10-09']);
  });

  it('reads each issue of a file by its own day', () => {
    const issue = (day: string, told: string) => `Lake Weekly (${day})\n\nIn brief\n\n${told}\n\n`;
    const text = `The Lake Papers\n\n${issue('09.03.2018', 'Rebels attacked Orsk on Tuesday.')}${issue('17.01.2020', 'Kelvia expelled two Vestrian envoys on Wednesday (January 15).')}`;
    expect(datesOf(text, {})).toEqual(['2018-03-06', '2020-01-15']);
  });

  it('goes on in the year that opens a paragraph, in a text that came out later', () => {
    const text =
      'In 2014 Kelvia expelled two envoys. In February Vestria recalled its ambassador. On the 27th, Torvia closed its consulate.';
    expect(datesOf(text, NO_PERIOD)).toEqual(['2014', '2014-02', '2014-02-27']);
  });

  it('does not stand where somebody is said to have done something', () => {
    const [accused, , denied] = datesOf(
      'Torvia accused Halvia on 10 May 2023 of attacking Orsk on 2 May. Halvia denied the charge.',
      NO_PERIOD,
    );
    expect([accused, denied]).toEqual(['2023-05-10', '2023-05-10']);
  });

  it('does not take the place of a time that nobody can tell', () => {
    const text = 'On 3 May 2023 Kelvia expelled two envoys.\n\nLast week Vestria recalled its ambassador.';
    expect(datesOf(text, { published: null, period: null })).toEqual(['2023-05-03', null]);
  });

  it('tells anew under another date', () => {
    const notes =
      'January 2014: Kelvia expelled two envoys. On January 15, police arrested nine fishermen.\n\nSummer 2014: Rebels attacked Orsk.';
    expect(datesOf(`${notes}\n\nMay 2015: Torvia recalled its ambassador.`, {}).slice(1, 3)).toEqual([
      '2014-01-15',
      '2014-22',
    ]);
  });

  it('gives nothing that a speaker looks back on the day of the speech', () => {
    const [visit, , attack] = datesOf(
      'On 4 May 2023, the Kelvian president visited Dorstad. She condemned Vestria: “They attacked our harbour.”',
    );
    expect([visit, attack ?? null]).toEqual(['2023-05-04', null]);
  });

  it('dates recent acts by the month of the document, not by the day that it tells of', () => {
    expect(
      datesOf('On 4 October 2024, Kelvia condemned Vestria for the recent calls by Vestrian lawmakers for a boycott.'),
    ).toEqual(['2024-10-04', '2024-10']);
  });

  it('gives no day to what was done more than once, or is told beside something else', () => {
    expect(datesOf('On 4 May 2023, the Kelvian president visited Dorstad. She repeatedly criticized Vestria.')).toEqual(
      ['2023-05-04', null],
    );
    expect(datesOf('On 4 May 2023, the Kelvian president visited Dorstad. She criticized Vestria.')).toEqual([
      '2023-05-04',
      '2023-05-04',
    ]);
  });

  it('dates what has already been done up to the day on which it is said', () => {
    expect(datesOf('Kelvia has already condemned Vestria.')).toEqual(['../2024-10']);
    expect(datesOf('So far Kelvia has condemned Vestria twice.')).toEqual(['../2024-10']);
    expect(datesOf('Kelvia has condemned Vestria.')).not.toEqual(['../2024-10']);
    expect(
      datesOf('Kelvia has launched a vaccination campaign since May 2023. It has already purchased nine clinics.'),
    ).toEqual(['2023-05', '2023-05/2024-10']);
  });

  it('lets a stretch of time at the head of a paragraph hold for what its next sentences tell in the perfect', () => {
    const text = 'Over the past two and a half years, Kelvia has attacked Vestria. Vestria has condemned Kelvia';
    expect(datesOf(`${text}.`)).toEqual(['2022-05/2024-10', '2022-05/2024-10']);
    expect(datesOf(`${text.replace('has condemned', 'will condemn')}.`)[1]).toBeNull();
  });

  it('gives what is told by a time of years, and what follows it, no day of the narrative', () => {
    const deeds = (when: string) =>
      datesOf(
        `On 4 May 2023, the Kelvian president visited Dorstad. ${when} Kelvia condemned Vestria. It condemned Sudria.`,
      );
    expect(deeds('Immediately after the war,')).toEqual(['2023-05-04', null, null]);
    expect(deeds('During the years of independence,')).toEqual(['2023-05-04', null, null]);
    expect(deeds('After the meeting,')).not.toContain(null);
  });

  it('takes `then` behind a month for another time, behind a day for the same', () => {
    const then = (day: string) => datesOf(`In ${day} Kelvia condemned Vestria. Kelvia then condemned Sudria.`)[1];
    expect(then('May 2023')).toBeNull();
    expect(datesOf('On 4 May 2023, Kelvia condemned Vestria. Kelvia then condemned Sudria.')[1]).toBe('2023-05-04');
  });

  it('does not carry a day into a paragraph that opens in the perfect or the present, unless it speaks of the day again', () => {
    const next = (opening: string) =>
      datesOf(`On 4 May 2023, Kelvia condemned Vestria.\n\n${opening} Kelvia imposed sanctions on Sudria.`).at(-1);
    expect(next('The harbour has been successful.')).toBeNull();
    expect(next('The harbour was quiet.')).toBe('2023-05-04');
    expect(next('The speech shows how far the two are apart.')).toBe('2023-05-04');
    expect(next('“The harbour is ours,” the mayor said.')).toBe('2023-05-04');
  });

  it('goes on with a day, not with a month, in the next paragraph of a text about no period', () => {
    const next = 'Torvia condemned the launch.';
    expect(datesOf(`In April 2022 Kelvia attacked Vestria.\n\n${next}`, NO_PERIOD).at(-1)).toBeNull();
    expect(datesOf(`On 4 April 2022 Kelvia attacked Vestria.\n\n${next}`, NO_PERIOD).at(-1)).toBe('2022-04-04');
  });

  it('does not date a deed by the feast by which a truce is called', () => {
    expect(datesOfEntry('The envoy welcomed the offer of a three-day Easter ceasefire.')).toEqual(['2024-10-08']);
  });

  it('goes on with the day from paragraph to paragraph of a wire', () => {
    const next = 'Torvia condemned the launch.\n\nSverinia condemned the launch.\n\nDanaria condemned the launch.';
    expect(datesOf(`On 4 April 2022 Kelvia attacked Vestria.\n\n${next}`, NO_PERIOD).at(-1)).toBe('2022-04-04');
  });

  it('takes the day at the head of a paragraph that stands below an earlier entry', () => {
    expect(datesOfEntry('The road was closed.\n\nOn the 16th, Kelvia attacked Vestria.').at(-1)).toBe('2024-10-16');
    expect(datesOfEntry('Kelvia introduced a levy from 16 October.')).not.toContain('2024-10-16');
    expect(datesOfEntry('Kelvia has promised a free vote by 2030.')).not.toContain('../2030');
    expect(datesOfEntry('By 2022 Kelvia had expelled all observers.')).toContain('../2022');
  });

  it('gives what has not been done, in the news of a day, that day', () => {
    expect(datesOf('Kelvia has not decided on the levy.', NO_PERIOD)).toEqual(['2024-10-24']);
    expect(datesOf('Kelvia has imposed a levy on Vestria.', NO_PERIOD)).toEqual([null]);
  });

  it('gives a headline of a weekly the week up to the day of its issue', () => {
    const text = (name: string) =>
      `${name} - Latest\n\n${name} 17.01.2020\n\nIn brief\n\nKelvia and Vestria conclude talks in Marn\n\nIt rained on the hills and on the lake.`;
    expect(datesOf(text('A Week on the Tarn'), {})).toEqual(['2020-01-10/2020-01-17']);
    expect(datesOf(text('The Tarn News'), {})).toEqual([null]);
  });

  it('comes to the end of a long paragraph with runs of blanks', () => {
    const paragraph = `Kelvia attacked Vestria. It rained${'\u00a0'.repeat(500)}x. `.repeat(200);
    expect(datesOf(paragraph, {})).toHaveLength(200);
  });

  it('goes on with no day that is still to come', () => {
    const summit = 'Kelvia hopes to sign the treaty before the summit in Torstad on 11 November 2024.';
    expect(datesOf(`${summit}\n\nTorvia condemned Vestria.`).at(-1)).toBe('2024-10');
  });

  it('gives what was before its own date, and not that of what came after', () => {
    expect(datesOf('Torvian police freed Ivo Keller on 9 October 2024 after his arrest in May 2024.')).toEqual([
      '2024-10-09',
      '2024-05',
    ]);
    expect(datesOfEntry('Ivo Keller was detained, ten days after his release from prison.')).toEqual([
      '2024-10-08',
      '../2024-10-08',
    ]);
  });
});
