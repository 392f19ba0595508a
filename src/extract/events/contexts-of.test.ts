import { expect, test } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { treeOf } from '../tree.ts';
import { eventCodebook } from './codebook/event-codebook.ts';
import { contextsOf } from './contexts-of.ts';
import { matchPredicates } from './matching/match-predicates.ts';

const { knowledge, engineFor } = await loadResources();

test.each([
  ['The ministers discussed oil and gas prices.', ['executive', 'economic', 'natural_resource']],
  ['Police arrested a hacker.', ['cyber']],
  ['They met.', []],
])('%s', (text, contexts) => {
  const codebook = eventCodebook(knowledge);
  const tree = treeOf(readText(text, { engine: engineFor('en')!, knowledge }).sentences[0]!);
  const match = matchPredicates(tree, codebook)[0]!;
  expect([...contextsOf(tree, match, codebook)].sort()).toEqual([...contexts].sort());
});
