import type { TokenRange } from '../../clause.ts';
import type { Tree } from '../../tree.ts';
import type { Attribution } from '../attribution.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { isQuoted } from '../block-quotations.ts';
import { mention } from '../source-range.ts';
import { speechTreeOf } from '../speech-tree.ts';
import { isPunctuation, runsBelow, spanOfRun } from '../token-runs.ts';

/** `According to X, …` and `…, according to X`: the clause around the phrase is what X says. */
export const accordingTo: AttributionRule = ({ reading, block, lexicon, insideQuotations }, sentence) => {
  const tree = speechTreeOf(sentence, lexicon);
  const found: Attribution[] = [];
  for (const token of sentence.tokens) {
    if (!/^according$/i.test(token.text) || tree.tokens[token.index + 1]?.lemma.toLowerCase() !== 'to') continue;
    if (!insideQuotations && isQuoted(token, block, reading.text)) continue;
    const to = token.index + 1;
    const phrase = phraseAfter(tree, token.index);
    if (phrase === null) continue;
    const range = rangeAfter(tree, to, phrase);
    const content = contentAround(tree, token.index, range.last);
    if (!content) continue;
    const spans = content.map((run) => spanOfRun(tree.tokens, run));
    found.push({
      rule: 'according to',
      sentence,
      sense: { act: 'state' },
      cueHead: token.index,
      cue: { start: token.start, end: tree.tokens[to]!.end },
      source: { ...mention(sentence, tree, phrase, to)!, span: spanOfRun(tree.tokens, range) },
      content: spans,
      core: spans,
      quoted: false,
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
  const last = run?.last ?? phrase;
  if (to > 2) return { first: to + 1, last: Math.max(last, endOfSource(tree, last)) };
  const comma = tree.tokens.findIndex(
    (token) => token.index > phrase && token.text === ',' && !isYear(tree, token.index + 1),
  );
  return { first: to + 1, last: endOfIntroduction(tree, phrase, Math.max(last, comma)) };
};

/** `According to the report, the two …`: the phrase ends at the comma after which the sentence has its subject and verb. */
const endOfIntroduction = (tree: Tree, phrase: number, last: number): number => {
  let first: number | null = null;
  for (let i = phrase + 1; i <= last; i++) {
    if (tree.tokens[i]!.text !== ',' || isYear(tree, i + 1)) continue;
    first ??= i - 1;
    for (let j = i + 1; j < tree.tokens.length; j++) {
      if (tree.tokens[j]!.text === ',' || /^(?:who|which|whose|that)$/i.test(tree.tokens[j]!.text)) break;
      if (/^(?:VB[DZP]|MD)$/.test(tree.tokens[j]!.xpos)) return i - 1;
    }
  }
  return first ?? last;
};

const contentAround = (tree: Tree, according: number, end: number): readonly TokenRange[] | null => {
  const { tokens } = tree;
  const isWord = (index: number) => !isPunctuation(tokens[index]!) && tokens[index]!.upos !== 'CCONJ';
  let first = 0;
  while (first < according && !isWord(first)) first++;
  let last = tokens.length - 1;
  while (last > end && isPunctuation(tokens[last]!)) last--;
  if (according - first <= 1) {
    let from = end + 1;
    while (from <= last && isPunctuation(tokens[from]!)) from++;
    return from < last ? [{ first: from, last }] : null;
  }
  let to = according - 1;
  while (to > first && isPunctuation(tokens[to]!)) to--;
  // `The plan, according to the report, is late.`: subject and predicate on either side
  const predicate = tokens[end + 2];
  const parted =
    tokens[end + 1]?.text === ',' && predicate && /^(?:VB[DZP]|MD)$/.test(predicate.xpos) && end + 2 < last;
  return parted
    ? [
        { first, last: to },
        { first: end + 2, last },
      ]
    : [{ first, last: to }];
};

/** Behind the clause the source runs to the next mark: `according to officials familiar with the case`. */
const endOfSource = (tree: Tree, last: number): number => {
  let end = last;
  while (tree.tokens[end + 1] && !isPunctuation(tree.tokens[end + 1]!) && tree.tokens[end + 1]!.upos !== 'CCONJ') end++;
  return end;
};

/** The comma of `November 10, 2020` ends nothing. */
const isYear = (tree: Tree, index: number): boolean => /^\d{4}$/.test(tree.tokens[index]?.text ?? '');
