import { IRREGULAR_PAST } from '../../language/english/lemmatizer/irregular-past.ts';
import type { Tree } from '../tree.ts';
import { actorsOf, lemmaOf } from './clause-parts.ts';
import type { CodedEntry, EventCodebook } from './codebook/event-codebook.ts';
import type { PredicateMatch } from './matching/predicate-match.ts';

/** How many tokens behind a verb its object and its recipient are looked for. */
const REACH = 9;

/**
 * The predicates of a sentence by the order of its words alone, for where an answer is wanted though the parse does not
 * bear a pattern: verbs under any tag, their nouns and prepositions behind them (before them in the passive). One match
 * a word, of several patterns the most specific.
 */
export const looseMatches = (tree: Tree, codebook: EventCodebook): readonly PredicateMatch[] => {
  const found: PredicateMatch[] = [];
  for (const { index, upos } of tree.tokens) {
    if (upos === 'PUNCT') continue;
    const match = verbMatch(tree, index, codebook) ?? nounMatch(tree, index, codebook);
    if (match) found.push(match);
  }
  return found;
};

const verbMatch = (tree: Tree, index: number, codebook: EventCodebook): PredicateMatch | null => {
  const { upos, xpos, text } = tree.tokens[index]!;
  const isVerb = IRREGULAR_PAST.has(text) || upos === 'VERB' || xpos.startsWith('VB') || /(?:ed|ing)$/.test(text);
  // In headlines verbs in the present are often taken for nouns; then only a pattern with an object counts.
  if (!isVerb && !/[a-z]s$/.test(text)) return null;
  const window = near(tree, index);
  let best: PredicateMatch | null = null;
  for (const lemma of verbLemmas(tree, index))
    for (const coded of codebook.patternsOf(lemma)) {
      const { pattern, entry } = coded;
      if (best && pattern.weight < best.weight) break;
      if (!isVerb && pattern.objects.size === 0) continue;
      const object = pattern.objects.size > 0 ? window.find((at) => pattern.objects.has(lemmaOf(tree, at))) : null;
      if (object === undefined) continue;
      const has = (words: ReadonlySet<string>): boolean => window.some((at) => words.has(lemmaOf(tree, at)));
      if (!pattern.words.every(has) || !pattern.pairs.every((pair) => has(pair.prepositions) && has(pair.nouns)))
        continue;
      if (pattern.prepositions.length > 0 && !has(new Set(pattern.prepositions))) continue;
      if (!standsNear(tree, index, coded)) continue;
      if (best && pattern.weight === best.weight && (object ?? 0) >= (best.object ?? 0)) continue;
      best = {
        predicate: index,
        object,
        entry,
        pattern: pattern.source,
        weight: pattern.weight,
        actors: actorsOf(tree, index, false),
        recipients: window.filter((at) => /^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[at]!.upos)),
      };
    }
  return best;
};

const nounMatch = (tree: Tree, index: number, codebook: EventCodebook): PredicateMatch | null => {
  if (tree.tokens[index]!.upos === 'PROPN') return null;
  const window = near(tree, index);
  const has = (words: ReadonlySet<string>): boolean => window.some((at) => words.has(lemmaOf(tree, at)));
  for (const coded of codebook.nounsOf(lemmaOf(tree, index)))
    if (coded.words.every(has) && standsNear(tree, index, coded))
      return {
        predicate: index,
        object: null,
        entry: coded.entry,
        pattern: coded.noun,
        weight: coded.weight,
        actors: [],
        recipients: [],
      };
  return null;
};

/** The tokens behind a word, up to the end of its reach; behind a participle with `be` those before it too. */
const near = (tree: Tree, index: number): readonly number[] => {
  const passive = tree.tokens[index]!.xpos === 'VBN' && tree.tokens[index - 1]?.lemma === 'be';
  const found: number[] = [];
  for (let at = index + 1; at <= index + REACH && at < tree.tokens.length; at++) found.push(at);
  if (passive) for (let at = index - 1; at >= Math.max(0, index - REACH); at--) found.push(at);
  return found;
};

/** The lemma given, and for a form that was tagged as another part of speech the verb that it may come from. */
const verbLemmas = (tree: Tree, index: number): readonly string[] => {
  const lemma = lemmaOf(tree, index);
  const text = tree.tokens[index]!.text.toLowerCase();
  const irregular = IRREGULAR_PAST.get(text);
  if (irregular) return [irregular];
  if (/[^s]s$/.test(text)) return [lemma, text.slice(0, -1)];
  const stem = text.replace(/(?:ed|ing)$/, '');
  return stem === text ? [lemma] : [lemma, stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
};

const standsNear = (tree: Tree, index: number, coded: CodedEntry): boolean => {
  if (coded.with.size === 0 && coded.doers.size === 0 && coded.without.size === 0) return true;
  const first = Math.max(0, index - 12);
  const lemmas = (from: number, to: number): ReadonlySet<string> =>
    new Set(tree.tokens.slice(from, to).map((token) => lemmaOf(tree, token.index)));
  const core = lemmas(Math.max(0, index - 2), index + 5);
  for (const word of coded.without) if (core.has(word)) return false;
  const words = lemmas(first, index + 13);
  return [coded.with, coded.doers].every((asked) => asked.size === 0 || [...asked].some((word) => words.has(word)));
};
