import type { Token } from '../../language/sentence.ts';
import type { TokenRange } from '../clause.ts';
import type { Tree } from '../tree.ts';
import { mainVerbBehind } from './main-verb-behind.ts';
import { prepositionOf } from './preposition-of.ts';
import { runsBelow } from './token-runs.ts';

const LONGEST_OWNER = 10;

/** The content of a noun or an adjective: `claim that …`, `support for …`, `willing to …`. */
export interface NominalComplement {
  readonly frame: string;
  readonly head: number;
  readonly runs: readonly TokenRange[];
  readonly core: readonly TokenRange[];
}

/** The phrases after a noun or adjective that say what it is about, clauses first. */
export const complementsAfter = (tree: Tree, word: number): readonly NominalComplement[] => {
  const found = [...clausesOf(tree, word), ...phrasesOf(tree, word)];
  const that = thatBehind(tree, word);
  const run = that === null || found.some(({ frame }) => frame === 'clause') ? null : clauseOfThat(tree, word, that);
  const clause = that !== null && run !== null ? [ofRun('clause', that, { first: that, last: run.last }, run)] : [];
  const loose = looseInfinitive(tree, word);
  const wanted = whatOthersAreToDo(tree, word);
  return [
    ...(wanted ? [ofRun('infinitive', wanted.last, wanted, wanted)] : []),
    ...clause,
    ...found,
    ...phrasesOfVerb(tree, word),
    ...(loose === null ? [] : [complement(tree, 'infinitive', loose)]),
  ];
};

const ofRun = (frame: string, head: number, run: TokenRange, core: TokenRange): NominalComplement => ({
  frame,
  head,
  runs: [run],
  core: [core],
});

/** All words below `head`, as content; its core is without the mark or preposition before it. */
const complement = (tree: Tree, frame: string, head: number): NominalComplement => ({
  frame,
  head,
  runs: runsBelow(tree, head),
  core: runsBelow(
    tree,
    head,
    (child) =>
      child.head === head &&
      child.index < head &&
      /^(?:mark|case)$/.test(child.deprel) &&
      !/^(?:if|whether)$/i.test(child.text),
  ),
});

/** The clauses and infinitives that the parse hangs on the word. */
const clausesOf = (tree: Tree, word: number): readonly NominalComplement[] =>
  tree.children(word, 'acl', 'ccomp', 'xcomp', 'advcl', 'dep').flatMap((child) => {
    const { deprel, upos, xpos } = tree.tokens[child]!;
    if (child < word) return [];
    if (deprel === 'acl:relcl') return startsWithThat(tree, word, child) ? [complement(tree, 'clause', child)] : [];
    const mark = tree.children(child, 'mark').map((one) => tree.tokens[one]!.lemma.toLowerCase())[0];
    if (mark === 'to') return [complement(tree, 'infinitive', child)];
    if (mark === 'that' || deprel === 'ccomp') return [thatClause(tree, word, child)];
    if (xpos === 'VBG' && mark) return [complement(tree, mark, child)];
    return upos === 'VERB' && tree.child(child, 'nsubj') !== null ? [complement(tree, 'clause', child)] : [];
  });

/** The clause of `that`, without what the parse hangs on it of the sentence around it. */
const thatClause = (tree: Tree, word: number, head: number): NominalComplement => {
  const { runs, core, ...clause } = complement(tree, 'clause', head);
  const that = thatBehind(tree, word);
  // `a warning that it will act if …`: the condition hung on the verb of the sentence
  const end = core.at(-1)?.last ?? -1;
  const conditioned =
    that !== null && CONDITION.test(tree.tokens[end + 1]?.text ?? '') ? clauseOfThat(tree, word, that) : null;
  if (conditioned && that !== null && conditioned.last > end)
    return { ...clause, runs: [{ first: that, last: conditioned.last }], core: [conditioned] };
  // `the claim that a third would have to go could not be checked`, read as one clause
  const main = that === null ? null : mainVerbBehind(tree, that);
  const before = (ranges: readonly TokenRange[]): readonly TokenRange[] =>
    main === null
      ? ranges
      : ranges
          .filter(({ first }) => first < main)
          .map((range) => (range.last >= main ? { ...range, last: main - 1 } : range));
  return { ...clause, runs: before(runs), core: before(core) };
};

/** `support for the plan`, `his view on trade` */
const phrasesOf = (tree: Tree, word: number): readonly NominalComplement[] =>
  tree.children(word, 'nmod', 'obl').flatMap((child) => {
    const preposition = child < word ? null : prepositionOf(tree, child);
    return preposition ? [complement(tree, preposition, child)] : [];
  });

/** `voiced support for the plan`, where the parse hangs the phrase right behind the noun on the verb. */
const phrasesOfVerb = (tree: Tree, word: number): readonly NominalComplement[] => {
  const { head } = tree.tokens[word]!;
  const end = tree.extent(word).last;
  return (head < 0 ? [] : tree.children(head, 'obl', 'advcl')).flatMap((child) => {
    const preposition = child > end ? prepositionOf(tree, child) : null;
    return preposition &&
      tree.tokens[end + 1]?.lemma.toLowerCase() === preposition &&
      tree.extent(child).first === end + 1
      ? [complement(tree, preposition, child)]
      : [];
  });
};

const CONDITION = /^(?:if|unless|until|because|once)$/i;

/** `the claim that`, `accusations by the league that`: right behind the noun, or behind whose it is. */
const thatBehind = ({ tokens }: Tree, noun: number): number | null => {
  let at = noun + 1;
  if (/^(?:by|from|of)$/i.test(tokens[at]?.text ?? '')) {
    at++;
    while (
      at < noun + LONGEST_OWNER &&
      (/^(?:DET|ADJ|NOUN|PROPN|PRON|PART)$/.test(tokens[at]?.upos ?? '') || /^of$/i.test(tokens[at]?.text ?? '')) &&
      !isThat(tokens[at]!)
    )
      at++;
    if (!/^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]!.upos)) return null;
  }
  return tokens[at] && isThat(tokens[at]!) ? at : null;
};

const isThat = ({ text }: Token): boolean => /^that$/i.test(text);

/** Where a verb begins with its auxiliaries. */
const verbStart = (tree: Tree, verb: number): number => {
  let first = verb;
  while (tree.tokens[first - 1]?.head === verb && /^(?:AUX|ADV|PART)$/.test(tree.tokens[first - 1]!.upos)) first--;
  return first;
};

/** `the claim that the road is closed, …`: up to the comma after its verb when the noun introduces the sentence, else to the end. */
const clauseOfThat = (tree: Tree, noun: number, that: number): TokenRange | null => {
  const { tokens } = tree;
  if (/^(?:VERB|AUX)$/.test(tokens[that + 1]?.upos ?? 'VERB')) return null;
  const introduces = /^(?:ADP|ADV|ADJ|SCONJ|VERB)$/.test(tokens[0]!.upos) && noun < 10;
  const { deprel, head } = tokens[noun]!;
  const governor = /^nsubj/.test(deprel) && head > noun ? verbStart(tree, head) : tokens.length;
  let finite = false;
  let last = governor - 1;
  for (let i = that + 1; i < governor; i++) {
    if (/^(?:VB[DZP]|MD)$/.test(tokens[i]!.xpos)) finite = true;
    if (finite && introduces && tokens[i]!.text === ',') {
      last = i - 1;
      break;
    }
  }
  const main = governor < tokens.length || introduces ? null : mainVerbBehind(tree, that);
  if (main !== null) last = main - 1;
  while (last > that + 1 && tokens[last]!.upos === 'PUNCT') last--;
  return finite ? { first: that + 1, last } : null;
};

/** `recent calls by lawmakers to end it`: an infinitive right after the noun's phrase that hangs on the noun's own head. */
const looseInfinitive = (tree: Tree, word: number): number | null => {
  const { head } = tree.tokens[word]!;
  if (head < 0) return null;
  const end = tree.extent(word).last;
  const verb = tree.children(head, 'xcomp', 'advcl').find((child) => child > end);
  return verb !== undefined && tree.tokens[end + 1]?.text === 'to' && tree.children(verb, 'mark').includes(end + 1)
    ? verb
    : null;
};

/** `an ultimatum for the rebels to leave`, `calls from the opposition for the mayor to resign`: who is to do it, and what. */
const whatOthersAreToDo = (tree: Tree, word: number): TokenRange | null => {
  const { tokens } = tree;
  let mark = word + 1;
  if (/^(?:by|from)$/.test(tokens[mark]?.text ?? '')) {
    mark++;
    while (mark < word + LONGEST_OWNER && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[mark]?.upos ?? '')) mark++;
  }
  if (tokens[mark]?.text !== 'for') return null;
  let to = mark + 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tokens[to]?.upos ?? '')) to++;
  if (to === mark + 1 || tokens[to]?.text !== 'to' || tokens[to]!.upos !== 'PART') return null;
  const verb = tokens.slice(to + 1, to + 4).find(({ upos }) => upos === 'VERB');
  return verb ? { first: mark + 1, last: Math.max(verb.index, tree.extent(verb.index).last) } : null;
};

/** `the claim that it had fallen` read as a relative clause whose `that` is no part of it. */
const startsWithThat = (tree: Tree, word: number, clause: number): boolean =>
  tree.tokens[word + 1]?.lemma.toLowerCase() === 'that' && tree.tokens[word + 1]!.upos === 'SCONJ' && clause > word + 1;
