import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Timex } from '../../time/timex.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { EventCandidate } from './event-candidate.ts';
import { EVENT_NOUN, hangsOn, topOf } from './hangs-on.ts';
import { behind } from './phrases-behind.ts';

const TEXT = wordClass('adopted-texts');
const TAKING_PLACE = wordClass('taking-place');

/**
 * The date of that in which a deed was done or which did it: `ninety people died in the clashes that shook the coast in 2012`,
 * `shelled the port in an attack on Sunday`, `the 7 May attack killed four`, `died when a bomb went off on Sunday`.
 */
export const ofOccasionTold = (
  knowledge: Knowledge,
  tree: Tree,
  dates: readonly Timex[],
  { predicate, nominal }: EventCandidate,
): Timex | undefined => {
  if (nominal) return undefined;
  const occasions = behind(tree, predicate, ['during', 'in', 'amid', 'by']);
  const subject = tree.child(predicate, 'nsubj');
  const deeds = [...occasions, ...(subject === null ? [] : [subject])].filter((noun) => {
    const lemma = tree.tokens[noun]!.lemma.toLowerCase();
    return EVENT_NOUN(knowledge).has(lemma) && !TEXT(knowledge).has(lemma);
  });
  const own = dates.find((timex) => deeds.includes(tree.tokens[topOf(tree, timex)]?.head ?? -1));
  if (own) return own;
  const occurring = occasions
    .flatMap((occasion) => tree.children(occasion, 'acl:relcl', 'acl'))
    .filter((verb) => TAKING_PLACE(knowledge).has(tree.tokens[verb]!.lemma.toLowerCase()));
  const told = [...occurring, ...clausesWhen(tree, predicate)];
  return dates.find((timex) => told.some((verb) => hangsOn(knowledge, tree, timex, verb)));
};

/** The verbs of the clauses behind a predicate that begin with `when`. */
const clausesWhen = (tree: Tree, predicate: number): readonly number[] =>
  tree
    .children(predicate, 'advcl', 'advcl:relcl')
    .filter(
      (verb) =>
        verb > predicate &&
        tree.children(verb, 'advmod', 'mark').some((word) => /^when$/i.test(tree.tokens[word]!.text)),
    );
