import type { Token } from '../../language/sentence.ts';

const LONGEST_SPEAKER = 12;
/** tokens; no verb is looked for farther than this, so that sentences without end stay linear */
const FARTHEST = 300;

/** Words of a phrase that names a speaker, and the marks before which none begins. */
const OF_SPEAKER = /^(?:DET|ADJ|NOUN|PROPN|ADP|PRON)$/;
const BEFORE_SPEAKER = /^(?:[,”"»’]|'')$/;

/**
 * True for a verb of saying in the present tense that was read as a plural: `…, the report states.`, `“…,” Lind notes.`,
 * `Lind answers that …`.
 */
export const isPresentTense = (tokens: readonly Token[], at: number, reporting: ReadonlySet<string>): boolean => {
  const { xpos, text, lemma, upos } = tokens[at]!;
  if (upos !== 'NOUN' || xpos !== 'NNS' || !text.endsWith('s') || !reporting.has(lemma.toLowerCase())) return false;
  return isOnlyPredicate(tokens, at) || standsBehind(tokens, at);
};

/** The sentence has no other predicate: a name, this word and `that`. */
const isOnlyPredicate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.deprel === 'root' &&
  at > 0 &&
  at <= LONGEST_SPEAKER &&
  /^that$/i.test(tokens[at + 1]?.text ?? '') &&
  tokens.slice(0, at).every(({ upos }) => OF_SPEAKER.test(upos)) &&
  tokens.slice(at + 2).some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos));

/** After a clause and a comma or a quotation stands who speaks, and nothing but a mark or a particle follows. */
const standsBehind = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (next && next.upos !== 'PUNCT' && next.text !== 'out') return false;
  if (!/^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.upos ?? '')) return false;
  let first = at - 1;
  while (first > at - LONGEST_SPEAKER && OF_SPEAKER.test(tokens[first - 1]?.upos ?? '')) first--;
  const mark = tokens[first - 1]?.text ?? '';
  if (
    !BEFORE_SPEAKER.test(mark) ||
    (mark === ',' && !/^(?:DET|PROPN)$/.test(tokens[first]!.upos) && !/^\p{Lu}/u.test(tokens[first]!.text))
  )
    return false;
  return tokens.slice(Math.max(0, first - FARTHEST), first).some((token) => /^(?:VB[DZP]|MD)$/.test(token.xpos));
};
