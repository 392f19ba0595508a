import type { Span } from '../../../kinds/span.ts';
import type { Token } from '../../../language/sentence.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { quotationsIn } from '../quotations.ts';

/** A quotation or a passage in italics, a dash or bold marks, and behind it nothing but who it is by: `“…” — Ana Lind, envoy`. */
const SIGNED =
  /^[>\s]*(?:_+([^_]{20,}?)_+|\*([^*]{20,}?)\*|(["“«].{20,}?["”»]))\s*(?:[—–]|--?|\*\*)\s*(\p{Lu}[^.!?:;]{2,100}?)[.*_\s]*$/su;
const LONGEST = 3_000;
const MOST_WORDS = 14;

/** Behind the name stand the office and the day. */
const upToComma = (signature: readonly Token[]): Span => {
  const comma = signature.findIndex(({ text }) => text === ',');
  return { start: signature[0]!.start, end: signature[comma > 0 ? comma - 1 : signature.length - 1]!.end };
};

/** The epigraph of a report and the signed quotation of a box: who signs speaks, without any word of saying. */
export const signedQuotation: AttributionRule = ({ reading, block }, sentence) => {
  // marks behind the signature may be read as a sentence of their own
  if (sentence !== block.sentences.findLast(({ tokens }) => tokens.some(({ upos }) => upos === 'PROPN'))) return [];
  const { start } = block.sentences[0]!;
  const text = reading.text.slice(start, block.sentences.at(-1)!.end);
  const found = text.length > LONGEST ? null : SIGNED.exec(text);
  const signature = found?.[4];
  const words = found?.[1] ?? found?.[2] ?? found?.[3];
  if (!found || signature === undefined || words === undefined || signature.split(/\s+/).length > MOST_WORDS) return [];
  const from = start + text.lastIndexOf(signature);
  const named = sentence.tokens.filter((token) => token.start >= from && token.end <= from + signature.length);
  const name = sentence.names.find(({ type, start: at }) => type === 'PER' && at >= from);
  const head = name ? name.last : named.find(({ upos }) => upos === 'PROPN')?.index;
  if (head === undefined || named.some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos))) return [];
  const first = start + text.indexOf(words);
  const whole = { start: first, end: first + words.trimEnd().length };
  const [quotation] = quotationsIn(reading.text, whole);
  const core =
    quotation && quotation.outer.start === whole.start && quotation.outer.end === whole.end
      ? { start: quotation.start, end: quotation.end }
      : whole;
  const cue = sentence.tokens[named[0]!.index - 1] ?? named[0]!;
  return [
    {
      rule: 'signed quotation',
      sentence,
      sense: { act: 'state' },
      cueHead: cue.index,
      cue: { start: cue.start, end: cue.end },
      source: { sentence, head, span: name ?? upToComma(named) },
      content: [whole],
      core: [core],
      quoted: true,
      told: null,
    },
  ];
};
