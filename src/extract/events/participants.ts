import type { Party } from '../../kinds/party.ts';
import { partiesOf } from '../parties/parties.ts';
import { partyWords } from '../parties/party-words.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';

const PEOPLE =
  /^(?:people|person|citizen|resident|civilian|soldier|serviceman|troop|force|army|military|fighter|militant|protester|demonstrator|detainee|prisoner|refugee|migrant|journalist|activist|worker|employee|student|lawyer|critic|opponent|deputy|mp|man|woman|child|family|population|community|group|movement|organization|organisation|delegation|participant|company|business|household|state|country|nation|region|staff|peacekeeper|observer|victim|driver|shepherd|guard|police|rebel|terrorist|separatist|separatists|opposition|ngo|individual|specialist|expert|others|member|side|party)$/;

/**
 * Who takes part in an event behind these noun phrases. A thing is no participant: then those to whom it belongs or
 * whom it concerns are (`Azerbaijan’s territorial integrity` → Azerbaijan).
 */
export const participantsOf = (
  reading: Reading,
  sentence: ReadSentence,
  heads: readonly number[],
): readonly Party[] => {
  const tree = treeOf(sentence);
  const found: Party[] = [];
  for (const head of heads)
    for (const conjunct of tree.conjuncts(head))
      for (const party of participantsOfOne(reading, sentence, tree, conjunct))
        if (!found.some((other) => other.name === party.name)) found.push(party);
  return found;
};

const participantsOfOne = (reading: Reading, sentence: ReadSentence, tree: Tree, head: number): readonly Party[] => {
  const parties = partiesOf(reading).ofHead(sentence, head);
  if (acts(reading, tree, head, parties)) return parties;
  for (const relation of ['nmod:poss', 'nmod'])
    for (const child of tree.children(head, relation)) {
      const owners = partiesOf(reading).of(sentence, child);
      if (owners.length > 0 && acts(reading, tree, child, owners)) return owners;
      const deeper = tree.children(child, 'nmod:poss', 'nmod').flatMap((index) => {
        const inner = partiesOf(reading).of(sentence, index);
        return acts(reading, tree, index, inner) ? inner : [];
      });
      if (deeper.length > 0) return deeper;
    }
  return [];
};

/** Whether a noun phrase names somebody who can act: a known actor, a named person or body, or a noun for people. */
const acts = (reading: Reading, tree: Tree, head: number, parties: readonly Party[]): boolean => {
  if (parties.length === 0) return false;
  if (parties.some((party) => party.actor !== null || party.office !== null)) return true;
  const token = tree.tokens[head]!;
  if (token.upos === 'PROPN' || token.upos === 'PRON') return true;
  const words = partyWords(reading.knowledge);
  const noun = token.lemma.toLowerCase();
  return PEOPLE.test(noun) || words.offices.has(noun) || words.bodies.has(noun) || words.governments.has(noun);
};
