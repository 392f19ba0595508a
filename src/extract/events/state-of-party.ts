import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

/** The state for which somebody acts or speaks: a state itself, or that of a person or body; null for anybody else. */
export const stateOfParty = ({ actors }: Pick<Knowledge, 'actors'>, party: Party): Party | null => {
  const actor = actors.get(party.actor ?? '');
  const state = actor?.kind === 'state' ? actor : actors.get(actor?.of ?? '');
  return state?.kind === 'state' ? { name: state.name, actor: state.id, office: null } : null;
};
