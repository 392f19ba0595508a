import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Token } from '../../language/sentence.ts';
import { clauseOf } from '../clause.ts';
import { partiesOf } from '../parties/parties.ts';
import { phraseTokens, subjectOf } from '../phrase.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
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
  const action = [...tree.children(token.index, 'xcomp', 'advcl', 'ccomp')].find((child) => child > token.index);
  if (action === undefined || tokens[action]!.upos !== 'VERB') return null;
  if (tokens[token.index + 1]?.text.toLowerCase() !== 'to' || negated(tree, token.index)) return null;
  const predicate = token.deprel === 'xcomp' ? token.head : token.index;
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
const willingness: Rule = ({ sentence, tokens, tree, codebook }, token) => {
  if (token.upos !== 'NOUN' || !codebook.willingness.has(token.lemma.toLowerCase())) return null;
  const action = tree
    .children(token.index, 'acl', 'xcomp', 'advcl', 'nmod')
    .find((child) => child > token.index && tokens[child]!.upos === 'VERB');
  const verb = tokens[token.head];
  if (
    action === undefined ||
    !verb ||
    token.deprel !== 'obj' ||
    !/^(?:express|reaffirm|reiterate|confirm|voice|state|declare|show|affirm|stress|announce|make|undertake|underscore|underline)$/.test(
      verb.lemma.toLowerCase(),
    )
  )
    return null;
  if (tokens[token.index + 1]?.text.toLowerCase() !== 'to' || negated(tree, verb.index)) return null;
  const owner = tree.child(token.index, 'nmod:poss');
  const obligor = subjectOf(tokens, verb.index) ?? owner;
  const range =
    owner !== null && owner < token.index ? { ...clauseOf(sentence, token.index) } : clauseOf(sentence, verb.index);
  return { first: range.first, last: range.last, head: verb.index, action, obligor, rule: 'willingness' };
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
  return {
    ...clauseOf(sentence, token.index),
    head: token.index,
    action: tree.extent(subject).first,
    obligor: owner,
    rule: 'obligation',
  };
};

/** `security guarantee by the Republic for the movement`. */
const guarantee: Rule = ({ tokens, tree, codebook }, token) => {
  if (token.upos !== 'NOUN' || !codebook.guarantee.has(token.lemma.toLowerCase())) return null;
  const giver = tree
    .childrenOf(token.index)
    .find((child) => tree.childrenOf(child).some((part) => /^by$/i.test(tokens[part]!.text)) && child > token.index);
  if (giver === undefined) return null;
  const { first, last } = phraseTokens(tokens, token.index);
  const start = /^(?:DET)$/.test(tokens[first]!.upos) ? first + 1 : first;
  return { first: start, last, head: token.index, action: token.index, obligor: giver, rule: 'guarantee' };
};

/** `must comply with the values of …`, `should have been withdrawn in accordance with Article 4`: duty under an agreement. */
const duty: Rule = ({ sentence, tokens, tree, codebook, agreements }, token) => {
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
  if (!agreements.some((mention) => mention.start >= span.start && mention.end <= span.end)) return null;
  const complies = codebook.complying.has(token.lemma.toLowerCase());
  const under =
    /\b(?:in accordance with|according to|under|pursuant to|in line with|as provided|stipulated|in compliance with)\b/i.test(
      tokens
        .slice(range.first, range.last + 1)
        .map((part) => part.text)
        .join(' '),
    );
  if (!complies && !under) return null;
  const subject = subjectOf(tokens, bound ? token.head : token.index);
  const passive = tree.child(token.index, 'nsubj:pass') !== null;
  return { ...range, head: token.index, action: token.index, obligor: passive ? null : subject, rule: 'duty' };
};

/** `the government will finance four projects`; in a body's own words also `conditions will be ensured`. */
const will: Rule = ({ reading, sentence, tokens, tree, codebook }, token) => {
  if (token.upos !== 'VERB' || !codebook.keeping.has(token.lemma.toLowerCase()) || negated(tree, token.index))
    return null;
  const modal = tree
    .children(token.index, 'aux')
    .find((child) => /^(?:will|shall|’ll|'ll)$/i.test(tokens[child]!.text));
  if (modal === undefined || hypothetical(tree, token.index)) return null;
  const range = clauseOf(sentence, token.index);
  const subject = subjectOf(tokens, token.index);
  const passive = tree.child(token.index, 'nsubj:pass') !== null || tree.child(token.index, 'aux:pass') !== null;
  if (!passive && subject !== null) {
    const parties = partiesOf(reading).of(sentence, subject);
    if (parties.some((party) => party.actor !== null && reading.knowledge.actors.get(party.actor)?.kind !== 'medium'))
      return { ...range, head: token.index, action: token.index, obligor: subject, rule: 'will' };
    if (parties.some((party) => /^\p{Lu}/u.test(party.name))) return null;
  }
  return { ...range, head: token.index, action: token.index, obligor: null, rule: 'will' };
};

const RULES: readonly Rule[] = [willingness, willing, undertaking, obligation, guarantee, duty, will];

const negated = (tree: Tree, index: number): boolean =>
  tree.childrenOf(index).some((child) => /^(?:not|n't|n’t|never)$/i.test(tree.tokens[child]!.text));

/** `if Armenia is ready to …`, `would agree to`: nothing is undertaken. */
const hypothetical = (tree: Tree, index: number): boolean =>
  tree
    .childrenOf(index)
    .some(
      (child) =>
        /^(?:if|unless|whether|would|could|might|may)$/i.test(tree.tokens[child]!.text) &&
        tree.tokens[child]!.upos !== 'PROPN',
    );
