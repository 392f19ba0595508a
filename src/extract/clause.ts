import type { Sentence } from '../language/sentence.ts';
import { isRelation, treeOf } from './tree.ts';

/** Token indexes of a stretch of a sentence, both inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The minimal clause of a predicate: subject through objects, without the conjunction before it, relative clauses set
 * off by a comma, coordinated clauses with a subject of their own, parentheses and the punctuation around it.
 */
export const clauseOf = (sentence: Sentence, predicate: number): TokenRange => rangeOf(sentence, predicate, false);

/** The clause of one verb only: without the verbs coordinated with it and the clauses that hang on it. */
export const clauseOfVerb = (sentence: Sentence, verb: number): TokenRange => rangeOf(sentence, verb, true);

const rangeOf = (sentence: Sentence, predicate: number, alone: boolean): TokenRange => {
  const { tokens } = sentence;
  let { first, last } = reachOf(sentence, predicate, alone);
  if (alone) last = withStray(sentence, predicate, last);
  first = afterIntroduction(sentence, withoutOpening(tokens, first, predicate), predicate);
  first = withoutOpening(tokens, first, predicate);
  const brackets = bracketsAround(sentence, predicate);
  if (brackets !== null) [first, last] = [Math.max(first, brackets.first + 1), Math.min(last, brackets.last - 1)];
  last = beforeClosingQuote(sentence, first, predicate, last);
  while (last > predicate && tokens[last]!.upos === 'PUNCT' && !/^[)\]]$/.test(tokens[last]!.text)) last--;
  return { first, last };
};

/** From the first to the last of the words that hang on a predicate and belong to its clause. */
const reachOf = (sentence: Sentence, predicate: number, alone: boolean): TokenRange => {
  const tree = treeOf(sentence);
  let first = predicate;
  let last = predicate;
  const open = [predicate];
  const next = alone
    ? tree.children(predicate, 'conj').find((child) => child > predicate && isVerb(sentence, child))
    : undefined;
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const child of tree.childrenOf(at)) {
      // what stands behind the verb coordinated with this one is told by that one, wherever the parse hangs it
      if (next !== undefined && child > next) continue;
      if (at === predicate && isBesideClause(sentence, predicate, child)) continue;
      if (isSetOff(sentence, child)) continue;
      if (alone && isOfOtherVerb(sentence, predicate, at, child)) continue;
      // `expelled two envoys, accusing them of fraud`, wherever the parse hangs what goes along with it
      if (child > predicate && goesAlong(sentence, child) && (alone || isBare(sentence, child))) continue;
      if (child < first) first = child;
      if (child > last) last = child;
      open.push(child);
    }
  return { first, last };
};

/** What hangs on a predicate and is none of its clause: marks before it, asides, what a comma sets off, other clauses. */
const isBesideClause = (sentence: Sentence, predicate: number, child: number): boolean => {
  const { deprel, text } = sentence.tokens[child]!;
  return (
    (/^(?:parataxis|discourse|vocative|mark|punct|cc$)/.test(deprel) && !DENYING.test(text)) ||
    (child > predicate && /^(?:advcl|obl|appos)/.test(deprel) && isAfterComma(sentence, child)) ||
    (deprel === 'conj' && ownClause(sentence, child))
  );
};

/** A relative clause behind a comma, or what stands beside the sentence. */
const isSetOff = (sentence: Sentence, child: number): boolean => {
  const { deprel } = sentence.tokens[child]!;
  if (deprel === 'parataxis') return true;
  return isRelation(deprel, 'acl:relcl') && (isAfterComma(sentence, child) || opensWithComma(sentence, child));
};

/**
 * What another verb tells: one coordinated with this, one in a clause that hangs on it, and what stands behind a comma.
 * @param parent the word on which it hangs: the predicate or one below it
 */
const isOfOtherVerb = (sentence: Sentence, predicate: number, parent: number, child: number): boolean => {
  const { deprel, upos } = sentence.tokens[child]!;
  if (parent === predicate && deprel === 'conj') return true;
  if (child < predicate) return false;
  if (parent === predicate && deprel === 'advcl' && upos === 'VERB' && !isPurpose(sentence, child)) return true;
  return (
    isAfterComma(sentence, child) &&
    (parent === predicate || (/^(?:appos|parataxis|conj)/.test(deprel) && upos !== 'PROPN'))
  );
};

const isAfterComma = (sentence: Sentence, child: number): boolean =>
  sentence.tokens[startOf(sentence, child) - 1]?.text === ',';

/** `neither Ostria nor Norland left`, `nor did they leave`: without these words the clause says the opposite. */
const DENYING = /^(?:neither|nor)$/i;

/** Marks and conjunctions before a clause are none of its words, nor is the mark that closes a quotation before it. */
const withoutOpening = (tokens: Sentence['tokens'], from: number, predicate: number): number => {
  let first = from;
  while (
    first < predicate &&
    (/^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[first]!.upos) || /^(?:when|where)$/i.test(tokens[first]!.text)) &&
    !DENYING.test(tokens[first]!.text)
  )
    first++;
  return first;
};

/** The brackets in which a word stands; a clause in them ends with them, wherever the parse hangs the words outside. */
export const bracketsAround = ({ tokens }: Sentence, index: number): TokenRange | null => {
  let first = index - 1;
  while (first >= 0 && !isBracket(tokens[first]!.text)) first--;
  let last = index + 1;
  while (last < tokens.length && !isBracket(tokens[last]!.text)) last++;
  return tokens[first]?.text === '(' && tokens[last]?.text === ')' ? { first, last } : null;
};

const isBracket = (text: string): boolean => text === '(' || text === ')';

/** `for planning an attack`, `a plan on raising the dam`: a ground or subject that belongs to the step. */
const isPurpose = (sentence: Sentence, index: number): boolean =>
  treeOf(sentence)
    .childrenOf(index)
    .some((child) => /^(?:for|of|with|on|about)$/i.test(sentence.tokens[child]!.text));

/** A clause that begins inside a quotation ends with it: `…," said the envoy`. */
const beforeClosingQuote = (sentence: Sentence, first: number, predicate: number, last: number): number => {
  let open = 0;
  for (let i = first; i <= last; i++) {
    const { text } = sentence.tokens[i]!;
    if (text === '“' || text === '‘' || text === '«') open++;
    else if (text === '"') open = open > 0 ? 0 : i > predicate && isClosing(sentence, i) ? -1 : 1;
    else if (text === '”' || text === '»') open--;
    if (open < 0 && i > predicate) return i - 1;
  }
  return last;
};

const isClosing = (sentence: Sentence, at: number): boolean => {
  const before = sentence.tokens[at - 1];
  return before !== undefined && before.end === sentence.tokens[at]!.start;
};

/** Phrases right behind a coordinated verb that the parse hangs on the verb before it are told by the nearer one. */
const withStray = (sentence: Sentence, verb: number, last: number): number => {
  const { deprel, head } = sentence.tokens[verb]!;
  if (deprel !== 'conj' || head > verb || !isVerb(sentence, head)) return last;
  const tree = treeOf(sentence);
  let end = last;
  for (const child of tree.children(head, 'obl', 'conj')) {
    if (child <= verb) continue;
    const extent = tree.extent(child);
    if (sentence.tokens[child]!.deprel === 'conj' || extent.first > end + 1) break;
    end = Math.max(end, extent.last);
  }
  return end;
};

const isVerb = ({ tokens }: Sentence, index: number): boolean => tokens[index]!.upos === 'VERB';

const startOf = (sentence: Sentence, index: number): number => treeOf(sentence).extent(index).first;

/** `a plan, which …`, where the parse counts the comma among the words of the clause. */
const opensWithComma = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[startOf(sentence, index)]!.text === ',';

/** `, accusing them of fraud`: a participle behind a comma, which tells a deed of its own. */
const goesAlong = (sentence: Sentence, participle: number): boolean => {
  const { tokens } = sentence;
  if (
    tokens[participle]!.xpos !== 'VBG' ||
    !/^(?:advcl|acl)/.test(tokens[participle]!.deprel) ||
    /^(?:including|following|regarding|concerning)$/i.test(tokens[participle]!.text)
  )
    return false;
  const start = startOf(sentence, participle);
  return tokens[start]!.text === ',' || tokens[start - 1]?.text === ',';
};

/**
 * Right behind its comma, at the end of the sentence, with nothing in it that limits what is promised: no `, while keeping
 * the choice to leave`, no `, leaving a guard, by 3 May 2025`.
 */
const isBare = (sentence: Sentence, participle: number): boolean => {
  const { tokens } = sentence;
  if (tokens[participle - 1]?.text !== ',' || LIMITING.test(tokens[participle]!.text)) return false;
  const { last } = treeOf(sentence).extent(participle);
  if (tokens.slice(last + 1).some(({ upos }) => upos !== 'PUNCT')) return false;
  return !tokens
    .slice(participle + 1)
    .some(({ text, upos }) => upos === 'NUM' || text === ',' || /\d/.test(text) || LIMIT.test(text));
};

/** Participles that say how far or on what condition something is promised. */
const LIMITING =
  /^(?:excluding|exempting|excepting|barring|leaving|keeping|retaining|reserving|maintaining|preserving|sparing|saving|reducing|cutting|lowering|raising|increasing|bringing|limiting|restricting|confining|starting|beginning|commencing|ending|depending|pending|assuming|providing|allowing|permitting|requiring|using|waiting)$/i;

/** Words of limits, conditions and deadlines. */
const LIMIT =
  /^(?:only|except|excepting|save|but|unless|if|until|till|by|before|after|within|from|when|once|provided|without|besides|apart|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** A coordinated verb with its own subject or its own modal begins another clause. */
const ownClause = (sentence: Sentence, index: number): boolean => {
  const tree = treeOf(sentence);
  return sentence.tokens[index]!.upos === 'VERB' && tree.child(index, 'nsubj', 'aux', 'expl') !== null;
};

/** `Evidently, those mines …`, `Based on evidence, the state said …`: the clause begins after the introduction. */
const afterIntroduction = (sentence: Sentence, first: number, predicate: number): number => {
  const tree = treeOf(sentence);
  const subject = tree.child(predicate, 'nsubj');
  if (subject === null) return first;
  const { first: start } = tree.extent(subject);
  if (start <= first || sentence.tokens[start - 1]?.text !== ',') return first;
  return start;
};
