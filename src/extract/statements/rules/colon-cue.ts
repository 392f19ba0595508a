import { treeOf } from '../../tree.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { runsBelow } from '../token-runs.ts';

const LONGEST_SPEAKER = 8;
const LEAST_WORDS = 3;

/** `Bayramov: talks go on` and `Rossi: "…"` at the beginning of a paragraph: the cue is left out. */
export const colonCue: AttributionRule = ({ block, reading }, sentence) => {
  if (sentence !== block.sentences[0]) return [];
  const { tokens } = sentence;
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > LONGEST_SPEAKER || tokens.length - colon - 1 < LEAST_WORDS) return [];
  const speaker = tokens.slice(0, colon);
  if (speaker.some((token) => /^(?:VERB|AUX|PUNCT|NUM|SYM|ADV|SCONJ)$/.test(token.upos))) return [];
  if (!speaker.some((token) => token.upos === 'PROPN') || !/^\p{Lu}/u.test(tokens[0]!.text)) return [];
  if (/^\S/.test(reading.text.slice(tokens[colon]!.end)) || !nominal(tokens[colon - 1]!.upos)) return [];
  const words = tokens.filter((token) => token.index > colon && token.upos !== 'PUNCT');
  const content = { start: words[0]!.start, end: words.at(-1)!.end };
  const quotation = block.quotations.find(
    ({ outer }) => outer.start >= tokens[colon]!.end && outer.start <= content.start,
  );
  const spans = quotation ? [quotation.outer] : [content];
  const head = headOf(sentence, colon);
  return [
    {
      rule: 'colon',
      sentence,
      sense: { act: 'state' },
      cueHead: colon,
      cue: { start: tokens[colon]!.start, end: tokens[colon]!.end },
      source: { sentence, head, span: { start: tokens[0]!.start, end: tokens[colon - 1]!.end } },
      content: spans,
      core: quotation ? [{ start: quotation.start, end: quotation.end }] : spans,
      quoted: quotation !== undefined,
      told: null,
    },
  ];
};

const nominal = (upos: string): boolean => upos === 'PROPN' || upos === 'NOUN';

/** The token of the speaker's phrase on which the others hang. */
const headOf = (sentence: Parameters<AttributionRule>[1], colon: number): number => {
  const tree = treeOf(sentence);
  for (let i = 0; i < colon; i++) {
    const { head } = sentence.tokens[i]!;
    if (head < 0 || head >= colon) return runsBelow(tree, i).length > 0 ? i : colon - 1;
  }
  return colon - 1;
};
