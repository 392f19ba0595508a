import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { EventCandidate } from './event-candidate.ts';
import type { Participants } from './participants.ts';
import { behind } from './phrases-behind.ts';

/** `anti-government`, `anti-Berg`; a movement or a war is nobody. */
const ANTI = /\b[Aa]nti(?: ?- ?)?(government|regime|\p{Lu}\p{L}+)\b/u;

const AVERSION = wordClass('aversion');
const OPPOSING = wordClass('opposing');
const WISHING = wordClass('crying-for');
const LEAVING = wordClass('leaving-office');
const UNDERGONE = wordClass('undergone-by-owners');

/**
 * Against whom people protest where the verb itself does not say: `in defiance of the mayor`, `opposing the mayor`,
 * `protests continue against the mayor`; against the government, the state in which they do.
 * @param state the state of which the document tells, if it is one
 */
export const targetsOfProtest = (
  participants: Participants,
  sentence: ReadSentence,
  { predicate, nominal }: EventCandidate,
  state: () => readonly Party[],
): readonly Party[] => {
  const { knowledge } = participants;
  const tree = treeOf(sentence);
  const verb = nominal && tree.tokens[predicate]!.head >= 0 ? tree.tokens[predicate]!.head : predicate;
  const clause = [...new Set([predicate, verb])];
  const against = [
    // `against the dismissal of the mayor`: not against those to whom it is done
    ...clause
      .flatMap((word) => behind(tree, word, ['against']))
      .filter((deed) => !UNDERGONE(knowledge).has(tree.lemmas[deed]!)),
    ...clause.flatMap((word) => aversionsBelow(knowledge, tree, word)),
    ...tree.children(predicate, 'nsubj').flatMap((subject) => opposedBy(knowledge, tree, subject)),
  ];
  const named = participants.first(
    sentence,
    [...against, ...clause.flatMap((word) => unwanted(knowledge, tree, word))],
    true,
  );
  if (named.length > 0) return named;
  const { first, last } = tree.extent(verb);
  // `rally and clash with anti-government crowds`: what they do besides is no protest of theirs
  const besides = tree.children(verb, 'conj').map((other) => tree.extent(other));
  const words = tree.tokens
    .slice(first, last + 1)
    .filter(({ index }) => !besides.some((one) => one.first <= index && index <= one.last))
    .map(({ text }) => text);
  const opposed = ANTI.exec(words.join(' '))?.[1];
  if (opposed === undefined) return [];
  return /^\p{Ll}/u.test(opposed) ? state() : participants.called(opposed);
};

/** `rally to demand the ouster of the mayor`: whose end in office is demanded. */
const unwanted = (knowledge: Knowledge, tree: Tree, protest: number): readonly number[] =>
  [protest, ...tree.children(protest, 'xcomp', 'advcl', 'acl', 'conj')]
    .filter((verb) => WISHING(knowledge).has(tree.tokens[verb]!.lemma.toLowerCase()))
    .flatMap((verb) => tree.children(verb, 'obj', 'obl'))
    .filter((noun) => LEAVING(knowledge).has(tree.tokens[noun]!.lemma.toLowerCase()))
    .flatMap((noun) => [...behind(tree, noun, ['of', 'by']), ...tree.children(noun, 'nmod:poss')]);

/** Heads of those behind a noun of aversion below a word. */
const aversionsBelow = (knowledge: Knowledge, tree: Tree, index: number): readonly number[] =>
  tree
    .children(index, 'obl', 'nmod')
    .filter((child) => AVERSION(knowledge).has(tree.tokens[child]!.lemma.toLowerCase()))
    .flatMap((child) => behind(tree, child, ['of', 'to', 'at', 'against', 'over', 'with']));

/** `a movement opposing the mayor` */
const opposedBy = (knowledge: Knowledge, tree: Tree, people: number): readonly number[] =>
  tree
    .children(people, 'acl')
    .filter((child) => OPPOSING(knowledge).has(tree.tokens[child]!.lemma.toLowerCase()))
    .flatMap((child) => tree.children(child, 'obj'));
