import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { datesOfEvents } from './testing/dates-of-events.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const { datesOf, datesOfEntry } = datesOfEvents({ engine: engineFor('en')!, knowledge });

describe('dates that events are told with', () => {
  it('takes seasons joined by `and` for one stretch', () => {
    expect(datesOf('In the summer and autumn of 2023, Kelvia condemned Vestria.')).toEqual(['2023-06/2023-11']);
  });

  it.each([
    ['Kelvia expelled two Vestrian envoys two days after the vote on 7 October.', ['2024-10-09']],
    ['Two days before the festival on 7 October, Kelvia expelled two Vestrian envoys.', ['2024-10-05']],
    ['Kelvia expelled two Vestrian envoys on the eve of the vote on 7 October.', ['2024-10-06']],
    ['Kelvia expelled two Vestrian envoys the day after the vote on 7 October.', ['2024-10-08']],
    ['Kelvia expelled two Vestrian envoys a month after the vote on 7 August.', ['2024-09']],
    ['Kelvia recalled its ambassador from Vestria weeks after the vote on 7 October.', [null]],
    ['Kelvia expelled two Vestrian envoys two days after the October vote.', [null]],
    ['Two days after the vote, Kelvia expelled two Vestrian envoys on 7 October.', ['2024-10-07']],
    ['Kelvia expelled two Vestrian envoys the day after on 8 October.', ['2024-10-08']],
    ['Kelvia shelled the port of Torvia for two days before the truce on 7 October.', ['2024-10-07']],
    ['Kelvia expelled two Vestrian envoys less than a month before the vote on 7 October.', [null]],
  ])('counts from the date of something else: %s', (text, dates) => {
    expect(datesOf(text).slice(0, 1)).toEqual(dates);
  });

  it.each([
    ['The army of Halvia shelled the port of Torvia in a raid on 6 October.', '2024-10-06'],
    ['The 6 October raid by the army of Halvia killed four people.', '2024-10-06'],
    ['Four people were killed in the 6 October raid on the port of Torvia.', '2024-10-06'],
    ['Four people were injured when a bomb exploded in Torvia on 6 October.', '2024-10-06'],
  ])('takes the date of that in which something is done: %s', (text, date) => {
    expect(datesOf(text)[0]).toBe(date);
  });

  it('does not take the date of what somebody speaks of for the day on which he spoke', () => {
    expect(datesOf('Kelvia condemned the 6 October raid on the port of Torvia.')[0]).not.toBe('2024-10-06');
    expect(datesOf('On 8 October Kelvia denounced last week’s vote in Torvia.')[0]).toBe('2024-10-08');
    expect(datesOf('Kelvia has condemned Sunday’s raid on the port of Torvia.')[0]).toBe('2024-10');
  });

  it('takes what was `ago` without a number for any time before the text', () => {
    expect(datesOf('The Kelvian president visited Dorstad a few days ago.')).toEqual(['../2024-10-24']);
  });

  it('takes days that follow each other for one stretch', () => {
    expect(datesOf('The Kelvian president visited Dorstad on 3 and 4 April 2023.')).toEqual(['2023-04-03/2023-04-04']);
    expect(datesOf('The Kelvian president visited Dorstad on 3 and 9 April 2023.')).toEqual(['2023-04-03']);
  });

  it('gives what officials said on a day that day, unless it has a time of its own or is not told as over', () => {
    expect(datesOf('Rebels seized the town of Orsk, officials said on 15 October.')).toEqual(['2024-10-15']);
    expect(datesOf('Kelvia expelled two Vestrian envoys, the ministry said on 14 October.')).toEqual(['2024-10-14']);
    expect(datesOf('Rebels shelled Orsk on 12 October, police said on 14 October.')).toEqual(['2024-10-12']);
    expect(datesOf('Kelvia will send troops to Vestria, the ministry said on 14 October.')).toEqual([null]);
    expect(datesOf('Kelvia supported the rebels during the war, the general said on 14 October.')[0]).toBeNull();
  });

  it('gives what a text that was issued says the date of the issuing', () => {
    expect(datesOf('On 3 May 2023, Kelvia issued a statement condemning Vestria.')).toEqual(['2023-05-03']);
    expect(datesOf('On 3 May 2023, the council sent police to a crowd condemning Vestria.')[1] ?? null).toBeNull();
  });

  it('gives what has been done as of a day any time up to then, and what is due not later than one the time before it', () => {
    expect(datesOf('As of 7 February 2023, Kelvia has recognized Vestria.')).toEqual(['../2023-02-07']);
    expect(datesOf('As of 7 February 2023, Kelvia banned trade with Vestria.')).toEqual(['2023-02-07']);
    expect(datesOf('Kelvia will withdraw its troops from Vestria not later than 31 March 2026.')).toEqual([
      '../2026-03-31',
    ]);
  });

  it('does not date what an entry charges somebody with', () => {
    expect(datesOfEntry('Kelvia accuses Vestria of attacking its harbour.')).toEqual(['2024-10-08', null]);
  });

  it('gives what was agreed to in a dated text the date of the text', () => {
    expect(datesOf('In the June 2003 Marn Accord, the parties agreed to open the road.')).toEqual(['2003-06']);
    expect(datesOf('The parties to the August 2003 accord agreed to a ceasefire.')).toEqual(['2003-08']);
    expect(datesOf('Kelvia rejected the June 2003 Marn Accord.')).not.toContain('2003-06');
  });

  it('gives what was done in clashes the date of the clashes', () => {
    expect(datesOfEntry('Ninety people were killed during the clashes that shook Norland in 2012.')).toEqual(['2012']);
  });

  it('does not date what an entry tells by the year of what somebody is charged with', () => {
    expect(datesOfEntry('Ivo Keller is charged over the death of a driver in Marn in 2010.')).toEqual(['2024-10-08']);
    expect(datesOfEntry('The court sentenced the general for the massacre of miners in 1998.')[0]).toBe('2024-10-08');
  });

  it('gives what goes along in a participle the date of its verb', () => {
    expect(datesOf('The Kelvian president visited Dorstad on 4 May 2023, condemning Vestria.')).toEqual([
      '2023-05-04',
      '2023-05-04',
    ]);
  });

  it('gives a deed the date of what it brings with it or keeps up, not of what follows', () => {
    expect(datesOf('Kelvian forces shelled the harbour of Vestria, killing two sailors on 4 May 2023.')[0]).toBe(
      '2023-05-04',
    );
    expect(
      datesOf('Kelvian forces repelled nine attacks in the hills, holding the bridge amid snow on 4 May 2023.')[0],
    ).toBe('2023-05-04');
    expect(datesOf('The Kelvian president visited Dorstad, returning to his capital on 6 May 2023.')[0]).not.toBe(
      '2023-05-06',
    );
  });

  it('gives a deed the date of the occasion behind whose name it stands', () => {
    expect(datesOf('The Kelvian president met Vestrian ministers at a forum titled “Rivers” on 4 May 2023.')[0]).toBe(
      '2023-05-04',
    );
    expect(datesOf('Kelvia condemned Vestria for a map titled “Rivers” published on 4 May 2023.')[0]).not.toBe(
      '2023-05-04',
    );
  });

  it('gives a meeting the date in its own name, or at which it was held', () => {
    expect(
      datesOf('During the March 4 meeting between the presidents of Kelvia and Vestria, trade was discussed.'),
    ).toContain('2024-03-04');
    expect(
      datesOf(
        'The meeting between the presidents of Kelvia and Vestria, held in Dorstad on March 18, 2023, was their third.',
      ),
    ).toContain('2023-03-18');
    expect(
      datesOf(
        'The meeting between the foreign ministers of Kelvia and Vestria, Nino Beridze and Ion Rusu, held in Dorstad on March 18, 2023, marked a change.',
      ),
    ).toContain('2023-03-18');
    expect(datesOf('Kelvia condemned the attack on two men held in Dorstad on March 18, 2023.')[1]).not.toBe(
      '2023-03-18',
    );
    expect(datesOf('Kelvia condemned the March 4 declaration.')).not.toContain('2024-03-04');
  });

  it('takes a day that is over behind an infinitive for that of the offer', () => {
    expect(datesOf('Kelvia offered to hold talks with Vestria on 4 May 2023.')[0]).toBe('2023-05-04');
    expect(datesOf('Kelvia offered to hold talks with Vestria on 4 May 2026.')[0]).not.toBe('2026-05-04');
  });

  it('dates a beginning by when it began, and what goes on by since when', () => {
    expect(datesOf('Kelvia has launched a vaccination campaign since May 2023.')).toEqual(['2023-05']);
    expect(datesOf('Kelvia has blockaded Vestria since May 2023.')).toEqual(['2023-05/2024-10']);
  });

  it('does not date acts of words by the month of the document where the text tells of years long past', () => {
    expect(datesOf('Kelvia was urged to withdraw by Vestria.')).toEqual(['2024-10']);
    expect(datesOf('As Sudria lost the islands in 1994, Kelvia was urged to withdraw by Vestria.').at(-1)).toBeNull();
  });

  it('dates what is told by a war of which the years are known, or given behind its name', () => {
    expect(datesOf('Vestria helped the farmers of Kelvia during the Korean War.')).toEqual(['1950/1953']);
    expect(datesOf('Kelvia occupied the islands of Vestria during the Lake War (1992-1994).')).not.toEqual([
      '1950/1953',
    ]);
    expect(datesOf('Kelvia occupied the islands of Vestria during the Korean War (1951-1952).')).toEqual(['1951/1952']);
    expect(
      datesOf('The Tigray War was long. Since the end of the war, Kelvia has delivered medicine to Vestria.').at(-1),
    ).toBe('2022-11/2024-10');
    expect(datesOf('Since the end of the war, Kelvia has delivered medicine to Vestria.').at(-1)).toBeNull();
  });

  it('takes a date behind a source for one at the head of the sentence', () => {
    expect(
      datesOf(
        'According to the Harbour Board of Kesh, on 4 May 2023 Kelvia condemned Vestria; besides, it condemned Sudria.',
      ),
    ).toEqual(['2023-05-04', '2023-05-04']);
  });

  it('gives what ended a year its last month', () => {
    expect(datesOf('The year 2022 ended with protests by Kelvian fishermen.')).toEqual(['2022-12']);
  });

  it('gives what follows a closed clause none of its dates', () => {
    const told = (day: number) =>
      `0${day} May 2023: A government, part of a treaty signed by Kelvia and Vestria in March 2021, is sworn in.`;
    expect(datesOf([3, 5, 7].map(told).join('\n\n')).slice(0, 2)).toEqual(['2023-05-03', '2021-03']);
  });

  it('gives what is told in brackets no date from outside them', () => {
    const [first, second] = datesOf(
      'The Kelvian president visited Dorstad on 4 May and 6 June 2023 (a first visit was paid on 2 March 2021).',
    );
    expect([first, second]).toEqual(['2023-05-04', '2021-03-02']);
  });

  it('takes the years of a label for no date of what stands behind it', () => {
    expect(datesOf('2021–2022 Sudanese uprising: Kelvia condemned Vestria.')).toEqual(['2024-10']);
    expect(datesOf('4 October 2024: Kelvia condemned Vestria.')).toEqual(['2024-10-04']);
  });

  it('takes days before a subject for its date', () => {
    expect(datesOfEntry('Two days earlier police had arrested a smuggler.')).toEqual(['2024-10-06']);
  });

  it('takes for the date of a deed none since when somebody was in office', () => {
    expect(datesOfEntry('Ivo Lind, mayor since 2013, resigned.')).toEqual(['2024-10-08']);
    expect(datesOfEntry('Ivo Lind resigned in May 2013.')).toEqual(['2013-05']);
  });

  it('takes what something is compared with for no date of it', () => {
    expect(datesOf('Kelvia launched its largest attack on Vestria since 2019.')).toEqual([null]);
    expect(datesOf('Kelvia has blockaded Vestria since 2019.')).toEqual(['2019/2024-10']);
  });

  it('gives what another does with a text no date of its signing', () => {
    const next = (deed: string) =>
      datesOf(`Kelvia and Vestria signed the treaty on 4 May 2023. ${deed} with Kelvia and Vestria.`).at(-1);
    expect(next('Torvia has signed the treaty')).toBeNull();
  });

  it('gives a clause with `when` the date right before it', () => {
    expect(datesOf('The order began to crumble in September 2014, when Kelvia attacked Vestria.')).toEqual(['2014-09']);
    expect(datesOf('It held until June 2013, when Kelvia attacked Vestria.')).toEqual(['2013-06']);
    expect(datesOf('Trade fell in June 2013. It was worse when Kelvia attacked Vestria.')).toEqual([null]);
  });

  it('takes the date before `when` for that of what it opens', () => {
    expect(datesOf('The dispute goes back to 1998, when Kelvia expelled the envoys of Torvia.')).toEqual(['1998']);
    expect(datesOf('The union was founded in 1990, when workers struck in Torstad.').at(-1)).toBe('1990');
  });

  it('takes the day for which something is called for no day of the call', () => {
    expect(datesOf('On 3 March 2024, Kelvia called snap elections for 9 June 2024.')).toEqual(['2024-03-03']);
  });
});
