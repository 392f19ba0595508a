import { describe, expect, it } from 'vitest';
import { sampleIssue } from '../../issue/sample-issue.ts';
import type { LaidOutBlock } from './issue-layout.ts';
import { layOutIssue } from './lay-out-issue.ts';
import { noteWords } from './note-words.ts';

const layout = layOutIssue(sampleIssue());
const block = (id: string): LaidOutBlock => layout.parts.flatMap(({ blocks }) => blocks).find((one) => one.id === id)!;

describe('layOutIssue', () => {
  it('makes one note of what is cited in one place, and names a source in full once', () => {
    expect(layout.notes.map(({ number, citation, passages }) => `${number} ${noteWords(citation, passages)}`)).toEqual([
      '1 Sample Agency, Monthly chronicle, 31 October 2024, p. 2; <b>Bold</b> Press, Interview | part *one*: “Talks on mines were held”.',
      '2 Sample Agency, p. 3.',
      '3 Sample Agency, p. 2: “The ministers discussed mines & maps in Gəbələ”.',
      '4 Sample Agency, p. 3: “A map of mines is to be handed over”.',
      '5 Sample Agency, p. 3.',
      '6 Sample Agency, p. 2: “The ministers discussed mines & maps in Gəbələ”.',
      '7 <b>Bold</b> Press.',
      '8 <b>Bold</b> Press.',
      '9 Sample Agency: “9,800”.',
      '10 Sample Agency: “some 11,000”.',
      '11 Sample Agency, p. 4: “at least 12 500”.',
      '12 <b>Bold</b> Press: “Southland has not returned the maps”.',
      '13 Sample Agency, p. 3: “A map of mines is to be handed over”.',
      '14 Sample Agency: “some 11,000”.',
    ]);
  });

  it('keeps the number of a note that would say the same again in the same part', () => {
    const excerpt = block('b10');
    const marks =
      excerpt.kind === 'excerpt'
        ? [...excerpt.question, ...excerpt.answer].flatMap(({ runs }) => runs.map(({ mark }) => mark))
        : [];
    expect(marks.map((mark) => [mark?.number, mark?.first, mark?.passages[0]?.finding])).toEqual([
      [8, true, 'i1'],
      [8, false, 'i2'],
    ]);
  });

  it('knows which words stand in the text', () => {
    const [both, map] = layout.notes;
    expect(both!.passages.map(({ finding, printed }) => [finding, printed])).toEqual([
      ['e1', true],
      ['e2', false],
    ]);
    expect(map!.passages[0]!.printed).toBe(true);
  });

  it('draws a measure of two dated values or more, and gives all values as a table', () => {
    const figure = block('b11');
    expect(figure.kind === 'figure' && figure.chart?.points.map(({ value, date }) => [date, value])).toEqual([
      ['August 2024', 9800],
      ['September 2024', 11000],
      ['October 2024', 12500],
    ]);
    expect(figure.kind === 'figure' && figure.table.heads).toEqual(['As of', 'Amount', 'According to']);
  });

  it('draws no line through values that are all the same', () => {
    const issue = sampleIssue();
    const parts = issue.parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((one) =>
        one.kind === 'figure' ? { ...one, points: one.points.map((point) => ({ ...point, value: 9800 })) } : one,
      ),
    }));
    const figures = layOutIssue({ ...issue, parts }).parts.flatMap(({ blocks }) => blocks);
    expect(figures.flatMap((one) => (one.kind === 'figure' ? [one.chart] : []))).toEqual([null]);
  });

  it('prints the words of a note without the escapes of mark-up and the number of a page', () => {
    const issue = sampleIssue();
    const citations = issue.citations.map((citation) =>
      citation.quote === 'Southland has not returned the maps'
        ? { ...citation, quote: 'Southland has not returned\n\n7\n\nmaps worth \\$2 million' }
        : citation,
    );
    const { citation, passages } = layOutIssue({ ...issue, citations }).notes[11]!;
    expect(noteWords(citation, passages)).toBe(
      '<b>Bold</b> Press: “Southland has not returned maps worth $2 million”.',
    );
  });

  it('leaves out a judgement that nobody has made, and with it a part that then is empty', () => {
    const issue = sampleIssue();
    const parts = issue.parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((one) => (one.kind === 'judgement' ? { ...one, verdict: null } : one)),
    }));
    expect(layOutIssue({ ...issue, parts }).parts.map(({ kind }) => kind)).not.toContain('judgements');
  });

  it('follows only addresses of the web', () => {
    const issue = sampleIssue();
    const sources = issue.sources.map((source) => ({ ...source, origin: 'javascript:alert(1)' }));
    expect(layOutIssue({ ...issue, sources }).sources.map(({ address }) => address)).toEqual([null, null]);
  });

  it('keeps the number of a note apart from a raised unit', () => {
    const issue = sampleIssue();
    const parts = issue.parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((one) =>
        one.kind === 'figure' ? { ...one, points: one.points.map((point) => ({ ...point, amount: '300 km²' })) } : one,
      ),
    }));
    const figure = layOutIssue({ ...issue, parts })
      .parts.flatMap(({ blocks }) => blocks)
      .find((one) => one.id === 'b11')!;
    expect(figure.kind === 'figure' && figure.table.rows[0]!.map(({ text }) => text)[1]).toBe('300 km²\u202F');
  });
});
