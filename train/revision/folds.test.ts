import { expect, test } from 'vitest';
import { FOLDS, foldOf } from './folds.ts';

const sentence = (id: string) => ({ id, form: [], lemma: [], upos: [], xpos: [], feats: [], head: [], deprel: [] });

test('keeps the sentences of a document together and uses all parts', () => {
  expect(foldOf(sentence('weblog-a_20051126-0001'))).toBe(foldOf(sentence('weblog-a_20051126-0999')));
  const parts = new Set(Array.from({ length: 40 }, (_, number) => foldOf(sentence(`GUM_news_text${number}-1`))));
  expect(parts.size).toBe(FOLDS);
});
