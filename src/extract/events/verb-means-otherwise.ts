import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { isDoneByPeople } from './happens-by-itself.ts';
import { isSomebody } from './is-somebody.ts';
import { behind } from './phrases-behind.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { subjectsOf } from './subjects-of.ts';
import { isPassive } from './voice.ts';

/** Why the verb has another sense here than the one by which the codebook takes it for an event, or null. */
export const meansOtherwise = (tree: Tree, read: ReadCandidate): string | null => {
  const { candidate, knowledge, recipient } = read;
  const { predicate, entry } = candidate;
  const passive = isPassive(tree, predicate);
  const lemma = tree.tokens[predicate]!.lemma.toLowerCase();
  if (entry.type === 'PROTEST' && showsSomething(tree, read)) return 'shows something';
  if (lemma === 'claim' && recipient.length === 0 && entry.type !== 'ASSAULT' && candidate.object === null)
    return 'a statement';
  if (PORTRAYING(knowledge).has(lemma) && entry.type === 'ACCUSE' && recipient.length === 0)
    return 'a view, not a charge';
  if (
    lemma === 'compare' &&
    /^VBN$/.test(tree.tokens[predicate]!.xpos) &&
    tree.child(predicate, 'aux') === null &&
    tree.child(predicate, 'aux:pass') === null
  )
    return 'a comparison';
  if (givesAnInsight(knowledge, tree, predicate)) return 'an insight, not a thing';
  if (lemma === 'claim' && entry.type === 'ACCUSE' && takesLives(tree, predicate)) return 'a toll';
  // `war crimes that the army committed`
  if (lemma === 'commit' && entry.type === 'AGREE' && (passive || commitsDeed(tree, predicate))) return 'a deed';
  if (isDoneByPeople(knowledge, tree, candidate)) return 'no disaster';
  if (GAME(knowledge).has(lemma) && entry.type === 'ASSAULT' && isOfSport(knowledge, tree)) return 'a game';
  return !passive && isQuantity(knowledge, tree, predicate) ? 'an amount' : null;
};

/** Verbs of protest that mean something else with an object: `demonstrated its drones`, `marched the captives`. */
const SHOWING = wordClass('protesting');

const showsSomething = (tree: Tree, { candidate, knowledge, actor }: ReadCandidate): boolean => {
  const { predicate, object, recipients } = candidate;
  if (object !== null) return false;
  const { deprel, lemma } = tree.tokens[predicate]!;
  // `an art which the protesters demonstrated`: the relative pronoun is its object
  const shownBy = deprel === 'acl:relcl' ? tree.children(predicate, 'nsubj') : [];
  if (shownBy.some((subject) => !/^W/.test(tree.tokens[subject]!.xpos))) return true;
  return (
    tree.child(predicate, 'obj') !== null &&
    SHOWING(knowledge).has(lemma.toLowerCase()) &&
    recipients.length === 0 &&
    actor.some(isSomebody)
  );
};

/** What these verbs say of somebody may be a charge; what they say of a thing is a view of it. */
const PORTRAYING = wordClass('portraying');

/** `provided insight into`, `has offered an analysis of` */
const INSIGHTS = wordClass('insights');
const givesAnInsight = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  GIVING(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase()) &&
  (tree
    .children(predicate, 'obj')
    .some((object) => INSIGHTS(knowledge).has(tree.tokens[object]!.lemma.toLowerCase())) ||
    [...tree.children(predicate, 'obj'), ...behind(tree, predicate, ['with'])].some(
      (thing) =>
        INFORMATION(knowledge).has(tree.lemmas[thing]!) &&
        tree.children(thing, 'amod').some((word) => FALSE(knowledge).has(tree.lemmas[word]!)),
    ));

const GIVING = wordClass('giving');
/** `provided the office with false information`: nobody is helped, as by false passports. */
const FALSE = wordClass('false-things');
const INFORMATION = wordClass('information');

/** `a bombing that claimed at least ten lives` */
const takesLives = (tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate, 'obj')
    .some((object) => /^(?:life|people|victim|casualty)$/.test(tree.tokens[object]!.lemma.toLowerCase()));

const commitsDeed = (tree: Tree, predicate: number): boolean =>
  tree.children(predicate, 'obj').some((object) => tree.tokens[object]!.upos !== 'PRON');

/** `beat the champion in the final` */
const GAME = wordClass('contest-verbs');
const SPORT = wordClass('sports');

const isOfSport = (knowledge: Knowledge, tree: Tree): boolean =>
  tree.tokens.some(({ text, index }) => SPORT(knowledge).has(text.toLowerCase()) || isScore(tree, index));

/** `beat the islanders 3-1`: two small numbers joined by a dash, counting nothing. */
const isScore = (tree: Tree, index: number): boolean => {
  const [first, dash, second] = tree.tokens.slice(index, index + 3);
  return (
    dash !== undefined &&
    second !== undefined &&
    /^[-–]$/.test(dash.text) &&
    /^\d\d?$/.test(first!.text) &&
    /^\d\d?$/.test(second.text) &&
    !/^(?:NOUN|PROPN|SYM)$/.test(tree.tokens[index + 3]?.upos ?? '')
  );
};

const QUANTITIES = wordClass('quantities');

const isQuantity = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  subjectsOf(knowledge, tree, predicate).some((subject) =>
    QUANTITIES(knowledge).has(tree.tokens[subject]!.text.toLowerCase()),
  );
