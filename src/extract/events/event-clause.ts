import type { Span } from '../../kinds/span.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { clauseOfVerb, type TokenRange } from '../clause.ts';
import type { ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { aspectsAbove } from './aspects-above.ts';
import { causeOf } from './caused-deed.ts';
import type { EventCandidate } from './event-candidate.ts';
import { decidedStatus } from './event-status.ts';
import { HARM } from './harm-by-things.ts';

const CARRYING_ON = wordClass('coming-to-do');
const INTENDING = wordClass('intending');

/** The minimal clause or noun phrase that tells an event: subject through object, without what only hangs on it. */
export const eventClause = (knowledge: Knowledge, sentence: ReadSentence, candidate: EventCandidate): Span => {
  const tree = treeOf(sentence);
  const { first, last } = candidate.nominal
    ? rangeOfNoun(knowledge, sentence, tree, candidate)
    : withToll(
        knowledge,
        sentence,
        tree,
        candidate.predicate,
        withInfinitive(
          sentence,
          tree,
          candidate.predicate,
          withAntecedent(knowledge, sentence, tree, candidate.predicate),
        ),
      );
  const end = candidate.nominal ? last : withoutBackground(tree, candidate, last);
  return { start: tree.tokens[first]!.start, end: tree.tokens[withoutLink(tree, first, end)]!.end };
};

/** How many words of background behind a clause are too many. */
const LONG = 8;

/** `was elected in May amid a crisis that the arrest of the mayor had brought about`: what only says under what signs it happened. */
const withoutBackground = (tree: Tree, { predicate, object, recipients }: EventCandidate, last: number): number => {
  const needed = Math.max(predicate, object ?? 0, ...recipients);
  for (const child of tree.childrenOf(predicate)) {
    if (child <= needed || !/^(?:obl|advcl)/.test(tree.tokens[child]!.deprel)) continue;
    const { first, last: end } = tree.extent(child);
    if (first > needed && end >= last && last - first >= LONG && BACKGROUND.test(tree.tokens[first]!.text))
      return first - 1;
  }
  return last;
};

const BACKGROUND = /^(?:amid|amidst|following|after|despite|because|given|owing|due|while)$/i;

/** A preposition or conjunction at the end leads to what was left out. */
const withoutLink = (tree: Tree, first: number, last: number): number => {
  let end = last;
  while (
    end > first + 1 &&
    /^(?:ADP|SCONJ|CCONJ)$/.test(tree.tokens[end]!.upos) &&
    tree.tokens[end]!.deprel !== 'compound:prt'
  )
    end--;
  return end;
};

/** `Six are killed and nine injured in a raid on the port`: the toll is one, and what stands behind it belongs to all. */
const withToll = (
  knowledge: Knowledge,
  sentence: ReadSentence,
  tree: Tree,
  verb: number,
  range: TokenRange,
): TokenRange => {
  if (!HARM(knowledge).has(tree.tokens[verb]!.lemma.toLowerCase())) return range;
  const others = tree
    .children(verb, 'conj')
    .filter(
      (child) =>
        child > verb &&
        (isHarmed(knowledge, tree, child) ||
          tree.children(child, 'conj').some((one) => isHarmed(knowledge, tree, one))),
    );
  const ends = others
    .flatMap((child) => [child, ...tree.children(child, 'conj')])
    .map((child) => clauseOfVerb(sentence, child).last);
  return { first: range.first, last: Math.max(range.last, ...ends) };
};

/** `nine others are wounded`, `dozens are missing` */
const isHarmed = (knowledge: Knowledge, tree: Tree, verb: number): boolean =>
  HARM(knowledge).has(tree.tokens[verb]!.lemma.toLowerCase()) ||
  /^(?:missing|dead|wounded|injured)$/i.test(tree.tokens[verb]!.text);

/** `asked the court to lift the ban`: what is asked for or aimed at belongs to the clause. */
const withInfinitive = (sentence: ReadSentence, tree: Tree, verb: number, range: TokenRange): TokenRange => {
  const infinitive = tree.childrenOf(verb).find((child) => {
    const { deprel, xpos } = tree.tokens[child]!;
    return child > verb && xpos === 'VB' && /^(?:xcomp|advcl|acl)/.test(deprel) && tree.child(child, 'mark') !== null;
  });
  if (infinitive === undefined || infinitive - range.last > 6) return range;
  const { last } = clauseOfVerb(sentence, infinitive);
  return { first: range.first, last: Math.max(range.last, last) };
};

/** `a resolution, which was adopted in March`: a relative clause says little without the noun it hangs on. */
const withAntecedent = (knowledge: Knowledge, sentence: ReadSentence, tree: Tree, verb: number) => {
  const range = clauseOfVerb(sentence, verb);
  const { head, deprel } = tree.tokens[verb]!;
  // `the council voted to suspend the member`
  if (decidedStatus(knowledge, tree, verb) !== null)
    return { first: withoutPreposition(tree, clauseOfVerb(sentence, head).first, head), last: range.last };
  // `the islanders were able to hold the pass`
  if (isCarriedInfinitive(knowledge, tree, verb))
    return { first: clauseOfVerb(sentence, head).first, last: range.last };
  // `led Norland to withdraw its troops`
  const cause = causeOf(knowledge, tree, verb);
  if (cause !== null) return { first: tree.extent(cause.doer).first, last: range.last };
  if (!/^acl/.test(deprel) || head < 0 || head > range.first || range.first - head > 16) return range;
  const { first } = tree.extent(
    head,
    (child) => child.index > head || /^(?:case|cc|mark|punct|cop|nsubj|advmod)/.test(child.deprel),
  );
  return range.first - first > 18 ? range : { first, last: range.last };
};

/** `of its decision to leave the union`: the phrase begins behind what leads to it. */
const withoutPreposition = (tree: Tree, first: number, head: number): number =>
  tree.tokens[head]!.upos === 'NOUN' && first < head && tree.tokens[first]!.upos === 'ADP' ? first + 1 : first;

/** An infinitive under a verb that has its subject and says no more than how far it came. */
const isCarriedInfinitive = (knowledge: Knowledge, tree: Tree, verb: number): boolean => {
  const { head, deprel, xpos } = tree.tokens[verb]!;
  return (
    head >= 0 &&
    verb - head < 6 &&
    xpos === 'VB' &&
    /^(?:xcomp|advcl)/.test(deprel) &&
    [CARRYING_ON, INTENDING].some((words) => words(knowledge).has(tree.lemmas[head]!)) &&
    tree.child(head, 'nsubj') !== null
  );
};

const rangeOfNoun = (
  knowledge: Knowledge,
  sentence: ReadSentence,
  tree: Tree,
  { predicate, support }: EventCandidate,
) => {
  if (support !== null) {
    const range = clauseOfVerb(sentence, support);
    // `the protests that have taken place`
    const described = tree.tokens[support]!.head === predicate && support > predicate;
    return described
      ? { first: tree.extent(predicate, ({ index }) => index > predicate).first, last: range.last }
      : range;
  }
  const top = aspectsAbove(knowledge, tree, predicate)[0] ?? predicate;
  const { head, deprel } = tree.tokens[top]!;
  const modified = tree.child(top, 'acl') !== null;
  const aside = endOfAside(tree, top, head);
  if (aside !== null && deprel.startsWith('nsubj'))
    return { first: tree.extent(top, ({ index }) => index > top).first, last: aside };
  if (deprel.startsWith('nsubj') && !modified && head > top && tree.tokens[head]!.upos === 'VERB')
    return clauseOfVerb(sentence, head);
  const range = tree.extent(top, (child) => leftOut(tree, top, child.index));
  let { first } = range;
  while (first < top && /^(?:ADP|PUNCT|CCONJ|SCONJ)$/.test(tree.tokens[first]!.upos)) first++;
  let { last } = range;
  while (last > top && tree.tokens[last]!.upos === 'PUNCT' && tree.tokens[last]!.text !== ')') last--;
  return { first, last };
};

/** `The visit, held in May, shows …`: what stands between commas tells of it more than the verb behind. */
const endOfAside = (tree: Tree, noun: number, verb: number): number | null => {
  if (tree.tokens[noun + 1]?.text !== ',' || !/^(?:VBN|VBD|WDT)$/.test(tree.tokens[noun + 2]?.xpos ?? '')) return null;
  const end = tree.tokens.findIndex(({ index, text }) => index > noun + 2 && text === ',');
  return end > 0 && end < verb ? end - 1 : null;
};

const leftOut = (tree: Tree, noun: number, child: number): boolean => {
  const { deprel } = tree.tokens[child]!;
  if (/^(?:case|cc|mark|cop|nsubj|advmod|aux|parataxis|advcl|conj|discourse|obl|ccomp)/.test(deprel)) return true;
  return /^appos/.test(deprel) && tree.tokens[child - 1]?.text === ',' && child > noun;
};
