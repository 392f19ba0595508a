import { describe, expect, it } from 'vitest';
import { shownOutline } from './shown-outline.ts';

describe('chronicle entries', () => {
  it('take their dates, and give them to undated paragraphs between them', () => {
    const text = `October Summary

In October 2024, the valley was quiet and the council met only twice.

Chronicle of events

01.10.24: The council met in the town hall.

The mayor did not attend the meeting.

02.10.24:  The bridge was closed for repair.

The bridge

02.10.24:  The bridge was closed for repair.

"It will stand a hundred years"

The engineer said that the new bridge will be stronger.`;
    expect(shownOutline(text)).toEqual([
      'title October Summary',
      'paragraph In October 2024, the v…met only twice.',
      'heading L1 Chronicle of events',
      'entry 2024-10-01 01.10.24: The council … the town hall.',
      'entry 2024-10-01 undated The mayor did not attend the meeting.',
      'entry 2024-10-02 02.10.24: The bridge w…sed for repair.',
      'heading L1 The bridge',
      'entry 2024-10-02 =5 02.10.24: The bridge w…sed for repair.',
      'heading L2 "It will stand a hundred years"',
      'paragraph The engineer said that…ll be stronger.',
    ]);
  });

  it('read dates without a year by the period, over New Year too', () => {
    const text = `Chronicle of October 2023

Oct. 17: A meeting was put off.

Dec. 30: The border was closed.

Jan. 2: It was reopened.`;
    expect(shownOutline(text)).toEqual([
      'title Chronicle of October 2023',
      'entry 2023-10-17 Oct. 17: A meeting was put off.',
      'entry 2023-12-30 Dec. 30: The border was closed.',
      'entry 2024-01-02 Jan. 2: It was reopened.',
    ]);
  });

  it.each([
    ['dash', '12 May 2021 – The minister resigned.\n13 May 2021 – A successor was named, and\nthe old minister left.'],
    ['bar', '2021-05-12 | Baku | The minister resigned.\n2021-05-13 | Baku | A successor was named.'],
    ['bold', '**12 May 2021:** The minister resigned.\n\n**May 13, 2021** — A successor was named.'],
    ['bullet', '• 12 May 2021: The minister resigned.\n• 13 May 2021: A successor was named.'],
    ['weekday', 'Wednesday, 12 May 2021: The minister resigned.\n\nThursday, 13 May 2021: A successor was named.'],
    ['month first', '05/12/2021: The minister resigned.\n05/13/2021: A successor was named.'],
    ['Russian', '12 мая 2021 г.: Министр ушёл.\n\n13 мая 2021 г.: Назначен новый.'],
    ['Azerbaijani', '12 may 2021: Nazir istefa verdi.\n\n13 may 2021: Yeni nazir təyin olundu.'],
  ])('know a date set off by: %s', (_, text) => {
    const shown = shownOutline(text);
    expect(shown).toHaveLength(2);
    expect(shown[0]).toMatch(/^entry 2021-05-12 /);
    expect(shown[1]).toMatch(/^entry 2021-05-13 /);
  });

  it('know a named day before a full stop in a memo of sections, also where other prose stands between', () => {
    const text = `Weekly memo, 9–15 March 2026

1. Norland

10 March. The president received the envoy.

They spoke of the harbour.

**12 March.** Two soldiers were wounded by a mine.

2. Reading

The council publishes its minutes online. They are long.

The library opens at nine. It closes at five.

The archive is closed in winter. Nobody knows why.

The next memo comes on Monday. Write to us.`;
    expect(shownOutline(text).filter((line) => line.startsWith('entry'))).toEqual([
      'entry 2026-03-10 10 March. The presiden…ived the envoy.',
      'entry 2026-03-10 undated They spoke of the harbour.',
      'entry 2026-03-12 **12 March.** Two sold…nded by a mine.',
    ]);
  });

  it('are not numbers before a full stop, nor one day at the head of a paragraph', () => {
    const text = `3.5. The share of the coast.

4.5. The share of the hills.

7 Oct. Commission members met.

12 May. Nobody forgot that day.

${'Rain fell on the harbour. The boats stayed in.\n\n'.repeat(9)}`;
    expect(shownOutline(text).filter((line) => line.startsWith('entry'))).toEqual([]);
  });

  it('read ranges', () => {
    const text =
      'May 2021\n\n15-16 May: A forum met.\n\n30 May – 2 June: A tour.\n\nMay 3-5, 2021: Exercises.\n\n01-03.05.21: Talks.';
    expect(shownOutline(text)).toEqual([
      'furniture May 2021',
      'entry 2021-05-15/2021-05-16 15-16 May: A forum met.',
      'entry 2021-05-30/2021-06-02 30 May – 2 June: A tour.',
      'entry 2021-05-03/2021-05-05 May 3-5, 2021: Exercises.',
      'entry 2021-05-01/2021-05-03 01-03.05.21: Talks.',
    ]);
  });

  it('begin with an ISO date line when prose stands under it', () => {
    const rule = '-'.repeat(32);
    const text = `2011-04-22\nIt was a hard day.\nMany people left.\n${rule}\n2011-10-03\nA council was formed.\n${rule}`;
    expect(shownOutline(text)).toEqual([
      'entry 2011-04-22 2011-04-22 It was a ha…ny people left.',
      `furniture ${rule}`,
      'entry 2011-10-03 2011-10-03 A council was formed.',
      `furniture ${rule}`,
    ]);
  });

  it('inherit their date from a day heading over bullets; topic lines between are headings', () => {
    const text = `Monday, 4 March 2024
Economy
• The bank kept its rate. (Daily News)
• Prices rose again
  in the capital. (AP)
Tuesday, 5 March 2024
Weather
• Snow closed the pass. (AP)`;
    expect(shownOutline(text)).toEqual([
      'heading L1 2024-03-04 Monday, 4 March 2024',
      'heading L2 Economy',
      'entry 2024-03-04 undated • The bank kept its rate. (Daily News)',
      'entry 2024-03-04 undated • Prices rose again in the capital. (AP)',
      'heading L1 2024-03-05 Tuesday, 5 March 2024',
      'heading L2 Weather',
      'entry 2024-03-05 undated • Snow closed the pass. (AP)',
    ]);
  });

  it('are not sentences that begin with a date', () => {
    const text = `May 12 was a difficult day for the government. Protesters filled the square.

On 13 May the minister resigned. The president thanked him.

20 days after the summit, nothing had changed.

10 May, Baku. The summit ended without a statement.

5.5: that was the result.`;
    expect(shownOutline(text).map((line) => line.split(' ')[0])).toEqual(Array(5).fill('paragraph'));
  });

  it('count back over New Year where the newest entry stands first', () => {
    const text = `The lake\n\nFeb. 3, 2015: The port was closed.\n\nJan. 2: It was reopened.\n\nDec. 30: The mayors met.\n\nOct. 4: The bridge was built.`;
    expect(shownOutline(text).slice(1)).toEqual([
      'entry 2015-02-03 Feb. 3, 2015: The port was closed.',
      'entry 2015-01-02 Jan. 2: It was reopened.',
      'entry 2014-12-30 Dec. 30: The mayors met.',
      'entry 2014-10-04 Oct. 4: The bridge was built.',
    ]);
  });

  it('take the year from the first day that has one, back over New Year', () => {
    const text = `The year on the Tarn

14-15 December: The council met.

15 December, evening: The bridge was closed.

16 December, 8:00 p.m.: The bridge was open.

2 January 2014: The road was closed.`;
    expect(shownOutline(text).slice(1)).toEqual([
      'entry 2013-12-14/2013-12-15 14-15 December: The council met.',
      'entry 2013-12-15 15 December, evening: …dge was closed.',
      'entry 2013-12-16 16 December, 8:00 p.m.…ridge was open.',
      'entry 2014-01-02 2 January 2014: The road was closed.',
    ]);
  });

  it.each([
    ['Chronicle, March 2012 - March 2013', '3 January 2013', '2012-03-14'],
    ['The year on the Tarn', '3 January 2013', '2012-03-14'],
    ['The year on the Tarn\n\nLast updated: 5 October 2012', '1 January 2014', '2014-01-01'],
  ])('of %s up to %s have a year from %s on', (head, last, first) => {
    const text = `${head}

14 March: The council met.

20 August: The bridge was closed.

4 October: The bridge was open.

${last}: The road was closed.`;
    const days = shownOutline(text).flatMap((line) => /^entry (\d{4}\S+)/.exec(line)?.[1] ?? []);
    expect([days[0], days.at(-1)!.slice(0, 4)]).toEqual([first, last.slice(-4)]);
  });

  it('stand under letters that head them, the first as well', () => {
    const text =
      'Digest of the Lake\n\nKLA\n\n14 March 2024\n\nThe council met in Marn.\n\nOVL\n\n15 March 2024\n\nThe bridge was closed.';
    expect(shownOutline(text).slice(1, 3)).toEqual(['heading L1 KLA', 'heading L1 2024-03-14 14 March 2024']);
  });

  it('may stand behind a long dash', () => {
    const text = 'The year on the Tarn\n\n— March 2011: The bridge was closed.\n\n— April 2011: The bridge was open.';
    expect(
      shownOutline(text)
        .slice(1)
        .map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['entry 2011-03', 'entry 2011-04']);
  });

  it('have the year that a heading right over them names', () => {
    const text = `The lake\n\nMilestones of 2014\n\nMay 16: The port was closed.\n\nJune 2: It was reopened.\n\nMilestones of 2015\n\nMay 5: The mayors met.`;
    expect(shownOutline(text)).toEqual([
      'title The lake',
      'heading L1 2014 Milestones of 2014',
      'entry 2014-05-16 May 16: The port was closed.',
      'entry 2014-06-02 June 2: It was reopened.',
      'heading L1 2015 Milestones of 2015',
      'entry 2015-05-05 May 5: The mayors met.',
    ]);
  });

  it('may have a month, a part of one or several for their date', () => {
    const text = `The lake\n\n2010\n\nJan 5 – The port was closed.\n\nMid-March – It was reopened.\n\nMay–July – The mayors met.\n\nOct 3 – The bridge was built.\n\n2011\n\nFebruary – The port was sold.\n\nMarch 2012 – The road was built.\n\nMay was dry – the mayors met.`;
    expect(shownOutline(text).slice(2)).toEqual([
      'entry 2010-01-05 Jan 5 – The port was closed.',
      'entry 2010-03 Mid-March – It was reopened.',
      'entry 2010-05/2010-07 May–July – The mayors met.',
      'entry 2010-10-03 Oct 3 – The bridge was built.',
      'heading L1 2011 2011',
      'entry 2011-02 February – The port was sold.',
      'entry 2012-03 March 2012 – The road was built.',
      'paragraph May was dry – the mayors met.',
    ]);
  });
});
