import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { Token } from '../../language/sentence.ts';
import type { TokenRange } from '../clause.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import type { Tree } from '../tree.ts';
import type { CommitmentCodebook } from './commitment-codebook.ts';

/** A clause that binds somebody, before its parties are known. */
export interface Binding extends TokenRange {
  /** the predicate or noun that binds */
  readonly head: number;
  /** first token of what is to be done */
  readonly action: number;
  /** head of the phrase that names who is bound; null when it is who speaks or the agreement's parties */
  readonly obligor: number | null;
  readonly rule: string;
}

/** Where a rule looks. */
export interface BindingPlace {
  readonly reading: Reading;
  readonly sentence: ReadSentence;
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  readonly codebook: CommitmentCodebook;
  readonly agreements: readonly Draft<AgreementFinding>[];
  /** who says what stands at a token; null where nobody is named */
  readonly speakerAt: (token: number) => Party | null;
  /** whether the sentence before it, of the same block, tells what is provided under an agreement */
  readonly isBehindTerms: boolean;
}

/** Reads the binding whose predicate or noun is `token`; null when it binds nobody. */
export type BindingRule = (place: BindingPlace, token: Token) => Binding | null;

/** `if Armenia is ready to …`, `would agree to`: nothing is undertaken. */
export const hypothetical = (tree: Tree, index: number): boolean =>
  tree
    .childrenOf(index)
    .some(
      (child) =>
        /^(?:if|unless|whether|how|why|would|could|might|may|being)$/i.test(tree.tokens[child]!.text) &&
        tree.tokens[child]!.upos !== 'PROPN',
    );

/** The dependent that carries the preposition `by`: who does what a passive or a noun tells. */
export const agentOf = ({ tokens, tree }: BindingPlace, index: number): number | null =>
  tree
    .childrenOf(index)
    .find((child) => child > index && tree.childrenOf(child).some((part) => /^by$/i.test(tokens[part]!.text))) ?? null;
