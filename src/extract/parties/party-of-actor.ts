import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

/** An actor of the packs as a party, by its name there; by its id where the packs have no such actor. */
export const partyOfActor = (knowledge: Knowledge, id: string): Party => ({
  name: knowledge.actors.get(id)?.name ?? id,
  actor: id,
  office: null,
});
