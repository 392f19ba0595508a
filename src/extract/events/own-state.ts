import type { EventType } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordClass } from '../word-class.ts';
import { stateBehind, stateNamedIn } from './state-of-party.ts';

const FORCES = wordClass('own-forces');
/** What officials do to nobody of their own state, though they do it for that state: `affirmed its readiness for talks`. */
const OUTWARD: ReadonlySet<EventType> = new Set([
  'SUPPORT',
  'AGREE',
  'REJECT',
  'MOBILIZE',
  'RETREAT',
  'SANCTION',
  'ASSAULT',
]);

/** Whether a party belongs to those who act: their own state, or the forces of it that they move or keep. */
export const isOwn = (knowledge: Knowledge, type: EventType, actor: readonly Party[], party: Party): boolean => {
  if (!OUTWARD.has(type)) return false;
  const [first] = actor;
  if (first === undefined) return false;
  const own = stateBehind(knowledge, first);
  if (own === null) return false;
  if (party.actor !== null) return party.actor === own.actor;
  const words = party.name.toLowerCase().split(/\s+/);
  const forces = words.some((word) => FORCES(knowledge).has(word) || FORCES(knowledge).has(word.replace(/s$/, '')));
  return forces && type !== 'ASSAULT' && stateNamedIn(knowledge, party)?.actor === own.actor;
};
