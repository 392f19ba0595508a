import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Token } from '../../language/sentence.ts';
import type { TokenRange } from '../clause.ts';
import type { CommitmentCodebook } from '../commitments/commitment-codebook.ts';
import { negated } from '../negated.ts';
import type { ReadSentence } from '../reading.ts';
import type { Tree } from '../tree.ts';
import type { ComplianceCodebook } from './compliance-codebook.ts';

/** A clause or phrase that claims how an undertaking stands. */
export interface Verdict extends TokenRange {
  readonly head: number;
  readonly verdict: 'kept' | 'broken' | 'pending';
  /** head of the phrase that names whose conduct it is; null when the words do not say */
  readonly party: number | null;
  /** head of the phrase that names who claims it, where that is not who speaks */
  readonly claimant?: number | null;
  /** true when the claim says so in so many words and not in passing */
  readonly outright: boolean;
  readonly rule: string;
}

/** Where a rule looks. */
export interface VerdictPlace {
  readonly sentence: ReadSentence;
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  readonly codebook: ComplianceCodebook;
  readonly commitments: CommitmentCodebook;
  readonly agreements: readonly Draft<AgreementFinding>[];
}

/** Reads the verdict that `token` opens or heads; null when it claims nothing. */
export type VerdictRule = (place: VerdictPlace, token: Token) => Verdict | null;

/** Whether an agreement is mentioned, or an undertaking named, between two tokens. */
export const namesUndertaking = ({ tokens, agreements, codebook }: VerdictPlace, from: number, to: number): boolean => {
  const start = tokens[from]?.start ?? Number.POSITIVE_INFINITY;
  const end = tokens[Math.min(to, tokens.length) - 1]?.end ?? 0;
  if (agreements.some((mention) => mention.start < end && mention.end > start)) return true;
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    if (/^[,;.]$/.test(tokens[i]!.text)) return false;
    const lemma = tokens[i]!.lemma.toLowerCase();
    if (codebook.undertakings.has(lemma)) return true;
    if (codebook.provisions.has(lemma) && tokens[i + 1]?.upos === 'NUM') return true;
    if (codebook.norms.has(lemma) && codebook.ofAll.has(tokens[i - 1]?.text.toLowerCase() ?? '')) return true;
  }
  return false;
};

/** Where the phrase of what is kept or broken may go on to: not over `and`, behind which something else is named. */
export const beforeAnd = (tokens: readonly Token[], from: number): number => {
  const and = tokens.findIndex(({ index, upos }) => index > from && upos === 'CCONJ');
  return Math.min(from + 9, and < 0 ? tokens.length : and);
};

/** Where the agreement that the phrase speaks of ends, with those coordinated with it. */
export const objectEnd = ({ tokens, agreements }: VerdictPlace, from: number): number => {
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

const isSeeming = ({ tokens, codebook }: VerdictPlace, index: number): boolean =>
  tokens[index]!.deprel === 'xcomp' && codebook.seeming.has(tokens[tokens[index]!.head]?.lemma.toLowerCase() ?? '');

/** `states that violate treaties`, `to make sure that each side complies`: of nobody in particular, or not yet known. */
const isGeneral = ({ tokens, tree: { children }, codebook }: VerdictPlace, index: number): boolean => {
  const { deprel, xpos, head } = tokens[index]!;
  const related = children(index, 'nsubj').some((child) => /^(?:that|which|who)$/i.test(tokens[child]!.text));
  if (related) return xpos === 'VBP';
  const above = tokens[head]?.lemma.toLowerCase() ?? '';
  // `insists that it has kept them` claims it, `insists that it keep them` demands it
  if (above === 'insist' && /^VB[ZDN]$/.test(xpos)) return false;
  if (deprel === 'ccomp') return codebook.ensuring.has(above);
  return (
    /^(?:xcomp|advcl)/.test(deprel) &&
    (codebook.preventing.has(above) || (codebook.intending.has(above) && isInfinitive(children(index, 'mark'), tokens)))
  );
};

const isInfinitive = (marks: readonly number[], tokens: VerdictPlace['tokens']): boolean =>
  marks.some((mark) => /^to$/i.test(tokens[mark]!.text));

/** `could undermine or violate it`: what two verbs share makes both unreal. */
const isJoinedToUnreal = (place: VerdictPlace, index: number): boolean => {
  const { deprel, head } = place.tokens[index]!;
  if (deprel !== 'conj' || place.tree.children(index, 'nsubj', 'aux', 'cop', 'mark').length > 0) return false;
  const modal = place.tree
    .children(head, 'aux')
    .some((child) => /^(?:would|could|can|might|may|should|must|shall|will)$/i.test(place.tokens[child]!.text));
  return modal || (place.tokens[head]!.deprel === 'conj' && isJoinedToUnreal(place, head));
};

/** How many clauses may stand between a condition and what is told. */
const HIGHEST_CONDITION = 3;

/** `as long as it observes it`, `if it emerged that they broke it`: under a condition. */
const isConditional = ({ tokens, tree }: VerdictPlace, index: number): boolean => {
  let at = index;
  for (let climbed = 0; at >= 0 && climbed < HIGHEST_CONDITION; climbed++) {
    const { deprel, head } = tokens[at]!;
    const marks = tree.children(at, 'mark').map((mark) => tokens[mark]!.text);
    if (climbed > 0 && marks.some((word) => /^(?:if|unless|whether)$/i.test(word))) return true;
    if (deprel === 'advcl' && /^(?:long|provided|providing)$/i.test(tokens[head]?.text ?? '') && head < at)
      return head === 0 || /^(?:as|so|only|,)$/i.test(tokens[head - 1]!.text);
    if (!/^(?:ccomp|csubj)/.test(deprel)) return false;
    at = head;
  }
  return false;
};

/** `a perception that it broke the pact`, `the risk that it breaks it`: nobody says that it did, unless it is confirmed. */
const isOnlyThought = ({ tokens, tree, codebook }: VerdictPlace, index: number): boolean => {
  const { deprel, head } = tokens[index]!;
  if (deprel !== 'acl' || !codebook.thought.has(tokens[head]?.lemma.toLowerCase() ?? '')) return false;
  const above = tokens[head]!.head;
  const isConfirmed = above >= 0 && codebook.confirming.has(tokens[above]!.lemma.toLowerCase());
  return !isConfirmed || negated(tree, above);
};

/** `kept it from breaking the truce`, `has nothing to gain from breaking it`; but not `profited from breaking it`. */
const isKeptFrom = ({ tokens, tree, codebook }: VerdictPlace, index: number): boolean => {
  const above = tokens[tokens[index]!.head];
  if (!above || !codebook.gaining.has(above.lemma.toLowerCase())) return true;
  const verb = above.upos === 'VERB' ? above : tokens[above.head];
  if (verb?.upos !== 'VERB') return true;
  const subject = tree.child(verb.index, 'nsubj');
  const ofNobody = subject !== null && /^(?:nobody|none|nothing)$/i.test(tokens[subject]!.text);
  return ofNobody || verb.xpos === 'VB' || negated(tree, verb.index);
};

/** Under a condition or only thought of: `if it is in breach of it`, `would be in breach of it`. */
export const isSupposed = (place: VerdictPlace, index: number): boolean =>
  isConditional(place, index) ||
  isOnlyThought(place, index) ||
  place.tree
    .children(index, 'aux', 'mark')
    .some((child) => /^(?:if|unless|whether|would|could|might)$/i.test(place.tokens[child]!.text));

/** `if it violates`, `would violate`, `states that violate treaties`: nothing is claimed to have been kept or broken. */
export const unreal = (place: VerdictPlace, index: number): boolean =>
  isGeneral(place, index) ||
  isConditional(place, index) ||
  isOnlyThought(place, index) ||
  isJoinedToUnreal(place, index) ||
  place.tree.childrenOf(index).some((child) => {
    const token = place.tokens[child]!;
    // `appears to break the truce`, `continues to break it`
    if (/^to$/i.test(token.text) && isSeeming(place, index)) return false;
    // `warned it against breaking the truce`, `kept it from breaking it`
    if (/^against$/i.test(token.text) && place.tokens[index]!.xpos === 'VBG') return true;
    if (/^from$/i.test(token.text) && place.tokens[index]!.xpos === 'VBG') return isKeptFrom(place, index);
    return (
      (token.upos === 'AUX' || token.upos === 'SCONJ') &&
      /^(?:if|unless|whether|without|would|could|can|might|may|should|must|shall|will|to)$/i.test(token.text)
    );
  });
