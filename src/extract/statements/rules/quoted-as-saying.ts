import type { Attribution } from '../attribution.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { isQuoted } from '../block-quotations.ts';
import { clauseAfterThat, clauseAfterVerb } from '../clause-after-verb.ts';
import { quotationsBeside } from '../quotations-beside.ts';
import { sourceHeadOf } from '../source-of.ts';
import { mention } from '../source-range.ts';
import { speechTreeOf } from '../speech-tree.ts';
import { spanOfRun } from '../token-runs.ts';

/** `"…," the agency quoted the minister as saying`: the minister speaks, the agency reports it. */
export const quotedAsSaying: AttributionRule = ({ reading, block, lexicon }, sentence) => {
  const tree = speechTreeOf(sentence, lexicon);
  const found: Attribution[] = [];
  for (const token of tree.tokens) {
    if (!/^(?:quote|cite)$/i.test(token.lemma) || token.upos !== 'VERB' || isQuoted(token, block, reading.text))
      continue;
    const as = tree.tokens.findIndex(
      ({ index, text }) => index > token.index && index < token.index + 16 && text === 'as',
    );
    const saying = tree.tokens[as + 1];
    if (as < 0 || !saying || !/^(?:saying|stating|telling|claiming|noting|declaring)$/i.test(saying.text)) continue;
    const passive = tree.child(token.index, 'aux:pass') !== null || tree.child(token.index, 'nsubj:pass') !== null;
    const speaker = passive
      ? tree.child(token.index, 'nsubj')
      : (tree.child(token.index, 'obj') ?? firstNominal(tree.tokens, token.index + 1, as));
    if (speaker === null) continue;
    const beside = quotationsBeside(reading, block, sentence, tree, token.index);
    const after = quotationsBeside(reading, block, sentence, tree, saying.index);
    const quotations = after.length > 0 ? after : beside;
    const clause = clauseAfterThat(tree, saying.index, lexicon) ?? clauseAfterVerb(tree, saying.index, lexicon);
    if (quotations.length === 0 && !clause) continue;
    const spans =
      quotations.length > 0 ? quotations.map(({ outer }) => outer) : [spanOfRun(tree.tokens, clause!.content)];
    const core =
      quotations.length > 0
        ? quotations.map(({ start, end }) => ({ start, end }))
        : [spanOfRun(tree.tokens, clause!.core)];
    const reporter = passive ? null : sourceHeadOf(reading.knowledge, tree, token.index);
    found.push({
      rule: 'quoted as saying',
      sentence,
      sense: { act: 'state' },
      cueHead: saying.index,
      cue: { start: token.start, end: saying.end },
      source: mention(sentence, tree, speaker, as),
      content: spans,
      core,
      quoted: quotations.length > 0,
      told: null,
      ...(reporter !== null && reporter !== speaker && { reporter }),
    });
  }
  return found;
};

const firstNominal = (
  tokens: readonly { readonly upos: string; readonly index: number }[],
  from: number,
  to: number,
): number | null =>
  tokens.find(({ upos, index }) => index >= from && index < to && /^(?:PROPN|NOUN|PRON)$/.test(upos))?.index ?? null;
