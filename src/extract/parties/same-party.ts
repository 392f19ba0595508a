import type { Party } from '../../kinds/party.ts';

/** One party under one name, or under two by its actor. */
export const sameParty = (a: Party, b: Party): boolean =>
  a.name === b.name || (a.actor !== null && a.actor === b.actor);
