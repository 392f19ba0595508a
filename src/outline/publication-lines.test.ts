import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';
import { plainSource } from './plain-source.ts';

const TOLD = 'The bridge over the Tarn was closed on Monday. It will open in June, said the mayor.';
const MORE = 'The road behind it stays open. Nobody was hurt.';

const blocks = (text: string): readonly string[] =>
  outline(plainSource(text)).blocks.map(
    ({ kind, date, start, end }) => `${kind} ${date} ${text.slice(start, end).slice(0, 30)}`,
  );

const story = (...head: readonly string[]): string => `${head.join('\n\n')}\n\n${TOLD}\n\n${MORE}\n\n`;

describe('lines that say when the text below them came out', () => {
  it.each([
    ['17 February 2019', '2019-02-17'],
    ['Posted 17 February 2019', '2019-02-17'],
    ['Published: 17 October 2023', '2023-10-17'],
    ['Aug 24, 2023 | 10:15', '2023-08-24'],
    ['Tue Jun 16, 2020', '2020-06-16'],
    ['Lake Wire | March 14, 2024', '2024-03-14'],
    ['LW / March 14, 2024', '2024-03-14'],
    ['Ada Keller Published March 14, 2024 Updated March 15, 2024 10:11am', '2024-03-14'],
    ['Source: Lake Wire, 14 March 2024', '2024-03-14'],
  ])('%s over a further story of a file', (line, day) => {
    const text = `${story('The bridge is closed', '16 February 2018')}${story('The road is open again', line)}`;
    expect(blocks(text)).toContain(`furniture ${day} ${line.slice(0, 30)}`);
    expect(blocks(text)).toContain('heading null The road is open again');
    expect(outline(plainSource(text)).facts.published).toBe('2018-02-16');
  });

  it('stand with a byline, and under a title that a text cut short stands before', () => {
    const text = `${story('The bridge is closed')}The harbour of Marn, which has been closed since the flood of May and which the council of the valley wants to open again before the summer begins, said the ma\n\nWhat the road needs\n\nby Ann Grau and Ivo Keller\n\n5 May 2023\n\n${TOLD}`;
    expect(blocks(text).slice(-5)).toEqual([
      'paragraph null The harbour of Marn, which has',
      'heading null What the road needs',
      'furniture null by Ann Grau and Ivo Keller',
      'furniture 2023-05-05 5 May 2023',
      'paragraph null The bridge over the Tarn was c',
    ]);
  });

  it('are found in a head whose lines stand together', () => {
    const text = `${story('The bridge is closed')}Tarn press briefing\n07/21/2021 06:27 PM EDT\nIvo Keller, spokesman\n\n${TOLD}`;
    expect(blocks(text).slice(-4)).toEqual([
      'heading null Tarn press briefing',
      'furniture 2021-07-21 07/21/2021 06:27 PM EDT',
      'heading null Ivo Keller, spokesman',
      'paragraph null The bridge over the Tarn was c',
    ]);
  });

  it('are none without a year, in a sentence, below the last text, or as a place and a day over a part', () => {
    const dated = (line: string) => blocks(`${story('The bridge is closed')}${line}\n\n${TOLD}`).join();
    expect(dated('17 February')).not.toContain('furniture');
    expect(dated('The bridge was closed on 17 February 2019.')).not.toContain('furniture');
    expect(dated('Marn, 17 February 2019')).not.toContain('furniture 2019');
    expect(blocks(`${story('The bridge is closed')}17 February 2019`).join()).not.toContain('2019-02-17');
  });

  it('do not make a chronicle of stories, nor stories of a chronicle', () => {
    const stories = `${story('The bridge is closed', '16 February 2018')}${story('The road is open', '17 March 2019')}${story('The port is shut', '18 April 2020')}`;
    expect(blocks(stories).join()).not.toContain('entry');
    const days = `Chronicle of the Tarn\n\n16 February 2018\n\n${TOLD}\n\n${MORE}\n\n17 February 2018\n\n${TOLD}\n\n18 February 2018\n\n${TOLD}`;
    expect(blocks(days).join()).toContain('entry 2018-02-17');
  });
});
