import { describe, expect, test } from 'vitest';
import { eventCodebook } from './event-codebook.ts';

const ENTRY = {
  type: 'CONSULT',
  reason: 'they meet',
  verbs: ['hold @talks with *', 'meet *'],
  nouns: ['@talks', 'exchange of @gifts'],
};
const CLASSES = { talks: { reason: 'talks', words: ['talk', '@gifts'] }, gifts: { reason: 'gifts', words: ['gift'] } };
const codebookOf = (files: Readonly<Record<string, unknown>>) =>
  eventCodebook({ codebook: new Map(Object.entries(files)) });

describe('eventCodebook', () => {
  test('takes every file events….yaml, patterns by their verbs, nouns by their heads, the most specific first', () => {
    const codebook = codebookOf({
      events: [ENTRY],
      'events-our-desk': [{ type: 'AID', reason: 'they give', verbs: ['hold @gifts for *'] }],
      'word-classes': CLASSES,
      figures: [],
    });
    expect(codebook.patternsOf('hold').map(({ pattern, entry }) => [pattern.source, entry.type])).toEqual([
      ['hold @talks with *', 'CONSULT'],
      ['hold @gifts for *', 'AID'],
    ]);
    expect(codebook.nounsOf('gift').map(({ noun }) => noun)).toEqual(['@talks']);
    expect(codebook.nounsOf('exchange').map(({ words }) => words.map((word) => [...word]))).toEqual([
      [['of'], ['gift']],
    ]);
    expect(codebook.patternsOf('swim')).toEqual([]);
    expect(codebook.fileOf(codebook.entries[1]!)).toBe('events-our-desk');
  });

  test('a class that two files name holds the words of both', () => {
    const codebook = codebookOf({
      events: [ENTRY],
      'word-classes': CLASSES,
      'word-classes-our-desk': { talks: { reason: 'ours', words: ['palaver'] } },
    });
    expect(codebook.nounsOf('palaver')).toHaveLength(1);
  });

  test.each([
    [{}, 'codebook/events.yaml: no pack has this file'],
    [
      { events: [{ ...ENTRY, verbs: ['pay visit *'] }], 'word-classes': CLASSES },
      "codebook/events.yaml: CONSULT: 'pay visit *'",
    ],
    [{ events: [ENTRY] }, "no word class is called '@talks'"],
    [{ 'events-ours': [{ ...ENTRY, verb: ['meet *'] }] }, 'codebook/events-ours.yaml: 0'],
    [{ events: [{ ...ENTRY, type: 'MEET' }], 'word-classes': CLASSES }, '0.type'],
    [
      { events: [ENTRY], 'word-classes': { ...CLASSES, gifts: { reason: 'gifts', words: ['@talks'] } } },
      "the word class '@talks' holds itself",
    ],
  ])('says what is wrong and where: %#', (files, message) => {
    expect(() => codebookOf(files)).toThrow(message);
  });
});
