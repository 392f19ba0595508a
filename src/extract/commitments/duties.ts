import type { Token } from '../../language/sentence.ts';
import { clauseOf } from '../clause.ts';
import { negated } from '../negated.ts';
import { partiesOf } from '../parties/parties.ts';
import { hasPassiveMark } from '../passive.ts';
import { phraseTokens, subjectOf } from '../phrase.ts';
import { provisionCodebook } from '../provisions/provision-codebook.ts';
import { agentOf, type Binding, type BindingPlace, type BindingRule, hypothetical } from './binding-rule.ts';
import { canBeBound } from './can-be-bound.ts';
import { isOnlyWished } from './is-only-wished.ts';
import { isUnderAgreement } from './terms.ts';

/** `passage is an obligation of Azerbaijan`. */
export const obligation: BindingRule = ({ sentence, tokens, tree, codebook }, token) => {
  if (
    token.upos !== 'NOUN' ||
    !codebook.obligation.has(token.lemma.toLowerCase()) ||
    tree.child(token.index, 'cop') === null
  )
    return null;
  const owner = tree
    .children(token.index, 'nmod')
    .find((child) => tree.childrenOf(child).some((part) => /^(?:of|on|for)$/i.test(tokens[part]!.text)));
  const subject = tree.child(token.index, 'nsubj');
  if (owner === undefined || subject === null) return null;
  // a comma after what is owed begins something else, whatever the parser hangs on it
  const { last: owed } = tree.extent(owner, (child) => child.deprel === 'acl:relcl' || child.deprel === 'parataxis');
  const comma = tokens.findIndex((other) => other.index > token.index && other.text === ',');
  return {
    first: clauseOf(sentence, token.index).first,
    last: comma > 0 ? Math.min(owed, comma - 1) : owed,
    head: token.index,
    action: tree.extent(subject).first,
    obligor: owner,
    rule: 'obligation',
  };
};

/** `Georgia has the obligation to guarantee …`. */
export const hasObligation: BindingRule = ({ sentence, tokens, tree, codebook }, token) => {
  if (token.upos !== 'NOUN' || !codebook.obligation.has(token.lemma.toLowerCase()) || token.deprel !== 'obj')
    return null;
  const verb = tokens[token.head];
  if (!verb || !/^(?:have|bear|undertake|assume)$/.test(verb.lemma.toLowerCase()) || negated(tree, verb.index))
    return null;
  const to = infinitiveBehind(tokens, token.index);
  if (to === null) return null;
  const subject = subjectOf(tokens, verb.index);
  const clause = clauseOf(sentence, verb.index);
  const { last } = clauseOf(sentence, to + 1);
  return {
    first: clause.first,
    last: Math.max(clause.last, last),
    head: verb.index,
    action: to + 1,
    obligor: subject,
    rule: 'obligation',
  };
};

/** `a duty to admit them`, `a duty under the convention to admit them`: the `to` of what is owed. */
const infinitiveBehind = (tokens: readonly Token[], noun: number): number | null => {
  for (let i = noun + 1; i < Math.min(tokens.length - 1, noun + 9); i++) {
    if (tokens[i]!.upos === 'PART' && tokens[i]!.text.toLowerCase() === 'to')
      return tokens[i + 1]!.upos === 'VERB' ? i : null;
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tokens[i]!.upos)) return null;
    if (i === noun + 1 && !/^(?:under|by|in)$/i.test(tokens[i]!.text)) return null;
  }
  return null;
};

/** `security guarantee by the Republic for the movement`. */
export const guarantee: BindingRule = (place, token) => {
  const { tokens, codebook } = place;
  if (token.upos !== 'NOUN' || !codebook.guarantee.has(token.lemma.toLowerCase())) return null;
  if (isOnlyWished(place, token.index)) return null;
  const giver = agentOf(place, token.index);
  if (giver === null || place.tree.children(token.index, 'det').some((det) => /^no$/i.test(tokens[det]!.text)))
    return null;
  let { first } = phraseTokens(tokens, token.index);
  while (first < token.index && /^(?:ADP|DET|PUNCT|PRON|CCONJ)$/.test(tokens[first]!.upos)) first++;
  return {
    first,
    last: nominalEnd(tokens, giver),
    head: token.index,
    action: token.index,
    obligor: giver,
    rule: 'guarantee',
  };
};

/** Where a stretch of nouns and prepositions ends: before a verb, or a comma that no list goes on after. */
const nominalEnd = (tokens: readonly Token[], from: number): number => {
  let last = from;
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (/^(?:NOUN|PROPN)$/.test(token.upos)) last = i;
    else if (token.text === ',') {
      if (!/^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.upos ?? '') || !/^(?:,|and)$/.test(tokens[i + 2]?.text ?? '')) break;
    } else if (!/^(?:ADP|DET|ADJ|NUM|CCONJ|PART)$/.test(token.upos)) break;
  }
  return last;
};

/** `The signatories shall notify each other`, `the operator shall not raise the fee`: what a text binds somebody to. */
const shall = ({ reading, sentence, tokens, tree }: BindingPlace, verb: number): Binding | null => {
  if (!tree.children(verb, 'aux').some((child) => /^shall$/i.test(tokens[child]!.text))) return null;
  if (hasPassiveMark(tree, verb) || hypothetical(tree, verb)) return null;
  const subject = tree.child(verb, 'nsubj') ?? subjectOf(tokens, verb);
  if (subject === null) return null;
  const bound =
    provisionCodebook(reading.knowledge).parties.has(tokens[subject]!.lemma.toLowerCase()) ||
    partiesOf(reading).of(sentence, subject).some(canBeBound(reading));
  return bound ? { ...clauseOf(sentence, verb), head: verb, action: verb, obligor: subject, rule: 'duty' } : null;
};

/** `must honour the charter of …`, `ought to have left under Article 2`: duty under an agreement. */
export const duty: BindingRule = (place, token) => {
  const { sentence, tokens, tree, codebook, agreements } = place;
  if (token.upos !== 'VERB') return null;
  const ordered = shall(place, token.index);
  if (ordered) return ordered;
  if (agreements.length === 0 || negated(tree, token.index)) return null;
  const binding = tree
    .children(token.index, 'aux')
    .find((child) => /^(?:must|shall|should)$/i.test(tokens[child]!.text));
  const bound =
    token.deprel === 'xcomp' &&
    token.head >= 0 &&
    /^(?:oblige|require|have|need|bind)$/.test(tokens[token.head]!.lemma.toLowerCase());
  if (binding === undefined && !bound) return null;
  const range = clauseOf(sentence, bound ? token.head : token.index);
  const span = { start: tokens[range.first]!.start, end: tokens[range.last]!.end };
  const above = isUnderAgreement(place, token.index);
  if (!above && !agreements.some((mention) => mention.start >= span.start && mention.end <= span.end)) return null;
  const complies = codebook.complying.has(token.lemma.toLowerCase());
  const under =
    /\b(?:in accordance with|according to|under|pursuant to|in line with|as provided|stipulated|in compliance with)\b/i.test(
      tokens
        .slice(range.first, range.last + 1)
        .map((part) => part.text)
        .join(' '),
    );
  if (!complies && !under && !above) return null;
  const subject = subjectOf(tokens, bound ? token.head : token.index);
  return {
    ...range,
    head: token.index,
    action: token.index,
    obligor: hasPassiveMark(tree, token.index) ? null : subject,
    rule: 'duty',
  };
};
