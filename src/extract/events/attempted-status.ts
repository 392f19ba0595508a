import type { EventStatus, EventType } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { eventStatus, nounBeforeInfinitive, statusAboveNoun } from './event-status.ts';

const TRYING = wordClass('trying');

/** Types in which trying is doing: who tries to storm a town fights, who tries to quell a protest represses it. */
export const BY_ATTEMPT: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST']);

/** What is said of a deed that is tried (`attempted to advance`, `moves to quash`); null where nothing of the kind governs it. */
export const attemptedStatus = (knowledge: Knowledge, tree: Tree, predicate: number): EventStatus | null => {
  const { deprel, head, xpos } = tree.tokens[predicate]!;
  if (head < 0 || xpos !== 'VB') return null;
  const noun = nounBeforeInfinitive(tree, predicate);
  if (noun !== null && ATTEMPTS(knowledge).has(tree.tokens[noun]!.lemma.toLowerCase()))
    return statusAboveNoun(knowledge, tree, noun);
  if (!/^(?:xcomp|advcl)/.test(deprel)) return null;
  return TRYING(knowledge).has(tree.tokens[head]!.lemma.toLowerCase()) ? eventStatus(knowledge, tree, head) : null;
};

const ATTEMPTS = wordClass('attempts');
