import type { Party } from '../../kinds/party.ts';
import type { ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { EventCandidate } from './event-candidate.ts';
import type { Participants } from './participants.ts';
import { behind } from './phrases-behind.ts';

/** `anti-government`, `anti-Berg`; a movement or a war is nobody. */
const ANTI = /\b[Aa]nti(?: ?- ?)?(government|regime|\p{Lu}\p{L}+)\b/u;

const AVERSION = /^(?:defiance|opposition|protest|anger|outrage|fury|rage|resistance|disgust|frustration)$/i;
const OPPOSING = /^(?:oppose|denounce|condemn|decry|challenge)$/i;

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
  const tree = treeOf(sentence);
  const verb = nominal && tree.tokens[predicate]!.head >= 0 ? tree.tokens[predicate]!.head : predicate;
  const clause = [...new Set([predicate, verb])];
  const against = [
    // `against the dismissal of the mayor`: not against those to whom it is done
    ...clause
      .flatMap((word) => behind(tree, word, ['against']))
      .filter((deed) => !UNDERGONE(participants.knowledge).has(tree.lemmas[deed]!)),
    ...clause.flatMap((word) => aversionsBelow(tree, word)),
    ...tree.children(predicate, 'nsubj').flatMap((subject) => opposedBy(tree, subject)),
  ];
  const named = participants.first(sentence, [...against, ...clause.flatMap((word) => unwanted(tree, word))], true);
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

const UNDERGONE = wordClass('undergone-by-owners');

const WISHING = /^(?:demand|urge|call|want|press|push|ask|clamou?r|chant|seek)$/i;
const LEAVING = /^(?:ouster|resignation|departure|exit|removal|overthrow|dismissal|impeachment|downfall|fall)$/i;

/** `rally to demand the ouster of the mayor`: whose end in office is demanded. */
const unwanted = (tree: Tree, protest: number): readonly number[] =>
  [protest, ...tree.children(protest, 'xcomp', 'advcl', 'acl', 'conj')]
    .filter((verb) => WISHING.test(tree.tokens[verb]!.lemma))
    .flatMap((verb) => tree.children(verb, 'obj', 'obl'))
    .filter((noun) => LEAVING.test(tree.tokens[noun]!.lemma))
    .flatMap((noun) => [...behind(tree, noun, ['of', 'by']), ...tree.children(noun, 'nmod:poss')]);

/** Heads of those behind a noun of aversion below a word. */
const aversionsBelow = (tree: Tree, index: number): readonly number[] =>
  tree
    .children(index, 'obl', 'nmod')
    .filter((child) => AVERSION.test(tree.tokens[child]!.lemma))
    .flatMap((child) => behind(tree, child, ['of', 'to', 'at', 'against', 'over', 'with']));

/** `a movement opposing the mayor` */
const opposedBy = (tree: Tree, people: number): readonly number[] =>
  tree
    .children(people, 'acl')
    .filter((child) => OPPOSING.test(tree.tokens[child]!.lemma))
    .flatMap((child) => tree.children(child, 'obj'));
