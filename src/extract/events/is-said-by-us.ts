import type { EventType } from '../../kinds/event.ts';
import type { Tree } from '../tree.ts';
import { isKnown } from './another-sense.ts';
import type { ReadCandidate } from './read-candidate.ts';

const BY_WORDS: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'SUPPORT', 'REJECT', 'THREATEN']);

/**
 * `We urge the Norlandic authorities to free him`, in a statement whose author the text does not name: saying it to
 * somebody who is known does it. Who `we` are stays open.
 */
export const isSaidByUs = (tree: Tree, { candidate, recipient, status }: ReadCandidate): boolean =>
  !candidate.nominal &&
  BY_WORDS.has(candidate.entry.type) &&
  (status === 'happened' || status === 'ongoing') &&
  !/^(?:want|need|like|hope|wish)$/.test(tree.lemmas[candidate.predicate]!) &&
  recipient.some(isKnown) &&
  tree.children(candidate.predicate, 'nsubj').some((subject) => /^we$/i.test(tree.tokens[subject]!.text)) &&
  tree.child(candidate.predicate, 'aux') === null;
