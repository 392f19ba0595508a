import type { TokenRange } from '../../clause.ts';
import type { Tree } from '../../tree.ts';
import { wordClass } from '../../word-class.ts';
import type { Attribution } from '../attribution.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { isQuoted } from '../block-quotations.ts';
import type { CueLexicon } from '../cue-lexicon.ts';
import { verbLemma } from '../cue-span.ts';
import { sayerWords } from '../is-sayer.ts';
import { mention } from '../source-range.ts';
import { speakerIn } from '../speaker-beside.ts';
import { speechTreeOf } from '../speech-tree.ts';
import { isPunctuation, spanOfRun } from '../token-runs.ts';

const EVIDENCE = wordClass('evidence');
const LONGEST_SPEAKER = 25;
const LONGEST_ADJUNCT = 10;
const LEAST_WORDS = 3;

/** `As the ministry noted, …`, `…, as the envoy put it`, `…, as reported by the agency`: the clause around the insertion is what was said. */
export const asNoted: AttributionRule = ({ reading, block, lexicon, insideQuotations }, sentence) => {
  const tree = speechTreeOf(sentence, lexicon);
  const found: Attribution[] = [];
  const isText: IsText = (noun) => EVIDENCE(reading.knowledge).has(noun) || sayerWords(reading.knowledge).has(noun);
  for (const token of sentence.tokens) {
    if (!/^as$/i.test(token.text) || (!insideQuotations && isQuoted(token, block, reading.text))) continue;
    const insertion = insertionAt(tree, token.index, lexicon, isText);
    const content = insertion && contentAround(tree, token.index, insertion.end);
    if (!insertion || !content || standsInReport(tree, token.index, insertion.end, lexicon)) continue;
    const head = speakerIn(tree, insertion.speaker);
    if (head === null) continue;
    const spans = content.map((run) => spanOfRun(tree.tokens, run));
    const whole = block.quotations.find(
      ({ outer }) => spans.length === 1 && outer.start === spans[0]!.start - 1 && outer.end >= spans[0]!.end,
    );
    found.push({
      rule: 'as noted clause',
      sentence,
      sense: { act: 'state' },
      cueHead: insertion.verb,
      cue: spanOfRun(tree.tokens, insertion.cue),
      source: { ...mention(sentence, tree, head, insertion.verb)!, span: spanOfRun(tree.tokens, insertion.speaker) },
      content: whole ? [whole.outer] : spans,
      core: whole ? [{ start: whole.start, end: whole.end }] : spans,
      quoted: whole !== undefined,
      told: null,
    });
  }
  return found;
};

/** `The envoy urged them to talk, as stated by the mayor, and to …`: what the envoy says, of which the mayor has said some. */
const standsInReport = ({ tokens }: Tree, as: number, end: number, lexicon: CueLexicon): boolean => {
  let behind = end + 1;
  while (tokens[behind] && (isPunctuation(tokens[behind]!) || tokens[behind]!.upos === 'CCONJ')) behind++;
  if (!/^to$/i.test(tokens[behind]?.text ?? '')) return false;
  const root = tokens.find(({ deprel }) => deprel === 'root')!;
  if (root.upos !== 'VERB' || root.index > as) return false;
  const senses = lexicon.verbs.get(root.lemma.toLowerCase());
  return (
    senses?.has('infinitive') === true &&
    tokens.some(({ head, deprel }) => head === root.index && /^i?obj$/.test(deprel))
  );
};

const SHOWING = /^(?:show|indicate|suggest|demonstrate|reveal|find)$/;

/** `As the report shows, it fell`, read as a plural before the comma. */
const isMisread = ({ tokens }: Tree, at: number, { reporting }: CueLexicon): boolean =>
  tokens[at]!.xpos === 'NNS' &&
  tokens[at + 1]?.text === ',' &&
  (SHOWING.test(tokens[at]!.lemma) || reporting.has(tokens[at]!.lemma.toLowerCase()));

/** True for nouns of texts and data. */
type IsText = (noun: string) => boolean;

interface Insertion {
  readonly speaker: TokenRange;
  readonly cue: TokenRange;
  readonly verb: number;
  /** its last token */
  readonly end: number;
}

/** A phrase, a verb of saying without object or clause, and at most when or where it was said, up to a mark. */
const insertionAt = (tree: Tree, as: number, lexicon: CueLexicon, isText: IsText): Insertion | null => {
  const { tokens } = tree;
  const before = tokens[as - 1];
  if (before && !isPunctuation(before) && before.upos !== 'CCONJ') return null;
  const passive = passiveAt(tree, as, lexicon, isText);
  if (passive) return passive;
  let verb = as + 1;
  while (
    verb < tokens.length &&
    verb - as <= LONGEST_SPEAKER &&
    tokens[verb]!.upos !== 'VERB' &&
    !isMisread(tree, verb, lexicon)
  ) {
    if (/^(?:SCONJ|AUX)$/.test(tokens[verb]!.upos) && !/^ha(?:s|ve|d)$/i.test(tokens[verb]!.text)) return null;
    verb++;
  }
  const token = tokens[verb];
  if (!token || verb === as + 1) return null;
  // `“It is used as a fuel,” he added`
  if (tokens.slice(as, verb).some(({ text }) => /^(?:["”»]|'')$/.test(text))) return null;
  // `as the image below shows`: the document itself
  if (/^(?:below|above|following)$/i.test(tokens[verb - 1]!.text)) return null;
  const shows = SHOWING.test(token.lemma) && /^(?:VB[DZP]|NNS)$/.test(token.xpos);
  const byText =
    shows && tokens.slice(as + 1, verb).some(({ upos, lemma }) => upos === 'NOUN' && isText(lemma.toLowerCase()));
  // `as the envoy sees it`
  const sees = token.lemma === 'see' && /^it$/i.test(tokens[verb + 1]?.text ?? '');
  if (!byText && !sees && !isSaying(tree, token.index, lexicon)) return null;
  let first = verb;
  while (first - 1 > as && /^(?:AUX|ADV)$/.test(tokens[first - 1]!.upos)) first--;
  const speaker = { first: as + 1, last: first - 1 };
  while (speaker.last > as && isPunctuation(tokens[speaker.last]!)) speaker.last--;
  if (speaker.last <= as) return null;
  let last = verb;
  if (/^(?:it|out)$/i.test(tokens[verb + 1]?.text ?? '')) last++;
  const next = tokens[last + 1];
  if (next && !isPunctuation(next) && !/^(?:ADP|ADV)$/.test(next.upos) && !isDay(next.text)) return null;
  let end = last;
  while (tokens[end + 1] && !isPunctuation(tokens[end + 1]!)) {
    end++;
    if (end - last > LONGEST_ADJUNCT || /^(?:VB[DZP]|MD)$/.test(tokens[end]!.xpos)) return null;
  }
  return { speaker, cue: { first, last }, verb, end };
};

/** `as first reported by the agency on Friday`, `as noted in a report`: the agent or the text up to when or where it was said. */
const passiveAt = (tree: Tree, as: number, lexicon: CueLexicon, isText: IsText): Insertion | null => {
  const { tokens } = tree;
  let verb = as + 1;
  while (tokens[verb]?.upos === 'ADV') verb++;
  const preposition = tokens[verb + 1];
  const inText =
    preposition?.text === 'in' && preposition.head > verb && isText(tokens[preposition.head]!.lemma.toLowerCase());
  if (tokens[verb]?.upos !== 'VERB' || !(preposition?.text === 'by' || inText) || !isSaying(tree, verb, lexicon))
    return null;
  const first = verb + 2;
  let end = verb + 1;
  while (tokens[end + 1] && !isPunctuation(tokens[end + 1]!) && end - verb < LONGEST_SPEAKER) end++;
  let last = first;
  while (last < end && !/^(?:in|on|at|during)$/.test(tokens[last + 1]!.text) && !isDay(tokens[last + 1]!.text)) last++;
  return end < first ? null : { speaker: { first, last }, cue: { first: as + 1, last: verb + 1 }, verb, end };
};

const isSaying = (tree: Tree, verb: number, lexicon: CueLexicon): boolean => {
  const token = tree.tokens[verb]!;
  if (!/^(?:VB[DZPN]|NNS)$/.test(token.xpos)) return false;
  if (token.lemma === 'put') return tree.tokens[verb + 1]?.text === 'it';
  const senses = lexicon.verbs.get(verbLemma(tree, verb, lexicon));
  return (
    senses !== undefined &&
    (senses.has('clause') || senses.has('marked clause')) &&
    senses.has('quote') &&
    !/^(?:respond|react)$/.test(token.lemma)
  );
};

const isDay = (text: string): boolean =>
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last|earlier|today)$/.test(text);

const contentAround = ({ tokens }: Tree, as: number, end: number): readonly TokenRange[] | null => {
  const trimmed = (from: number, to: number): TokenRange | null => {
    let [first, last] = [from, to];
    while (first <= last && (isPunctuation(tokens[first]!) || tokens[first]!.upos === 'CCONJ')) first++;
    while (last >= first && isPunctuation(tokens[last]!)) last--;
    return last - first + 1 >= LEAST_WORDS ? { first, last } : null;
  };
  const finite = ({ first, last }: TokenRange) =>
    tokens.slice(first, last + 1).some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos));
  const before = trimmed(0, as - 1);
  const after = trimmed(end + 1, tokens.length - 1);
  // `the plan is late and, as the envoy noted, it is dear`: only what follows
  const joined = tokens.slice(Math.max(0, as - 2), as).some(({ upos, text }) => upos === 'CCONJ' || text === 'that');
  const parts = [joined && after !== null ? null : before, after].filter((part) => part !== null);
  return parts.some(finite) ? parts : null;
};
