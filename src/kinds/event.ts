import { z } from 'zod';
import { EdtfDate } from './edtf-date.ts';
import { FindingBase } from './finding-base.ts';
import { Party, PlaceMention } from './party.ts';

/** PLOVER's sixteen event types, then the five that chronicles are full of, then OTHER. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'PERSONNEL',
  'LEGAL',
  'DECIDE',
  'TRADE',
  'DISASTER',
  'OTHER',
] as const;
export const EventType = z.enum(EVENT_TYPES);
export type EventType = z.infer<typeof EventType>;

/** Whether the event is said to be real; PLOVER's auxiliary modes, made a field of their own. */
export const EVENT_STATUSES = ['happened', 'ongoing', 'planned', 'alleged', 'denied'] as const;
export const EventStatus = z.enum(EVENT_STATUSES);
export type EventStatus = z.infer<typeof EventStatus>;

/** Who did what to whom, when, where, and with what degree of reality. Source: PLOVER (Open Event Data Alliance). */
export const EventFinding = FindingBase.extend({
  kind: z.literal('event'),
  date: EdtfDate.nullable(),
  dateBasis: z
    .enum(['stated', 'entry', 'heading', 'narrative', 'document', 'period'])
    .nullable()
    .describe('where the date comes from: the clause itself, its entry, …'),
  type: EventType,
  mode: z.string().nullable().describe('PLOVER mode, in lower case'),
  contexts: z.array(z.string()).describe('PLOVER contexts: what it was about'),
  actor: z.array(Party).describe('who acts; in a joint act everybody'),
  recipient: z.array(Party).describe('upon whom; empty in a joint act'),
  place: PlaceMention.nullable(),
  status: EventStatus,
  reportedBy: Party.nullable().describe('whose claim or report it is, where the text says so'),
});
export type EventFinding = Readonly<z.infer<typeof EventFinding>>;
