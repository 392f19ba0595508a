import type { Token } from '../../language/sentence.ts';
import { clauseOf } from '../clause.ts';
import { negated } from '../negated.ts';
import { hasPassiveMark } from '../passive.ts';
import { phraseTokens, subjectOf } from '../phrase.ts';
import type { Tree } from '../tree.ts';
import { agreedOfOthers, doerBelow, isAmongThem, WILL_OR_SHOULD } from './agreed-of-others.ts';
import { type BindingRule, hypothetical } from './binding-rule.ts';
import type { CommitmentCodebook } from './commitment-codebook.ts';
import { isOfItsOwn } from './is-of-its-own.ts';
import { namesDeed } from './names-deed.ts';
import { WILL } from './will.ts';

/** `agreed to expand programmes`, `proposes staying until …`, `promised that it would …`; not `agreed that`, `agreed with`. */
export const undertaking: BindingRule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  const lemma = token.lemma.toLowerCase();
  if (token.upos !== 'VERB' || !codebook.undertaking.has(lemma) || isDenied(tree, token.index)) return null;
  if (hypothetical(tree, token.index)) return null;
  if (hasPassiveMark(tree, token.index)) return agreedOfOthers(place, token);
  const other = agreedThing(tree, token.index, codebook);
  const adjectival = adjectivalDeed(tree, token.index, codebook);
  if (adjectival !== null)
    return {
      ...clauseOf(sentence, token.index),
      head: token.index,
      action: adjectival,
      obligor: subjectOf(tokens, token.index),
      rule: 'undertaking',
    };
  const action =
    tree.children(token.index, 'xcomp', 'advcl', 'ccomp').find((child) => child > token.index) ??
    belowPhrase(tree, token.index, codebook.aims) ??
    (other === undefined ? null : tree.child(token.index, 'conj'));
  if (action === null || action < token.index || tokens[action]!.upos !== 'VERB') return null;
  if (codebook.threats.has(tokens[action]!.lemma.toLowerCase()) && !isOfItsOwn(tree, action, codebook.ownMeans))
    return null;
  const infinitive = tree
    .childrenOf(action)
    .some((child) => tokens[child]!.text.toLowerCase() === 'to' && child > token.index);
  const gerund = codebook.offering.has(lemma) && tokens[action]!.xpos === 'VBG' && tokens[action]!.deprel !== 'advcl';
  const modal = tree
    .children(action, 'aux')
    // `agreed that the border should stay open` binds, `proposed that it should` asks
    .some((child) => (lemma === 'agree' ? WILL_OR_SHOULD : WILL).test(tokens[child]!.text));
  const told = tokens[action]!.deprel === 'ccomp' && modal && !codebook.proposing.has(lemma);
  if (!infinitive && !gerund && !told) return null;
  const doer = lemma === 'agree' && told ? doerBelow(place, action) : null;
  if (doer !== null && !isAmongThem(place, token.index, doer)) return null;
  // `agreed on a truce and to name envoys`: the truce is another undertaking
  const clause = clauseOf(sentence, token.index);
  return {
    first: other !== undefined && other < action ? (tree.child(action, 'mark') ?? action) + 1 : clause.first,
    last: clause.last,
    head: token.index,
    action,
    obligor: doer ?? subjectOf(tokens, token.index),
    rule: 'undertaking',
  };
};

/** `agreed to free all detainees`, `pledged to lower tariffs`: a verb that the parse takes for the adjective of its object. */
const adjectivalDeed = ({ tokens }: Tree, verb: number, { adjectival }: CommitmentCodebook): number | null => {
  const deed = tokens[verb + 2];
  const to = /^to$/i.test(tokens[verb + 1]?.text ?? '') && tokens[verb + 1]!.upos === 'ADP';
  if (!to || deed?.upos !== 'ADJ' || !adjectival.has(deed.text.toLowerCase())) return null;
  const isBelow = deed.head === verb && deed.deprel === 'xcomp';
  const isBefore = /^(?:NOUN|PROPN)$/.test(tokens[deed.head]?.upos ?? '') && deed.head > deed.index;
  return isBelow || isBefore ? deed.index : null;
};

/** `did not vow to`; `vowed never to` says what is not to be done. */
const isDenied = (tree: Tree, verb: number): boolean =>
  tree.childrenOf(verb).some((child) => child < verb && /^(?:not|n't|n’t|never)$/i.test(tree.tokens[child]!.text));

/** `pledged in the declaration to hold a vote`: the infinitive hung on the phrase before it. */
const belowPhrase = (tree: Tree, verb: number, aims: ReadonlySet<string>): number | null => {
  for (const phrase of tree.children(verb, 'obl').filter((child) => !aims.has(tree.tokens[child]!.lemma.toLowerCase())))
    for (const below of tree.children(phrase, 'acl'))
      if (
        phrase > verb &&
        !isBeside(tree, phrase) &&
        tree.children(below, 'mark').some((mark) => /^to$/i.test(tree.tokens[mark]!.text))
      )
        return below;
  return null;
};

/** `agreed to a truce with a mandate to patrol`: what goes with the thing agreed to is for somebody else. */
const isBeside = (tree: Tree, phrase: number): boolean =>
  tree.children(phrase, 'case').some((mark) => /^(?:with|without|to|on|upon)$/i.test(tree.tokens[mark]!.text));

/** `promises reforms`, `pledged $5 million`, `offering him a way out`, `agreed on the release of …`: the thing promised. */
export const promised: BindingRule = ({ sentence, tokens, tree, codebook }, token) => {
  const lemma = token.lemma.toLowerCase();
  if (token.upos !== 'VERB' || negated(tree, token.index) || hypothetical(tree, token.index)) return null;
  if (!codebook.promising.has(lemma) && !codebook.undertaking.has(lemma)) return null;
  // `undertakes the decommissioning of its arms`, not `undertook a journey`
  const done =
    lemma === 'undertake'
      ? tree.children(token.index, 'obj').find((child) => codebook.deeds.has(tree.lemmas[child]!))
      : undefined;
  if (hasPassiveMark(tree, token.index) || token.deprel === 'amod') return null;
  const thing = codebook.promising.has(lemma)
    ? tree.children(token.index, 'obj').findLast((child) => child > token.index)
    : (done ?? agreedThing(tree, token.index, codebook) ?? committed(tree, token, codebook));
  if (thing === undefined || thing === null || tokens[thing]!.upos === 'PRON') return null;
  const { lemma: noun } = tokens[thing]!;
  const counted = /^(?:NUM|SYM)$/.test(tokens[token.index + 1]?.upos ?? '');
  if (codebook.words.has(noun.toLowerCase()) || codebook.threats.has(noun.toLowerCase())) return null;
  const clause = clauseOf(sentence, token.index);
  return {
    first: clause.first,
    last: beforeNext(tree, token.index, thing, clause.last),
    head: token.index,
    action: counted ? token.index + 1 : phraseTokens(tokens, thing, token.index + 1).first,
    obligor: subjectOf(tokens, token.index),
    rule: 'promised',
  };
};

/** Where the thing ends before another undertaking: `a truce, as well as to name envoys`. */
const beforeNext = (tree: Tree, verb: number, thing: number, end: number): number => {
  const { tokens } = tree;
  const next = tree.children(verb, 'xcomp', 'advcl', 'conj').find(
    (child) =>
      child > thing &&
      // `committed itself to a market and decided to …`
      (tokens[child]!.xpos === 'VBD' || tree.children(child, 'mark').some((mark) => /^to$/i.test(tokens[mark]!.text))),
  );
  const joined = next !== undefined && tree.children(next, 'cc').length > 0;
  let last = joined ? tree.extent(next).first - 1 : end;
  while (last > thing && /^(?:PUNCT|CCONJ)$/.test(tokens[last]!.upos)) last--;
  return last;
};

/** `agreed on the release of …`, `consented to a visit`: what somebody then has to do. */
const agreedThing = (tree: Tree, verb: number, { deeds }: CommitmentCodebook): number | undefined =>
  tree
    .children(verb, 'obl', 'obj')
    .find(
      (child) =>
        child > verb &&
        tree.children(child, 'case').some((mark) => /^(?:on|to|upon|for)$/i.test(tree.tokens[mark]!.text)) &&
        (bindsItself(tree, verb) || deeds.has(tree.tokens[child]!.lemma.toLowerCase())),
    );

/** `committed themselves to a common market`. */
const bindsItself = (tree: Tree, verb: number): boolean =>
  tree.children(verb, 'obj').some((child) => /^(?:it|them|him|her|our)sel(?:f|ves)$/i.test(tree.tokens[child]!.text));

/** `committed 200 troops`, wherever the parse hangs them; crimes are committed too. */
const committed = (
  { tokens, lemmas }: Tree,
  { index, lemma }: Token,
  { committable }: CommitmentCodebook,
): number | null => {
  if (lemma.toLowerCase() !== 'commit' || !/^(?:NUM|SYM)$/.test(tokens[index + 1]?.upos ?? '')) return null;
  const thing = lemmas.findIndex(
    (word, i) => i > index && i < index + 6 && (committable.has(word) || committable.has(word.replace(/s$/, ''))),
  );
  return thing < 0 ? null : thing;
};

/** `had been ready to sign`, `was obliged to leave`: how it once was; what somebody says that it was is how it is. */
const isPast = (tree: Tree, predicate: number, lemma: string): boolean => {
  const { tokens, children } = tree;
  if (children(predicate, 'aux').some((child) => /^had$/i.test(tokens[child]!.text))) return true;
  const was = children(predicate, 'cop', 'aux:pass').some((child) => /^(?:was|were)$/i.test(tokens[child]!.text));
  return was && /^(?:oblige|obliged|obligated|bound)$/.test(lemma) && tokens[predicate]!.deprel !== 'ccomp';
};

/** `is ready to sign`, `stands ready to help`, `remains committed to supporting`, `is open to talks`. */
export const willing: BindingRule = ({ sentence, tokens, tree, codebook }, token) => {
  if (!codebook.willing.has(token.lemma.toLowerCase()) && !codebook.willing.has(token.text.toLowerCase())) return null;
  if ((token.upos !== 'ADJ' && token.xpos !== 'VBN') || token.deprel === 'amod') return null;
  const particle = tokens[token.index + 1]?.text.toLowerCase();
  if (particle !== 'to' && !(particle === 'for' && codebook.willingFor.has(token.lemma.toLowerCase()))) return null;
  const action = token.index + 2;
  if (!tokens[action] || tokens[action]!.upos === 'PUNCT' || negated(tree, token.index)) return null;
  if (!namesDeed(tree, action, codebook)) return null;
  // `open to` takes what is done; of a road it says who may use it
  const stands = tokens[token.index - 1]?.deprel === 'parataxis' ? token.index - 1 : token.index;
  const predicate = token.deprel === 'xcomp' ? token.head : stands;
  if (predicate < 0 || hypothetical(tree, predicate) || tokens[predicate]!.upos === 'NOUN') return null;
  if (/^(?:appear|seem|look|sound)$/.test(tokens[predicate]!.lemma.toLowerCase()) || negated(tree, predicate))
    return null;
  if (isPast(tree, predicate, token.lemma.toLowerCase())) return null;
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
