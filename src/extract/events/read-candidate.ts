import type { EventStatus } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { EventCandidate } from './event-candidate.ts';

/** What is known of a candidate when it is decided whether it tells an event. */
export interface ReadCandidate {
  readonly candidate: EventCandidate;
  /** for the words of the codebook */
  readonly knowledge: Knowledge;
  readonly status: EventStatus;
  readonly actor: readonly Party[];
  readonly recipient: readonly Party[];
  /** whether the text itself names somebody who takes part */
  readonly named: boolean;
  /** who takes part is known from an event that was told before, to which it leads back */
  readonly recalled: boolean;
  /** somebody gives thanks for it */
  readonly thanked: boolean;
  /** what kills or destroys is a thing, of which nobody is said to make use */
  readonly harmed: boolean;
  /** whether a place is named */
  readonly placed: boolean;
  /** in an entry of a chronicle, where the present tense tells what happened */
  readonly chronicle: boolean;
  /** inside quotation marks */
  readonly quoted: boolean;
  /** the clause or its noun has a date of its own */
  readonly dated: boolean;
}
