import type { EventType } from '../kinds/event.ts';
import type { Party } from '../kinds/party.ts';
import { type EventTraits, partyKey } from './event-traits.ts';

/** Those who take part and are known by id or full name; descriptions of the same people differ from source to source. */
export const namedParties = ({ event: { finding } }: EventTraits): readonly Party[] =>
  [...finding.actor, ...finding.recipient].filter(isFullyNamed);

export const isFullyNamed = ({ actor, name }: Party): boolean =>
  actor !== null || /^\p{Lu}\S+(?: \p{Lu}\S+){1,3}$/u.test(name);

/** Ids, else folded names. */
export const namedKeys = (traits: EventTraits): ReadonlySet<string> => new Set(namedParties(traits).map(partyKey));

export const inCommon = (parties: readonly Party[], { parties: others }: EventTraits): number =>
  parties.filter((party) => others.has(partyKey(party))).length;

/** Acts that are done together, in which who acts may be exchanged with whom it is done to. */
export const JOINT: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'AGREE', 'COOPERATE', 'TRADE']);
