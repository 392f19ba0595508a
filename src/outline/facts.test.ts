import { describe, expect, it } from 'vitest';
import type { SourceMetadata } from '../intake/source-text.ts';
import { outline } from './outline.ts';
import { plainSource } from './plain-source.ts';

const factsOf = (text: string) => outline(plainSource(text)).facts;

describe('what a document says of itself', () => {
  it('title, publisher and the month in the masthead', () => {
    const text =
      'CENTRE FOR VALLEY STUDIES\n\nBULLETIN\n\nMAY-2021\n\nNEWS OF THE VALLEY\n\nThe talks began on May 3 and ended in June.';
    expect(factsOf(text)).toMatchObject({
      title: 'NEWS OF THE VALLEY',
      publisher: 'CENTRE FOR VALLEY STUDIES',
      kind: 'bulletin',
      period: { value: '2021-05', basis: 'stated', evidence: [{ quote: 'MAY-2021' }] },
    });
  });

  it('those between whom an agreement is made are part of its title, and no publishers', () => {
    const text =
      'MEMORANDUM OF UNDERSTANDING\nBETWEEN\nTHE MINISTRY OF BRIDGES OF NORLAND\nAND\nTHE OSTRIA POWER COMPANY\nON FERRIES\n\n1.1 The ferries sail every day of the year.\n\n1.2 The ferries carry people and goods.\n\n1.3 Nobody pays for the crossing of the lake.\n';
    expect(factsOf(text)).toMatchObject({
      title:
        'MEMORANDUM OF UNDERSTANDING BETWEEN THE MINISTRY OF BRIDGES OF NORLAND AND THE OSTRIA POWER COMPANY ON FERRIES',
      publisher: null,
      kind: 'agreement',
    });
  });

  it.each([
    ['Harbour front update February 26 2026', '2026-02-26'],
    ['Situation report no. 4 (09.02.2018)', '2018-02-09'],
    ['Valley daily digest, 3 May 2019', '2019-05-03'],
    ['A week on the Tarn (03.05.2019)', '2019-05-03'],
    ['Valley security brief: 3 May 2019', '2019-05-03'],
    ['Tarn at War Valley Group Northern Waters Briefing no. 45 Marn and Orsk, 3 May 2019', '2019-05-03'],
    ['Ferries at rest Lake Briefing N°7 Marn, 3 May 2019', '2019-05-03'],
    ['Digest of the valley, 3 May 2019 | Harbour Times', '2019-05-03'],
    ['The flood of 3 May 2019', null],
    ['A brief history of Ostria after 9 May 1918', null],
    ['A brief visit to Ostria, 9 May 1918', null],
    ['How the news of 9 May 1918 reached Marn', null],
    ['Old news and a lost letter, 9 May 1918', null],
    ['Summary of the accord, Brunn, 3 May 1994', null],
    ['Valley update, 3–9 May 2019', null],
    ['Valley digest, May 2019', null],
  ])('the day of the title “%s”', (title, published) => {
    expect(factsOf(`${title}\n\nThe council met the millers and thanked them for their help.\n`).published).toBe(
      published,
    );
  });

  it('a period from its days, with the year of a complete date among them', () => {
    const text = `The council met on April 4 in the town hall. On April 22, 2023 it met again.

The mayor spoke on April 25. The next meeting is on June 7. The flood came in November 2020.`;
    const { period } = factsOf(text);
    expect(period).toMatchObject({ value: '2023-04', basis: 'inferred' });
    expect(period?.evidence.map((piece) => piece.quote)).toEqual(['April 4', 'April 22, 2023', 'April 25']);
  });

  it.each([
    ['Valley Herald, 1 March 2024', 'Valley Herald', '2024-03-01'],
    ['March 1, 2024 | Reuters', 'Reuters', '2024-03-01'],
    ['By Jan Holm, Valley Herald, March 1, 2024', 'Valley Herald', '2024-03-01'],
    ['Jan Holm · 1 Mar 2024 · 5 min read', null, '2024-03-01'],
    ['Geneva, 1 March 2024', null, '2024-03-01'],
    ['Published by the Valley Institute on 1 March 2024', 'Valley Institute', '2024-03-01'],
    ['Millers leave the valley, 1 March 2024', null, null],
    ['Millers say no, 1 March 2024', null, null],
  ])('who brings it out and when below the title: “%s”', (line, publisher, published) => {
    const text = `The old bridge\n\n${line}\n\nThe bridge was closed on Monday. Nobody was hurt.`;
    expect(factsOf(text)).toMatchObject({ title: 'The old bridge', publisher, published });
  });

  it('a place and a day over each of several parts are their headings', () => {
    const text =
      'The old bridge\n\nGeneva, 1 March 2024\n\nThe bridge was closed.\n\nRiga, 2 March 2024\n\nIt was opened again.';
    expect(factsOf(text).published).toBeNull();
  });

  it.each([
    ['Chronology of the valley in 2010', '2010', '2010'],
    ['Major events in the valley ’23', '2023', '’23'],
    ["Valley timeline '98", '1998', "'98"],
  ])('the year of the title “%s” over days without one', (title, value, quote) => {
    const text = `${title}\n\nJan 5: The council met the millers.\n\nJan 9: The millers thanked the council.\n`;
    expect(factsOf(text).period).toMatchObject({ value, basis: 'stated', evidence: [{ quote }] });
  });

  it('no year of a title that names a plan, or two years, or one of several', () => {
    const days = 'The council met on April 4. On April 25 it met again.';
    expect(factsOf(`Valley Vision 2030\n\n${days} The bridge fell on March 3, 2021.`).period?.value).not.toBe('2030');
    expect(factsOf(`From 2009 to 2010\n\n${days}`).period).toBeNull();
    expect(factsOf(`The road in 2010\n\nThe road is long. It has been closed.`).period).toBeNull();
  });

  it('a week in the title', () => {
    expect(factsOf('Digest of the week, 4–10 March 2024\n\nThe bank kept its rate. Snow fell.').period).toMatchObject({
      value: '2024-03-04/2024-03-10',
      basis: 'stated',
    });
  });

  it('the day of its masthead', () => {
    expect(factsOf('The old bridge\n\n28 October 2024\n\nThe bridge was closed on Monday.').published).toBe(
      '2024-10-28',
    );
  });

  it('the day below its title, where a menu and a caption stand before the text', () => {
    const page = (line: string) =>
      `Home\n\nWorld\n\nThe old bridge is closed\n\nBy\n\nOur newsroom\n\n${line}\n\nThe bridge over the Tarn was closed on Monday. It will open in June.`;
    expect(factsOf(page('Friday, 1 March 2024, 17:07')).published).toBe('2024-03-01');
    expect(factsOf(page('Published: March 1, 2024 03:55 PM GMT+03:00')).published).toBe('2024-03-01');
    expect(factsOf(page('13.03.2024 - Update : 14.03.2024')).published).toBe('2024-03-13');
    expect(factsOf(page('10:23 13.03.2024')).published).toBe('2024-03-13');
    expect(factsOf(page('1–3 March 2024')).published).toBeNull();
    expect(factsOf(page('The flood of 1 March 2024 took the old road.')).published).toBeNull();
  });

  it.each([
    ['First published on 1 March 2024', '2024-03-01'],
    ['Publication date: 1 March 2024', '2024-03-01'],
    ['Issued: March 1, 2024', '2024-03-01'],
    ['Released in March 2024', null],
  ])('the day behind the words of “%s”', (line, published) => {
    const text = `The old bridge\n\n${line}\n\nThe bridge over the Tarn was closed on Monday. It will open in June.`;
    expect(factsOf(text).published).toBe(published);
  });

  it.each([
    '1 March 2024, 3:02 PM UTC Updated 2 hours ago',
    'UPDATED 10:11 AM, March 1, 2024',
    '1023 GMT (1823 HKT) March 1, 2024',
    'March 1, 20247:45 AM ET',
    'March 1, 2024 · 4 min read',
    '1 March 24',
    'Posted on 1st March 2024 by admin',
    'Lake Wire | 1 March 2024 | 10:23',
    'Lake Wire | Updated: 2024-03-01 10:23',
    '(Lake News Agency, 1 March 2024)',
  ])('the day in “%s”, with or without a time', (line) => {
    const text = `The old bridge\n\n${line}\n\nThe bridge over the Tarn was closed on Monday. It will open in June.`;
    expect(factsOf(text).published).toBe('2024-03-01');
  });

  it.each(['The flood of 1 March 2024 | A chronicle', '10:23 and 1 March 2024', 'Since 1 March 24 bridges fell'])(
    'no day in “%s”',
    (line) => {
      const text = `The old bridge\n\n${line}\n\nThe bridge over the Tarn was closed on Monday. It will open in June.`;
      expect(factsOf(text).published).toBeNull();
    },
  );

  const MANY = 'The bridge over the Tarn was closed. It will open in June.\n\n'.repeat(9);

  it.each([
    'This article was first published on 1 March 2024.',
    'This interview was published in the Marn Herald on March 1, 2024.',
    'Published: March 1, 2024',
    '(Lake News Agency, 1 March 2024)',
    'Source: https://herald.example/2024/03/01/the-old-bridge',
  ])('the day at the end of the text: %s', (line) => {
    expect(factsOf(`The old bridge\n\n${MANY}${line}`).published).toBe('2024-03-01');
    expect(factsOf(`The old bridge\n\n${MANY}Published: 2 March 2024\n\n${MANY}${line}`).published).not.toBe(
      '2024-03-02',
    );
  });

  it('no day at the end that a sentence tells of', () => {
    for (const line of [
      'The bridge opened on 1 March 2024.',
      'The article was written for the feast of 1 March 2024.',
      'The report was released by the Lake Fund on 1 March 2024.',
      'The interview was published in the Marn Herald on March 1, 2024.',
    ])
      expect(factsOf(`The old bridge\n\n${MANY}${line}`).published).toBeNull();
  });

  it.each([
    'Next Conference in Marn, 1 March 2030',
    'Signed at Marn, 1 March 1992',
    'Document No. 5, 1 March 1992',
    'Norland and Ostria Sign Pact | 1 March 2011',
    'Lake Herald, 1 March 2011',
    'Further reading:\n\nhttps://herald.example/2011/03/01/the-old-bridge',
    'Published: 1 March 2011\n\nThe road was closed too.',
    'As of 1 March 2011',
    'Last updated: 1 March 2011',
    '[1 March 2011]',
    'Dated: 1 March 2011',
  ])('no day of something else at the end: %s', (lines) =>
    expect(factsOf(`The old bridge\n\n${MANY}${lines}`).published).toBeNull(),
  );

  it('no day of what the title of a short text names', () => {
    for (const title of ['The Treaty of Marn, 13 October 1921', 'Treaty of Marn | 13 October 1921'])
      expect(factsOf(`${title}\n\nThe council met to mark the day.\n\nNobody spoke.`).published).toBeNull();
  });

  it('no day on which what the text draws on came out first', () => {
    const head = 'The old bridge\n\n1 March 2024\n\nBased on Report of Lake Fund, Originally Published 3 May 2001\n\n';
    expect(factsOf(`${head}${MANY}`).published).toBe('2024-03-01');
  });

  it('the day on which it came out before the one on which it was changed', () => {
    const head = 'The old bridge\n\nUpdated: 3 March 2024\n\nPublished: 1 March 2024\n\n';
    expect(factsOf(`${head}${MANY}`).published).toBe('2024-03-01');
  });

  it('the day in the dateline of the only story', () => {
    const story = (day: string) => `MARN, ${day} (Sample Wire) — The bridge was closed. It will open in June.`;
    expect(factsOf(story('1 March 2024')).published).toBe('2024-03-01');
    expect(factsOf(story('1 March')).published).toBeNull();
    expect(factsOf(`${story('1 March 2024')}\n\n${story('3 March 2024')}`).published).toBeNull();
    const essay = 'The bridge is old. It was built by the millers.\n\nIt was told of in those days by a wire:\n\n';
    expect(factsOf(essay + story('1 March 2024')).published).toBeNull();
  });

  it('no day that a sentence of the text breaks off before', () => {
    const text =
      'The old bridge\n\nThe council met the millers on the day that they had named, i.e.\nJan. 16, 2008.\nIt rained.';
    expect(factsOf(text).published).toBeNull();
  });

  it('no period after the day on which it came out', () => {
    const days = 'It rained. The council met on April 4. On April 22 it met again. The flood came on April 2, 2024.';
    expect(factsOf(`date 2024-05-01\n\n${days}`).period?.value).toBe('2024-04');
    expect(factsOf(`date 2022-05-01\n\n${days}`).period).toBeNull();
  });

  it('no period by the year of a whole day in the title', () => {
    const days = 'The council met on April 4. On April 25 it met again.';
    expect(factsOf(`Valley briefing, 27 April 2015\n\n${days}`)).toMatchObject({
      published: '2015-04-27',
      period: null,
    });
  });

  it('no period where nothing shows one', () => {
    expect(factsOf('The bridge is old. It has been closed.').period).toBeNull();
  });

  it('the order of all-numeric dates, from those that leave no choice', () => {
    expect(factsOf('05/12/2021: One.\n05/25/2021: Two.').dateOrder).toBe('month-first');
    expect(factsOf('05.12.2021: One.\n25.12.2021: Two.').dateOrder).toBe('day-first');
    expect(factsOf('05.12.2021: One.\n06.12.2021: Two.').dateOrder).toBeNull();
  });
});

describe('what the address of a page adds', () => {
  const saved = (metadata: Partial<SourceMetadata>, text: string) => {
    const source = plainSource(text);
    return outline({ ...source, metadata: { ...source.metadata, ...metadata } }).facts;
  };
  const address = 'https://www.harbourtimes.example/2024/03/05/talks';

  it('the site as publisher and the day in its path', () => {
    expect(saved({ address, title: 'Talks resume' }, 'The ministers met. They parted.')).toMatchObject({
      title: 'Talks resume',
      publisher: null,
      site: 'harbourtimes.example',
      published: '2024-03-05',
    });
  });

  it('the name of the site, from the title or from where the page prints it again', () => {
    expect(saved({ address, title: 'Talks resume | Harbour Times' }, 'They met.')).toMatchObject({
      title: 'Talks resume',
      publisher: 'Harbour Times',
    });
    expect(
      saved({ address, title: 'Talks resume' }, 'Talks resume - The Harbour Times\n\nMenu\n\nThey met.'),
    ).toMatchObject({ title: 'Talks resume', publisher: 'The Harbour Times' });
    expect(
      saved({ address, title: 'Talks resume' }, 'Talks resume - Harbour Times\n\nMenu\n\nThey met.').publisher,
    ).toBe('Harbour Times');
  });

  it('nothing where the document says it itself', () => {
    expect(
      saved({ address, publisher: 'Valley Desk', published: '6 March 2024' }, 'The ministers met. They parted.'),
    ).toMatchObject({ publisher: 'Valley Desk', published: '2024-03-06' });
  });
});
