import type { Party } from '../../../kinds/party.ts';
import { fold } from '../../../text/fold.ts';

/** One key for one party, however it is named: its actor, else its folded name. */
export const partyKey = ({ name, actor }: Pick<Party, 'name' | 'actor'>): string => actor ?? fold(name);
