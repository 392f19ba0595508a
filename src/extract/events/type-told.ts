import type { EventType } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import type { EventCandidate } from './event-candidate.ts';
import { type HarmfulThing, isDying } from './harm-by-things.ts';
import { spoilsProperty } from './spoils-property.ts';
import { typeByActor, typeOfDeath } from './type-by-actor.ts';
import { isPassive } from './voice.ts';

/** The type of an event as its verb, who acts, what harms and what is harmed tell it together; a noun has its own. */
export const typeTold = (
  knowledge: Knowledge,
  tree: Tree,
  { predicate, entry, nominal }: EventCandidate,
  harm: HarmfulThing | null,
  actor: readonly Party[],
  recipient: readonly Party[],
): EventType => {
  if (nominal) return entry.type;
  if (harm?.kind === 'disaster' && actor.length === 0) return 'DISASTER';
  if (isDying(tree, predicate) && entry.type === 'DISASTER') return typeOfDeath(harm, recipient);
  if (entry.type === 'ASSAULT' && harm === null && spoilsProperty(knowledge, tree, predicate)) return 'COERCE';
  const isState = knowledge.actors.get(actor[0]?.actor ?? '')?.kind === 'state';
  return typeByActor(entry, tree.tokens[predicate]!, isPassive(tree, predicate), actor, isState);
};
