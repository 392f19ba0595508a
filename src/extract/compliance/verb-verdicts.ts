import type { Token } from '../../language/sentence.ts';
import { clauseOf } from '../clause.ts';
import { negated } from '../negated.ts';
import { subjectOf } from '../phrase.ts';
import type { Tree } from '../tree.ts';
import { namesUndertaking, unreal, type VerdictPlace, type VerdictRule } from './verdict-place.ts';

/** `violated the ceasefire`, `flouts its obligations`. */
export const breaking: VerdictRule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  const object = tree.child(token.index, 'obj', 'nsubj:pass', 'obl');
  // `missed the deadline of the deal`
  const misses =
    token.lemma === 'miss' && object !== null && /^(?:deadline|target|date)$/.test(tokens[object]!.lemma.toLowerCase());
  if (
    token.upos !== 'VERB' ||
    !(misses || codebook.breaking.has(token.lemma.toLowerCase())) ||
    unreal(tree, token.index)
  )
    return null;
  if (object === null) return null;
  const { first, last } = tree.extent(object);
  if (!namesUndertaking(place, first, misses ? last + 6 : last + 1)) return null;
  const agent = tree
    .children(token.index, 'obl')
    .find((child) => tree.childrenOf(child).some((part) => /^by$/i.test(tokens[part]!.text)));
  const subject = tree.child(token.index, 'nsubj:pass') === null ? subjectOf(tokens, token.index) : (agent ?? null);
  const range = clauseOf(sentence, token.index);
  return {
    ...range,
    head: token.index,
    verdict: negated(tree, token.index) ? 'kept' : 'broken',
    party: accused(tokens, tree, token.index) ?? subject,
    outright: true,
    rule: 'breaking',
  };
};

/** `failed to implement the agreement`, `avoids fulfilling its obligations`. */
export const failing: VerdictRule = (place, token) => {
  const { sentence, tokens, tree, codebook, commitments } = place;
  if (
    token.upos !== 'VERB' ||
    !codebook.failing.has(token.lemma.toLowerCase()) ||
    negated(tree, token.index) ||
    unreal(tree, token.index)
  )
    return null;
  const action = tree.child(token.index, 'xcomp', 'ccomp', 'advcl', 'obj');
  if (action === null) return null;
  const deed = tokens[action]!.lemma.toLowerCase();
  const complies = commitments.complying.has(deed) || codebook.honouring.has(deed);
  // `refused to withdraw under the deal`: another deed is owed only where it stands under an undertaking
  if (!complies && (!commitments.keeping.has(deed) || !isUnder(place, action))) return null;
  if (complies && !namesUndertaking(place, action, tree.extent(action).last + 1)) return null;
  return {
    ...clauseOf(sentence, token.index),
    head: token.index,
    verdict: 'broken',
    party: accused(tokens, tree, token.index) ?? subjectOf(tokens, token.index),
    outright: true,
    rule: 'failing',
  };
};

/** `has yet to ratify the treaty`, `is yet to leave under the deal`: what is still open. */
export const yet: VerdictRule = (place, token) => {
  const { sentence, tokens, tree, codebook, commitments } = place;
  if (token.text.toLowerCase() !== 'yet' || tokens[token.index + 1]?.text.toLowerCase() !== 'to') return null;
  const verb = tokens[tokens[token.index + 1]!.head];
  const holder = tokens[token.index - 1];
  if (!verb || verb.index < token.index || !holder || !/^(?:have|be)$/.test(holder.lemma.toLowerCase())) return null;
  const deed = verb.lemma.toLowerCase();
  if (!commitments.complying.has(deed) && !commitments.keeping.has(deed) && !codebook.honouring.has(deed)) return null;
  const range = clauseOf(sentence, verb.index);
  const predicate = subjectOf(tokens, verb.index) === null ? holder.index : verb.index;
  const subject = subjectOf(tokens, predicate);
  const first = subject === null ? range.first : Math.min(range.first, tree.extent(subject).first);
  if (!namesUndertaking(place, first, range.last + 1)) return null;
  const passive = tree.child(verb.index, 'aux:pass') !== null;
  return {
    first,
    last: range.last,
    head: verb.index,
    verdict: 'pending',
    party: passive ? null : subject,
    outright: true,
    rule: 'yet',
  };
};

/** `under the deal`, `despite its obligations` in the clause of a verb. */
const isUnder = ({ tokens, sentence, agreements, codebook }: VerdictPlace, verb: number): boolean => {
  const { first, last } = clauseOf(sentence, verb);
  return tokens.some(({ index, text }) => {
    if (index < first || index > last || !/^(?:under|with|to|by|despite|notwithstanding)$/i.test(text)) return false;
    const end = tokens[Math.min(index + 5, last)]!.end;
    if (agreements.some((mention) => mention.start > tokens[index]!.start && mention.start < end)) return true;
    return (
      (/^(?:under|despite)$/i.test(text) ||
        (/^by$/i.test(text) &&
          /^(?:require|agree|provide|stipulate|oblige|foresee|envisage)$/.test(tokens[index - 1]!.lemma))) &&
      tokens.slice(index + 1, index + 5).some(({ lemma }) => codebook.undertakings.has(lemma.toLowerCase()))
    );
  });
};

/** `accusing it of failing`: whose conduct it is stands as the object of the accusation. */
const accused = (tokens: readonly Token[], tree: Tree, index: number): number | null => {
  const above = tokens[tokens[index]!.head];
  const governor = above && /^(?:PROPN|NOUN|PRON)$/.test(above.upos) ? tokens[above.head] : above;
  if (!governor || !/^(?:accuse|blame|criticize|criticise|condemn)$/.test(governor.lemma.toLowerCase())) return null;
  return above !== governor && above?.deprel === 'obj' ? above.index : tree.child(governor.index, 'obj');
};

/** `has fulfilled its obligations`, `did not comply with the statement`, `has not yet been implemented`. */
export const complying: VerdictRule = (place, token) => {
  const { sentence, tokens, tree, commitments } = place;
  const lemma = token.lemma.toLowerCase();
  const { codebook } = place;
  const honours = codebook.honouring.has(lemma) && !commitments.complying.has(lemma);
  if (token.upos !== 'VERB' || (!commitments.complying.has(lemma) && !honours)) return null;
  if (unreal(tree, token.index)) return null;
  if (/^(?:xcomp|acl|advcl|csubj)/.test(token.deprel) && tree.child(token.index, 'nsubj') === null) return null;
  const object = tree.child(token.index, 'obj', 'nsubj:pass', 'obl');
  if (object === null) return null;
  if (honours && !isWord(place, object)) return null;
  const extent = tree.extent(object);
  if (!namesUndertaking(place, extent.first, Math.max(extent.last + 1, object + 6))) return null;
  const passive = tree.child(token.index, 'nsubj:pass') !== null;
  const not = negated(tree, token.index);
  const yet = tree.childrenOf(token.index).some((child) => /^(?:yet|still)$/i.test(tokens[child]!.text));
  const done = token.xpos === 'VBD' || token.xpos === 'VBN';
  // `fully complies with`: what is claimed of the present is a claim only where somebody makes it
  const present = /^VB[ZPG]$/.test(token.xpos) && !passive;
  if (!not && !done && !present) return null;
  const verdict = not ? (yet ? 'pending' : 'broken') : 'kept';
  return {
    ...clauseOf(sentence, token.index),
    head: token.index,
    verdict,
    party: passive ? null : subjectOf(tokens, token.index),
    outright: not || done,
    rule: 'complying',
  };
};

/** `kept its promise`, `lived up to its commitments`: only where the undertaking itself is kept. */
const isWord = ({ tokens, tree, codebook }: VerdictPlace, object: number): boolean =>
  (tokens[object]!.deprel === 'obl' || !/^(?:deliver|live|stand|stick)$/.test(tokens[tokens[object]!.head]!.lemma)) &&
  (codebook.undertakings.has(tokens[object]!.lemma.toLowerCase()) || tokens[object]!.lemma === 'word') &&
  tree.children(object, 'det', 'nmod:poss', 'amod').length > 0;
