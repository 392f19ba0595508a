import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Token } from '../../language/sentence.ts';
import { clauseOf } from '../clause.ts';
import { partiesOf } from '../parties/parties.ts';
import { phraseTokens, subjectOf } from '../phrase.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { CommitmentCodebook } from './commitment-codebook.ts';
import type { Binding } from './extract-commitments.ts';

interface Place {
  readonly reading: Reading;
  readonly sentence: ReadSentence;
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  readonly codebook: CommitmentCodebook;
  readonly agreements: readonly Draft<AgreementFinding>[];
}

type Rule = (place: Place, token: Token) => Binding | null;

/** The clauses and phrases of a sentence that bind somebody, without overlaps of the same rule. */
export const bindings = (
  reading: Reading,
  sentence: ReadSentence,
  agreements: readonly Draft<AgreementFinding>[],
  codebook: CommitmentCodebook,
): readonly Binding[] => {
  const place: Place = { reading, sentence, tokens: sentence.tokens, tree: treeOf(sentence), codebook, agreements };
  const found: Binding[] = [];
  if (sentence.tokens.some((token) => token.text === '?')) return found;
  for (const token of sentence.tokens)
    for (const rule of RULES) {
      const binding = rule(place, token);
      if (!binding || found.some((other) => other.first <= binding.last && binding.first <= other.last)) continue;
      found.push(binding);
      break;
    }
  return found;
};

/** `agreed to expand programmes`, `pledged to withdraw`; not `agreed that`, `agreed with`. */
const undertaking: Rule = ({ sentence, tokens, tree, codebook }, token) => {
  if (token.upos !== 'VERB' || !codebook.undertaking.has(token.lemma.toLowerCase()) || negated(tree, token.index))
    return null;
  const action = tree.child(token.index, 'xcomp', 'advcl', 'ccomp');
  if (action === null || action < token.index || tokens[action]!.upos !== 'VERB') return null;
  const marked = tree
    .childrenOf(action)
    .some((child) => tokens[child]!.text.toLowerCase() === 'to' && child > token.index);
  if (!marked || hypothetical(tree, token.index)) return null;
  return {
    ...clauseOf(sentence, token.index),
    head: token.index,
    action,
    obligor: subjectOf(tokens, token.index),
    rule: 'undertaking',
  };
};

/** `is ready to sign`, `remains committed to supporting`. */
const willing: Rule = ({ sentence, tokens, tree, codebook }, token) => {
  if (!codebook.willing.has(token.lemma.toLowerCase()) && !codebook.willing.has(token.text.toLowerCase())) return null;
  if (token.upos !== 'ADJ' && token.xpos !== 'VBN') return null;
  if (tokens[token.index + 1]?.text.toLowerCase() !== 'to' || negated(tree, token.index)) return null;
  const action = token.index + 2;
  if (!tokens[action] || tokens[action]!.upos === 'PUNCT') return null;
  const predicate = token.deprel === 'xcomp' ? token.head : token.index;
  if (predicate >= 0 && /^(?:appear|seem|look|sound)$/.test(tokens[predicate]!.lemma.toLowerCase())) return null;
  if (predicate < 0 || hypothetical(tree, predicate) || tokens[predicate]!.upos === 'NOUN') return null;
  return {
    ...clauseOf(sentence, predicate),
    head: predicate,
    action,
    obligor: subjectOf(tokens, predicate),
    rule: 'willing',
  };
};

/** `expressed readiness to sign`; `its willingness to cooperate` alone when somebody expressed it. */
const willingness: Rule = ({ reading, sentence, tokens, tree, codebook }, token) => {
  if (token.upos !== 'NOUN' || !codebook.willingness.has(token.lemma.toLowerCase()) || token.deprel !== 'obj')
    return null;
  const verb = tokens[token.head];
  if (!verb || !codebook.expressing.has(verb.lemma.toLowerCase()) || negated(tree, verb.index)) return null;
  if (tokens[token.index + 1]?.text.toLowerCase() !== 'to') return null;
  const action = tokens.slice(token.index + 2, token.index + 4).find((next) => next.upos === 'VERB')?.index;
  if (action === undefined) return null;
  const subject = subjectOf(tokens, verb.index) ?? actorBefore(reading, sentence, verb.index);
  const owner = tree.child(token.index, 'nmod:poss');
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

/** Whoever stands before a verb that the parser gave no subject. */
const actorBefore = (reading: Reading, sentence: ReadSentence, verb: number): number | null => {
  const { tokens } = sentence;
  for (let i = verb - 1; i >= Math.max(0, verb - 6); i--) {
    const head = tokens[i]!.deprel === 'flat' ? tokens[i]!.head : i;
    const named = tokens[head]!.deprel === 'appos' ? tokens[head]!.head : head;
    if (named >= 0 && partiesOf(reading).ofHead(sentence, named).length > 0) return named;
  }
  return null;
};

/** `passage is an obligation of Azerbaijan`. */
const obligation: Rule = ({ sentence, tokens, tree, codebook }, token) => {
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
const hasObligation: Rule = ({ sentence, tokens, tree, codebook }, token) => {
  if (token.upos !== 'NOUN' || !codebook.obligation.has(token.lemma.toLowerCase()) || token.deprel !== 'obj')
    return null;
  const verb = tokens[token.head];
  if (!verb || !/^(?:have|bear|undertake|assume)$/.test(verb.lemma.toLowerCase()) || negated(tree, verb.index))
    return null;
  if (tokens[token.index + 1]?.text.toLowerCase() !== 'to' || tokens[token.index + 2]?.upos !== 'VERB') return null;
  const subject = subjectOf(tokens, verb.index);
  const clause = clauseOf(sentence, verb.index);
  const { last } = clauseOf(sentence, token.index + 2);
  return {
    first: clause.first,
    last: Math.max(clause.last, last),
    head: verb.index,
    action: token.index + 2,
    obligor: subject,
    rule: 'obligation',
  };
};

/** `according to the agreement Armenia guarantees the safety of …`: what an agreement provides. */
const provided: Rule = (place, token) => {
  const { reading, sentence, tree, codebook } = place;
  const lemma = token.lemma.toLowerCase();
  if (token.upos !== 'VERB' || (token.xpos !== 'VBZ' && token.xpos !== 'VBP')) return null;
  if ((!codebook.keeping.has(lemma) && !codebook.undertaking.has(lemma)) || !isUnderAgreement(place, token.start))
    return null;
  const subject = tree.child(token.index, 'nsubj');
  if (subject === null || negated(tree, token.index) || hypothetical(tree, token.index)) return null;
  if (
    !partiesOf(reading)
      .of(sentence, subject)
      .some((party) => party.actor !== null)
  )
    return null;
  return {
    ...clauseOf(sentence, token.index),
    head: token.index,
    action: token.index,
    obligor: subject,
    rule: 'provided',
  };
};

/** Whether `according to`, `under` or the like names an agreement earlier in the sentence. */
const isUnderAgreement = ({ tokens, agreements }: Place, before: number): boolean =>
  agreements.some((mention) => {
    if (mention.start >= before) return false;
    const at = tokens.findIndex((token) => token.start >= mention.start);
    const words = tokens
      .slice(Math.max(0, at - 4), at)
      .map((token) => token.text.toLowerCase())
      .join(' ');
    return /\b(?:according to|in accordance with|under|pursuant to|in line with|by)(?: the)?$/.test(words);
  });

/** `security guarantee by the Republic for the movement`. */
const guarantee: Rule = ({ tokens, tree, codebook }, token) => {
  if (token.upos !== 'NOUN' || !codebook.guarantee.has(token.lemma.toLowerCase())) return null;
  const giver = tree
    .childrenOf(token.index)
    .find((child) => tree.childrenOf(child).some((part) => /^by$/i.test(tokens[part]!.text)) && child > token.index);
  if (giver === undefined) return null;
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

/** `must honour the charter of …`, `ought to have left under Article 2`: duty under an agreement. */
const duty: Rule = (place, token) => {
  const { sentence, tokens, tree, codebook, agreements } = place;
  if (token.upos !== 'VERB' || agreements.length === 0 || negated(tree, token.index)) return null;
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
  const above = isUnderAgreement(place, token.start);
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
  const passive = tree.child(token.index, 'nsubj:pass') !== null;
  return { ...range, head: token.index, action: token.index, obligor: passive ? null : subject, rule: 'duty' };
};

/** Verbs under which `will` promises nothing: `hopes that the road will be opened`. */
const EXPECTING = wordClass('expecting');

/** `the government will finance four projects`; in a body's own words also `conditions will be ensured`. */
const will: Rule = ({ reading, sentence, tokens, tree, codebook }, token) => {
  if (token.upos !== 'VERB' || !codebook.keeping.has(token.lemma.toLowerCase()) || negated(tree, token.index))
    return null;
  const modal = tree
    .children(token.index, 'aux')
    .find((child) => /^(?:will|shall|’ll|'ll)$/i.test(tokens[child]!.text));
  if (modal === undefined || hypothetical(tree, token.index)) return null;
  if (token.deprel === 'ccomp' && EXPECTING(reading.knowledge).has(tokens[token.head]?.lemma.toLowerCase() ?? ''))
    return null;
  const range = clauseOf(sentence, token.index);
  const subject = subjectOf(tokens, token.index);
  const passive = tree.child(token.index, 'nsubj:pass') !== null || tree.child(token.index, 'aux:pass') !== null;
  if (!passive && subject !== null) {
    const parties = partiesOf(reading).of(sentence, subject);
    if (parties.some((party) => party.actor !== null && reading.knowledge.actors.get(party.actor)?.kind !== 'medium'))
      return { ...range, head: token.index, action: token.index, obligor: subject, rule: 'will' };
    if (parties.some((party) => /^\p{Lu}/u.test(party.name))) return null;
  }
  // a mechanism or a condition binds whoever speaks only to seeing that it is so
  if (!codebook.seeing.has(token.lemma.toLowerCase())) return null;
  return { ...range, head: token.index, action: token.index, obligor: null, rule: 'will' };
};

const RULES: readonly Rule[] = [
  willingness,
  willing,
  undertaking,
  obligation,
  hasObligation,
  guarantee,
  duty,
  provided,
  will,
];

const negated = (tree: Tree, index: number): boolean =>
  tree.childrenOf(index).some((child) => /^(?:not|n't|n’t|never)$/i.test(tree.tokens[child]!.text));

/** `if Armenia is ready to …`, `would agree to`: nothing is undertaken. */
const hypothetical = (tree: Tree, index: number): boolean =>
  tree
    .childrenOf(index)
    .some(
      (child) =>
        /^(?:if|unless|whether|how|why|would|could|might|may|being)$/i.test(tree.tokens[child]!.text) &&
        tree.tokens[child]!.upos !== 'PROPN',
    );
