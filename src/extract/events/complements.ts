import type { EventType } from '../../kinds/event.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { negated } from '../negated.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { objectsOf } from './displaced-arguments.ts';
import { demonymsOf } from './pair-of.ts';
import { behind } from './phrases-behind.ts';
import { isPassive } from './voice.ts';

const TOWARDS = ['with', 'against', 'for', 'to', 'from', 'on'];
/** How deep below a verb an infinitive is looked for. */
const DEEP = 4;

const HELPING = wordClass('helping');
const PROTECTING = wordClass('protecting');

/**
 * Heads of those whom an infinitive below a verb concerns, best first: `expressed readiness to sign a treaty with
 * Ostria`, `set money aside in order to help villages`.
 * @param type of what the verb tells; where that is AID only infinitives of helping count
 */
export const undergoersOfComplements = (
  knowledge: Knowledge,
  tree: Tree,
  verb: number,
  type: EventType,
): readonly number[] =>
  deedsBelow(knowledge, tree, verb, type).flatMap((infinitive) => {
    // `warned that it was ready to defend its ally`: nobody threatens those
    if (type === 'THREATEN' && PROTECTING(knowledge).has(tree.lemmas[infinitive]!)) return [];
    if (type === 'AID' && !HELPING(knowledge).has(tree.tokens[infinitive]!.lemma.toLowerCase())) return [];
    const things = objectsOf(tree, infinitive).flatMap((thing) => tree.conjuncts(thing));
    // `to start working on a treaty with Ostria`
    const matters = [infinitive, ...gerundsOf(tree, infinitive)].flatMap((verb) => behind(tree, verb, MATTERS));
    return [
      // `helped Ostria to defend itself against Norland`
      ...behind(tree, infinitive, type === 'AID' ? ['with'] : ['with', 'against']),
      ...(type === 'AID' ? [] : matters.flatMap((matter) => behind(tree, matter, ['with']))),
      ...things.flatMap((thing) => behind(tree, thing, TOWARDS)),
      // `promised to send troops`, `agreed to form a cabinet`: nothing is promised to these
      ...(/^(?:AGREE|COOPERATE)$/.test(type) ? [] : things),
      ...(type === 'AGREE' ? whoseGoods(knowledge, tree, infinitive, things) : []),
      ...behind(tree, infinitive, ['to', 'for', 'from']),
      ...(type === 'THREATEN' ? doersAnswered(knowledge, tree, [...things, infinitive]) : []),
    ];
  });

/** `to answer any raid by Ostria`, also where the parse hangs its doer upon the verb; nobody of `to publish a report by Ostria`. */
const doersAnswered = (knowledge: Knowledge, tree: Tree, heads: readonly number[]): readonly number[] =>
  heads
    .flatMap((head) => behind(tree, head, ['by']))
    .filter((doer) => ANSWERED(knowledge).has(tree.lemmas[tree.extent(doer).first - 1] ?? ''));

const ANSWERED = wordClass('deeds-answered');

/** Infinitives; of threats also those that go on with them (`to break off talks and attack Ostria`), and what a clause threatens. */
const deedsBelow = (knowledge: Knowledge, tree: Tree, verb: number, type: EventType): readonly number[] => {
  const infinitives = infinitivesBelow(tree, verb, DEEP);
  if (type !== 'THREATEN') return infinitives;
  return [...infinitives, ...ownClauses(knowledge, tree, verb)].flatMap((deed) => [
    deed,
    ...tree
      .children(deed, 'conj')
      .filter((one) => tree.tokens[one]!.xpos === 'VB' && tree.child(one, 'nsubj') === null),
  ]);
};

/**
 * `warned that it would strike Ostria`: what whoever warns will do, not what others may, nor what is done to it or what it
 * will not do, other than put up with something: `would not tolerate raids by Ostria`.
 */
const ownClauses = (knowledge: Knowledge, tree: Tree, verb: number): readonly number[] =>
  tree
    .children(verb, 'ccomp')
    .filter((clause) => !isPassive(tree, clause))
    .filter((clause) => !negated(tree, clause) || PUTTING_UP(knowledge).has(tree.lemmas[clause]!))
    // `warned that leaving would cost the farmers their homes`: what may come of something threatens nobody
    .filter((clause) => tree.child(clause, 'csubj') === null)
    .filter((clause) => tree.children(clause, 'nsubj').every((subject) => OWN.test(tree.tokens[subject]!.text)))
    .filter((clause) => tree.children(clause, 'aux').some((aux) => WILL.test(tree.tokens[aux]!.text)));

const PUTTING_UP = wordClass('putting-up-with');
const OWN = /^(?:it|they|he|she|we)$/i;
const WILL = /^(?:will|would|['’]ll|shall)$/i;

/** `pledged to buy Ostrian grain`, `to increase purchases of Ostrian grain`: whose goods they are. */
const whoseGoods = (
  knowledge: Knowledge,
  tree: Tree,
  infinitive: number,
  things: readonly number[],
): readonly number[] => {
  const goods = TRADING(knowledge).has(tree.lemmas[infinitive]!)
    ? things
    : things
        .filter((thing) => /^(?:purchase|import|order)$/.test(tree.lemmas[thing]!))
        .flatMap((thing) => behind(tree, thing, ['of']));
  return goods.flatMap((thing) => demonymsOf(tree, thing));
};

const TRADING = wordClass('trading-verbs');

const MATTERS = ['on', 'about', 'over', 'towards', 'toward', 'for', 'in'];

const gerundsOf = (tree: Tree, verb: number): readonly number[] =>
  tree.children(verb, 'xcomp').filter((child) => tree.tokens[child]!.xpos === 'VBG');

const infinitivesBelow = (tree: Tree, index: number, depth: number): readonly number[] =>
  tree.childrenOf(index).flatMap((child) => {
    const { deprel, xpos } = tree.tokens[child]!;
    if (child < index || depth === 0) return [];
    if (xpos === 'VB' && /^(?:xcomp|advcl|acl$)/.test(deprel) && tree.child(child, 'mark') !== null) return [child];
    return /^(?:obj|obl|nmod|acl$|xcomp)/.test(deprel) ? infinitivesBelow(tree, child, depth - 1) : [];
  });
