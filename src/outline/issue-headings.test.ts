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

  it('tell of no day', () => {
    const text = `The Lake Papers\n\nThe flood of 17 January 2020\n\n${TOLD}\n\nThe road since 3 May 2019\n\n${TOLD}`;
    expect(headings(text)).toEqual(['1 null The flood of 17 January 2020', '1 null The road since 3 May 2019']);
  });
});
