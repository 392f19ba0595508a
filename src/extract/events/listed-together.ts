import type { Knowledge } from '../../knowledge/knowledge.ts';
import { partyWords } from '../parties/party-words.ts';
import type { Tree } from '../tree.ts';
import { isNounForPeople } from './can-act.ts';
import { lemmaOf } from './clause-parts.ts';

/** `countries including Ostria and Norland`, `groups such as the Red Hand`: those who are named for all of them; null where none are. */
export const listedIn = (knowledge: Knowledge, tree: Tree, head: number): readonly number[] | null => {
  const noun = lemmaOf(tree, head);
  // `missiles such as Patriot and Iris`: things act in nothing
  const areSomebody = STATES.test(noun) || isNounForPeople(knowledge, noun) || partyWords(knowledge).bodies.has(noun);
  if (!/S$/.test(tree.tokens[head]!.xpos) || !areSomebody) return null;
  const named = tree
    .children(head, 'nmod')
    .filter(
      (child) =>
        tree.tokens[child]!.upos === 'PROPN' &&
        tree.children(child, 'case').some((mark) => /^(?:including|such)$/i.test(tree.tokens[mark]!.text)),
    );
  const listed = named.flatMap((one) => tree.conjuncts(one));
  // `officials including Karl Holm`: of people one alone does not stand for all
  return listed.length > 1 || (listed.length > 0 && STATES.test(noun)) ? listed : null;
};

const STATES = /^(?:state|country|nation|government|power)$/;

/** `President of Norland Jan Novak and President of Ostria Ann Bell`: the second may be joined to the name of the first. */
export const besideName = (tree: Tree, head: number): readonly number[] =>
  [
    ...tree.children(head, 'nmod', 'flat', 'appos'),
    ...tree.children(head, 'nmod').flatMap((state) => tree.children(state, 'flat')),
  ]
    .filter((name) => tree.tokens[name]!.upos === 'PROPN' && tree.child(name, 'case', 'punct') === null)
    .flatMap((name) => tree.children(name, 'conj'))
    .filter(
      (other) =>
        tree.tokens[other]!.upos === tree.tokens[head]!.upos ||
        // `ministers Jan Novak of Norland and Ann Bell of Ostria`
        (tree.tokens[head]!.xpos === 'NNS' && tree.tokens[other]!.upos === 'PROPN'),
    );
