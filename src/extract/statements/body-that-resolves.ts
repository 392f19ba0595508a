import type { Party } from '../../kinds/party.ts';
import { oncePer } from '../../text/once-per.ts';
import { partyNamed } from '../parties/party-named.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { resolvingBody } from '../resolving-body.ts';
import type { Attribution } from './attribution.ts';

/** Whose words a clause without a subject is in the text of a resolution; null in other texts and for other clauses. */
export const bodyThatResolves = (reading: Reading, { source, sentence, cue, cueHead }: Attribution): Party | null => {
  if (source !== null) return null;
  // of `expresses concern` the noun is the head
  const verb = sentence.tokens.find(({ start, xpos }) => start >= cue.start && xpos === 'VBZ')?.index ?? cueHead;
  if (!opensWithoutSubject(sentence, verb)) return null;
  const body = bodyOf(reading);
  return body && sentence.start > body.from ? partyNamed(reading.knowledge, body.name) : null;
};

const bodyOf = oncePer(({ text }: Reading) => resolvingBody(text));

/** `Demands that`, `Strongly condemns`, `Also urges`: a verb in the present with nothing but adverbs before it. */
export const opensWithoutSubject = ({ tokens }: ReadSentence, verb: number): boolean =>
  tokens[verb]!.xpos === 'VBZ' && tokens.slice(0, verb).every(({ upos }) => /^(?:ADV|PUNCT|NUM|X)$/.test(upos));
