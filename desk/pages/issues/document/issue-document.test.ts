import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Issue, type IssuePart } from '../../../../src/kinds/issue.ts';
import type { IssueBlock } from '../../../../src/kinds/issue-block.ts';
import type { IssueRun, IssueSentence } from '../../../../src/kinds/issue-sentence.ts';
import { issueSentences } from '../../../../src/publish/issue/issue-sentences.ts';
import { sampleIssue } from '../../../../src/publish/issue/sample-issue.ts';
import { spaced } from '../../../../src/publish/issue/spaced.ts';
import { withEditors } from './edited-sentences.ts';
import { documentOf, issueOf } from './issue-document.ts';
import { ISSUE_NODES } from './issue-nodes.ts';

const schema = getSchema(ISSUE_NODES);
const through = (issue: Issue): Issue => {
  const doc = schema.nodeFromJSON(documentOf(issue));
  doc.check();
  return issueOf(schema.nodeFromJSON(JSON.parse(JSON.stringify(doc.toJSON()))), issue, issue.given);
};

describe('an issue in the editor', () => {
  it('comes out as it went in, whatever parts and blocks it has', () => {
    expect(through(sampleIssue())).toEqual(sampleIssue());
  });

  it('loses nothing of any issue', () => {
    fc.assert(
      fc.property(anyIssue, (issue) => {
        expect(through(issue)).toEqual(issue);
      }),
      { numRuns: 150 },
    );
  });

  it('tells a sentence that was changed as a person’s own', () => {
    const before = sampleIssue();
    const after = structuredClone(before);
    const [, , , entry] = issueSentences(after).filter(({ sentence }) => sentence.origin === 'extracted');
    entry!.sentence.runs[0]!.text = 'Another agency: ';
    const changed = issueSentences(withEditors(after, before)).filter(
      ({ sentence }, i) => sentence.origin !== issueSentences(before)[i]!.sentence.origin,
    );
    expect(changed.map(({ sentence }) => sentence.id)).toEqual([entry!.sentence.id]);
  });

  it('leaves out what has no words and keeps the notes that stood there', () => {
    const { parts, ...rest } = sampleIssue();
    const doc = schema.nodeFromJSON({
      type: 'doc',
      attrs: { head: {} },
      content: [
        {
          type: 'part',
          attrs: { id: 'p1', kind: 'section' },
          content: [
            { type: 'partTitle' },
            { type: 'paragraph', attrs: { id: 'b1' } },
            {
              type: 'paragraph',
              attrs: { id: 'b2' },
              content: [
                { type: 'citation', attrs: { finding: 'e1' }, marks: [{ type: 'sentence', attrs: { id: 's1' } }] },
                { type: 'text', text: ' One. ', marks: [{ type: 'sentence', attrs: { id: 's1' } }] },
                { type: 'text', text: ' ', marks: [{ type: 'sentence', attrs: { id: 's2' } }] },
                { type: 'citation', attrs: { finding: 'e2' }, marks: [{ type: 'sentence', attrs: { id: 's2' } }] },
              ],
            },
          ],
        },
      ],
    });
    expect(issueOf(doc, { parts, ...rest }, 30).parts).toMatchObject([
      {
        title: 'Section',
        blocks: [{ id: 'b2', sentences: [{ id: 's1', runs: [{ text: 'One.', citations: ['e1', 'e2'] }] }] }],
      },
    ]);
  });
});

const words = fc
  .tuple(
    fc.constantFrom('', ' '),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom('', ' '),
  )
  .map(([before, text, after]) => `${before}x${text}x${after}`);
const run: fc.Arbitrary<IssueRun> = fc.record({
  text: words,
  quoted: fc.boolean(),
  strong: fc.boolean(),
  emphasis: fc.boolean(),
  citations: fc.uniqueArray(fc.constantFrom('e1', 'e2', 'e3', 'c1'), { maxLength: 3 }),
});
const sentence: fc.Arbitrary<IssueSentence> = fc.record({
  id: fc.constant(''),
  runs: fc.array(run, { minLength: 1, maxLength: 4 }),
  own: fc.boolean(),
  date: fc.constantFrom(null, '2024-10', '2024-10-05/2024-10-06'),
  status: fc.constantFrom(null, 'planned', 'alleged'),
  origin: fc.constantFrom('extracted', 'person', 'model'),
  why: fc.constantFrom(null, 'told by two'),
  warnings: fc.constantFrom([], ['The number 12 stands in nothing that is cited.']),
});
const several = fc.array(sentence, { minLength: 1, maxLength: 4 }).map(spaced);
const perhaps = fc.array(sentence, { maxLength: 3 }).map(spaced);
const id = fc.constant('');
const samples = sampleIssue().parts.flatMap(({ blocks }) =>
  blocks.filter(({ kind }) => kind === 'figure' || kind === 'ledger' || kind === 'correction'),
);
const block: fc.Arbitrary<IssueBlock> = fc.oneof(
  fc.record({ id, kind: fc.constant('paragraph' as const), sentences: several }),
  fc.record({ id, kind: fc.constant('heading' as const), text: words }),
  fc.record({
    id,
    kind: fc.constant('day' as const),
    date: fc.constantFrom('2024-10-03', '2024-10'),
    entries: fc.array(fc.record({ id, sentences: several }), { maxLength: 3 }),
  }),
  fc.record({
    id,
    kind: fc.constant('excerpt' as const),
    speaker: fc.constantFrom(null, 'Ada Lind'),
    question: perhaps,
    answer: several,
  }),
  fc.record({
    id,
    kind: fc.constant('judgement' as const),
    thread: fc.constant('mines'),
    title: words,
    verdict: fc.constantFrom(null, 'improved', 'unchanged', 'deteriorated'),
    before: fc.constantFrom(null, 'improved'),
    reason: perhaps,
  }),
  fc.constantFrom(...samples),
);
const part: fc.Arbitrary<IssuePart> = fc.record({
  id,
  kind: fc.constantFrom('summary', 'section', 'chronicle', 'dossier', 'method'),
  title: words.map((title) => title.trim()),
  thread: fc.constantFrom(null, 'mines'),
  why: fc.constantFrom(null, 'told of most'),
  blocks: fc.array(block, { maxLength: 4 }),
});

/** Any issue, its ids given in order. */
const anyIssue = fc.array(part, { maxLength: 4 }).map((parts) => {
  let given = 0;
  const numbered = <Value>(value: Value): Value => {
    if (Array.isArray(value)) return value.map(numbered) as Value;
    if (!value || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === 'id' ? `e${++given}` : numbered(inner)]),
    ) as Value;
  };
  return Issue.parse({ ...sampleIssue(), parts: numbered(parts), given });
});
