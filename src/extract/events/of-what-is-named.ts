import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Timex } from '../../time/timex.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { EventCandidate } from './event-candidate.ts';
import { hangsOn } from './hangs-on.ts';

/** The date of an occasion at which something is done, behind its name: `spoke at a forum titled “Rivers” on 4 May`. */
export const ofWhatIsNamed = (
  tree: Tree,
  dates: readonly Timex[],
  { predicate, object }: EventCandidate,
  knowledge: Knowledge,
): Timex | undefined => {
  const naming = [predicate, object]
    .filter((deed) => deed !== null)
    .flatMap((deed) => tree.children(deed, 'obl', 'nmod'))
    .flatMap((occasion) => tree.children(occasion, 'acl'))
    .filter(
      (verb) => tree.tokens[verb]!.xpos === 'VBN' && NAMING(knowledge).has(tree.tokens[verb]!.lemma.toLowerCase()),
    );
  return dates.find((timex) => naming.some((verb) => hangsOn(knowledge, tree, timex, verb)));
};

const NAMING = wordClass('naming-participles');
