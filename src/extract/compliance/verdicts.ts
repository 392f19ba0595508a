import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Token } from '../../language/sentence.ts';
import type { CommitmentCodebook } from '../commitments/commitment-codebook.ts';
import type { ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { answerable } from './answerable-verdicts.ts';
import { charged } from './charged-verdicts.ts';
import type { ComplianceCodebook } from './compliance-codebook.ts';
import { complying } from './complying-verdicts.ts';
import { failure } from './failure-verdicts.ts';
import { isNotCharged } from './is-not-charged.ts';
import { breach, open, shortfall } from './noun-verdicts.ts';
import { observed } from './observance-verdicts.ts';
import { partial } from './partial-verdicts.ts';
import { phrased } from './phrase-verdicts.ts';
import { held, standing, yet } from './standing-verdicts.ts';
import { turnedVerdict } from './turned-verdict.ts';
import { breaking, failing } from './verb-verdicts.ts';
import type { Verdict, VerdictPlace, VerdictRule } from './verdict-place.ts';

const RULES: readonly VerdictRule[] = [
  phrased,
  breaking,
  failing,
  failure,
  yet,
  complying,
  held,
  standing,
  partial,
  answerable,
  charged,
  shortfall,
  breach,
  open,
  observed,
];

/** The claims of one sentence about keeping and breaking, in order, without overlaps. */
export const verdicts = (
  sentence: ReadSentence,
  agreements: readonly Draft<AgreementFinding>[],
  codebook: ComplianceCodebook,
  commitments: CommitmentCodebook,
): readonly Verdict[] => {
  const place: VerdictPlace = {
    sentence,
    tokens: sentence.tokens,
    tree: treeOf(sentence),
    codebook,
    commitments,
    agreements,
  };
  const found: Verdict[] = [];
  // who asks whether something was broken claims nothing
  if (sentence.tokens.some((token) => token.text === '?')) return found;
  for (const token of sentence.tokens)
    for (const rule of RULES) {
      const verdict = rule(place, token);
      if (
        !verdict ||
        isNotCharged(place.tree, verdict.head, codebook) ||
        found.some((other) => other.first <= verdict.last && verdict.first <= other.last)
      )
        continue;
      found.push(turnedVerdict(place.tree, withoutPunctuation(sentence.tokens, verdict), codebook));
      break;
    }
  return found;
};

const withoutPunctuation = (tokens: readonly Token[], verdict: Verdict): Verdict => {
  let { first } = verdict;
  while (first < verdict.last && tokens[first]!.upos === 'PUNCT') first++;
  return { ...verdict, first };
};
