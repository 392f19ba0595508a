import { firstWhere } from '../../../text/first-where.ts';
import type { Attribution } from '../attribution.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { agentOf } from '../is-passive.ts';
import { prepositionOf } from '../preposition-of.ts';
import { sourceHeadOf } from '../source-of.ts';
import { mention } from '../source-range.ts';
import { isReporting, speechTreeOf } from '../speech-tree.ts';
import { withoutStop } from '../without-stop.ts';

/** `"…" The minister said this at a meeting.`, `This is stated in a report by the agency.`: what stands before it is meant. */
export const saidThis: AttributionRule = ({ reading, block, lexicon }, sentence) => {
  const tree = speechTreeOf(sentence, lexicon);
  const verb = tree.tokens.find((token) => token.upos === 'VERB' && isReporting(token, lexicon));
  if (!verb) return [];
  const subject = tree.childrenOf(verb.index).find((child) => /^nsubj/.test(tree.tokens[child]!.deprel)) ?? null;
  const next = tree.tokens[verb.index + 1];
  const active =
    next !== undefined &&
    /^(?:this|so)$/i.test(next.text) &&
    /^(?:ADP|PUNCT|ADV)$/.test(tree.tokens[verb.index + 2]?.upos ?? 'PUNCT');
  const passive =
    subject !== null && subject === 0 && /^(?:this|that)$/i.test(tree.tokens[subject]!.text) && verb.xpos === 'VBN';
  if (!active && !passive) return [];
  const before = block.sentences[firstWhere(block.sentences, (other) => other.end > sentence.start) - 1];
  if (!before) return [];
  const last = block.quotations[firstWhere(block.quotations, ({ outer }) => outer.end > sentence.start) - 1];
  const quotation = last && /^[\s.,]*$/.test(reading.text.slice(last.outer.end, sentence.start)) ? last : undefined;
  const content = quotation ? quotation.outer : { start: before.start, end: before.end };
  const head = active
    ? sourceHeadOf(reading.knowledge, tree, verb.index)
    : (agentOf(tree, verb.index) ?? phraseIn(tree, verb.index));
  if (head === null) return [];
  const found: Attribution = {
    rule: 'said this',
    sentence,
    sense: { act: 'state' },
    cueHead: verb.index,
    cue: { start: verb.start, end: verb.end },
    source: mention(sentence, tree, head, verb.index),
    content: [content],
    core: [quotation ? { start: quotation.start, end: quotation.end } : withoutStop(reading.text, content)],
    quoted: quotation !== undefined,
    told: null,
  };
  return [found];
};

/** `is stated in a report`: the report. */
const phraseIn = (tree: Parameters<typeof agentOf>[0], verb: number): number | null =>
  tree.children(verb, 'obl').find((child) => /^(?:in|by)$/.test(prepositionOf(tree, child) ?? '')) ?? null;
