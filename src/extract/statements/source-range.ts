import type { Span } from '../../kinds/span.ts';
import type { TokenRange } from '../clause.ts';
import type { ReadSentence } from '../reading.ts';
import type { Tree } from '../tree.ts';
import type { SourceMention } from './attribution.ts';
import { TIME } from './time-words.ts';
import { runsBelow, spanOfRun } from './token-runs.ts';

/** The whole phrase of a source: with appositions and relative clauses, without what stands loose beside it. */
export const sourceRange = (tree: Tree, head: number, cue: number): TokenRange => {
  const runs = runsBelow(
    tree,
    head,
    (child) =>
      child.index === cue ||
      (child.head === head && child.xpos === 'VBG' && tree.tokens[child.index - 1]?.text === ',') ||
      (child.head === head &&
        /^(?:case|mark|parataxis|advcl|cc:preconj|advmod|discourse|cop|ccomp)$/.test(child.deprel)),
  );
  const run = runs.find((one) => one.first <= head && head <= one.last) ?? { first: head, last: head };
  if (head > cue) return { first: Math.max(run.first, cue + 1), last: restOfSpeaker(tree, run.last) };
  const first = afterIntroduction(tree, withTitles(tree, run.first), head);
  return { first, last: withApposition(tree, upToVerb(tree, head, Math.min(run.last, cue - 1), cue), cue) };
};

/** `officials involved with the groups have`, `six in ten voters`: what stands between a noun and its verb limits the noun. */
const upToVerb = ({ tokens }: Tree, head: number, last: number, cue: number): number => {
  if (!/^(?:NOUN|NUM)$/.test(tokens[head]!.upos)) return last;
  let end = cue - 1;
  while (end > last && /^(?:AUX|ADV|PART)$/.test(tokens[end]!.upos)) end--;
  const between = tokens.slice(last + 1, end + 1);
  const [next] = between;
  if (!next || !(next.upos === 'ADP' || /^VB[NG]$/.test(next.xpos) || /^(?:NOUN|PROPN|ADJ)$/.test(next.upos)))
    return last;
  if (between.at(-1)!.upos === 'ADP') return last;
  const limits = between.every(
    ({ upos, xpos, text }) =>
      /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(upos) || /^VB[NG]$/.test(xpos) || /^(?:and|-)$/.test(text),
  );
  return limits ? end : last;
};

/** `In the interview, Lind`, `— Lind`, `how commanders`: a source begins after what introduces its clause. */
const afterIntroduction = (tree: Tree, first: number, head: number): number => {
  const { tokens } = tree;
  if (first < head && /^(?:CC|WRB)$/.test(tokens[first]!.xpos)) return first + 1;
  for (let i = head - 1; i > first; i--) {
    const { text } = tokens[i]!;
    if (/^(?:—|–|--|-)$/.test(text) && tokens[i - 1]!.end < tokens[i]!.start) return i + 1;
    if (text === ',' && tokens.slice(first, i).some(({ upos, xpos }) => upos === 'ADP' || /^VB/.test(xpos)))
      return i + 1;
  }
  return first;
};

/** `said Anna Lind, the head of the league, which …`: the rest of the name, and what commas add to it. */
const restOfSpeaker = (tree: Tree, last: number): number => {
  const { tokens } = tree;
  let end = last;
  while (tokens[end + 1]?.upos === 'PROPN' && !TIME.test(tokens[end + 1]!.text)) end++;
  const next = tokens[end + 2];
  if (tokens[end + 1]?.text !== ',' || !next) return end;
  if (!/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(next.upos) && !/^(?:who|whose|which)$/i.test(next.text)) return end;
  if (TIME.test(next.text)) return end;
  for (let i = end + 2; i < tokens.length; i++) {
    const { text, upos, xpos } = tokens[i]!;
    if (/^(?:["“«:;]|'')$/.test(text) || (text === ',' && tokens[i + 1]?.xpos === 'VBG')) break;
    if (upos !== 'PUNCT' && xpos !== 'CC') end = i;
  }
  return end;
};

/** Leftwards over the words of a title that the tree hung elsewhere: `Former senior adviser Anna Lind`. */
const withTitles = (tree: Tree, first: number): number => {
  const { tokens } = tree;
  let from = first;
  while (from > 0 && /^(?:PROPN|NOUN|ADJ|DET|NUM)$/.test(tokens[from - 1]!.upos) && !TIME.test(tokens[from - 1]!.text))
    from--;
  return /^(?:DET|NUM)$/.test(tokens[first]!.upos) || tokens[first]!.upos === 'PRON' ? first : from;
};

/** Rightwards over an apposition or relative clause that commas set off before the verb. */
const withApposition = (tree: Tree, last: number, cue: number): number => {
  const { tokens } = tree;
  const next = tokens[last + 2];
  if (tokens[last + 1]?.text !== ',' || !next || last + 2 >= cue || /^(?:VERB|ADP|SCONJ|CCONJ|ADV)$/.test(next.upos))
    return last;
  let end = cue - 1;
  while (end > last && /^(?:AUX|ADV|PART)$/.test(tokens[end]!.upos)) end--;
  return tokens[end]!.text === ',' && end > last + 1 ? end - 1 : last;
};

/** The source of an attribution as it stands in its sentence. */
export const mention = (sentence: ReadSentence, tree: Tree, head: number | null, cue: number): SourceMention | null => {
  if (head === null) return null;
  const range = sourceRange(tree, head, cue);
  return { sentence, head, span: spanOfRun(sentence.tokens, range) };
};

/** The source without what of the content was hung under it. */
export const besideContent = (source: SourceMention | null, contents: readonly Span[]): SourceMention | null => {
  if (!source) return null;
  const head = source.sentence.tokens[source.head]!;
  let { start, end } = source.span;
  for (const content of contents) {
    if (content.end <= head.start) start = Math.max(start, firstWordAfter(source.sentence, content.end));
    if (content.start >= head.end)
      end = Math.min(end, Math.max(head.end, lastWordBefore(source.sentence, content.start)));
  }
  return { ...source, span: { start, end } };
};

const firstWordAfter = ({ tokens }: ReadSentence, position: number): number =>
  tokens.find((token) => token.start >= position && token.upos !== 'PUNCT')?.start ?? position;

const lastWordBefore = ({ tokens }: ReadSentence, position: number): number =>
  tokens.findLast((token) => token.end <= position && token.upos !== 'PUNCT')?.end ?? position;
