import type { EventType } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { EventCandidate } from './event-candidate.ts';
import { behind } from './phrases-behind.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { tenseOf } from './tense-of.ts';

const COMING_ABOUT = wordClass('coming-about');
const BEING_HELD = wordClass('being-held');

/** Types that need nobody named where the text says that they take place, and where or when. */
export const PUBLIC: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'PROTEST',
  'DISASTER',
  'CONSULT',
  'DECIDE',
  'PERSONNEL',
]);

/** A meeting of whomever, where the text says when and where. */
export const isGathering = ({ candidate, dated, placed }: ReadCandidate): boolean =>
  candidate.entry.type === 'CONSULT' && dated && placed;

/** `2011 uprising: Rebels seize a bridge.`: of what the sentence is news. */
export const isLabel = (tree: Tree, noun: number): boolean => {
  const colon = tree.tokens.findIndex(({ text }) => text === ':');
  return colon > noun && colon < 9 && !tree.tokens.slice(0, colon).some(({ upos }) => upos === 'VERB');
};

/** `Clashes in the port between dockers and police.`: a sentence of a chronicle without a verb says that they took place. */
export const isEntryOfItsOwn = (
  tree: Tree,
  { candidate, chronicle, placed, actor, recipient }: ReadCandidate,
): boolean => {
  const { predicate, entry } = candidate;
  const { deprel } = tree.tokens[predicate]!;
  return (
    chronicle &&
    deprel === 'root' &&
    !isLabel(tree, predicate) &&
    PUBLIC.has(entry.type) &&
    tree.children(predicate, 'nsubj', 'cop', 'obj').length === 0 &&
    (placed || actor.length + recipient.length > 0 || behind(tree, predicate, PLACING).length > 0)
  );
};

const PLACING = ['in', 'at', 'near', 'outside', 'inside', 'across', 'throughout', 'over', 'against', 'before'];

/** `clashes broke out in the port`, `protests are held in Riga`. */
export const takesPlace = (tree: Tree, read: ReadCandidate): boolean =>
  isEntryOfItsOwn(tree, read) || isSupported(tree, read) || isHeldDeed(tree, read);

/** `the exchange of prisoners took place on Friday`: a deed with its object, and when. */
const isHeldDeed = (tree: Tree, { candidate: { predicate, support }, knowledge, dated }: ReadCandidate): boolean =>
  dated &&
  support !== null &&
  BEING_HELD(knowledge).has(tree.lemmas[support]!) &&
  tree.tokens[predicate]!.deprel.startsWith('nsubj') &&
  /^(?:past|perfect)$/.test(tenseOf(tree, support)) &&
  behind(tree, predicate, ['of']).some((thing) => thing > predicate);

const isSupported = (
  tree: Tree,
  { candidate, knowledge, placed, dated, chronicle, status, actor, recipient }: ReadCandidate,
): boolean =>
  candidate.support !== null &&
  (PUBLIC.has(candidate.entry.type) || (chronicle && /^(?:LEGAL|TRADE)$/.test(candidate.entry.type))) &&
  // `five battles are still ongoing`, `148 clashes took place`: of now, or counted, wherever it is told
  (tree.child(candidate.predicate, 'nummod') !== null ||
    placed ||
    dated ||
    chronicle ||
    breaksOut(knowledge, tree, candidate) ||
    isSetOff(tree, candidate) ||
    (status === 'ongoing' && /^(?:ASSAULT|PROTEST)$/.test(candidate.entry.type)) ||
    // `talks between the two are still ongoing`
    (status === 'ongoing' && candidate.entry.type === 'CONSULT' && actor.length + recipient.length > 0)) &&
  tree.tokens[candidate.predicate]!.deprel !== 'conj';

/** `An armed skirmish broke out`: a fight or a protest that is said to have come about in a clause of its own. */
const breaksOut = (knowledge: Knowledge, tree: Tree, { predicate, support, entry }: EventCandidate): boolean =>
  support !== null &&
  /^(?:ASSAULT|PROTEST)$/.test(entry.type) &&
  COMING_ABOUT(knowledge).has(tree.tokens[support]!.lemma.toLowerCase()) &&
  tree.tokens[predicate]!.deprel === 'nsubj' &&
  /^(?:past|perfect)$/.test(tenseOf(tree, support));

/** `the verdict sparked riots in several cities`: what set off a fight or a protest, wherever it was; not `riots of colour`. */
const isSetOff = (tree: Tree, { predicate, support, entry }: ReadCandidate['candidate']): boolean =>
  support !== null &&
  /^(?:ASSAULT|PROTEST)$/.test(entry.type) &&
  /^(?:spark|trigger|ignite|provoke|unleash)$/.test(tree.lemmas[support]!) &&
  tree.tokens[predicate]!.deprel === 'obj' &&
  behind(tree, predicate, ['of']).length === 0 &&
  behind(tree, predicate, PLACING).length + behind(tree, support, PLACING).length > 0 &&
  /^(?:past|perfect)$/.test(tenseOf(tree, support));

/** `the signing of the accord in 2000`, `the protests of 2019`: one of a kind, by what it was done to or by whom, and when. */
export const isDatedDeed = (tree: Tree, { candidate, dated, placed }: ReadCandidate): boolean =>
  (dated || (placed && PUBLIC.has(candidate.entry.type) && isRecent(tree, candidate.predicate))) &&
  candidate.support === null &&
  tree.children(candidate.predicate, 'det').some((det) => /^the$/i.test(tree.tokens[det]!.text)) &&
  tree.children(candidate.predicate, 'nmod', 'acl').some((child) => child > candidate.predicate);

/** `the recent coup in Niger` */
export const isRecent = (tree: Tree, noun: number): boolean =>
  tree.children(noun, 'amod').some((child) => /^(?:recent|latest)$/i.test(tree.tokens[child]!.text));

/** `the collapse of the talks in Riga`: what takes place by itself, with what it befell. */
export const isOfItself = (tree: Tree, { candidate: { entry, predicate } }: ReadCandidate): boolean =>
  entry.itself &&
  tree.children(predicate, 'det').some((det) => /^the$/i.test(tree.tokens[det]!.text)) &&
  tree.children(predicate, 'nmod').some((child) => child > predicate);
