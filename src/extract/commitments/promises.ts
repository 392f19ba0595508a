import { clauseOf } from '../clause.ts';
import { negated } from '../negated.ts';
import { partiesOf } from '../parties/parties.ts';
import { hasPassiveMark } from '../passive.ts';
import { phraseTokens, subjectOf } from '../phrase.ts';
import type { ReadSentence } from '../reading.ts';
import type { Tree } from '../tree.ts';
import type { BindingPlace, BindingRule } from './binding-rule.ts';
import { hypothetical } from './binding-rule.ts';

/** `agreed to expand programmes`, `proposes staying until …`, `promised that it would …`; not `agreed that`, `agreed with`. */
export const undertaking: BindingRule = ({ sentence, tokens, tree, codebook }, token) => {
  const lemma = token.lemma.toLowerCase();
  if (token.upos !== 'VERB' || !codebook.undertaking.has(lemma) || negated(tree, token.index)) return null;
  if (hypothetical(tree, token.index) || hasPassiveMark(tree, token.index)) return null;
  const action = tree.child(token.index, 'xcomp', 'advcl', 'ccomp') ?? belowPhrase(tree, token.index, codebook.aims);
  if (action === null || action < token.index || tokens[action]!.upos !== 'VERB') return null;
  if (codebook.threats.has(tokens[action]!.lemma.toLowerCase())) return null;
  const infinitive = tree
    .childrenOf(action)
    .some((child) => tokens[child]!.text.toLowerCase() === 'to' && child > token.index);
  const gerund = codebook.offering.has(lemma) && tokens[action]!.xpos === 'VBG' && tokens[action]!.deprel !== 'advcl';
  const modal = tree
    .children(action, 'aux')
    .some((child) => /^(?:will|would|shall|’ll|'ll)$/i.test(tokens[child]!.text));
  const told = tokens[action]!.deprel === 'ccomp' && modal && !codebook.proposing.has(lemma);
  if (!infinitive && !gerund && !told) return null;
  return {
    ...clauseOf(sentence, token.index),
    head: token.index,
    action,
    obligor: subjectOf(tokens, token.index),
    rule: 'undertaking',
  };
};

/** `pledged in the declaration to hold a vote`: the infinitive hung on the phrase before it. */
const belowPhrase = (tree: Tree, verb: number, aims: ReadonlySet<string>): number | null => {
  for (const phrase of tree.children(verb, 'obl').filter((child) => !aims.has(tree.tokens[child]!.lemma.toLowerCase())))
    for (const below of tree.children(phrase, 'acl'))
      if (phrase > verb && tree.children(below, 'mark').some((mark) => /^to$/i.test(tree.tokens[mark]!.text)))
        return below;
  return null;
};

/** `promises reforms`, `pledged $5 million`, `offering him a way out`, `agreed on the release of …`: the thing promised. */
export const promised: BindingRule = ({ sentence, tokens, tree, codebook }, token) => {
  const lemma = token.lemma.toLowerCase();
  if (token.upos !== 'VERB' || negated(tree, token.index) || hypothetical(tree, token.index)) return null;
  if (!codebook.promising.has(lemma) && !codebook.undertaking.has(lemma)) return null;
  if (hasPassiveMark(tree, token.index) || token.deprel === 'amod') return null;
  const thing = codebook.promising.has(lemma)
    ? tree.children(token.index, 'obj').find((child) => child > token.index)
    : tree
        .children(token.index, 'obl', 'obj')
        .find(
          (child) =>
            child > token.index &&
            tree.children(child, 'case').some((mark) => /^(?:on|to|upon)$/i.test(tokens[mark]!.text)) &&
            codebook.deeds.has(tokens[child]!.lemma.toLowerCase()),
        );
  if (thing === undefined || tokens[thing]!.upos === 'PRON') return null;
  const { lemma: noun } = tokens[thing]!;
  if (codebook.words.has(noun.toLowerCase()) || codebook.threats.has(noun.toLowerCase())) return null;
  return {
    ...clauseOf(sentence, token.index),
    head: token.index,
    action: phraseTokens(tokens, thing, token.index + 1).first,
    obligor: subjectOf(tokens, token.index),
    rule: 'promised',
  };
};

/** `is ready to sign`, `stands ready to help`, `remains committed to supporting`, `is open to talks`. */
export const willing: BindingRule = ({ sentence, tokens, tree, codebook }, token) => {
  if (!codebook.willing.has(token.lemma.toLowerCase()) && !codebook.willing.has(token.text.toLowerCase())) return null;
  if ((token.upos !== 'ADJ' && token.xpos !== 'VBN') || token.deprel === 'amod') return null;
  const particle = tokens[token.index + 1]?.text.toLowerCase();
  if (particle !== 'to' && !(particle === 'for' && codebook.willingFor.has(token.lemma.toLowerCase()))) return null;
  const action = token.index + 2;
  if (!tokens[action] || tokens[action]!.upos === 'PUNCT' || negated(tree, token.index)) return null;
  // `open to` takes what is done; of a road it says who may use it
  const stands = tokens[token.index - 1]?.deprel === 'parataxis' ? token.index - 1 : token.index;
  const predicate = token.deprel === 'xcomp' ? token.head : stands;
  if (predicate < 0 || hypothetical(tree, predicate) || tokens[predicate]!.upos === 'NOUN') return null;
  if (/^(?:appear|seem|look|sound)$/.test(tokens[predicate]!.lemma.toLowerCase()) || negated(tree, predicate))
    return null;
  const range = clauseOf(sentence, predicate);
  const own = clauseOf(sentence, token.index);
  return {
    first: Math.min(range.first, own.first),
    last: Math.max(range.last, own.last),
    head: predicate,
    action,
    obligor: subjectOf(tokens, predicate),
    rule: 'willing',
  };
};

/** `expressed readiness to sign`, `his promise of reform`, `Norland's commitment to the treaty`. */
export const willingness: BindingRule = (place, token) => {
  const { reading, sentence, tokens, tree, codebook } = place;
  if (token.upos !== 'NOUN' || !codebook.willingness.has(token.lemma.toLowerCase())) return null;
  const particle = tokens[token.index + 1]?.text.toLowerCase();
  if (particle !== 'to' && particle !== 'of') return null;
  const owner = tree.child(token.index, 'nmod:poss');
  const verb = tokens[token.head];
  const expressed =
    token.deprel === 'obj' && verb && codebook.expressing.has(verb.lemma.toLowerCase()) && !negated(tree, verb.index);
  const action = tokens.slice(token.index + 2, token.index + 4).find((next) => next.upos === 'VERB')?.index;
  if (!expressed || action === undefined || particle !== 'to')
    return owner === null ? null : own(place, token.index, owner);
  const subject = subjectOf(tokens, verb.index) ?? actorBefore(reading, sentence, verb.index);
  const clause = clauseOf(sentence, verb.index);
  const { last } = clauseOf(sentence, action);
  if (owner !== null && owner < token.index)
    return {
      first: owner,
      last: Math.max(last, action),
      head: verb.index,
      action,
      obligor: subject ?? owner,
      rule: 'willingness',
    };
  const first =
    subject !== null && subject < clause.first
      ? tree.extent(subject, (child) => child.index > subject).first
      : clause.first;
  return { first, last: Math.max(last, action), head: verb.index, action, obligor: subject, rule: 'willingness' };
};

/** Whose word it is, and what it is about; who doubts or lacks a will tells of none. */
const own = ({ reading, sentence, tokens, tree, codebook }: BindingPlace, noun: number, owner: number) => {
  const above = tokens[tokens[noun]!.head];
  if (tokens[noun]!.lemma === 'intention') return null;
  if (above && codebook.doubting.has(above.lemma.toLowerCase())) return null;
  if (tree.childrenOf(noun).some((child) => /^(?:no|little|zero|any|lack|former|past)$/i.test(tokens[child]!.text)))
    return null;
  const { last } = tree.extent(noun, (child) => /^(?:acl:relcl|appos|parataxis|punct)/.test(child.deprel));
  if (last < noun + 2) return null;
  // `against the president and his promise`: whose it is stands before
  const { deprel, head } = tokens[noun]!;
  const beside =
    deprel === 'conj' && tokens[owner]!.upos === 'PRON' && partiesOf(reading).ofHead(sentence, head).length > 0;
  const named = beside ? head : owner;
  return { first: tree.extent(owner).first, last, head: noun, action: noun + 2, obligor: named, rule: 'own word' };
};

/** Whoever stands before a verb that the parser gave no subject. */
const actorBefore = (reading: BindingPlace['reading'], sentence: ReadSentence, verb: number): number | null => {
  const { tokens } = sentence;
  for (let i = verb - 1; i >= Math.max(0, verb - 6); i--) {
    const head = tokens[i]!.deprel === 'flat' ? tokens[i]!.head : i;
    const named = tokens[head]!.deprel === 'appos' ? tokens[head]!.head : head;
    if (named >= 0 && partiesOf(reading).ofHead(sentence, named).length > 0) return named;
  }
  return null;
};
