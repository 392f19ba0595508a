import { describe, expect, it } from 'vitest';
import { nextNarrativeDate, tagBlocks } from './tag-blocks.ts';
import { tagDates } from './tag-dates.ts';
import { NO_CONTEXT } from './time-context.ts';

const block = (text: string, entryDate: string | null = null) => ({ text, entryDate, headingDate: null });

describe('tagBlocks', () => {
  it('carries the date that was told of from paragraph to paragraph', () => {
    const found = tagBlocks(
      [
        block('On 24 October 2024 the leaders met.'),
        block('The same day the border was opened.'),
        block('No date here.'),
        block('Two days later it was shut.'),
      ],
      NO_CONTEXT,
    );
    expect(found.map((timexes) => timexes.map(({ edtf }) => edtf))).toEqual([
      ['2024-10-24'],
      ['2024-10-24'],
      [],
      ['2024-10-26'],
    ]);
  });

  it('forgets it where a new train of thought starts', () => {
    const found = tagBlocks(
      [block('On 24 October 2024 the leaders met.'), { ...block('The same day it rained.'), startsAnew: true }],
      NO_CONTEXT,
    );
    expect(found[1]![0]!.edtf).toBeNull();
  });

  it('reads every entry from its own date', () => {
    const found = tagBlocks(
      [block('The law passed on Tuesday.', '2024-10-24'), block('The law passed on Tuesday.', '2024-10-31')],
      { ...NO_CONTEXT, period: '2024-10' },
    );
    expect(found.map(([timex]) => timex!.edtf)).toEqual(['2024-10-22', '2024-10-29']);
  });

  it('keeps the carried date when a paragraph tells of none or of an open stretch', () => {
    const told = (text: string) => nextNarrativeDate(tagDates(text, NO_CONTEXT), '2024-10-24');
    expect(told('Nothing is said.')).toBe('2024-10-24');
    expect(told('Since 2020 it is closed.')).toBe('2024-10-24');
    expect(told('In May 2021 it was opened.')).toBe('2021-05');
    expect(told('It lasted two weeks and is closed now.')).toBe('2024-10-24');
  });
});
