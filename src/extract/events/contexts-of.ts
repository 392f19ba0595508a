import type { Tree } from '../tree.ts';
import { below, lemmaOf } from './clause-parts.ts';
import type { EventCodebook } from './codebook/event-codebook.ts';
import type { PredicateMatch } from './matching/predicate-match.ts';

/** PLOVER’s contexts of an event: those of its entry, and those that words of its clause tell, in the codebook’s order. */
export const contextsOf = (
  tree: Tree,
  match: Pick<PredicateMatch, 'predicate' | 'object' | 'entry' | 'actors'>,
  codebook: EventCodebook,
): readonly string[] => {
  const heads = [match.predicate, ...(match.object === null ? [] : [match.object]), ...match.actors];
  const found = new Set(match.entry.contexts);
  for (const head of heads)
    for (const index of [head, ...below(tree, head)])
      for (const context of codebook.contextsOfWord(lemmaOf(tree, index))) found.add(context);
  return [...found];
};
