import type { EventFinding } from '../../kinds/event.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { Span } from '../../kinds/span.ts';
import type { ReadSentence } from '../reading.ts';

export type EventDraft = Draft<EventFinding>;

/** What is said of an event beside where it is told. */
export type EventFields = Pick<
  EventFinding,
  'type' | 'mode' | 'contexts' | 'place' | 'status' | 'reportedBy' | 'date' | 'dateBasis'
> & { readonly actor: readonly Party[]; readonly recipient: readonly Party[] };

/** The draft of an event that the words of a span tell. @param text of the document, in which the span counts */
export const eventDraft = (text: string, { block }: ReadSentence, span: Span, fields: EventFields): EventDraft => ({
  kind: 'event',
  ...span,
  quote: text.slice(span.start, span.end),
  block,
  group: null,
  rule: `event/${fields.type.toLowerCase()}@2`,
  ...fields,
  actor: [...fields.actor],
  recipient: fields.recipient.filter(isSomebody),
});

/** `A blast injures 44`: how many were hurt is a figure, and names nobody; of thousands who march it says who does. */
const isSomebody = ({ name }: Party): boolean => !BARE_NUMBER.test(name);

const BARE_NUMBER =
  /^(?:(?:at least|at most|about|around|nearly|almost|over|more than|some|another) )?(?:[\d.,]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens|scores|hundreds|thousands)$/i;
