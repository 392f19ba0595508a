import type { Span } from '../../kinds/span.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { firstWhere } from '../../text/first-where.ts';
import type { ReadSentence } from '../reading.ts';
import { wordClass } from '../word-class.ts';
import type { Attribution } from './attribution.ts';
import { isNameInOtherLetters, type Quotation, quotationsIn } from './quotations.ts';

/** A stretch of what was said that is a finding of its own. */
export interface Piece extends Span {
  readonly direct: boolean;
}

const LEAST_WORDS_QUOTED = 2;

/**
 * What was said, as findings hold it: each quotation of direct speech, or the reported clause; beside a clause also the
 * quotations in it that are the speaker's own words (not names), and a quotation that follows it after a colon.
 */
export const piecesOf = (
  knowledge: Knowledge,
  text: string,
  { sentence, core, quoted, continuation, rule, sense }: Attribution,
): readonly Piece[] => {
  const pieces: Piece[] = [];
  // only quotations and clauses are interrupted; what is cut off from an object is not its own
  const spans = quoted || /clause$|this$|saying$/.test(rule) ? core : core.slice(0, 1);
  // `The plan, as the envoy noted, is late`: neither half says anything by itself
  const [first, last] = [core[0], core.at(-1)];
  const inserted =
    INSERTED.test(rule) ||
    (rule === 'verb clause' && first !== undefined && (!isClause(sentence, first) || isCondition(sentence, first)));
  if (inserted && !quoted && first && last && core.length > 1)
    return [{ ...trimmed(text, { start: first.start, end: last.end }), direct: false }];
  const judged = JUDGED.test(rule);
  for (const given of spans) {
    const span = withoutNaming(knowledge, sentence, given);
    if (quoted) {
      pieces.push({ ...trimmed(text, span), direct: true });
      continue;
    }
    const inner = quotationsIn(text, span);
    const whole = trimmed(text, span);
    const [only] = inner;
    if (only && covers(only.outer, behindArticle(text, whole, judged))) {
      pieces.push({ start: only.start, end: only.end, direct: true });
      continue;
    }
    const afterColon = inner.find(({ outer }) => /:\s*$/.test(text.slice(span.start, outer.start)));
    const clause = afterColon ? trimmed(text, { start: span.start, end: colonBefore(text, afterColon) }) : whole;
    pieces.push({ ...clause, direct: false });
    for (const quotation of inner)
      if (quotation === afterColon || isOwnWords(text, quotation, judged))
        pieces.push({ start: quotation.start, end: quotation.end, direct: true });
  }
  if (continuation) pieces.push({ ...trimmed(text, continuation), direct: true });
  return pieces.filter(({ start, end }) => {
    const words = text.slice(start, end);
    if (sense.act === 'deny' && POINTING.test(words)) return true;
    // `spoke of 50`
    return (
      (end - start > 3 || /^\d/.test(words)) &&
      !/^(?:which|that|what|who|it|this|they|him|her|them|us|so)$/i.test(words)
    );
  });
};

/** `The strike, said Keller, was late`: before the speaker stands no more than a subject. */
const isClause = ({ tokens }: ReadSentence, span: Span): boolean =>
  tokens.some(({ start, end, xpos }) => span.start <= start && end <= span.end && /^(?:VB[DZP]|MD)$/.test(xpos));

/** `If they left, Keller said, it would sign`: under which condition it would. */
const isCondition = ({ tokens }: ReadSentence, { start, end }: Span): boolean => {
  const [first] = tokens.filter((token) => token.start >= start && token.end <= end && token.upos !== 'PUNCT');
  return (
    /^(?:if|unless|once|when|as|although|though|while|because|since|until|provided)$/i.test(first?.text ?? '') &&
    first?.upos !== 'NOUN'
  );
};

/** Who says so stands inside the clause, between marks. */
const INSERTED = /^(?:according to|as noted clause)$/;

/** `Southland denies it`, `which Southland denies`: a denial says by itself that something said before is not so. */
const POINTING = /^(?:it|this|that|which)$/i;

const covers = (outer: Span, whole: Span): boolean => outer.start <= whole.start + 1 && outer.end >= whole.end - 1;

const colonBefore = (text: string, { outer }: Quotation): number => text.lastIndexOf(':', outer.start);

/** What something is called or dismissed as is somebody's word even where it is one: `condemned it as "unfair"`. */
const JUDGED = /^verb (?:passive )?(?:as|object complement|complement|predicate)$/;

/** `a “special operation”`, `called it “a farce”`: the article and the pronoun are the author's. */
const behindArticle = (text: string, { start, end }: Span, judged: boolean): Span => {
  const words = text.slice(start, end);
  const article =
    /^(?:an?|the|its|his|her|their)\s+/i.exec(words) ?? (judged ? /^(?:it|this|that|them|him)\s+/i.exec(words) : null);
  return { start: start + (article?.[0].length ?? 0), end };
};

const LONGEST_NAMER = 8;
const NAMES = wordClass('naming-so');

/** `criticised what it described as a smear`: what is criticised is the smear; who describes it so is told by itself. */
const withoutNaming = (knowledge: Knowledge, { tokens }: ReadSentence, span: Span): Span => {
  const first = firstWhere(tokens, ({ start }) => start >= span.start);
  if (!/^what$/i.test(tokens[first]?.text ?? '')) return span;
  const verb = tokens.slice(first + 1, first + LONGEST_NAMER).find(({ upos }) => upos === 'VERB');
  const next = verb && tokens[verb.index + 1];
  if (!verb || !next) return span;
  const named = next.text === 'as' ? tokens[next.index + 1] : NAMES(knowledge).has(verb.lemma) ? next : undefined;
  return named && named.start < span.end ? { start: named.start, end: span.end } : span;
};

/** `"significant prospects"` are somebody's words, `"Green City"` and `"smart"` are names and scare quotes. */
const isOwnWords = (text: string, quotation: Quotation, judged: boolean): boolean => {
  const { start, end } = quotation;
  if (isNameInOtherLetters(text, quotation)) return false;
  const words = text.slice(start, end).trim().split(/\s+/);
  return words.length >= (judged ? 1 : LEAST_WORDS_QUOTED) && words.some((word) => /^[“"‘'(]?\p{Ll}{4}/u.test(word));
};

const trimmed = (text: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from < to && /[\s]/.test(text[from]!)) from++;
  while (to > from && /[\s]/.test(text[to - 1]!)) to--;
  // `the Lake Office (LO)`: a bracket that is opened is closed
  if (text[to] === ')' && text.lastIndexOf('(', to) >= Math.max(from, text.lastIndexOf(')', to - 1) + 1)) to++;
  return { start: from, end: to };
};
