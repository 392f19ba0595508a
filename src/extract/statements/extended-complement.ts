import type { TokenRange } from '../clause.ts';
import type { Tree } from '../tree.ts';
import type { Complement } from './complement.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { endOfClause } from './end-of-clause.ts';
import { coordinatedClause, endOfPhrase, purposeIn } from './end-of-phrase.ts';
import { agentOf } from './is-passive.ts';
import { TIME } from './time-words.ts';

/** Frames whose phrase may run on where the tree breaks it off. */
const PHRASE = /^(?:object|as|for|of|on|over|about|against|to|gerund|infinitive|passive as)$/;

/** `promised citizenship and increased rights`: a word that limits the second noun is hung elsewhere and parts the two. */
const withCoordinated = ({ tokens }: Tree, runs: readonly TokenRange[]): readonly TokenRange[] => {
  const merged: TokenRange[] = [];
  for (const run of runs) {
    const before = merged.at(-1);
    const between = before === undefined ? [] : tokens.slice(before.last + 1, run.first);
    const joins =
      /^(?:CCONJ|PUNCT)$/.test(between[0]?.upos ?? '') &&
      between.slice(1).every(({ upos, xpos }) => /^(?:ADJ|ADV|DET)$/.test(upos) || /^VB[NG]$/.test(xpos)) &&
      between.length <= LONGEST_LIMITS &&
      /^(?:NOUN|PROPN)$/.test(tokens[run.first]!.upos);
    if (joins && before) merged[merged.length - 1] = { first: before.first, last: run.last };
    else merged.push(run);
  }
  return merged;
};

const LONGEST_LIMITS = 4;

/** `urged them to leave in a resolution.`: the text in which it was said, where it ends the sentence. */
const givenOutIn = ({ tokens }: Tree, first: number, { givenOut }: CueLexicon): number | null => {
  const at = tokens.findIndex(
    ({ index, text }) => index >= first && text === 'in' && /^(?:an?|its|their)$/i.test(tokens[index + 1]?.text ?? ''),
  );
  if (at < 0) return null;
  let noun = at + 2;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[noun]?.upos ?? '') && tokens[noun + 1]?.upos === 'NOUN') noun++;
  if (!givenOut.has(tokens[noun]?.lemma.toLowerCase() ?? '')) return null;
  const behind = tokens.slice(noun + 1);
  return behind.every(
    ({ upos, text }) => upos === 'PUNCT' || /^(?:adopted|published|released|issued|on)$/i.test(text) || TIME.test(text),
  )
    ? at
    : null;
};

/** A phrase after the verb, to where it ends by its place. */
export const extendedComplement = (
  tree: Tree,
  verb: number,
  complement: Complement,
  lexicon: CueLexicon,
): Complement => {
  const { frame } = complement;
  const runs = withCoordinated(tree, complement.runs);
  const core = withCoordinated(tree, complement.core);
  const last = core.at(-1)?.last ?? -1;
  // `hailed as a beginning by the mayor and denounced by others`: who says so ends the phrase
  const agent = complement.source === 'agent' ? agentOf(tree, verb) : null;
  if (!PHRASE.test(frame) || last < verb || (agent !== null && agent > last)) return complement;
  const pronoun = frame === 'object' && isLonePronoun(tree, complement.head) && !isJudged(tree, complement.head);
  const cut = pronoun
    ? complement.head + 1
    : (purposeIn(tree, core.at(-1)!.first + 1, last) ??
      givenOutIn(tree, core.at(-1)!.first + 1, lexicon) ??
      coordinatedClause(tree, core.at(-1)!.first, last, verb, lexicon));
  if (cut !== null) {
    const shorten = (ranges: readonly TokenRange[]) =>
      ranges
        .filter(({ first }) => first < cut)
        .map((range) => (range.last >= cut ? { ...range, last: cut - 1 } : range));
    return { ...complement, runs: shorten(runs), core: shorten(core) };
  }
  const question = /^W/.test(tree.tokens[core.at(-1)!.first]!.xpos);
  const end = question
    ? Math.max(last, endOfClause(tree, core.at(-1)!.first, verb, lexicon))
    : endOfPhrase(tree, last, lexicon);
  if (end === last) return complement;
  const stretch = (ranges: readonly TokenRange[]) =>
    ranges
      .map((range) => (range.last === last ? { ...range, last: end } : range))
      .filter((range) => range.first <= last || range.first > end);
  return { ...complement, runs: stretch(runs), core: stretch(core) };
};

/** `mentioned it in a speech`: nothing belongs to a pronoun. */
const isLonePronoun = (tree: Tree, head: number): boolean =>
  /^(?:him|her|it|them|me|us|this|that)$/i.test(tree.tokens[head]!.text) &&
  tree.child(head, 'conj', 'acl', 'advcl', 'appos') === null;

/** `them as the richest men`: what somebody is held to be belongs to it. */
const isJudged = ({ tokens }: Tree, pronoun: number): boolean =>
  tokens[pronoun + 1]?.text === 'as' && /^(?:DET|ADJ|NUM)$/.test(tokens[pronoun + 2]?.upos ?? '');
