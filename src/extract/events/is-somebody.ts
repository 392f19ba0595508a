import type { Party } from '../../kinds/party.ts';
import { isKnown } from './another-sense.ts';

/** Somebody whom the packs know or who goes by a name of his own. */
export const isSomebody = (party: Party): boolean => isKnown(party) || /^\p{Lu}.* \p{Lu}|^\p{Lu}\S+$/u.test(party.name);
