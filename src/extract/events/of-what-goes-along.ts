import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Timex } from '../../time/timex.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { EventCandidate } from './event-candidate.ts';
import { hangsOn } from './hangs-on.ts';
import { goesAlongWith } from './timex-of-clause.ts';

/**
 * The date of what a deed brings with it or keeps up: `shelled the port, killing two on 4 May`, `beat back the raid, holding
 * the bridge on 4 May`. What comes after it or says why (`left, returning on 6 May`) has a day of its own.
 */
export const ofWhatGoesAlong = (
  tree: Tree,
  dates: readonly Timex[],
  { predicate, nominal }: EventCandidate,
  knowledge: Knowledge,
): Timex | undefined => {
  if (nominal) return undefined;
  const along = tree
    .children(predicate, 'advcl')
    .filter(
      (verb) =>
        verb > predicate &&
        goesAlongWith(tree, verb) === predicate &&
        ALONG(knowledge).has(tree.tokens[verb]!.lemma.toLowerCase()),
    );
  return dates.find((timex) => along.some((verb) => hangsOn(knowledge, tree, timex, verb)));
};

const ALONG = wordClass('going-along');
