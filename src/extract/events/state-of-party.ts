import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

/** Whether somebody is a state that the packs know. */
export const isState = ({ actors }: Pick<Knowledge, 'actors'>, { actor }: Pick<Party, 'actor'>): boolean =>
  actors.get(actor ?? '')?.kind === 'state';

/** The state for which somebody acts or speaks: a state itself, or that of a person or body; null for anybody else. */
export const stateOfParty = ({ actors }: Pick<Knowledge, 'actors'>, party: Party): Party | null => {
  const actor = actors.get(party.actor ?? '');
  const state = actor?.kind === 'state' ? actor : actors.get(actor?.of ?? '');
  return state?.kind === 'state' ? { name: state.name, actor: state.id, office: null } : null;
};

/** The state of which a name tells by a word of it: `American lawmakers`, `43 members of the Milli Majlis`. */
export const stateNamedIn = (knowledge: Pick<Knowledge, 'actors' | 'mentions'>, { name }: Party): Party | null => {
  for (const { actors } of knowledge.mentions(name)) {
    const state = stateOfParty(knowledge, { name, actor: actors[0] ?? null, office: null });
    if (state !== null) return state;
  }
  return null;
};

/** The state for which somebody acts, or of which the name tells. */
export const stateBehind = (knowledge: Pick<Knowledge, 'actors' | 'mentions'>, party: Party): Party | null =>
  stateOfParty(knowledge, party) ?? stateNamedIn(knowledge, party);
