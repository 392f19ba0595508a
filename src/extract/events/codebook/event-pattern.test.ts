import { describe, expect, test } from 'vitest';
import { parseEventPattern } from './event-pattern.ts';

const CLASSES: Readonly<Record<string, readonly string[]>> = { talks: ['talk', 'meeting'], fighting: ['fire', 'war'] };
const classes = (name: string): readonly string[] => {
  const words = CLASSES[name];
  if (!words) throw new RangeError(`no word class is called '@${name}'`);
  return words;
};
const read = (source: string) => {
  const { verbs, objects, pairs, words, prepositions, recipient } = parseEventPattern(source, classes);
  return {
    verbs,
    objects: [...objects],
    pairs: pairs.map((pair) => [[...pair.prepositions], [...pair.nouns]]),
    words: words.map((word) => [...word]),
    prepositions,
    recipient,
  };
};
const nothing = { objects: [], pairs: [], words: [], prepositions: [], recipient: false };

describe('parseEventPattern', () => {
  test('verb and object as recipient', () => {
    expect(read('summon *')).toEqual({ ...nothing, verbs: ['summon'], recipient: true });
  });

  test('object noun from a class, recipient behind a preposition', () => {
    expect(read('hold|have @talks|dinner with|between *')).toEqual({
      ...nothing,
      verbs: ['hold', 'have'],
      objects: ['talk', 'meeting', 'dinner'],
      prepositions: ['with', 'between'],
      recipient: true,
    });
  });

  test('particle with its object', () => {
    expect(read('call off @fighting')).toEqual({ ...nothing, verbs: ['call'], pairs: [[['off'], ['fire', 'war']]] });
  });

  test('words behind the recipient', () => {
    expect(read('set * free')).toEqual({ ...nothing, verbs: ['set'], words: [['free']], recipient: true });
    expect(read('use * as shield')).toEqual({
      ...nothing,
      verbs: ['use'],
      pairs: [[['as'], ['shield']]],
      recipient: true,
    });
  });

  test('a noun behind a form of be and a preposition', () => {
    expect(read('be on visit|tour to *')).toEqual({
      ...nothing,
      verbs: ['be'],
      objects: ['visit', 'tour'],
      words: [['on']],
      prepositions: ['to'],
      recipient: true,
    });
  });

  test('object noun with words that belong to it', () => {
    expect(read('hand note of protest to *')).toEqual({
      ...nothing,
      verbs: ['hand'],
      objects: ['note'],
      pairs: [[['of'], ['protest']]],
      prepositions: ['to'],
      recipient: true,
    });
  });

  test('a more specific pattern weighs more', () => {
    const weight = (source: string): number => parseEventPattern(source, classes).weight;
    expect(weight('hold @talks with *')).toBeGreaterThan(weight('hold @talks'));
    expect(weight('hold @talks')).toBeGreaterThan(weight('hold *'));
    expect(weight('hold *')).toBeGreaterThan(weight('hold'));
  });

  test.each([
    ['* with', 'a pattern begins with a verb'],
    ['', 'a pattern begins with a verb'],
    ['pay visit *', "needs a preposition before '*'"],
    ['hold @tallks', "no word class is called '@tallks'"],
  ])('says what is wrong with %j', (source, message) => {
    expect(() => parseEventPattern(source, classes)).toThrow(message);
    expect(() => parseEventPattern(source, classes)).toThrow(RangeError);
  });
});
