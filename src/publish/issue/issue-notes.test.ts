import { expect, test } from 'vitest';
import { Issue } from '../../kinds/issue.ts';
import { issueNotes } from './issue-notes.ts';
import { issueSentences, sentenceText } from './issue-sentences.ts';
import { sampleIssue } from './sample-issue.ts';

test('the sample conforms to its schema and survives JSON', () => {
  const issue = sampleIssue();
  expect(Issue.parse(JSON.parse(JSON.stringify(issue)))).toEqual(issue);
});

test('notes and sources are numbered in reading order; a source is named in full once', () => {
  const { notes, sources, numbersOf } = issueNotes(sampleIssue());
  expect(notes.map(({ number, finding, source, short }) => [number, finding, source.number, short])).toEqual([
    [1, 'e1', 1, false],
    [2, 'e2', 2, false],
    [3, 'e3', 1, true],
    [4, 'i1', 2, true],
    [5, 'i2', 2, true],
    [6, 'f1', 1, true],
    [7, 'f2', 1, true],
    [8, 'f3', 1, true],
    [9, 'c1', 2, true],
  ]);
  expect(sources.map(({ number, publisher }) => [number, publisher])).toEqual([
    [1, 'Sample Agency'],
    [2, '<b>Bold</b> Press'],
  ]);
  expect(numbersOf(['e3', 'e1', 'e3'])).toEqual([1, 3]);
});

test('sentences in reading order, of every kind of block', () => {
  const sentences = issueSentences(sampleIssue());
  expect(sentences.map(({ sentence }) => sentence.id)).toEqual(Array.from({ length: 11 }, (_, i) => `s${i + 1}`));
  expect(sentenceText(sentences[2]!.sentence)).toBe(
    'On 3 October the agency wrote: “A map of mines is to be handed over.”',
  );
});
