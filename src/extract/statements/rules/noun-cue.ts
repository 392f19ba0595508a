import type { TokenRange } from '../../clause.ts';
import type { ReadSentence } from '../../reading.ts';
import type { Tree } from '../../tree.ts';
import { wordClass } from '../../word-class.ts';
import type { Attribution } from '../attribution.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { isQuoted } from '../block-quotations.ts';
import { opensWithoutSubject } from '../body-that-resolves.ts';
import { complementsAfter, type NominalComplement } from '../complement-of-noun.ts';
import type { CueLexicon } from '../cue-lexicon.ts';
import { afterCue } from '../cue-span.ts';
import { endOfClause } from '../end-of-clause.ts';
import { endOfPhrase } from '../end-of-phrase.ts';
import { agentOf } from '../is-passive.ts';
import { hasFiniteVerb } from '../placed-clause.ts';
import { prepositionOf } from '../preposition-of.ts';
import { sourceHeadOf } from '../source-of.ts';
import { besideContent, mention } from '../source-range.ts';
import { speechTreeOf } from '../speech-tree.ts';
import { spanOfRun } from '../token-runs.ts';

/** Verbs that say nothing themselves beside such a noun: `made the claim that`, `expressed concern about`. */
const LIGHT = wordClass('voicing');

/** Nouns that are part of the cue even after a verb of saying; of other nouns the verb reports the whole phrase. */
const CONCERN = wordClass('voiced-attitudes');

const FARTHEST_MAKER = 16;

/** A noun that reports: `the ministry's claim that`, `the Russian proposal to`, `expressed concern over`. */
export const nounCue: AttributionRule = ({ reading, block, lexicon }, sentence) => {
  const tree = speechTreeOf(sentence, lexicon);
  const voicing = LIGHT(reading.knowledge);
  const found: Attribution[] = [];
  for (const token of sentence.tokens) {
    if (token.upos !== 'NOUN') continue;
    const senses = lexicon.nouns.get(token.lemma.toLowerCase());
    if (!senses || isQuoted(token, block, reading.text)) continue;
    const complement =
      complementsAfter(tree, token.index).find(({ frame }) => senses.has(frame)) ??
      (senses.has('clause') ? predicateClause(tree, token.index, lexicon) : undefined);
    if (!complement) continue;
    const light = lightVerbOf(tree, token.index, voicing) ?? verbOfOwn(tree, token.index, lexicon);
    if (
      light !== null &&
      lexicon.verbs.get(tree.tokens[light]!.lemma.toLowerCase())?.has('object') &&
      !CONCERN(reading.knowledge).has(token.lemma.toLowerCase())
    )
      continue;
    const last = complement.core.at(-1)?.last ?? -1;
    const end =
      complement.frame === 'clause' || last < 0 ? last : endOfComplement(tree, token.index, last, lexicon, voicing);
    const toEnd = (run: TokenRange): TokenRange => (run.last === last ? { ...run, last: end } : run);
    const own = ownerOf(tree, token.index, voicing);
    const owner =
      (own !== null && tree.tokens[own]!.upos === 'PRON' && light !== null ? null : own) ??
      (light === null ? null : sourceHeadOf(reading.knowledge, tree, light));
    // a claim that nobody is said to make is no report
    if (owner === null && (light === null || !opensWithoutSubject(sentence, light))) continue;
    const cue = cueOf(sentence, token.index, light, complement.frame);
    const spansOf = (runs: readonly TokenRange[]) => runs.map((run) => spanOfRun(tree.tokens, toEnd(run)));
    const content = spansOf(complement.runs);
    found.push({
      rule: `noun ${complement.frame}`,
      sentence,
      sense: senses.get(complement.frame)!,
      cueHead: token.index,
      cue,
      source: besideContent(mention(sentence, tree, owner, token.index), content),
      content: afterCue(sentence, cue, content),
      core: spansOf(complement.core),
      quoted: false,
      told: null,
    });
  }
  return found;
};

/** `The bloc's position is that it must go`: the clause behind the copula. */
const predicateClause = (tree: Tree, noun: number, lexicon: CueLexicon): NominalComplement | undefined => {
  const { tokens } = tree;
  const [copula, that] = [tokens[noun + 1], tokens[noun + 2]];
  if (copula?.lemma !== 'be' || !/^that$/i.test(that?.text ?? '') || !tokens[noun + 3]) return undefined;
  const core = { first: noun + 3, last: endOfClause(tree, noun + 3, noun, lexicon) };
  return hasFiniteVerb(tree, core.first, core.last)
    ? { frame: 'clause', head: noun + 2, runs: [{ first: noun + 2, last: core.last }], core: [core] }
    : undefined;
};

const lightVerbOf = (tree: Tree, noun: number, voicing: ReadonlySet<string>): number | null => {
  const { head, deprel } = tree.tokens[noun]!;
  if (head >= 0 && deprel === 'obj' && voicing.has(tree.tokens[head]!.lemma.toLowerCase())) return head;
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const { upos, lemma } = tree.tokens[at]!;
    if (upos === 'VERB') return voicing.has(lemma.toLowerCase()) ? at : null;
    if (!/^(?:DET|PRON|ADJ|ADV)$/.test(upos)) return null;
  }
  return null;
};

/** `stepped up their attacks on`: of a verb that says nothing itself, the noun with the subject's pronoun is what was said. */
const verbOfOwn = (tree: Tree, noun: number, lexicon: CueLexicon): number | null => {
  const { head, deprel } = tree.tokens[noun]!;
  const owner = tree.child(noun, 'nmod:poss');
  const verb = head >= 0 && head < noun && noun - head <= 4 && deprel === 'obj' ? tree.tokens[head]! : null;
  const isOwn = owner !== null && tree.tokens[owner]!.upos === 'PRON';
  return isOwn && verb?.upos === 'VERB' && verb.xpos !== 'VB' && !lexicon.verbs.has(verb.lemma.toLowerCase())
    ? head
    : null;
};

/** Whose it is: `X's claim`, `a call by X`, `the claims made by X`, `the Russian proposal`. */
export const ownerOf = (tree: Tree, noun: number, voicing: ReadonlySet<string>): number | null =>
  tree.child(noun, 'nmod:poss') ??
  tree
    .children(noun, 'nmod')
    .find((child) => child > noun && /^(?:by|from|among)$/.test(prepositionOf(tree, child) ?? '')) ??
  authorBehind(tree, noun) ??
  makerOf(tree, noun, voicing) ??
  tree
    .children(noun, 'compound', 'amod')
    .find(
      (child) =>
        tree.tokens[child]!.upos === 'PROPN' ||
        (/^(?:JJ|NNP)$/.test(tree.tokens[child]!.xpos) && /^\p{Lu}/u.test(tree.tokens[child]!.text) && child > 0),
    ) ??
  null;

/** `rejected a claim by the league that …`: whatever the tree hangs it on. */
const authorBehind = ({ tokens }: Tree, noun: number): number | null => {
  const by = tokens[noun + 1];
  return by?.text === 'by' && by.head > noun && /^(?:NOUN|PROPN|PRON)$/.test(tokens[by.head]!.upos) ? by.head : null;
};

/** `allegations made by the league`, `concerns about floods and dams raised by villagers`. */
const makerOf = (tree: Tree, noun: number, voicing: ReadonlySet<string>): number | null => {
  const made = madeBehind(tree, noun, voicing);
  return made === null ? null : agentOf(tree, made);
};

/** The participle `made by` behind a noun, on whatever word of its phrase the tree hangs it. */
const madeBehind = ({ tokens }: Tree, noun: number, voicing: ReadonlySet<string>): number | null => {
  for (let i = noun + 1; i < Math.min(tokens.length - 1, noun + FARTHEST_MAKER); i++) {
    const { upos, xpos, lemma } = tokens[i]!;
    if (upos === 'VERB' && xpos === 'VBN' && voicing.has(lemma.toLowerCase()) && tokens[i + 1]!.text === 'by') return i;
    if (/^(?:VERB|AUX|SCONJ)$/.test(upos)) return null;
  }
  return null;
};

/** What the allegations are ends before who made them. */
const endOfComplement = (
  tree: Tree,
  noun: number,
  last: number,
  lexicon: CueLexicon,
  voicing: ReadonlySet<string>,
): number => {
  const made = madeBehind(tree, noun, voicing);
  return made === null ? endOfPhrase(tree, last, lexicon) : made - 1;
};

const cueOf = (sentence: ReadSentence, noun: number, light: number | null, frame: string) => {
  const { tokens } = sentence;
  let first = noun;
  if (light !== null && light < noun && noun - light <= 4) first = light;
  const last = tokens[noun + 1]?.lemma.toLowerCase() === frame ? noun + 1 : noun;
  return { start: tokens[first]!.start, end: tokens[last]!.end };
};
