import type { EventFinding, EventStatus } from '../../kinds/event.ts';
import type { Span } from '../../kinds/span.ts';
import type { Timex } from '../../time/timex.ts';
import type { ReadSentence } from '../reading.ts';
import type { EventCandidate } from './event-candidate.ts';

/** When an event was, as EDTF, and how the text says so. */
export interface EventDate {
  readonly date: string | null;
  readonly basis: EventFinding['dateBasis'];
  /** the expression that gives it */
  readonly timex: Timex | null;
}

/** What is told of a deed when its date is asked for. */
export interface ToldDeed {
  readonly sentence: ReadSentence;
  readonly candidate: EventCandidate;
  readonly clause: Span;
  readonly status: EventStatus;
  /** who does it, by name */
  readonly actor: string | null;
  /** true inside a direct quotation */
  readonly quoted: boolean;
}

/** Where the text says nothing of when. */
export const NO_DATE: EventDate = { date: null, basis: null, timex: null };

/** Whether a deed is told as one that was or was not, and not as one to come or under way. */
export const isTold = (status: EventStatus): boolean => status === 'happened' || status === 'denied';
