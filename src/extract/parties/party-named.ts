import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

/** Whoever bears a name by itself: the only actor of the packs with that name, else the name as it is. */
export const partyNamed = (knowledge: Knowledge, name: string): Party => {
  const [actor, ...others] = knowledge.actorsNamed(name);
  return actor && others.length === 0
    ? { name: actor.name, actor: actor.id, office: null }
    : { name, actor: null, office: null };
};
