import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { isKnown } from './another-sense.ts';
import { HARM } from './harm-by-things.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { isPassive } from './voice.ts';

const STANDING = wordClass('standing-guard');

/** A participle that only says what a thing is or who somebody is, of whom something else is told. */
export const saysWhichIsMeant = (tree: Tree, read: ReadCandidate): string | null => {
  const { candidate, knowledge, actor, chronicle } = read;
  const { predicate, entry } = candidate;
  if (!isPassive(tree, predicate)) return null;
  // `a fund set up in 1990 and run by two clerks`
  if (isJoinedToOne(tree, predicate) && !read.dated && !actor.some(isKnown)) return 'what a thing is';
  if (tree.tokens[predicate]!.deprel !== 'acl') return null;
  const lemma = tree.tokens[predicate]!.lemma.toLowerCase();
  if (
    (actor.length === 0 || read.recalled || entry.type === 'OTHER') &&
    !read.dated &&
    /^(?:TRADE|DECIDE|OTHER|AGREE|AID|SUPPORT|COOPERATE|REQUEST|ACCUSE)$/.test(entry.type)
  )
    return 'what a thing is';
  // `a post manned by guards`, `troops based there`: where they stand, not that they came
  if (entry.type === 'MOBILIZE' && !read.dated && STANDING(knowledge).has(lemma)) return 'what a thing is';
  // `the list names 80,000 soldiers killed in the war`
  return HARM(knowledge).has(lemma) && !chronicle && isUntold(read) ? 'who somebody is' : null;
};

const isJoinedToOne = (tree: Tree, verb: number): boolean => {
  const { deprel, head } = tree.tokens[verb]!;
  return deprel === 'conj' && tree.tokens[head]!.deprel === 'acl' && tree.child(verb, 'nsubj', 'aux') === null;
};

const isUntold = ({ actor, dated, harmed }: ReadCandidate): boolean => actor.length === 0 && !dated && !harmed;
