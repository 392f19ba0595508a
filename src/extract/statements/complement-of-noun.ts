import type { Token } from '../../language/sentence.ts';
import type { TokenRange } from '../clause.ts';
import type { Tree } from '../tree.ts';
import { mainVerbBehind } from './end-of-clause.ts';
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
  const found: NominalComplement[] = [];
  const push = (frame: string, head: number) => {
    const runs = runsBelow(tree, head);
    const core = runsBelow(
      tree,
      head,
      (child) =>
        child.head === head &&
        child.index < head &&
        /^(?:mark|case)$/.test(child.deprel) &&
        !/^(?:if|whether)$/i.test(child.text),
    );
    found.push({ frame, head, runs, core });
  };
  // `the claim that a third would have to go could not be checked`, read as one clause
  const pushClause = (head: number) => {
    push('clause', head);
    const { runs, core, ...clause } = found.pop()!;
    const that = thatBehind(tree, word);
    const main = that === null ? null : mainVerbBehind(tree, that);
    const upTo = (run: TokenRange): TokenRange =>
      main !== null && run.last >= main ? { ...run, last: main - 1 } : run;
    const isBefore = ({ first }: TokenRange): boolean => main === null || first < main;
    // `a warning that it will act if …`: the condition hung on the verb of the sentence
    const end = core.at(-1)?.last ?? -1;
    const conditioned =
      that !== null && CONDITION.test(tree.tokens[end + 1]?.text ?? '') ? clauseOfThat(tree, word, that) : null;
    if (conditioned && that !== null && conditioned.last > end) {
      found.push({ ...clause, runs: [{ first: that, last: conditioned.last }], core: [conditioned] });
      return;
    }
    found.push({ ...clause, runs: runs.filter(isBefore).map(upTo), core: core.filter(isBefore).map(upTo) });
  };
  for (const child of tree.children(word, 'acl', 'ccomp', 'xcomp', 'advcl', 'dep')) {
    const { deprel, upos, xpos } = tree.tokens[child]!;
    if (child < word || deprel === 'acl:relcl') {
      if (deprel === 'acl:relcl' && child > word && startsWithThat(tree, word, child)) push('clause', child);
      continue;
    }
    const mark = tree.children(child, 'mark').map((one) => tree.tokens[one]!.lemma.toLowerCase())[0];
    if (mark === 'to') push('infinitive', child);
    else if (mark === 'that' || deprel === 'ccomp') pushClause(child);
    else if (xpos === 'VBG' && mark) push(mark, child);
    else if (upos === 'VERB' && tree.child(child, 'nsubj') !== null) push('clause', child);
  }
  for (const child of tree.children(word, 'nmod', 'obl')) {
    if (child < word) continue;
    const preposition = prepositionOf(tree, child);
    if (preposition) push(preposition, child);
  }
  const that = thatBehind(tree, word);
  if (that !== null && !found.some(({ frame }) => frame === 'clause')) {
    const run = clauseOfThat(tree, word, that);
    if (run) found.unshift({ frame: 'clause', head: that, runs: [{ first: that, last: run.last }], core: [run] });
  }
  const { head } = tree.tokens[word]!;
  const end = tree.extent(word).last;
  for (const child of head < 0 ? [] : tree.children(head, 'obl', 'advcl')) {
    const preposition = child > end ? prepositionOf(tree, child) : null;
    if (
      preposition &&
      tree.tokens[end + 1]?.lemma.toLowerCase() === preposition &&
      tree.extent(child).first === end + 1
    )
      push(preposition, child);
  }
  const loose = looseInfinitive(tree, word);
  if (loose !== null) push('infinitive', loose);
  const wanted = whatOthersAreToDo(tree, word);
  if (wanted) found.unshift({ frame: 'infinitive', head: wanted.last, runs: [wanted], core: [wanted] });
  return found;
};

const CONDITION = /^(?:if|unless|until|because|once)$/i;

/** `the claim that`, `accusations by the league that`: right behind the noun, or behind whose it is. */
const thatBehind = ({ tokens }: Tree, noun: number): number | null => {
  let at = noun + 1;
  if (/^(?:by|from|of)$/i.test(tokens[at]?.text ?? '')) {
    at++;
    while (
      at < noun + LONGEST_OWNER &&
      /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[at]?.upos ?? '') &&
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
