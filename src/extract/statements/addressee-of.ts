import type { Party } from '../../kinds/party.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Reading } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import type { Attribution } from './attribution.ts';
import { prepositionOf } from './complement.ts';

/** Verbs whose object is the person spoken to. */
const TELLING =
  /^(?:tell|inform|urge|ask|warn|thank|accuse|remind|assure|notify|advise|congratulate|request|encourage|call|press|order|instruct|appeal)$/;

/** To whom it was said: the object of a verb of telling. */
export const addresseeOf = (reading: Reading, { sentence, cueHead, told }: Attribution): Party | null => {
  const tree = treeOf(sentence);
  if (!TELLING.test(tree.tokens[cueHead]!.lemma.toLowerCase())) return null;
  const object = told ?? tree.child(cueHead, 'iobj') ?? toWhom(tree, cueHead);
  return object === null ? null : (partiesOf(reading).of(sentence, object)[0] ?? null);
};

/** `called on the parties to`, `appealed to the court`: the phrase after the preposition. */
const toWhom = (tree: Tree, verb: number): number | null =>
  tree
    .children(verb, 'obl')
    .find((child) => child > verb && /^(?:to|on|upon)$/.test(prepositionOf(tree, child) ?? '')) ?? null;
