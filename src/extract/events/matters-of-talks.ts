import type { EventType } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { partyWords } from '../parties/party-words.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { isNounForPeople } from './can-act.ts';
import type { EventCandidate } from './event-candidate.ts';

const RAISING = wordClass('raising-matters');
const TALKS = wordClass('talks');

/**
 * `discussed the release of prisoners`, `addressed the dispute`: of what a verb has for its object or, in the passive,
 * its subject, that which was only spoken of. Whoever is addressed themselves is none of it.
 * @param things what the verb is done to
 */
export const mattersRaised = (
  knowledge: Knowledge,
  tree: Tree,
  { predicate, entry, object }: EventCandidate,
  things: readonly number[],
): readonly number[] =>
  entry.type === 'CONSULT' && object === null && RAISING(knowledge).has(tree.lemmas[predicate]!)
    ? things
        .filter((thing) => tree.lemmas[predicate] !== 'address' || !isAddressed(knowledge, tree, thing))
        .flatMap((thing) => tree.conjuncts(thing))
    : [];

/** `addressed the assembly`, `addressed the mayors of Kesh` */
const isAddressed = (knowledge: Knowledge, tree: Tree, thing: number): boolean => {
  const noun = tree.lemmas[thing]!;
  const { offices, bodies } = partyWords(knowledge);
  return (
    tree.tokens[thing]!.upos !== 'NOUN' ||
    isNounForPeople(knowledge, noun) ||
    offices.has(noun) ||
    bodies.has(noun) ||
    GATHERINGS(knowledge).has(noun)
  );
};

const GATHERINGS = wordClass('gatherings');

/** What talks are held on is most often still to come; what they are held about though it is over was done in anger. */
const OVER: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'DISASTER', 'ACCUSE', 'THREATEN']);

/** `talks on the release of prisoners`, `spoke of negotiations with Ostria about the withdrawal`: it has not happened by that. */
export const isMatterOfTalks = (knowledge: Knowledge, tree: Tree, { predicate, entry }: EventCandidate): boolean => {
  const first = firstOfList(tree, predicate);
  const { head, deprel } = tree.tokens[first]!;
  if (OVER.has(entry.type) || head < 0 || !/^(?:nmod|obl)/.test(deprel)) return false;
  if (!tree.children(first, 'case').some((mark) => ABOUT.test(tree.tokens[mark]!.text))) return false;
  if (TALKS(knowledge).has(tree.lemmas[head]!)) return true;
  return (
    tree.tokens[head]!.upos === 'VERB' &&
    tree
      .children(head, 'obj', 'nsubj:pass', 'obl')
      .some((talks) => talks < first && TALKS(knowledge).has(tree.lemmas[talks]!))
  );
};

const ABOUT = /^(?:about|on|over|regarding|concerning|for)$/i;

const firstOfList = (tree: Tree, noun: number): number => {
  let first = noun;
  while (tree.tokens[first]!.deprel === 'conj') first = tree.tokens[first]!.head;
  return first;
};
