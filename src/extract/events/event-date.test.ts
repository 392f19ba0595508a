import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from '../statements/extract-statements.ts';
import { stretchOf } from './event-date-value.ts';
import { extractEvents } from './extract-events.ts';

const { knowledge, engineFor } = await loadResources();

/** Dates of the events of a text from October 2024, in order. */
const dates = (text: string): readonly (string | null)[] => {
  const reading = readText(
    text,
    { engine: engineFor('en')!, knowledge },
    { published: '2024-10-24', period: { value: '2024-10', basis: 'stated', evidence: [] } },
  );
  return extractEvents(reading, extractStatements(reading, [])).map(({ date }) => date);
};

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
    expect(dates('In the summer and autumn of 2023, Georgia condemned Moldova.')).toEqual(['2023-06/2023-11']);
  });

  it('gives what goes along in a participle the date of its verb', () => {
    expect(dates('The Georgian president visited Ankara on 4 May 2023, condemning Moldova.')).toEqual([
      '2023-05-04',
      '2023-05-04',
    ]);
  });

  it('gives a meeting the date in its own name, or at which it was held', () => {
    expect(
      dates('During the March 4 meeting between the presidents of Georgia and Moldova, trade was discussed.'),
    ).toContain('2024-03-04');
    expect(
      dates(
        'The meeting between the presidents of Georgia and Moldova, held in Ankara on March 18, 2023, was their third.',
      ),
    ).toContain('2023-03-18');
    expect(dates('Georgia condemned the March 4 declaration.')).not.toContain('2024-03-04');
  });

  it('takes a day that is over behind an infinitive for that of the offer', () => {
    expect(dates('Georgia offered to hold talks with Moldova on 4 May 2023.')[0]).toBe('2023-05-04');
    expect(dates('Georgia offered to hold talks with Moldova on 4 May 2026.')[0]).not.toBe('2026-05-04');
  });

  it('dates a beginning by when it began, and what goes on by since when', () => {
    expect(dates('Georgia has launched a vaccination campaign since May 2023.')).toEqual(['2023-05']);
    expect(dates('Georgia has blockaded Moldova since May 2023.')).toEqual(['2023-05/2024-10']);
  });

  it('gives nothing that a speaker looks back on the day of the speech', () => {
    const [visit, , attack] = dates(
      'On 4 May 2023, the Georgian president visited Ankara. He condemned Moldova: “They attacked our harbour.”',
    );
    expect([visit, attack ?? null]).toEqual(['2023-05-04', null]);
  });

  it('dates recent acts by the month of the document, not by the day that it tells of', () => {
    expect(
      dates('On 4 October 2024, Georgia condemned Moldova for the recent calls by Moldovan lawmakers for a boycott.'),
    ).toEqual(['2024-10-04', '2024-10']);
  });

  it('gives no day to what was done more than once, or is told beside something else', () => {
    expect(dates('On 4 May 2023, the Georgian president visited Ankara. He repeatedly criticized Moldova.')).toEqual([
      '2023-05-04',
      null,
    ]);
    expect(dates('On 4 May 2023, the Georgian president visited Ankara. He criticized Moldova.')).toEqual([
      '2023-05-04',
      '2023-05-04',
    ]);
  });
});
