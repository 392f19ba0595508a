import { expect, test } from 'vitest';
import { ADJECTIVE, Lexicon, NOUN, VERB } from '../lexicon/lexicon.ts';
import { Lemmatizer } from './lemmatizer.ts';

const lexicon = Lexicon.of([
  ['city', NOUN],
  ['shell', NOUN | VERB],
  ['sing', VERB],
  ['singe', VERB],
  ['hope', VERB],
  ['hop', VERB],
  ['series', NOUN],
  ['hill', NOUN],
  ['occupy', VERB],
  ['large', ADJECTIVE],
]);
const lemmatizer = new Lemmatizer(lexicon, new Map([['people\tNOUN|NNS', 'people']]));
const lemma = (text: string, tags: string) => lemmatizer.lemma(text, tags.split('|')[0]!, tags.split('|')[1]!);

test('regular endings come off where the lexicon knows the base', () => {
  expect(lemma('Cities', 'NOUN|NNS')).toBe('city');
  expect(lemma('shelling', 'VERB|VBG')).toBe('shell');
  expect(lemma('occupied', 'VERB|VBN')).toBe('occupy');
  expect(lemma('larger', 'ADJ|JJR')).toBe('large');
});

test('of two known bases the spelling decides', () => {
  expect(lemma('singing', 'VERB|VBG')).toBe('sing');
  expect(lemma('hoping', 'VERB|VBG')).toBe('hope');
  expect(lemma('hopping', 'VERB|VBG')).toBe('hop');
});

test('irregular verbs, also with a prefix', () => {
  expect(lemma('rebuilt', 'VERB|VBN')).toBe('rebuild');
  expect(lemma('overthrew', 'VERB|VBD')).toBe('overthrow');
  expect(lemma('said', 'VERB|VBD')).toBe('say');
  expect(lemma('fled', 'VERB|VBD')).toBe('flee');
});

test('words that look inflected and are not stay as they are', () => {
  expect(lemma('series', 'NOUN|NNS')).toBe('series');
  expect(lemma('1990s', 'NOUN|NNS')).toBe('1990s');
  expect(lemma('people', 'NOUN|NNS')).toBe('people');
});

test('names keep their form, peoples their capital', () => {
  expect(lemma('Netherlands', 'PROPN|NNPS')).toBe('Netherlands');
  expect(lemma('Hills', 'PROPN|NNPS')).toBe('Hill');
  expect(lemma('Azerbaijani', 'ADJ|JJ')).toBe('Azerbaijani');
  expect(lemma('Large', 'ADJ|JJ')).toBe('large');
});

test('words that no lexicon knows are guessed', () => {
  expect(lemma('demarcating', 'VERB|VBG')).toBe('demarcate');
  expect(lemma('blogs', 'NOUN|NNS')).toBe('blog');
});
