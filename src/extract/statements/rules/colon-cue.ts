import type { Span } from '../../../kinds/span.ts';
import type { Token } from '../../../language/sentence.ts';
import type { ReadSentence } from '../../reading.ts';
import { treeOf } from '../../tree.ts';
import type { AttributionRule, RuleContext } from '../attribution-rule.ts';
import { sayerWords } from '../is-sayer.ts';
import { type Quotation, quotationAt } from '../quotations.ts';
import { withoutStop } from '../without-stop.ts';

const LONGEST_SPEAKER = 8;
const LEAST_WORDS = 3;

/** `Bayramov: talks go on`, `Rossi: "…"` and `MODERATOR: …` at the beginning of a paragraph: the cue is left out. */
export const colonCue: AttributionRule = (context, sentence) => {
  const { tokens } = sentence;
  const { text } = context.reading;
  if (sentence !== context.block.sentences[0]) return [];
  const colon = tokens.findIndex((token) => token.text === ':');
  const first = startOfSpeaker(tokens, colon);
  if (colon < 1 || colon - first > LONGEST_SPEAKER || !isSpeaker(context, sentence, first, colon)) return [];
  const next = tokens[colon + 1];
  if (!next || next.start === tokens[colon]!.end) return [];
  const quotation = quotationAt(context.block.quotations, next.start);
  if (first > 0 && !quotation) return [];
  const spoken = contentAfter(context, sentence, first, colon, quotation);
  if (!spoken) return [];
  const quoted = quotation !== null && spoken.start === quotation.outer.start && spoken.end === quotation.outer.end;
  return [
    {
      rule: 'colon',
      sentence,
      sense: { act: 'state' },
      cueHead: colon,
      cue: { start: tokens[colon]!.start, end: tokens[colon]!.end },
      source: {
        sentence,
        head: headOf(sentence, first, colon),
        span: { start: tokens[first]!.start, end: tokens[colon - 1]!.end },
      },
      content: [spoken],
      core: [quoted ? { start: quotation.start, end: quotation.end } : withoutStop(text, spoken)],
      quoted,
      told: null,
    },
  ];
};

/** After a dash the speaker stands alone: `Exclusive – Anna Lind: "…"`. */
const startOfSpeaker = (tokens: readonly Token[], colon: number): number =>
  tokens.findLastIndex(({ index, text, start }) => {
    const before = tokens[index - 1];
    return index < colon && /^[-–—]$/.test(text) && before !== undefined && before.end < start;
  }) + 1;

const isSpeaker = ({ reading }: RuleContext, sentence: ReadSentence, first: number, colon: number): boolean => {
  const speaker = sentence.tokens.slice(first, colon);
  const [start] = speaker;
  const last = speaker.at(-1);
  if (!start || !last || !/^\p{Lu}/u.test(start.text)) return false;
  if (sentence.names.some(({ type, last: end }) => type === 'LOC' && end === last.index)) return false;
  // a question and its answer are read where the whole interview is seen
  if (/^(?:Q|A)$/.test(start.text)) return false;
  // one word: a name, the part of who speaks in a conversation, or a text that is reported
  if (speaker.length === 1)
    return (
      start.upos === 'PROPN' ||
      /^\p{Lu}{3,}$/u.test(start.text) ||
      sayerWords(reading.knowledge).has(start.lemma.toLowerCase())
    );
  if (speaker.some((token) => /^(?:VERB|AUX|NUM|SYM|ADV|SCONJ)$/.test(token.upos) || /^[,;:"“‘]$/.test(token.text)))
    return false;
  return sentence.names.some(({ type, last: end }) => type !== 'MISC' && end === last.index) || last.upos === 'PROPN';
};

/** A quotation, the rest of the sentence, or the whole turn of a conversation. */
const contentAfter = (
  { reading, block }: RuleContext,
  { tokens }: ReadSentence,
  first: number,
  colon: number,
  quotation: Quotation | null,
): Span | null => {
  const words = tokens.filter((token) => token.index > colon && token.upos !== 'PUNCT');
  const [start] = words;
  if (!start || (words.length < LEAST_WORDS && !quotation)) return null;
  const end = block.sentences.at(-1)!.end;
  const rest = { start: quotation?.outer.start ?? start.start, end: words.at(-1)!.end };
  if (
    quotation &&
    !/[\p{L}\p{N}]/u.test(reading.text.slice(quotation.outer.end, Math.max(rest.end, quotation.outer.end)))
  )
    return quotation.outer;
  const speaker = tokens.slice(first, colon).map(({ text }) => text);
  const turn = speaker.every((word) => !/\p{Ll}/u.test(word));
  return turn && !quotation ? { start: rest.start, end } : rest;
};

/** The token of the speaker's phrase on which the others hang. */
const headOf = (sentence: ReadSentence, first: number, colon: number): number => {
  const { tokens } = treeOf(sentence);
  for (let i = first; i < colon; i++) {
    const { head, upos } = tokens[i]!;
    if ((head < first || head >= colon) && upos !== 'PUNCT') return i;
  }
  return colon - 1;
};
