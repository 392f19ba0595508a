import type { Knowledge } from '../../knowledge/knowledge.ts';
import { firstWhere } from '../../text/first-where.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import type { Tree } from '../tree.ts';
import type { QuotedBlock } from './block-quotations.ts';
import { isNameInOtherLetters, type Quotation } from './quotations.ts';
import { sourceHeadOf } from './source-of.ts';

const FARTHEST = 30;

/**
 * The quotations that stand beside a verb as direct speech: `"…," she said`, `said Smith: "…"`, `"…," he said, "…"`, and
 * one that begins the sentence after that. In order.
 */
export const quotationsBeside = (
  reading: Reading,
  block: QuotedBlock,
  sentence: ReadSentence,
  tree: Tree,
  verb: number,
): readonly Quotation[] => {
  const before = quotationBefore(reading, block, sentence, tree, verb);
  const after = quotationAfter(reading, block, sentence, tree, verb);
  const own = [before, after].filter((one) => one !== null);
  const next = own.length > 0 ? continuation(reading.text, block, sentence, own.at(-1)!) : null;
  return next ? [...own, next] : own;
};

/** `"…," the minister said`: nothing between but the speaker. */
const quotationBefore = (
  { text, knowledge }: Reading,
  block: QuotedBlock,
  sentence: ReadSentence,
  tree: Tree,
  verb: number,
): Quotation | null => {
  const { tokens } = sentence;
  const at = tokens[verb]!.start;
  // `"…," adding that` goes on with something else
  if (tokens[verb]!.xpos === 'VBG') return null;
  const quotation = block.quotations[firstWhere(block.quotations, ({ outer }) => outer.end > at) - 1];
  if (!quotation?.closed) return null;
  const ending = /[,?!—–\-…][’'”"]?\s*$/.test(text.slice(quotation.start, quotation.end));
  const comma = /^\s*[,—–-]/.test(text.slice(quotation.outer.end, quotation.outer.end + 3));
  if (!ending && !comma) return null;
  if (isTitle(text, quotation) || !opensSpeech(text, quotation, sentence)) return null;
  const first = tokens.findIndex((token) => token.start >= quotation.outer.end);
  const begins = quotation.outer.end > sentence.start || text.slice(quotation.outer.end, sentence.start).trim() === '';
  if (first < 0 || !begins || verb - first > FARTHEST) return null;
  return onlySpeakerBetween(knowledge, tree, first, verb - 1, verb) ? quotation : null;
};

/** `The minister said: "…"`, `told reporters, "…"`, `adding that "…"`. */
const quotationAfter = (
  { text, knowledge }: Reading,
  block: QuotedBlock,
  sentence: ReadSentence,
  tree: Tree,
  verb: number,
): Quotation | null => {
  const { tokens } = sentence;
  const { end } = tokens[verb]!;
  const quotation = block.quotations[firstWhere(block.quotations, ({ outer }) => outer.start >= end)];
  if (!quotation || isTitle(text, quotation) || quotation.outer.start > sentence.end + 2) return null;
  const lead = text.slice(end, quotation.outer.start).trimEnd();
  const last = tokens.findLastIndex((token) => token.end <= quotation.outer.start);
  if (last - verb > FARTHEST) return null;
  if (lead.endsWith(':')) return otherVerbs(knowledge, tree, verb + 1, last, verb) ? null : quotation;
  if (quotation.outer.start >= sentence.end) return null;
  if (lead === '' || /^,?\s*that,?$/i.test(lead)) return quotation;
  if (lead.endsWith(','))
    return !continuesInInfinitive(tree, verb) && onlySpeakerBetween(knowledge, tree, verb + 1, last, verb)
      ? quotation
      : null;
  // `told the daily “Lake Echo” that`: what stands in the marks is its name
  if (/^\s+that\b/.test(text.slice(quotation.outer.end, quotation.outer.end + 8))) return null;
  const told = tree.child(verb, 'obj', 'iobj');
  return told !== null &&
    last - verb < 8 &&
    onlySpeakerBetween(knowledge, tree, verb + 1, last, verb) &&
    told <= last &&
    startsUpper(text, quotation)
    ? quotation
    : null;
};

const startsUpper = (text: string, { start }: Quotation): boolean =>
  /^[\p{Lu}\p{N}[]/u.test(text.slice(start, start + 1));

/** `"…," she said. "And …"`: the next sentence is a quotation from its beginning and has no speaker of its own. */
const continuation = (text: string, block: QuotedBlock, sentence: ReadSentence, last: Quotation): Quotation | null =>
  last.outer.end > sentence.end
    ? null
    : (quotationAfterStop(text, block, sentence, last) ?? quotationAfterSentence(text, block, sentence));

/** `"…," said Lind of Springfield, Ill. "And …"`: a full stop that was not taken for the end of a sentence. */
const quotationAfterStop = (
  text: string,
  block: QuotedBlock,
  sentence: ReadSentence,
  last: Quotation,
): Quotation | null => {
  const next = block.quotations[firstWhere(block.quotations, ({ outer }) => outer.start >= last.outer.end)];
  if (!next || next.outer.start >= sentence.end) return null;
  return /[.!?]\s+$/.test(text.slice(last.outer.end, next.outer.start)) && endsSpeech(text, next) ? next : null;
};

/** A quotation that is the next sentence, from its beginning to its full stop. */
export const quotationAfterSentence = (text: string, block: QuotedBlock, sentence: ReadSentence): Quotation | null => {
  const next = block.quotations[firstWhere(block.quotations, ({ outer }) => outer.start >= sentence.end)];
  if (!next || text.slice(sentence.end, next.outer.start).trim() !== '') return null;
  return endsSpeech(text, next) ? next : null;
};

/** With a full stop before or after its mark, or not at all before the paragraph ends. */
const endsSpeech = (text: string, { start, end, outer, closed }: Quotation): boolean =>
  !closed ||
  /[.!?…][’']?$/.test(text.slice(start, end).trimEnd()) ||
  /^[.!?]/.test(text.slice(outer.end, outer.end + 2));

const onlySpeakerBetween = (knowledge: Knowledge, tree: Tree, first: number, last: number, verb: number): boolean =>
  !otherVerbs(knowledge, tree, first, last, verb) &&
  !tree.tokens
    .slice(first, last + 1)
    .some((token) => token.upos === 'CCONJ' && !/^(?:&)$/.test(token.text) && token.head === verb);

/** A verb between that is neither the speaker's (in a relative clause) nor an auxiliary. */
const otherVerbs = (knowledge: Knowledge, tree: Tree, first: number, last: number, verb: number): boolean => {
  const { tokens } = tree;
  const speaker = sourceHeadOf(knowledge, tree, verb);
  for (let i = first; i <= last; i++) {
    if (tokens[i]!.upos !== 'VERB') continue;
    if (/^(?:acl|amod)/.test(tokens[i]!.deprel)) continue;
    if (speaker === null || !isBelow(tree, i, speaker, verb)) return true;
  }
  return false;
};

const isBelow = (tree: Tree, index: number, above: number, stop: number): boolean => {
  let at = index;
  for (let climbed = 0; climbed < 30 && at >= 0 && at !== stop; climbed++) {
    if (at === above) return true;
    at = tree.tokens[at]!.head;
  }
  return false;
};

/** `will continue to be, "…"` goes on with what it continues to be. */
const continuesInInfinitive = (tree: Tree, verb: number): boolean =>
  tree
    .children(verb, 'xcomp')
    .some((child) => tree.tokens[child - 1]?.text === 'to' || tree.tokens[child]!.xpos === 'VB');

/** `on "Morning Hour,"`: a few words with capitals are the name of something. */
const isTitle = (text: string, quotation: Quotation): boolean => {
  const { start, end } = quotation;
  if (isNameInOtherLetters(text, quotation)) return true;
  const words = text.slice(start, end).replace(/[,.]$/, '').split(/\s+/);
  return (
    words.length <= 5 &&
    words.length > 1 &&
    words.every((word) => /^[\p{Lu}\p{N}&]|^(?:of|the|and|to|in|for|with|a)$/u.test(word)) &&
    !/[!?]/.test(text.slice(start, end))
  );
};

/** Speech before its verb begins with a capital, or with its sentence; else it is a piece of a clause. */
const opensSpeech = (text: string, { start, outer }: Quotation, sentence: ReadSentence): boolean =>
  /^[^\p{Ll}]/u.test(text.slice(start, start + 1)) ||
  outer.start <= sentence.start + 1 ||
  /[,:]\s*$/.test(text.slice(sentence.start, outer.start));
