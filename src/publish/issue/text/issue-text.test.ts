import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Issue } from '../../../kinds/issue.ts';
import { issueSentences, sentenceText } from '../issue-sentences.ts';
import { sampleIssue } from '../sample-issue.ts';
import { spaced, trimmed } from '../spaced.ts';
import { IssueTextError } from './issue-text-error.ts';
import { readIssueText } from './read-issue-text.ts';
import { readSentenceLine, writeSentenceLine } from './sentence-line.ts';
import { writeIssueText } from './write-issue-text.ts';

const origin = { issue: '2024-10', version: 3 };
const edited = (change: (text: string) => string) =>
  readIssueText(change(writeIssueText(sampleIssue(), origin)), sampleIssue());

const problemsOf = (change: (text: string) => string) => {
  try {
    edited(change);
    return [];
  } catch (error) {
    if (!(error instanceof IssueTextError)) throw error;
    return error.problems;
  }
};

test('what is written and read back is the same issue', () => {
  const issue = sampleIssue();
  const { head, parts, given, issue: name, version } = edited((text) => text);
  expect({ ...issue, ...head, parts, given }).toEqual(issue);
  expect([name, version]).toEqual(['2024-10', 3]);
});

test('marks, quotations and citations of a sentence', () => {
  const { runs, id, own, date, status } = readSentenceLine(
    'It *says*: "The road is ‘open’"[@abc @def], **fully** \\[sic\\]. {#s4 own date=2024-10-02/2024-10-03 status=alleged}',
  );
  expect(
    runs.map(({ text, quoted, strong, emphasis, citations }) => [text, quoted, strong, emphasis, citations]),
  ).toEqual([
    ['It ', false, false, false, []],
    ['says', false, false, true, []],
    [': ', false, false, false, []],
    ['The road is ‘open’', true, false, false, ['abc', 'def']],
    [', ', false, false, false, []],
    ['fully', false, true, false, []],
    [' [sic].', false, false, false, []],
  ]);
  expect([id, own, date, status]).toEqual(['s4', true, '2024-10-02/2024-10-03', 'alleged']);
});

describe('an edit', () => {
  test('of a sentence keeps its id and why, and makes it a person’s', () => {
    const { parts } = edited((text) => text.replace('handed over."[@e3] {#s3', 'given back."[@e3] {#s3'));
    const sentence = issueSentences({ parts }).find((each) => each.sentence.id === 's3')!.sentence;
    expect(sentence).toMatchObject({ origin: 'person', why: 'told by one source; the only step that is planned' });
    expect(issueSentences({ parts }).find((each) => each.sentence.id === 's5')!.sentence.origin).toBe('extracted');
  });

  test('may add sentences and paragraphs, which get new ids, and take others out', () => {
    const { parts, given } = edited((text) =>
      text.replace(
        ':: paragraph #b15\n',
        ':: paragraph #b15\nWe judge *this* to be new. {own}\n\nA paragraph of its own.[@e1]\nAnd one more.[@e2]\n\n:: paragraph #b16\n',
      ),
    );
    const method = parts.at(-1)!.blocks;
    expect(method.map(({ id, kind }) => [id, kind])).toEqual([
      ['b15', 'paragraph'],
      ['b32', 'paragraph'],
      ['b16', 'paragraph'],
    ]);
    expect(
      issueSentences({ parts: [parts.at(-1)!] }).map(({ sentence }) => [sentence.id, sentenceText(sentence)]),
    ).toEqual([
      ['s31', 'We judge this to be new.'],
      ['s33', 'A paragraph of its own.'],
      ['s34', ' And one more.'],
      ['s11', 'Claims are given as claims of those who make them.'],
    ]);
    expect(given).toBe(34);
  });
});

test('every wrong line is named with its number', () => {
  const problems = problemsOf((text) =>
    text
      .replace('theme: think-tank', 'theme: tabloid')
      .replace('"A map of mines is to be handed over."[@e3] {#s3', '"A map of mines is to be handed over. {#s3')
      .replace(':: figure #b11', ':: graph #b11')
      .replace('{#s11 own}', '{#s10 own}'),
  );
  expect(problems.map(({ message }) => message)).toEqual([
    'theme: one of think-tank, agency',
    expect.stringMatching(/^a quotation "… that is not closed/),
    expect.stringMatching(/^'graph' is no kind of block/),
    expect.stringMatching(/^the id 's10' stands twice, first in line \d+/),
  ]);
  const lines = writeIssueText(sampleIssue(), origin).split('\n');
  expect(lines[problems[1]!.line - 1]).toContain('{#s3');
  expect(lines[problems[3]!.line - 1]).toContain('{#s11');
  expect(problemsOf(() => 'no head')).toEqual([{ line: 1, message: expect.stringContaining('the head is missing') }]);
});

test('any runs come back from their line as they were', () => {
  const run = fc.record({
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.replace(/\s+/g, ' ') || 'x'),
    quoted: fc.boolean(),
    strong: fc.boolean(),
    emphasis: fc.boolean(),
    citations: fc.array(fc.constantFrom('a1', 'b2'), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), (runs) => {
      const first = trimmed(runs);
      fc.pre(first.every(({ text }) => text.trim() !== '') && first.length > 0);
      const [sentence] = spaced([
        { id: 's1', runs, own: false, date: null, status: null, origin: 'person', why: null, warnings: [] },
      ]);
      expect(readSentenceLine(writeSentenceLine(sentence!)).runs).toEqual(sentence!.runs);
    }),
  );
});

test('text of documents can become neither a directive nor a mark', () => {
  const nasty = ['# Heading {#x section}', ':: figure #b1', '% why: none', '--- "x" [@e9] {#s1 own}', '*a* _b_ \\'];
  const issue = Issue.parse({
    ...sampleIssue(),
    parts: [
      {
        id: 'summary',
        kind: 'summary',
        title: 'A {#y method} \\ title',
        blocks: [
          {
            id: 'b1',
            kind: 'paragraph',
            sentences: spaced(
              nasty.map((text, i) => ({
                id: `s${i + 1}`,
                runs: [{ text, quoted: false, strong: false, emphasis: false, citations: ['e1'] }],
                own: false,
                date: null,
                status: null,
                origin: 'extracted',
                why: 'line\n# two',
                warnings: ['a\n:: b'],
              })),
            ),
          },
        ],
      },
    ],
  });
  const { parts } = readIssueText(writeIssueText(issue, origin), issue);
  expect(parts).toEqual(issue.parts);
});
