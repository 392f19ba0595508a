import type { Party } from '../../kinds/party.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Reading } from '../reading.ts';
import { treeOf } from '../tree.ts';
import type { Attribution } from './attribution.ts';

/** Verbs whose object is the person spoken to. */
const TELLING =
  /^(?:tell|inform|urge|ask|warn|thank|accuse|remind|assure|notify|advise|congratulate|request|encourage|call|press|order|instruct|appeal)$/;

/** To whom it was said: the object of a verb of telling. */
export const addresseeOf = (reading: Reading, { sentence, cueHead, told }: Attribution): Party | null => {
  const tree = treeOf(sentence);
  const object = told ?? (TELLING.test(tree.tokens[cueHead]!.lemma) ? tree.child(cueHead, 'iobj') : null);
  return object === null ? null : (partiesOf(reading).of(sentence, object)[0] ?? null);
};
