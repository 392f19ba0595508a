import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Token } from '../../language/sentence.ts';
import { clauseOf, type TokenRange } from '../clause.ts';
import type { CommitmentCodebook } from '../commitments/commitment-codebook.ts';
import { subjectOf } from '../phrase.ts';
import type { ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import type { ComplianceCodebook } from './compliance-codebook.ts';
import { clauseHost, hostOf, namesOwn, nominalHost, phraseAt } from './verdict-phrases.ts';

/** A clause or phrase that claims how an undertaking stands. */
export interface Verdict extends TokenRange {
  readonly head: number;
  readonly verdict: 'kept' | 'broken' | 'pending';
  /** head of the phrase that names whose conduct it is; null when the words do not say */
  readonly party: number | null;
  /** true when the claim says so in so many words and not in passing */
  readonly outright: boolean;
  readonly rule: string;
}

interface Place {
  readonly sentence: ReadSentence;
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  readonly codebook: ComplianceCodebook;
  readonly commitments: CommitmentCodebook;
  readonly agreements: readonly Draft<AgreementFinding>[];
}

type Rule = (place: Place, token: Token) => Verdict | null;

/** The claims of one sentence about keeping and breaking, in order, without overlaps. */
export const verdicts = (
  sentence: ReadSentence,
  agreements: readonly Draft<AgreementFinding>[],
  codebook: ComplianceCodebook,
  commitments: CommitmentCodebook,
): readonly Verdict[] => {
  const place: Place = { sentence, tokens: sentence.tokens, tree: treeOf(sentence), codebook, commitments, agreements };
  const found: Verdict[] = [];
  // who asks whether something was broken claims nothing
  if (sentence.tokens.some((token) => token.text === '?')) return found;
  for (const token of sentence.tokens)
    for (const rule of RULES) {
      const verdict = rule(place, token);
      if (!verdict || found.some((other) => other.first <= verdict.last && verdict.first <= other.last)) continue;
      found.push(withoutPunctuation(sentence.tokens, verdict));
      break;
    }
  return found;
};

const withoutPunctuation = (tokens: readonly Token[], verdict: Verdict): Verdict => {
  let { first } = verdict;
  while (first < verdict.last && tokens[first]!.upos === 'PUNCT') first++;
  return { ...verdict, first };
};

/** `is in direct violation of the Statement`, `contrary to the Statement`, `in line with its obligations`. */
const phrase: Rule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  const match = phraseAt(tokens, token.index, codebook);
  if (!match || !namesUndertaking(place, match.to, match.to + 9)) return null;
  const noun =
    match.noun ??
    tokens.slice(token.index, match.to).find((part) => part.upos === 'NOUN' || part.upos === 'ADJ')?.index ??
    token.index;
  const inner = match.last;
  const hung = hostOf(tokens, noun, token.index, inner);
  const host = hung === null ? null : clauseHost(tokens, hung);
  const end = objectEnd(place, match.to);
  if (host === null || tokens[host]!.upos === 'NOUN' || tokens[host]!.upos === 'PROPN') {
    const told = host === null ? toldEvent(place, token.index, noun) : null;
    if (told)
      return {
        ...told,
        last: end,
        head: noun,
        verdict: match.verdict,
        outright: match.verdict === 'broken',
        rule: 'phrase',
      };
    if (host === null || host === noun) {
      const range = clauseOf(sentence, noun);
      return {
        first: range.first,
        last: Math.max(range.last, end),
        head: noun,
        verdict: match.verdict,
        party: tree.child(noun, 'nsubj'),
        outright: true,
        rule: 'phrase',
      };
    }
    if (match.verdict === 'kept' && !namesOwn(tokens, match.to)) return null;
    const { first } = tree.extent(
      host,
      (child) => /^(?:acl|conj|appos|parataxis|case|mark)/.test(child.deprel) && child.index < host,
    );
    const event = nominalHost(tokens, tree, host, first);
    return {
      first: event.first,
      last: end,
      head: host,
      verdict: match.verdict,
      party: event.party,
      outright: match.verdict === 'broken',
      rule: 'phrase',
    };
  }
  const range = clauseOf(sentence, host);
  const due = tree.children(host, 'aux').some((child) => /^(?:should|must|ought)$/i.test(tokens[child]!.text));
  const perfect = tree.children(host, 'aux').some((child) => /^have$/i.test(tokens[child]!.text));
  if ((due || isWished(tree, host)) && match.verdict === 'kept' && !perfect) return null;
  const negative = negated(tree, host);
  if (negative && tokens[host]!.deprel.startsWith('acl')) return null;
  const verdict = due || negative ? (match.verdict === 'kept' ? 'broken' : 'kept') : match.verdict;
  const subject = subjectOf(tokens, host);
  return {
    first: Math.min(range.first, token.index),
    last: Math.max(range.last, end),
    head: host,
    verdict,
    party: subject,
    outright: verdict === 'broken' || tree.child(host, 'cop') !== null || namesOwn(tokens, match.to),
    rule: 'phrase',
  };
};

/** `stressed the importance of the work to be done in line with the Statement`: what is to be done was not done yet. */
const isWished = ({ tokens, children }: Tree, host: number): boolean => {
  const { head } = tokens[host]!;
  return (
    children(host, 'mark').some((mark) => /^to$/i.test(tokens[mark]!.text)) &&
    !/^(?:claim|continue|seem|appear|manage|profess)$/.test(tokens[head]?.lemma.toLowerCase() ?? '')
  );
};

/** `cameras recorded the entrance of vehicles of Georgia, contrary to …`: the event that is recorded, and whose it is. */
const toldEvent = (
  { tokens, tree, codebook }: Place,
  at: number,
  noun: number,
): { first: number; party: number | null } | null => {
  const verb = tokens[tokens[noun]!.head];
  if (tokens[at - 1]?.text !== ',' || !verb || verb.upos !== 'VERB') return null;
  if (!codebook.observing.has(verb.lemma.toLowerCase())) return null;
  const object = tree.child(verb.index, 'obj');
  if (object === null || object > at) return null;
  const owner = tokens.findLast(
    (token) => token.index > object && token.index < at && token.upos === 'PROPN' && token.deprel.startsWith('nmod'),
  );
  return { first: tree.extent(object, (child) => child.index > object).first, party: owner?.index ?? null };
};

/** `violated the ceasefire`, `flouts its obligations`. */
const breaking: Rule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  if (token.upos !== 'VERB' || !codebook.breaking.has(token.lemma.toLowerCase()) || unreal(tree, token.index))
    return null;
  const object = tree.child(token.index, 'obj', 'nsubj:pass', 'obl');
  if (object === null || !namesUndertaking(place, tree.extent(object).first, tree.extent(object).last + 1)) return null;
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
const failing: Rule = (place, token) => {
  const { sentence, tokens, tree, codebook, commitments } = place;
  if (
    token.upos !== 'VERB' ||
    !codebook.failing.has(token.lemma.toLowerCase()) ||
    negated(tree, token.index) ||
    unreal(tree, token.index)
  )
    return null;
  const action = tree.child(token.index, 'xcomp', 'ccomp', 'advcl', 'obj');
  if (action === null || !commitments.complying.has(tokens[action]!.lemma.toLowerCase())) return null;
  if (!namesUndertaking(place, action, tree.extent(action).last + 1)) return null;
  return {
    ...clauseOf(sentence, token.index),
    head: token.index,
    verdict: 'broken',
    party: accused(tokens, tree, token.index) ?? subjectOf(tokens, token.index),
    outright: true,
    rule: 'failing',
  };
};

/** `accusing it of failing`: whose conduct it is stands as the object of the accusation. */
const accused = (tokens: readonly Token[], tree: Tree, index: number): number | null => {
  const above = tokens[tokens[index]!.head];
  const governor = above && /^(?:PROPN|NOUN|PRON)$/.test(above.upos) ? tokens[above.head] : above;
  if (!governor || !/^(?:accuse|blame|criticize|criticise|condemn)$/.test(governor.lemma.toLowerCase())) return null;
  return above !== governor && above?.deprel === 'obj' ? above.index : tree.child(governor.index, 'obj');
};

/** `has fulfilled its obligations`, `did not comply with the statement`, `has not yet been implemented`. */
const complying: Rule = (place, token) => {
  const { sentence, tokens, tree, commitments } = place;
  if (token.upos !== 'VERB' || !commitments.complying.has(token.lemma.toLowerCase()) || unreal(tree, token.index))
    return null;
  if (/^(?:xcomp|acl|advcl|csubj)/.test(token.deprel) && tree.child(token.index, 'nsubj') === null) return null;
  const object = tree.child(token.index, 'obj', 'nsubj:pass', 'obl');
  if (object === null) return null;
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

/** `a lack of openness on the part of the ministry`, `violations of the ceasefire by Armenia`. */
const noun: Rule = (place, token) => {
  const { tokens, tree, codebook } = place;
  if (token.upos !== 'NOUN') return null;
  const lemma = token.lemma.toLowerCase();
  const of = tokens[token.index + 1]?.text.toLowerCase() === 'of';
  if (!of) return null;
  const lacks =
    codebook.lacking.has(lemma) &&
    tokens.slice(token.index + 2, token.index + 5).some((part) => isCooperation(tokens, part, codebook));
  const breaks = codebook.breach.has(lemma) && namesUndertaking(place, token.index + 2, token.index + 10);
  if (!lacks && !breaks) return null;
  const by = tokens.findIndex(
    (part) => part.index > token.index && part.index < token.index + 14 && part.text.toLowerCase() === 'by',
  );
  if (by < 0) return null;
  const giver = tokens.find(
    (part) =>
      part.index > by &&
      part.index < by + 6 &&
      /^(?:NOUN|PROPN)$/.test(part.upos) &&
      !/^(?:NOUN|PROPN)$/.test(tokens[part.index + 1]?.upos ?? ''),
  );
  if (!giver) return null;
  let { first } = tree.extent(
    token.index,
    (child) => child.index < token.index && !/^(?:det|amod|compound|nmod:poss)/.test(child.deprel),
  );
  while (first < token.index && tokens[first]!.upos === 'ADP') first++;
  return {
    first,
    last: giver.index,
    head: token.index,
    verdict: 'broken',
    party: giver.index,
    outright: true,
    rule: 'noun',
  };
};

/** `have remained unimplemented`. */
const open: Rule = (place, token) => {
  const { sentence, tokens, tree, codebook } = place;
  if (!codebook.open.has(token.text.toLowerCase()) || !/^(?:xcomp|root|ccomp|conj|advcl)/.test(token.deprel))
    return null;
  const predicate = token.deprel === 'xcomp' ? token.head : token.index;
  const subject = subjectOf(tokens, predicate);
  if (subject === null) return null;
  const extent = tree.extent(subject);
  const pronoun = /^(?:they|it|these|those|which)$/i.test(tokens[subject]!.text);
  if (!pronoun && !namesUndertaking(place, extent.first, extent.last + 1)) return null;
  return {
    ...clauseOf(sentence, predicate),
    head: predicate,
    verdict: 'pending',
    party: null,
    outright: true,
    rule: 'open',
  };
};

const RULES: readonly Rule[] = [phrase, breaking, failing, complying, noun, open];

const isCooperation = (tokens: readonly Token[], part: Token, codebook: ComplianceCodebook): boolean =>
  codebook.cooperation.has(part.lemma.toLowerCase()) ||
  (part.text === '-' &&
    /^co$/i.test(tokens[part.index - 1]?.text ?? '') &&
    /^operation$/i.test(tokens[part.index + 1]?.text ?? ''));

/** Whether an agreement is mentioned, or an undertaking named, between two tokens. */
const namesUndertaking = ({ tokens, agreements, codebook }: Place, from: number, to: number): boolean => {
  const start = tokens[from]?.start ?? Number.POSITIVE_INFINITY;
  const end = tokens[Math.min(to, tokens.length) - 1]?.end ?? 0;
  if (agreements.some((mention) => mention.start < end && mention.end > start)) return true;
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    if (/^[,;.]$/.test(tokens[i]!.text)) return false;
    if (codebook.undertakings.has(tokens[i]!.lemma.toLowerCase())) return true;
  }
  return false;
};

/** Where the agreement that the phrase speaks of ends, with those coordinated with it. */
const objectEnd = ({ tokens, agreements }: Place, from: number): number => {
  let last = from;
  const end = (tokens[Math.min(from + 12, tokens.length - 1)]?.end ?? 0) + 1;
  const start = tokens[from]?.start ?? 0;
  for (const mention of agreements)
    if (mention.start >= start && mention.start < end)
      last = Math.max(
        last,
        tokens.findLastIndex((token) => token.end <= mention.end),
      );
  return last;
};

const negated = (tree: Tree, index: number): boolean =>
  tree.childrenOf(index).some((child) => /^(?:not|n't|n’t|never)$/i.test(tree.tokens[child]!.text));

/** `if it violates`, `would violate`, `should comply`: nothing is claimed to have been kept or broken. */
const unreal = (tree: Tree, index: number): boolean =>
  tree.childrenOf(index).some((child) => {
    const token = tree.tokens[child]!;
    return (
      (token.upos === 'AUX' || token.upos === 'SCONJ') &&
      /^(?:if|unless|whether|would|could|might|may|should|must|shall|will|to)$/i.test(token.text)
    );
  });
