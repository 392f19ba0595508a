import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type Command, EditorState, Plugin, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueSentences, sentenceText } from '../../../../src/publish/issue/issue-sentences.ts';
import { sampleIssue } from '../../../../src/publish/issue/sample-issue.ts';
import { documentOf, issueOf } from '../document/issue-document.ts';
import { ISSUE_NODES } from '../document/issue-nodes.ts';
import { addPart, dropBlock, moveBlock, movePart } from './block-commands.ts';
import { citedIn, heldBy, notesOf } from './held-notes.ts';
import { insertCitation } from './insert-citation.ts';
import { Ids, keepIds } from './keep-ids.ts';
import { keepsQuotations } from './quotations.ts';
import { allSentences, joinSentence, splitSentence, toggleOwn } from './sentence-commands.ts';
import { endsSentence, sentencesIn } from './sentence-ends.ts';

const schema = getSchema(ISSUE_NODES);
const sample = sampleIssue();

/** The sample issue as it is edited, ids kept. */
const editing = () => {
  const ids = new Ids(sample.given);
  const state = EditorState.create({
    doc: schema.nodeFromJSON(documentOf(sample)),
    plugins: [
      new Plugin({
        appendTransaction: (transactions, _before, { tr }) =>
          transactions.some(({ docChanged }) => docChanged) && keepIds(tr, ids) ? tr : null,
      }),
    ],
  });
  return { state, ids };
};
const run = (state: EditorState, command: Command): EditorState => {
  let next = state;
  expect(command(state, (tr) => (next = state.apply(tr)))).toBe(true);
  return next;
};
/** With the caret so many characters into a sentence. */
const caret = (state: EditorState, id: string, offset: number): EditorState => {
  const { from } = allSentences(state.doc).find((each) => each.id === id)!;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from + offset)));
};
const texts = (doc: Node): Readonly<Record<string, string>> =>
  Object.fromEntries(
    issueSentences(issueOf(doc, sample, 0)).map(({ sentence }) => [sentence.id, sentenceText(sentence).trim()]),
  );

describe('sentences', () => {
  it('end at a stop before a capital, but not behind an initial or a title', () => {
    expect(endsSentence('They met. ', 'T')).toBe(true);
    expect(endsSentence('They met.', 'T')).toBe(false);
    expect(endsSentence('They met. ', 't')).toBe(false);
    expect(endsSentence('They saw Dr. ', 'L')).toBe(false);
    expect(endsSentence('They saw A. ', 'L')).toBe(false);
    expect(sentencesIn('They met. “It was short.” Nobody came? No.')).toEqual([
      'They met. ',
      '“It was short.” ',
      'Nobody came? ',
      'No.',
    ]);
  });

  it('lose nothing when text is cut into them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '”', '1', '\n') }), (text) => {
        expect(sentencesIn(text).join('')).toBe(text);
      }),
    );
  });

  it('keep their ids; of one that is split the second half gets a new one, and joining takes it back', () => {
    const { state } = editing();
    const split = run(caret(state, 's1', 'The month'.length), splitSentence);
    expect(texts(split.doc)).toMatchObject({ s1: 'The month', s31: 'brought talks, and little clearing.' });
    const joined = run(caret(split, 's31', 3), joinSentence);
    expect(texts(joined.doc)).toEqual(texts(state.doc));
  });

  it('keep their ids when a paragraph is split in the middle of one', () => {
    const { state } = editing();
    const at = caret(state, 's1', 4).selection.head;
    const split = state.apply(state.tr.split(at));
    expect(texts(split.doc)).toMatchObject({ s1: 'The', s32: 'month brought talks, and little clearing.' });
    expect(issueOf(split.doc, sample, 0).parts[0]!.blocks.map(({ id }) => id)).toEqual(['b1', 'b31']);
  });

  it('are the desk’s own view or not', () => {
    const { state } = editing();
    const own = (next: EditorState) => allSentences(next.doc).find(({ id }) => id === 's3')!.own;
    const once = run(caret(state, 's3', 2), toggleOwn);
    expect([own(state), own(once), own(run(once, toggleOwn))]).toEqual([false, true, false]);
  });

  it('are made of text that is put in, one by one', () => {
    const { state } = editing();
    const { to } = allSentences(state.doc).find(({ id }) => id === 's2')!;
    const next = state.apply(state.tr.insert(to, schema.text(' One more. And another.')));
    expect(texts(next.doc)).toMatchObject({ s31: 'One more.', s32: 'And another.' });
  });
});

describe('any edit', () => {
  it('leaves every element with one id of its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('copy', 'delete')), { maxLength: 5 }),
        (edits) => {
          let { state } = editing();
          for (const [a, b, kind] of edits) {
            const { size } = state.doc.content;
            const [from, to] = [a % size, b % size].toSorted((x, y) => x - y) as [number, number];
            try {
              const slice = state.doc.slice(from, to);
              state = state.apply(kind === 'delete' ? state.tr.delete(from, to) : state.tr.replace(to, to, slice));
            } catch {
              // Not every stretch can stand everywhere; the editor fits it in or refuses it.
            }
          }
          const ids: string[] = [];
          JSON.stringify(issueOf(state.doc, sample, 0).parts, (key, value) => {
            if (key === 'id') ids.push(value as string);
            return value as unknown;
          });
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.every((id) => /^[a-z][a-z0-9-]*$/.test(id))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('quotations and notes', () => {
  it('a changed quotation is noticed, a deleted or moved one is not', () => {
    const { state } = editing();
    const { from } = allSentences(state.doc).find(({ id }) => id === 's9')!;
    expect(keepsQuotations(state.doc, state.tr.insertText('x', from + 3).doc)).toBe(false);
    expect(keepsQuotations(state.doc, run(caret(state, 's9', 1), dropBlock).doc)).toBe(true);
    expect(keepsQuotations(state.doc, run(state, movePart(0, 1)).doc)).toBe(true);
  });

  it('a note inside a quotation goes behind it', () => {
    const { state } = editing();
    const next = run(caret(state, 's9', 5), insertCitation({ id: 'e9', quote: 'new words' }, false));
    expect(texts(next.doc).s9).toBe(texts(state.doc).s9);
    expect(
      issueSentences(issueOf(next.doc, sample, 0)).find(({ sentence }) => sentence.id === 's9')!.sentence.runs,
    ).toMatchObject([{ quoted: true, citations: ['e9', 'i2'] }]);
  });

  it('a finding is cited with its words, as a quotation', () => {
    const { state } = editing();
    const next = run(caret(state, 's1', 9), insertCitation({ id: 'e9', quote: 'new  words' }, true));
    expect(texts(next.doc).s1).toBe('The month “new words” brought talks, and little clearing.');
  });

  it('are numbered as the issue prints them, a source shortly from the second time on', () => {
    const { state } = editing();
    const notes = notesOf(citedIn(state.doc), heldBy(sample));
    expect([...notes.values()].slice(0, 3).map(({ number, name, page }) => [number, name, page])).toEqual([
      [1, 'Sample Agency, Monthly chronicle, 31 October 2024', 2],
      [2, '<b>Bold</b> Press, Interview | part *one*', null],
      [3, 'Sample Agency', 3],
    ]);
  });
});

describe('blocks and parts', () => {
  it('are moved, and stay what they are', () => {
    const { state } = editing();
    const moved = run(caret(state, 's7', 1), moveBlock(-1));
    const entries = issueOf(moved.doc, sample, 0).parts[2]!.blocks[1]!;
    expect(entries.kind === 'day' && entries.entries.map(({ id }) => id)).toEqual(['b8', 'b7']);
    expect(issueOf(run(moved, moveBlock(1)).doc, sample, sample.given)).toEqual(sample);
    expect(moveBlock(-1)(caret(state, 's1', 1))).toBe(false);
  });

  it('a new part has an id, and is not printed empty paragraphs', () => {
    const { state } = editing();
    const { parts } = issueOf(run(state, addPart(0, 'section', 'Section')).doc, sample, 0);
    expect(parts[1]).toEqual({ id: 'p31', kind: 'section', title: 'Section', thread: null, why: null, blocks: [] });
  });
});
