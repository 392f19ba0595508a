import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';
import { plainSource } from './plain-source.ts';

const headings = (text: string): readonly string[] =>
  outline(plainSource(text))
    .blocks.filter(({ kind }) => kind === 'heading')
    .map(({ level, date, start, end }) => `${level} ${date} ${text.slice(start, end)}`);

const TOLD = 'The bridge over the Tarn was closed on Monday. It will open in June.';

describe('headings of issues', () => {
  it('have their day, above all others', () => {
    const text = `The Lake Papers\n\nLake Weekly (09.02.2018)\n\nThe bridge\n\n${TOLD}\n\nLake Weekly (16.02.2018)\n\nThe road\n\n${TOLD}`;
    expect(headings(text)).toEqual([
      '1 2018-02-09 Lake Weekly (09.02.2018)',
      '2 null The bridge',
      '1 2018-02-16 Lake Weekly (16.02.2018)',
      '2 null The road',
    ]);
  });

  it('are known by a name that the title says alone', () => {
    const text = `Tarn Notes - Latest\n\nTarn Notes 17 January 2020\n\nThe bridge\n\n${TOLD}`;
    const { facts } = outline(plainSource(text));
    expect(headings(text)).toEqual(['1 2020-01-17 Tarn Notes 17 January 2020', '2 null The bridge']);
    expect(facts.published).toBe('2020-01-17');
  });

  it('are known by what comes out again and again, or for a day', () => {
    const text = `Newsletter for 5 March 2019\n\n${TOLD}\n\nNewsletter for 12 March 2019\n\n${TOLD}\n\nTarn briefing 17 May 2019\n\n${TOLD}`;
    expect(headings(text)).toEqual([
      '1 2019-03-12 Newsletter for 12 March 2019',
      '1 2019-05-17 Tarn briefing 17 May 2019',
    ]);
    expect(outline(plainSource(text)).facts.published).toBe('2019-03-05');
  });

  it('have the month of what comes out once a month, or that stands apart from the name', () => {
    const text = `May 2018 monthly forecast\n\nThe bridge\n\n${TOLD}\n\nOctober 2018 monthly forecast\n\nThe road\n\n${TOLD}`;
    expect(headings(text)).toEqual(['2 null The bridge', '1 2018-10 October 2018 monthly forecast', '2 null The road']);
    const places = `The Tarn valley\n\nMarn – August 2022\n\n${TOLD}\n\nOrsk – January 2024\n\n${TOLD}`;
    expect(headings(places)).toEqual(['1 2022-08 Marn – August 2022', '1 2024-01 Orsk – January 2024']);
    const told = `The Tarn valley\n\nThe flood of August 2022\n\n${TOLD}\n\nMarn after May 2023\n\n${TOLD}`;
    expect(headings(told)).toEqual(['1 null The flood of August 2022', '1 null Marn after May 2023']);
  });

  it('may have the days of a week, or the day on which somebody spoke', () => {
    const weeks = `The Lake Papers\n\nLake Weekly: 4 - 8 February 2018\n\n${TOLD}\n\nLake Weekly: 7 – 11 January 2019\n\n${TOLD}`;
    expect(headings(weeks)).toEqual([
      '1 2018-02-04/2018-02-08 Lake Weekly: 4 - 8 February 2018',
      '1 2019-01-07/2019-01-11 Lake Weekly: 7 – 11 January 2019',
    ]);
    const speech = `Interview with the mayor\n\nThe bridge\n\n${TOLD}\n\nThe mayor gave a press conference on 9 August 2022\n\n${TOLD}`;
    expect(headings(speech)[1]).toBe('1 2022-08-09 The mayor gave a press conference on 9 August 2022');
  });

  it('may be months alone over sections with headings of their own', () => {
    const text = `August 2022\n\nThe Tarn valley\n\nMarn\n\n${TOLD}\n\nJanuary 2024\n\nOrsk\n\n${TOLD}`;
    expect(headings(text)).toEqual(['1 2022-08 August 2022', '2 null Marn', '1 2024-01 January 2024', '2 null Orsk']);
  });

  it('tell of no day', () => {
    const text = `The Lake Papers\n\nThe flood of 17 January 2020\n\n${TOLD}\n\nThe road since 3 May 2019\n\n${TOLD}`;
    expect(headings(text)).toEqual(['1 null The flood of 17 January 2020', '1 null The road since 3 May 2019']);
  });

  it('are not two texts with a day each, nor a speech of which a report tells', () => {
    const accords = `The valley\n\nSummary\n\n${TOLD}\n\nThe Marn accord, 12 March 1998\n\n${TOLD}\n\nThe Orsk protocol, 4 May 2001\n\n${TOLD}\n\nOutlook\n\n${TOLD}`;
    expect(headings(accords)).toEqual([
      '1 null Summary',
      '1 null The Marn accord, 12 March 1998',
      '1 null The Orsk protocol, 4 May 2001',
      '1 null Outlook',
    ]);
    const months = accords.replace(', 12 March', ' – March').replace(', 4 May', ' – May');
    expect(headings(months).join()).not.toMatch(/\d (?:1998|2001)/);
    const speech = `The valley\n\nSummary\n\n${TOLD}\n\nThe speech of the mayor on 9 August 2022\n\n${TOLD}\n\nOutlook\n\n${TOLD}`;
    expect(headings(speech)[1]).toBe('1 null The speech of the mayor on 9 August 2022');
  });

  it('that come behind other headings stand beside them, and so does a month inside a section', () => {
    const issue = `The valley\n\nSummary\n\n${TOLD}\n\nTarn briefing, 12 March 2019\n\n${TOLD}\n\nOutlook\n\n${TOLD}`;
    expect(headings(issue)).toEqual(['1 null Summary', '1 2019-03-12 Tarn briefing, 12 March 2019', '1 null Outlook']);
    const month = `The valley in review\n\nA paper of the Tarn Institute\n\nMay 2024\n\nSummary\n\n${TOLD}\n\nThe flood\n\nAs the mayors tell it.\n\nMarch 1998\n\n${TOLD}\n\nThe present\n\n${TOLD}`;
    expect(headings(month).slice(-2)).toEqual(['1 1998-03 March 1998', '1 null The present']);
  });

  it('date the document only where one of them heads it', () => {
    const { published } = outline(
      plainSource(`The Lake Papers\n\n${TOLD}\n\nTarn News, 3 May 2019\n\n${TOLD}\n\nThe road\n\n${TOLD}`),
    ).facts;
    expect(published).toBeNull();
    const text = `The Tarn Accord\n\nThe bridge\n\n${TOLD}\n\nSummary of the accord, Brunn, 3 May 1994\n\n${TOLD}`;
    expect(outline(plainSource(text)).facts.published).toBeNull();
    expect(headings(text)).toEqual(['1 null The bridge', '1 null Summary of the accord, Brunn, 3 May 1994']);
  });

  it('come to the end of many headings, and of a long one', () => {
    const many = Array.from({ length: 4000 }, (_, at) => `# Tarn ${at} (09.02.2018)`).join('\n\n');
    expect(outline(plainSource(many)).blocks).toHaveLength(4000);
    expect(outline(plainSource(`# Tarn ${')'.repeat(100_000)}x`)).blocks).toHaveLength(1);
  });
});
