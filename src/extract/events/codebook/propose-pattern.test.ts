import { describe, expect, test } from 'vitest';
import { loadResources } from '../../../resources/load-resources.ts';
import { readText } from '../../read-text.ts';
import { treeOf } from '../../tree.ts';
import { proposePattern } from './propose-pattern.ts';

const { knowledge, engineFor } = await loadResources();

const propose = (sentence: string, recipients: readonly string[] = []): string | null => {
  const [read] = readText(sentence, { engine: engineFor('en')!, knowledge }).sentences;
  return proposePattern(treeOf(read!), { start: 0, end: sentence.length }, recipients);
};

describe('proposePattern', () => {
  test.each([
    ['The envoy broke bread with the elders.', ['the elders'], 'break bread with *'],
    ['The envoy broke bread with the elders.', [], 'break bread'],
    ['Armenia summoned Georgia over the road.', ['Georgia'], 'summon *'],
    ['The ministry summoned the ambassador.', ['the ambassador'], 'summon *'],
    ['The minister resigned.', [], 'resign'],
  ])('%s %j', (sentence, recipients, pattern) => {
    expect(propose(sentence, recipients)).toBe(pattern);
  });

  test('knows none where no verb stands', () => {
    expect(propose('A long road.')).toBeNull();
  });
});
