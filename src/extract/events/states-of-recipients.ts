import type { EventType } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { classPattern, nouns } from '../class-pattern.ts';
import { wordClassPattern } from '../word-class.ts';
import { stateNamedIn, stateOfParty } from './state-of-party.ts';

/** Those upon whom something is done, where what is done to people without a name is done to their state. */
export const statesOfRecipients = (
  knowledge: Knowledge,
  { type, mode }: { readonly type: EventType; readonly mode: string | null },
  actor: readonly Party[],
  recipient: readonly Party[],
): readonly Party[] => {
  const stateOf = (party: Party): Party | null => {
    if (party.actor !== null) return null;
    if (type === 'ACCUSE') return stateOfForces(knowledge, party);
    if (type === 'SANCTION') return SENT_AWAY.test(mode ?? '') ? stateOfMission(knowledge, party, actor) : null;
    return type === 'AID' || type === 'AGREE' ? stateOfCivilians(knowledge, party, actor) : null;
  };
  return recipient.map((party) => stateOf(party) ?? party);
};

/** People of whom a state speaks as of its own, wherever they are; residents and communities may be another’s. */
const CIVILIANS =
  /^(?:\p{Ll}\S* )*\p{Lu}\p{L}+ (?:\p{Ll}\S* )?(?:children|civilians|communities|people|families|refugees|students|soldiers|veterans|patients|farmers|schools|hospitals|cities|towns|villages)$/u;
const FORCES = wordClassPattern('forces-in-names');

/** `buses for Ostrian villages`: what a state gives to people of another state, it gives to that state. */
const stateOfCivilians = (knowledge: Knowledge, party: Party, giver: readonly Party[]): Party | null => {
  if (!CIVILIANS.test(party.name)) return null;
  const state = stateNamedIn(knowledge, party);
  return state !== null &&
    giver.some((one) => stateOfParty(knowledge, one) !== null) &&
    isOther(knowledge, state, giver)
    ? state
    : null;
};

/** Modes of the codebook that send those away who stand for a state, or call them back. */
const SENT_AWAY = /^(?:expel|withdraw)$/;
const MISSIONS = classPattern`\b${nouns('missions-abroad')}$`;
const FORMER = /\b(?:former|ex)\b/iu;

/** `expelled two Ostrian diplomats`: who sends home those who stand for a state does it to that state; not to that of `the ambassador’s brother`. */
const stateOfMission = (knowledge: Knowledge, party: Party, actor: readonly Party[]): Party | null => {
  const [head] = party.name.split(/ (?:of|from|to|in|at) /u);
  if (!MISSIONS(knowledge).test(head!) || FORMER.test(party.name)) return null;
  const state = stateNamedIn(knowledge, party);
  return state !== null && isOther(knowledge, state, actor) ? state : null;
};

const isOther = (knowledge: Knowledge, state: Party, actors: readonly Party[]): boolean =>
  !actors.some((one) => stateOfParty(knowledge, one)?.actor === state.actor);

/** `soldiers of the Ostrian army`: who blames them blames the state whose they are. */
const stateOfForces = (knowledge: Knowledge, party: Party): Party | null =>
  FORCES(knowledge).test(party.name) ? stateNamedIn(knowledge, party) : null;
