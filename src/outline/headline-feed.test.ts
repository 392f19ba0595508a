import { describe, expect, test } from 'vitest';
import { clockTime } from './clock-time.ts';
import { outline } from './outline.ts';
import { plainSource } from './plain-source.ts';

const entriesOf = (text: string) => {
  const source = plainSource(text);
  return outline({ ...source, metadata: { ...source.metadata, fetched: '2031-05-03T06:10:00Z' } })
    .blocks.filter(({ kind }) => kind === 'entry')
    .map(({ body, end, date }) => [date, text.slice(body, end)]);
};

const FEED = `News
Focus
About us
07:40
Norland recalls its ambassador from Ostria
06:15
Two ferries collide off the coast of Sudmark
00:05
Miners in Kesh go on strike
23:50
Parliament of Ostria passes budget
The harbour of Kesh was closed on Monday, the mayor said.`;

describe('feeds of headlines', () => {
  test('a time on one line, a headline on the next: entries of the day, the day before where the clock runs back', () => {
    expect(entriesOf(FEED)).toEqual([
      ['2031-05-03', 'Norland recalls its ambassador from Ostria'],
      ['2031-05-03', 'Two ferries collide off the coast of Sudmark'],
      ['2031-05-03', 'Miners in Kesh go on strike'],
      ['2031-05-02', 'Parliament of Ostria passes budget'],
    ]);
  });

  test('a time and a headline on one line, under headings of days', () => {
    const text = `2 May 2031
18:20 – Norland recalls its ambassador from Ostria
17:05 – Two ferries collide off the coast of Sudmark

1 May 2031
22:40 – Miners in Kesh go on strike
21:10 – Parliament of Ostria passes budget`;
    expect(entriesOf(text)).toEqual([
      ['2031-05-02', 'Norland recalls its ambassador from Ostria'],
      ['2031-05-02', 'Two ferries collide off the coast of Sudmark'],
      ['2031-05-01', 'Miners in Kesh go on strike'],
      ['2031-05-01', 'Parliament of Ostria passes budget'],
    ]);
  });

  test('an agenda, whose times rise, is none', () => {
    const text =
      '09:00\nRegistration of guests\n10:30\nSpeech of the mayor\n12:00\nLunch in the hall\n14:00\nTour of the port';
    expect(entriesOf(text)).toEqual([]);
  });

  test('times of day', () => {
    expect(clockTime('14:05')).toEqual({ minutes: 845, length: 5 });
    expect(clockTime('2:05 pm – Ships collide')).toEqual({ minutes: 845, length: 10 });
    expect(clockTime('14:5 goals')).toBeNull();
    expect(clockTime('24:00 hours')).toBeNull();
  });
});
