import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFrames } from './report-frames.ts';

const told = (text: string) =>
  reportFrames(text).map(({ reporter, told: { start, end } }) => [reporter, text.slice(start, end)]);

describe('reportFrames', () => {
  it('finds whole sentences of a publication, and what goes on from it', () => {
    expect(
      told(
        'For 5 October, The Lowland Daily reports: “The ministers met in Brunn. A map was shown.” It also reports: “Nobody signed.”',
      ),
    ).toEqual([
      ['The Lowland Daily', 'The ministers met in Brunn. A map was shown.'],
      [null, 'Nobody signed.'],
    ]);
  });

  it('finds one that is told by several, and single quotation marks inside', () => {
    expect(told('The Daily, like The Weekly, reports: “The minister called it ‘a beginning’.”')).toEqual([
      ['The Daily', 'The minister called it ‘a beginning’.'],
    ]);
  });

  it('gives up on a run of initials at once', () => {
    expect(told(`${'A.B.'.repeat(50_000)} reports: "`)).toEqual([]);
  });

  it('knows a publication with a stop inside its name', () => {
    expect(told('For 5 October, St. Brunn Post reports: “They met.”')).toEqual([['St. Brunn Post', 'They met.']]);
    expect(told('Lake Monitor: May 2024 reports: “They met.”')).toEqual([['Lake Monitor: May 2024', 'They met.']]);
    expect(told('For 5 May, the document ‘What now? Here’s how.’ reports of Jan Holm: “He left.”')).toEqual([
      ['the document ‘What now? Here’s how.’', 'He left.'],
    ]);
    expect(told('He said: The Daily reports: “They met.”')).toEqual([]);
    expect(told('The talks ended. Lake.org reports: “They met.”')).toEqual([['Lake.org', 'They met.']]);
  });

  it('leaves speech, parts of sentences and mere mentions alone', () => {
    expect(told('The minister writes: “We shall not sign.”')).toEqual([]);
    expect(told('The agency reports: “a beginning”, and no more.')).toEqual([]);
    expect(told('The minister said: “The map is here.”')).toEqual([]);
    expect(told('The agency reports that the ministers met.')).toEqual([]);
    expect(told('The agency reports: “The ministers met.')).toEqual([]);
  });

  it('gives the day of the report', () => {
    const text = 'He left. For 2–3 May it reports: “The talks went on.” The Daily, May 2024 reports: “They ended.”';
    expect(reportFrames(text).map(({ day }) => day && text.slice(day.start, day.end))).toEqual(['2–3 May', null]);
  });

  it('goes on with a quotation behind a report, also into the next paragraph', () => {
    expect(told('The Daily reports: “They met.” “They signed.” “it ended”')).toEqual([
      ['The Daily', 'They met.'],
      [null, 'They signed.'],
    ]);
    expect(told('“They met.”')).toEqual([]);
    expect(reportFrames('- “They met.” It adds: “They signed.”', true)).toHaveLength(2);
    expect(reportFrames('He said: “They met.”', true)).toEqual([]);
  });

  it('gives those of whom is told', () => {
    const text =
      'The Daily reports of Anna Grau and the Lake League: “They met.” It also reports as alleged: “They left.”';
    expect(reportFrames(text).map(({ about }) => about && text.slice(about.start, about.end))).toEqual([
      'Anna Grau and the Lake League',
      null,
    ]);
  });

  it('gives frames in order that do not overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      'The Daily reports: “',
      'It also reports: “',
      'The talks went on.',
      '”',
      ' ',
      'For 5 May, ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        let end = 0;
        for (const frame of reportFrames(pieces.join(''))) {
          expect(frame.start).toBeGreaterThanOrEqual(end);
          expect(frame.told.end).toBeLessThan(frame.end);
          end = frame.end;
        }
      }),
    );
  });
});
