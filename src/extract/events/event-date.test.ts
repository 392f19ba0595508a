import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../kinds/document.ts';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from '../statements/extract-statements.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { stretchOf } from './event-date-value.ts';
import { extractEvents } from './extract-events.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

/** Dates of the events of a text published in October 2024, in order. */
const datesOf = (text: string, period: DocumentRecord['period']): readonly (string | null)[] => {
  const reading = readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-10-24', period });
  return extractEvents(reading, extractStatements(reading, [])).map(({ date }) => date);
};

/** The same of a text about that month. */
const dates = (text: string): readonly (string | null)[] =>
  datesOf(text, { value: '2024-10', basis: 'stated', evidence: [] });

/** The same of the first of two entries of a chronicle. */
const datesOfEntry = (entry: string): readonly (string | null)[] =>
  dates(`Chronicle of events\n\n8 October 2024\n\n${entry}\n\n9 October 2024\n\nIt rained.\n`);

describe('stretchOf', () => {
  it('joins months and seasons, and nothing else', () => {
    expect(stretchOf(['2022-22', '2022-23'])).toBe('2022-06/2022-11');
    expect(stretchOf(['2022-03', '2022-05'])).toBe('2022-03/2022-05');
    expect(stretchOf(['2021-24', '2022-21'])).toBe('2021-12/2022-05');
    expect(stretchOf(['2021', '2022'])).toBeNull();
    expect(stretchOf(['2022-05'])).toBeNull();
    expect(stretchOf(['2022-05', '2022-03'])).toBeNull();
  });
});

describe('dates of events', () => {
  it('takes seasons joined by `and` for one stretch', () => {
    expect(dates('In the summer and autumn of 2023, Kelvia condemned Vestria.')).toEqual(['2023-06/2023-11']);
  });

  it('takes days that follow each other for one stretch', () => {
    expect(dates('The Kelvian president visited Dorstad on 3 and 4 April 2023.')).toEqual(['2023-04-03/2023-04-04']);
    expect(dates('The Kelvian president visited Dorstad on 3 and 9 April 2023.')).toEqual(['2023-04-03']);
  });

  it('gives what officials said on a day that day, unless it has a time of its own or is not told as over', () => {
    expect(dates('Rebels seized the town of Orsk, officials said on 15 October.')).toEqual(['2024-10-15']);
    expect(dates('Kelvia expelled two Vestrian envoys, the ministry said on 14 October.')).toEqual(['2024-10-14']);
    expect(dates('Rebels shelled Orsk on 12 October, police said on 14 October.')).toEqual(['2024-10-12']);
    expect(dates('Kelvia will send troops to Vestria, the ministry said on 14 October.')).toEqual([null]);
    expect(dates('Kelvia supported the rebels during the war, the general said on 14 October.')[0]).toBeNull();
  });

  it('gives what was agreed to in a dated text the date of the text', () => {
    expect(dates('In the June 2003 Marn Accord, the parties agreed to open the road.')).toEqual(['2003-06']);
    expect(dates('The parties to the August 2003 accord agreed to a ceasefire.')).toEqual(['2003-08']);
    expect(dates('Kelvia rejected the June 2003 Marn Accord.')).not.toContain('2003-06');
  });

  it('gives what was done in clashes the date of the clashes', () => {
    expect(datesOfEntry('Ninety people were killed during the clashes that shook Norland in 2012.')).toEqual(['2012']);
  });

  it('does not date what an entry tells by the year of what somebody is charged with', () => {
    expect(datesOfEntry('Ivo Keller is charged over the death of a driver in Marn in 2010.')).toEqual(['2024-10-08']);
    expect(datesOfEntry('The court sentenced the general for the massacre of miners in 1998.')[0]).toBe('2024-10-08');
  });

  it('counts the following day from the day of the entry', () => {
    expect(datesOfEntry('The following day, the army attacks the rebels in Orsk.')).toEqual(['2024-10-09']);
    expect(datesOfEntry('The next day police arrested six protesters.')).toEqual(['2024-10-09']);
  });

  it('reads each issue of a file by its own day', () => {
    const issue = (day: string, told: string) => `Lake Weekly (${day})\n\nIn brief\n\n${told}\n\n`;
    const text = `The Lake Papers\n\n${issue('09.03.2018', 'Rebels attacked Orsk on Tuesday.')}${issue('17.01.2020', 'Kelvia expelled two Vestrian envoys on Wednesday (January 15).')}`;
    const reading = readText(text, { engine: engineFor('en')!, knowledge }, {});
    expect(extractEvents(reading, []).map(({ date }) => date)).toEqual(['2018-03-06', '2020-01-15']);
  });

  it('gives what goes along in a participle the date of its verb', () => {
    expect(dates('The Kelvian president visited Dorstad on 4 May 2023, condemning Vestria.')).toEqual([
      '2023-05-04',
      '2023-05-04',
    ]);
  });

  it('gives a deed the date of what it brings with it or keeps up, not of what follows', () => {
    expect(dates('Kelvian forces shelled the harbour of Vestria, killing two sailors on 4 May 2023.')[0]).toBe(
      '2023-05-04',
    );
    expect(
      dates('Kelvian forces repelled nine attacks in the hills, holding the bridge amid snow on 4 May 2023.')[0],
    ).toBe('2023-05-04');
    expect(dates('The Kelvian president visited Dorstad, returning to his capital on 6 May 2023.')[0]).not.toBe(
      '2023-05-06',
    );
  });

  it('gives a deed the date of the occasion behind whose name it stands', () => {
    expect(dates('The Kelvian president met Vestrian ministers at a forum titled “Rivers” on 4 May 2023.')[0]).toBe(
      '2023-05-04',
    );
    expect(dates('Kelvia condemned Vestria for a map titled “Rivers” published on 4 May 2023.')[0]).not.toBe(
      '2023-05-04',
    );
  });

  it('gives a meeting the date in its own name, or at which it was held', () => {
    expect(
      dates('During the March 4 meeting between the presidents of Kelvia and Vestria, trade was discussed.'),
    ).toContain('2024-03-04');
    expect(
      dates(
        'The meeting between the presidents of Kelvia and Vestria, held in Dorstad on March 18, 2023, was their third.',
      ),
    ).toContain('2023-03-18');
    expect(
      dates(
        'The meeting between the foreign ministers of Kelvia and Vestria, Nino Beridze and Ion Rusu, held in Dorstad on March 18, 2023, marked a change.',
      ),
    ).toContain('2023-03-18');
    expect(dates('Kelvia condemned the attack on two men held in Dorstad on March 18, 2023.')[1]).not.toBe(
      '2023-03-18',
    );
    expect(dates('Kelvia condemned the March 4 declaration.')).not.toContain('2024-03-04');
  });

  it('takes a day that is over behind an infinitive for that of the offer', () => {
    expect(dates('Kelvia offered to hold talks with Vestria on 4 May 2023.')[0]).toBe('2023-05-04');
    expect(dates('Kelvia offered to hold talks with Vestria on 4 May 2026.')[0]).not.toBe('2026-05-04');
  });

  it('dates a beginning by when it began, and what goes on by since when', () => {
    expect(dates('Kelvia has launched a vaccination campaign since May 2023.')).toEqual(['2023-05']);
    expect(dates('Kelvia has blockaded Vestria since May 2023.')).toEqual(['2023-05/2024-10']);
  });

  it('gives nothing that a speaker looks back on the day of the speech', () => {
    const [visit, , attack] = dates(
      'On 4 May 2023, the Kelvian president visited Dorstad. She condemned Vestria: “They attacked our harbour.”',
    );
    expect([visit, attack ?? null]).toEqual(['2023-05-04', null]);
  });

  it('dates recent acts by the month of the document, not by the day that it tells of', () => {
    expect(
      dates('On 4 October 2024, Kelvia condemned Vestria for the recent calls by Vestrian lawmakers for a boycott.'),
    ).toEqual(['2024-10-04', '2024-10']);
  });

  it('gives no day to what was done more than once, or is told beside something else', () => {
    expect(dates('On 4 May 2023, the Kelvian president visited Dorstad. She repeatedly criticized Vestria.')).toEqual([
      '2023-05-04',
      null,
    ]);
    expect(dates('On 4 May 2023, the Kelvian president visited Dorstad. She criticized Vestria.')).toEqual([
      '2023-05-04',
      '2023-05-04',
    ]);
  });

  it('dates what has already been done up to the day on which it is said', () => {
    expect(dates('Kelvia has already condemned Vestria.')).toEqual(['../2024-10']);
    expect(dates('So far Kelvia has condemned Vestria twice.')).toEqual(['../2024-10']);
    expect(dates('Kelvia has condemned Vestria.')).not.toEqual(['../2024-10']);
    expect(
      dates('Kelvia has launched a vaccination campaign since May 2023. It has already purchased nine clinics.'),
    ).toEqual(['2023-05', '2023-05/2024-10']);
  });

  it('lets a stretch of time at the head of a paragraph hold for what its next sentences tell in the perfect', () => {
    const text = 'Over the past two and a half years, Kelvia has attacked Vestria. Vestria has condemned Kelvia';
    expect(dates(`${text}.`)).toEqual(['2022-05/2024-10', '2022-05/2024-10']);
    expect(dates(`${text.replace('has condemned', 'will condemn')}.`)[1]).toBeNull();
  });

  it('gives what is told by a time of years, and what follows it, no day of the narrative', () => {
    const deeds = (when: string) =>
      dates(
        `On 4 May 2023, the Kelvian president visited Dorstad. ${when} Kelvia condemned Vestria. It condemned Sudria.`,
      );
    expect(deeds('Immediately after the war,')).toEqual(['2023-05-04', null, null]);
    expect(deeds('During the years of independence,')).toEqual(['2023-05-04', null, null]);
    expect(deeds('After the meeting,')).not.toContain(null);
  });

  it('does not date acts of words by the month of the document where the text tells of years long past', () => {
    expect(dates('Kelvia was urged to withdraw by Vestria.')).toEqual(['2024-10']);
    expect(dates('As Sudria lost the islands in 1994, Kelvia was urged to withdraw by Vestria.').at(-1)).toBeNull();
  });

  it('dates what is told by a war of which the years are known, or given behind its name', () => {
    expect(dates('Vestria helped the farmers of Kelvia during the Korean War.')).toEqual(['1950/1953']);
    expect(dates('Kelvia occupied the islands of Vestria during the Lake War (1992-1994).')).not.toEqual(['1950/1953']);
    expect(dates('Kelvia occupied the islands of Vestria during the Korean War (1951-1952).')).toEqual(['1951/1952']);
    expect(
      dates('The Tigray War was long. Since the end of the war, Kelvia has delivered medicine to Vestria.').at(-1),
    ).toBe('2022-11/2024-10');
    expect(dates('Since the end of the war, Kelvia has delivered medicine to Vestria.').at(-1)).toBeNull();
  });

  it('takes a date behind a source for one at the head of the sentence', () => {
    expect(
      dates(
        'According to the Harbour Board of Kesh, on 4 May 2023 Kelvia condemned Vestria; besides, it condemned Sudria.',
      ),
    ).toEqual(['2023-05-04', '2023-05-04']);
  });

  it('takes `then` behind a month for another time, behind a day for the same', () => {
    const then = (day: string) => dates(`In ${day} Kelvia condemned Vestria. Kelvia then condemned Sudria.`)[1];
    expect(then('May 2023')).toBeNull();
    expect(dates('On 4 May 2023, Kelvia condemned Vestria. Kelvia then condemned Sudria.')[1]).toBe('2023-05-04');
  });

  it('does not carry a day into a paragraph that opens in the perfect or the present, unless it speaks of the day again', () => {
    const next = (opening: string) =>
      dates(`On 4 May 2023, Kelvia condemned Vestria.\n\n${opening} Kelvia imposed sanctions on Sudria.`).at(-1);
    expect(next('The harbour has been successful.')).toBeNull();
    expect(next('The harbour was quiet.')).toBe('2023-05-04');
    expect(next('The speech shows how far the two are apart.')).toBe('2023-05-04');
    expect(next('“The harbour is ours,” the mayor said.')).toBe('2023-05-04');
  });

  it('gives what ended a year its last month', () => {
    expect(dates('The year 2022 ended with protests by Kelvian fishermen.')).toEqual(['2022-12']);
  });

  it('gives what follows a closed clause none of its dates', () => {
    const told = (day: number) =>
      `0${day} May 2023: A government, part of a treaty signed by Kelvia and Vestria in March 2021, is sworn in.`;
    expect(dates([3, 5, 7].map(told).join('\n\n')).slice(0, 2)).toEqual(['2023-05-03', '2021-03']);
  });

  it('gives what is told in brackets no date from outside them', () => {
    const [first, second] = dates(
      'The Kelvian president visited Dorstad on 4 May and 6 June 2023 (a first visit was paid on 2 March 2021).',
    );
    expect([first, second]).toEqual(['2023-05-04', '2021-03-02']);
  });

  it('takes the years of a label for no date of what stands behind it', () => {
    expect(dates('2021–2022 Sudanese uprising: Kelvia condemned Vestria.')).toEqual(['2024-10']);
    expect(dates('4 October 2024: Kelvia condemned Vestria.')).toEqual(['2024-10-04']);
  });

  it('goes on with a day, not with a month, in the next paragraph of a text about no period', () => {
    const next = 'Torvia condemned the launch.';
    expect(datesOf(`In April 2022 Kelvia attacked Vestria.\n\n${next}`, null).at(-1)).toBeNull();
    expect(datesOf(`On 4 April 2022 Kelvia attacked Vestria.\n\n${next}`, null).at(-1)).toBe('2022-04-04');
  });

  it('does not date a deed by the feast by which a truce is called', () => {
    expect(datesOfEntry('The envoy welcomed the offer of a three-day Easter ceasefire.')).toEqual(['2024-10-08']);
  });

  it('goes on with the day from paragraph to paragraph of a wire', () => {
    const next = 'Torvia condemned the launch.\n\nSverinia condemned the launch.\n\nDanaria condemned the launch.';
    expect(datesOf(`On 4 April 2022 Kelvia attacked Vestria.\n\n${next}`, null).at(-1)).toBe('2022-04-04');
  });

  it('takes the day at the head of a paragraph that stands below an earlier entry', () => {
    expect(datesOfEntry('The road was closed.\n\nOn the 16th, Kelvia attacked Vestria.').at(-1)).toBe('2024-10-16');
    expect(datesOfEntry('Kelvia introduced a levy from 16 October.')).not.toContain('2024-10-16');
  });

  it('takes days before a subject for its date', () => {
    expect(datesOfEntry('Two days earlier police had arrested a smuggler.')).toEqual(['2024-10-06']);
  });

  it('takes for the date of a deed none since when somebody was in office', () => {
    expect(datesOfEntry('Ivo Lind, mayor since 2013, resigned.')).toEqual(['2024-10-08']);
    expect(datesOfEntry('Ivo Lind resigned in May 2013.')).toEqual(['2013-05']);
  });

  it('gives what has not been done, in the news of a day, that day', () => {
    expect(datesOf('Kelvia has not decided on the levy.', null)).toEqual(['2024-10-24']);
    expect(datesOf('Kelvia has imposed a levy on Vestria.', null)).toEqual([null]);
  });

  it('gives a headline of a weekly the week up to the day of its issue', () => {
    const text = (name: string) =>
      `${name} - Latest\n\n${name} 17.01.2020\n\nIn brief\n\nKelvia and Vestria conclude talks in Marn\n\nIt rained on the hills and on the lake.`;
    const read = (name: string) =>
      extractEvents(readText(text(name), { engine: engineFor('en')!, knowledge }, {}), []).map(({ date }) => date);
    expect(read('A Week on the Tarn')).toEqual(['2020-01-10/2020-01-17']);
    expect(read('The Tarn News')).toEqual([null]);
  });

  it('comes to the end of a long paragraph with runs of blanks', () => {
    const paragraph = `Kelvia attacked Vestria. It rained${'\u00a0'.repeat(500)}x. `.repeat(200);
    const reading = readText(paragraph, { engine: engineFor('en')!, knowledge }, {});
    expect(extractEvents(reading, [])).toHaveLength(200);
  });

  it('takes what something is compared with for no date of it', () => {
    expect(dates('Kelvia launched its largest attack on Vestria since 2019.')).toEqual([null]);
    expect(dates('Kelvia has blockaded Vestria since 2019.')).toEqual(['2019/2024-10']);
  });

  it('gives what another does with a text no date of its signing', () => {
    const next = (deed: string) =>
      dates(`Kelvia and Vestria signed the treaty on 4 May 2023. ${deed} with Kelvia and Vestria.`).at(-1);
    expect(next('Torvia has signed the treaty')).toBeNull();
  });

  it('gives a clause with `when` the date right before it', () => {
    expect(dates('The order began to crumble in September 2014, when Kelvia attacked Vestria.')).toEqual(['2014-09']);
    expect(dates('It held until June 2013, when Kelvia attacked Vestria.')).toEqual(['2013-06']);
    expect(dates('Trade fell in June 2013. It was worse when Kelvia attacked Vestria.')).toEqual([null]);
  });

  it('takes the date before `when` for that of what it opens', () => {
    expect(dates('The dispute goes back to 1998, when Kelvia expelled the envoys of Torvia.')).toEqual(['1998']);
    expect(dates('The union was founded in 1990, when workers struck in Torstad.').at(-1)).toBe('1990');
  });

  it('goes on with no day that is still to come', () => {
    const summit = 'Kelvia hopes to sign the treaty before the summit in Torstad on 11 November 2024.';
    expect(dates(`${summit}\n\nTorvia condemned Vestria.`).at(-1)).toBe('2024-10');
  });

  it('gives what was before its own date, and not that of what came after', () => {
    expect(dates('Torvian police freed Ivo Keller on 9 October 2024 after his arrest in May 2024.')).toEqual([
      '2024-10-09',
      '2024-05',
    ]);
    expect(datesOfEntry('Ivo Keller was detained, ten days after his release from prison.')).toEqual([
      '2024-10-08',
      '../2024-10-08',
    ]);
  });

  it('takes the day for which something is called for no day of the call', () => {
    expect(dates('On 3 March 2024, Kelvia called snap elections for 9 June 2024.')).toEqual(['2024-03-03']);
  });
});
