import type { Party } from '../../kinds/party.ts';
import { partyNamed } from '../parties/party-named.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import type { Attribution } from './attribution.ts';

/** Whose words a clause without a subject is in the text of a resolution; null in other texts and for other clauses. */
export const bodyThatResolves = (
  { knowledge }: Reading,
  { source, sentence, cue, cueHead }: Attribution,
): Party | null => {
  if (source !== null) return null;
  // of `expresses concern` the noun is the head
  const verb = sentence.tokens.find(({ start, xpos }) => start >= cue.start && xpos === 'VBZ')?.index ?? cueHead;
  if (!opensWithoutSubject(sentence, verb)) return null;
  return sentence.resolvedBy === undefined ? null : partyNamed(knowledge, sentence.resolvedBy);
};

/** `Demands that`, `Strongly condemns`, `Also urges`: a verb in the present with nothing but adverbs before it. */
export const opensWithoutSubject = ({ tokens }: ReadSentence, verb: number): boolean =>
  tokens[verb]!.xpos === 'VBZ' && tokens.slice(0, verb).every(({ upos }) => /^(?:ADV|PUNCT|NUM|X)$/.test(upos));
