import type { Tree } from '../../tree.ts';
import type { Attribution } from '../attribution.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { isQuoted } from '../block-quotations.ts';
import { complementsAfter } from '../complement-of-noun.ts';
import { afterCue } from '../cue-span.ts';
import { sourceHeadOf } from '../source-of.ts';
import { mention } from '../source-range.ts';
import { speechTreeOf } from '../speech-tree.ts';
import { spanOfRun } from '../token-runs.ts';

/** An adjective that tells a view or wish: `is confident that`, `are opposed to`, `was willing to`. */
export const adjectiveCue: AttributionRule = ({ reading, block, lexicon }, sentence) => {
  const tree = speechTreeOf(sentence, lexicon);
  const found: Attribution[] = [];
  for (const token of sentence.tokens) {
    if (token.upos !== 'ADJ' && !(token.upos === 'VERB' && token.xpos === 'VBN')) continue;
    const senses = lexicon.adjectives.get(token.text.toLowerCase());
    if (!senses || isQuoted(token, block, reading.text)) continue;
    const subject =
      tree.child(token.index, 'nsubj') ??
      (token.deprel === 'xcomp' || token.deprel === 'conj' ? sourceHeadOf(reading.knowledge, tree, token.index) : null);
    if (subject === null || /^(?:it|this|that|there)$/i.test(tree.tokens[subject]!.text)) continue;
    if (isMadeClear(tree, token.index)) continue;
    const complement = complementsAfter(tree, token.index).find(({ frame }) => senses.has(frame));
    if (!complement) continue;
    const copula = tree.children(token.index, 'cop', 'aux').find((child) => child < token.index);
    const last = tree.tokens[token.index + 1]?.lemma.toLowerCase() === complement.frame ? token.index + 1 : token.index;
    const cue = { start: tree.tokens[copula ?? token.index]!.start, end: tree.tokens[last]!.end };
    const content = complement.runs.map((run) => spanOfRun(tree.tokens, run));
    found.push({
      rule: `adjective ${complement.frame}`,
      sentence,
      sense: senses.get(complement.frame)!,
      cueHead: token.index,
      cue,
      source: mention(sentence, tree, subject, copula ?? token.index),
      content: afterCue(sentence, cue, content),
      core: complement.core.map((run) => spanOfRun(tree.tokens, run)),
      quoted: false,
      told: null,
    });
  }
  return found;
};

/** `made it clear that`, `has made abundantly clear that` are the verb's. */
const isMadeClear = ({ tokens }: Tree, adjective: number): boolean => {
  let before = adjective - 1;
  while (tokens[before]?.upos === 'ADV') before--;
  if (tokens[before]?.lemma === 'make') return true;
  return tokens[adjective]!.deprel === 'xcomp' && /^it$/i.test(tokens[before]?.text ?? '');
};
