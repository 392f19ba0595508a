import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Token } from '../../../language/sentence.ts';
import type { TokenRange } from '../../clause.ts';
import type { ReadSentence } from '../../reading.ts';
import type { Tree } from '../../tree.ts';
import { wordClass } from '../../word-class.ts';
import type { Attribution } from '../attribution.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { isQuoted } from '../block-quotations.ts';
import { canSpeak } from '../is-sayer.ts';
import { mention } from '../source-range.ts';
import { speechTreeOf } from '../speech-tree.ts';
import { isPunctuation, runsBelow, spanOfRun } from '../token-runs.ts';
import { wholeQuotations } from '../whole-quotations.ts';
import { type Viewpoint, viewpointAt } from './viewpoint.ts';

const VIEWPOINTS = wordClass('viewpoints');
const EVIDENCE = wordClass('evidence');

/** `According to X`, `In the words of X`: the token of the preposition before X. */
const endOfOpening = ({ tokens }: Tree, first: number): number | null => {
  if (/^according$/i.test(tokens[first]!.text))
    return tokens[first + 1]?.lemma.toLowerCase() === 'to' ? first + 1 : null;
  if (!/^in$/i.test(tokens[first]!.text)) return null;
  const words = tokens.slice(first, first + 4).map(({ text }) => text.toLowerCase());
  return words.join(' ') === 'in the words of' ? first + 3 : null;
};

/** Whose words a phrase that begins at a token says they are. */
const namedBy = (knowledge: Knowledge, sentence: ReadSentence, tree: Tree, first: number): Viewpoint | null => {
  const view = viewpointAt(tree, first, VIEWPOINTS(knowledge));
  if (view) return view;
  const to = endOfOpening(tree, first);
  const holder = to === null ? null : phraseAfter(tree, to - 1);
  if (to === null || holder === null || isMeasure(knowledge, sentence, tree, holder)) return null;
  const range = rangeAfter(tree, to, holder);
  return { holder, range, cue: { first, last: to }, end: range.last };
};

/** `according to plan`, `according to the turn of events`: a bare noun that cannot speak, or how things go, is what something goes by. */
const isMeasure = (knowledge: Knowledge, sentence: ReadSentence, tree: Tree, holder: number): boolean => {
  const { xpos, lemma } = tree.tokens[holder]!;
  if (COURSE.test(lemma)) return true;
  return (
    xpos === 'NN' &&
    tree.child(holder, 'det', 'nmod:poss', 'amod', 'compound', 'nmod', 'acl', 'appos') === null &&
    !EVIDENCE(knowledge).has(lemma.toLowerCase()) &&
    !canSpeak(knowledge, sentence, holder)
  );
};

/** How things go. */
const COURSE = /^(?:evolution|course|turn|situation|circumstance|progress)$/i;

/** `According to X, …`, `…, according to X`, `In the words of X, …` and `In X's view, …`: the clause around the phrase is what X says. */
export const accordingTo: AttributionRule = ({ reading, block, lexicon, insideQuotations }, sentence) => {
  const tree = speechTreeOf(sentence, lexicon);
  const found: Attribution[] = [];
  for (const token of sentence.tokens) {
    const named = namedBy(reading.knowledge, sentence, tree, token.index);
    if (named === null || (!insideQuotations && isQuoted(token, block, reading.text))) continue;
    const content = contentAround(tree, token.index, named.end);
    if (!content) continue;
    const spansOf = (runs: readonly TokenRange[]) =>
      wholeQuotations(
        runs.map((run) => spanOfRun(tree.tokens, run)),
        block.quotations,
        token,
      );
    const spans = spansOf(content.runs);
    const [only] = spans;
    const whole =
      spans.length === 1 && block.quotations.find(({ outer }) => outer.start === only!.start && outer.end >= only!.end);
    found.push({
      rule: 'according to',
      sentence,
      sense: { act: 'state' },
      cueHead: token.index,
      cue: spanOfRun(tree.tokens, named.cue),
      source: { ...mention(sentence, tree, named.holder, token.index)!, span: spanOfRun(tree.tokens, named.range) },
      content: spans,
      core: whole ? [{ start: whole.start, end: whole.end }] : spansOf(content.core),
      quoted: Boolean(whole),
      told: null,
    });
  }
  return found;
};

const phraseAfter = (tree: Tree, according: number): number | null => {
  const { deprel, head } = tree.tokens[according]!;
  const phrase = deprel === 'case' || deprel === 'mark' ? head : (tree.child(according, 'obl', 'nmod', 'obj') ?? head);
  return phrase > according ? wholePhrase(tree, phrase) : null;
};

/** `the agency’s analysis`, when the tree gives the agency. */
const wholePhrase = (tree: Tree, phrase: number): number => {
  const { deprel, head } = tree.tokens[phrase]!;
  return head > phrase && /^(?:nmod:poss|compound)/.test(deprel) ? head : phrase;
};

const rangeAfter = (tree: Tree, to: number, phrase: number): TokenRange => {
  const run = runsBelow(
    tree,
    phrase,
    (child) => child.head === phrase && /^(?:case|advcl|parataxis|conj:clause)$/.test(child.deprel),
  ).find(({ first, last }) => first <= phrase && phrase <= last);
  const inside = isInserted(tree, to);
  const last = inside ? phrase : (run?.last ?? phrase);
  const range = {
    first: to + 1,
    last: to > 2 ? Math.max(last, endOfSource(tree, last)) : endOfIntroduction(tree, phrase, last),
  };
  return { ...range, last: beforeMark(tree, phrase, range.last) };
};

/** A source ends before a parenthesis, a dash and a colon. */
const beforeMark = ({ tokens }: Tree, phrase: number, last: number): number => {
  for (let i = phrase + 1; i <= last; i++) {
    const { text, start } = tokens[i]!;
    const dash = /^(?:—|–|-|--)$/.test(text) && tokens[i - 1]!.end < start;
    if (dash || /^[(:;“"]$/.test(text)) return i - 1;
  }
  return last;
};

const FARTHEST_COMMA = 40;

/**
 * `According to the report, the two …`, `According to Lind, the head of the league, the two …`: the phrase ends at the
 * comma after which the sentence has its subject and verb, behind one apposition at most.
 */
const endOfIntroduction = (tree: Tree, phrase: number, last: number): number => {
  const { tokens } = tree;
  const commas = tokens
    .slice(phrase + 1, phrase + FARTHEST_COMMA)
    .flatMap(({ index, text }) => (text === ',' && !isYear(tree, index + 1) ? [index] : []));
  const [first, second] = commas;
  if (first === undefined) return last;
  if (second === undefined || hasVerb(tree, first + 1, second)) return first - 1;
  const apposition =
    /^(?:an?|the|who|whose|citing|quoting)$/i.test(tokens[first + 1]!.text) ||
    tokens[first + 2]?.text === "'s" ||
    isFullName(tree, first + 1, second);
  let behind = second + 1;
  while (/^(?:["“«‘]|``)$/.test(tokens[behind]?.text ?? '') && behind < tokens.length - 1) behind++;
  const next = tokens[behind]!;
  const clause = /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(next.upos) && !/^W/.test(next.xpos);
  return apposition && clause && hasVerb(tree, second + 1, commas[2] ?? tokens.length) ? second - 1 : first - 1;
};

/** `According to the minister, Ana Lind, the two …`: the holder of the office, between two commas. */
const isFullName = ({ tokens }: Tree, from: number, to: number): boolean =>
  to - from > 1 &&
  to - from < 5 &&
  tokens.slice(from, to).every(({ upos, deprel }) => upos === 'PROPN' && deprel !== 'conj');

/** A finite verb that is in no relative clause. */
const hasVerb = ({ tokens }: Tree, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) {
    if (/^W/.test(tokens[i]!.xpos)) return false;
    if (/^(?:VB[DZP]|MD)$/.test(tokens[i]!.xpos)) return true;
  }
  return false;
};

interface ContentRuns {
  readonly runs: readonly TokenRange[];
  readonly core: readonly TokenRange[];
}

const contentAround = (tree: Tree, according: number, end: number): ContentRuns | null => {
  const { tokens } = tree;
  const isWord = (index: number) => !isPunctuation(tokens[index]!) && tokens[index]!.upos !== 'CCONJ';
  let first = startOfClause(tree, according);
  while (first < according && !isWord(first)) first++;
  let last = tokens.length - 1;
  while (last > end && isPunctuation(tokens[last]!)) last--;
  if (according - first <= 1) {
    let from = behindParenthesis(tree, end + 1);
    while (from <= last && isPunctuation(tokens[from]!)) from++;
    const runs = [{ first: from, last }];
    return from < last ? { runs, core: runs } : null;
  }
  let to = according - 1;
  while (to > first && isPunctuation(tokens[to]!)) to--;
  const before = { first, last: to };
  const after = { first: end + 2, last };
  const follows = tokens[end + 1]?.text === ',' && end + 2 < last;
  // `The plan, according to the report, is late.`, `It has, according to him, failed.`: a clause on either side
  const parted = follows && (/^(?:VB[DZP]|MD)$/.test(tokens[end + 2]!.xpos) || isAuxiliary(tokens[to]!));
  // `In May, according to the report, it failed.`: what introduces the clause, and the clause
  const introduced = follows && !hasVerb(tree, first, to + 1) && hasVerb(tree, end + 2, last + 1);
  if (introduced && !parted) return { runs: [before, after], core: [after] };
  const runs = parted ? [before, after] : [before];
  return { runs, core: runs };
};

/** `According to Keller (2021: 44), …`: where the work is found. */
const behindParenthesis = ({ tokens }: Tree, at: number): number => {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex(({ text, index }) => index > at && text === ')');
  return close > at && close < at + LONGEST_CITATION ? close + 1 : at;
};

/** tokens */
const LONGEST_CITATION = 12;

/** `It spread: according to the report, …`, `It fell, but according to the report, …`: a clause begins with the phrase. */
const startOfClause = ({ tokens }: Tree, according: number): number => {
  const before = tokens[according - 1];
  if (before !== undefined && /^[:;]$/.test(before.text)) return according;
  const joins = before?.upos === 'CCONJ' && /^[,;]$/.test(tokens[according - 2]?.text ?? '');
  return joins ? according : 0;
};

/** `has, according to the agency, failed`: behind the comma the clause goes on. */
const isInserted = ({ tokens }: Tree, to: number): boolean =>
  tokens[to - 2]?.text === ',' && tokens[to - 3] !== undefined && isAuxiliary(tokens[to - 3]!);

const isAuxiliary = ({ upos, lemma }: Token): boolean => upos === 'AUX' || /^(?:have|be)$/.test(lemma);

/** Behind the clause the source runs to the next mark: `according to officials familiar with the case`. */
const endOfSource = (tree: Tree, last: number): number => {
  let end = last;
  while (tree.tokens[end + 1] && !isPunctuation(tree.tokens[end + 1]!) && tree.tokens[end + 1]!.upos !== 'CCONJ') end++;
  return end;
};

/** The comma of `November 10, 2020` ends nothing. */
const isYear = (tree: Tree, index: number): boolean => /^\d{4}$/.test(tree.tokens[index]?.text ?? '');
