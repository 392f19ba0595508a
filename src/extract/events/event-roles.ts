import type { EventType } from '../../kinds/event.ts';

/** Heads of the noun phrases of those who act and of those upon whom, best first. */
export interface EventRoles {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

/** Nouns whose `of` names who undergoes it: `the arrest of`, `the planting of`; of other nouns it names who acts. */
export const UNDERGOING: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'LEGAL',
  'PERSONNEL',
  'AID',
  'RETREAT',
  'SANCTION',
  'ACCUSE',
  'DECIDE',
  'TRADE',
  'OTHER',
  'SUPPORT',
]);

/** Types done to nobody unless the codebook’s pattern itself points at somebody. */
export const UNDIRECTED: ReadonlySet<EventType> = new Set(['TRADE', 'DECIDE', 'OTHER', 'DISASTER']);
