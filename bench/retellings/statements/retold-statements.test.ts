import { expect, test } from 'vitest';
import { met, metInSilence } from './measures.ts';
import type { Saying } from './saying.ts';
import type { Stand } from './stand.ts';
import { WAYS_OF_SAYING } from './ways-of-saying.ts';
import { WAYS_OF_STANDING } from './ways-of-standing.ts';

const board: Saying = { speaker: { as: 'the Lake Board', pronoun: 'it' }, content: 'the dam is safe' };
const keller: Saying = {
  speaker: { as: 'Ada Keller', name: 'Ada Keller', pronoun: 'she', office: 'envoy', of: 'Norland' },
  content: 'talks will resume, if late',
};

test('tells who said what in other ways', () => {
  expect(WAYS_OF_SAYING['quotation in front']!(board)).toEqual({
    text: '“The dam is safe,” the Lake Board said.',
    said: ['the dam is safe'],
  });
  expect(WAYS_OF_SAYING['goes on by a pronoun']!(keller)!.text).toBe(
    'Ada Keller arrived in Torstad on Monday. She said that talks will resume, if late.',
  );
  expect(WAYS_OF_SAYING['speaker in the middle, in marks']!(board)).toEqual({
    text: '“The dam,” the Lake Board said, “is safe.”',
    said: ['The dam', 'is safe'],
  });
  expect(WAYS_OF_SAYING.denied!(board)).toMatchObject({ denied: true });
  expect(WAYS_OF_SAYING['never said']!(board)).toMatchObject({ said: [] });
});

test('only persons in office have one', () => {
  expect(WAYS_OF_SAYING['with an office behind the name']!(board)).toBeNull();
  expect(WAYS_OF_SAYING['with an office behind the name']!(keller)!.text).toBe(
    'Ada Keller, the envoy of Norland, said that talks will resume, if late.',
  );
});

test('tells who condemned what in other ways', () => {
  const stand: Stand = { ...board, verb: ['deny', 'denied', 'denying'], what: 'any part in the plot' };
  expect(WAYS_OF_STANDING['stands in the present']!(stand)!.text).toBe('The Lake Board denies any part in the plot.');
  expect(WAYS_OF_STANDING['stands by a participle in front']!(stand)!.text).toBe(
    'Denying any part in the plot, the Lake Board left the talks.',
  );
  expect(WAYS_OF_STANDING['stands in the passive']!(stand)).toBeNull();
  expect(WAYS_OF_STANDING['refuses to stand']!(stand)).toMatchObject({ taken: false });
});

test('measures what is found of it', () => {
  const party = { name: 'Lake Board', actor: null, office: null };
  const plain = { speaker: [party], act: 'state' as const, quote: 'the dam is safe' };
  const wanted = { ...plain, said: ['the dam is safe'], acts: ['state'], most: 1 };
  expect(met([plain], wanted)).toEqual({
    found: true,
    right: { speaker: true, words: true, act: true, number: true },
  });
  expect(met([{ ...plain, speaker: [], quote: 'the old dam is safe' }], wanted)).toEqual({
    found: true,
    right: { speaker: false, words: false, act: true, number: true },
  });
  expect(met([plain, { ...plain, quote: 'a report' }], wanted).right.number).toBe(false);
  expect(met([], wanted).found).toBe(false);
  expect(metInSilence([plain], plain).found).toBe(false);
  expect(metInSilence([{ ...plain, speaker: [{ ...party, name: 'bishops' }] }], plain).found).toBe(true);
});
