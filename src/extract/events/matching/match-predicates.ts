import type { Tree } from '../../tree.ts';
import { actorsOf, hasBelow, lemmaOf } from '../clause-parts.ts';
import type { CodedNoun, EventCodebook } from '../codebook/event-codebook.ts';
import { describedNouns } from '../described-nouns.ts';
import { isPassive } from '../voice.ts';
import { withParts } from './parts-of-measure.ts';
import type { PredicateMatch } from './predicate-match.ts';
import { recipientsOfPattern, timelessBehind } from './recipients-of-pattern.ts';
import { standsWith } from './stands-with.ts';
import { undergoersOf } from './undergoers-of.ts';
import { hasPair, hasWord, hasWordOfAny } from './words-of-pattern.ts';

/**
 * Every predicate of a sentence that the codebook knows; of several patterns on one verb the most specific, of equally
 * specific ones that whose object stands nearest.
 */
export const matchPredicates = (tree: Tree, codebook: EventCodebook): readonly PredicateMatch[] => {
  const matches: PredicateMatch[] = [];
  const taken = new Set<number>();
  for (const { index, upos } of tree.tokens) {
    const match =
      upos === 'VERB'
        ? matchVerb(tree, index, codebook)
        : tree.child(index, 'cop') !== null
          ? matchPredicative(tree, index, codebook)
          : null;
    if (!match) continue;
    matches.push(match);
    taken.add(match.predicate);
    if (match.object !== null) taken.add(match.object);
  }
  for (const { index, upos, deprel } of tree.tokens) {
    if (upos !== 'NOUN' || deprel === 'compound' || taken.has(index)) continue;
    const coded = nounEntry(tree, index, codebook);
    if (coded) matches.push(matchNoun(tree, index, coded));
  }
  return matches.sort((a, b) => a.predicate - b.predicate);
};

/** A pattern with an object noun; else a light verb whose object noun tells an event; else the verb by itself. */
const matchVerb = (tree: Tree, verb: number, codebook: EventCodebook): PredicateMatch | null => {
  const passive = isPassive(tree, verb);
  const match = matchPatterns(tree, verb, passive, codebook);
  if (match && match.object !== null) return match;
  return matchLight(tree, verb, passive, codebook) ?? match;
};

const matchPatterns = (tree: Tree, verb: number, passive: boolean, codebook: EventCodebook): PredicateMatch | null => {
  const patterns = codebook.patternsOf(lemmaOf(tree, verb));
  if (patterns.length === 0) return null;
  const undergoers = undergoersOf(tree, verb, passive);
  // `was awarded the order`: a passive may keep an object
  const kept = tree.children(verb, 'iobj', 'xcomp', ...(passive ? ['obj'] : []));
  const objects = [...withParts(codebook.knowledge, tree, undergoers), ...kept, ...describedNouns(tree, verb, passive)];
  let best: PredicateMatch | null = null;
  for (const coded of patterns) {
    const { pattern, entry } = coded;
    if (best && pattern.weight < best.weight) break;
    let object: number | null = null;
    if (pattern.objects.size > 0) {
      object = objects.find((index) => pattern.objects.has(lemmaOf(tree, index))) ?? null;
      if (object === null) continue;
    }
    if (
      !pattern.words.every((words) => hasWord(tree, verb, words) || (passive && hasWordOfAny(tree, undergoers, words)))
    )
      continue;
    if (
      !pattern.pairs.every((pair) => hasPair(codebook.knowledge, tree, verb, undergoers, pair.prepositions, pair.nouns))
    )
      continue;
    const recipients = pattern.recipient
      ? recipientsOfPattern(tree, verb, object, pattern.prepositions, undergoers)
      : [];
    if (pattern.recipient && recipients.length === 0) continue;
    if (!standsWith(codebook.knowledge, tree, verb, coded)) continue;
    const actors = actorsOf(tree, verb, passive);
    if (best && best.object !== null && object !== null && Math.abs(object - verb) >= Math.abs(best.object - verb))
      continue;
    if (best && object === null) continue;
    best = { predicate: verb, object, entry, pattern: pattern.source, weight: pattern.weight, actors, recipients };
  }
  return best;
};

const matchLight = (tree: Tree, verb: number, passive: boolean, codebook: EventCodebook): PredicateMatch | null => {
  if (!codebook.governors.light.has(lemmaOf(tree, verb))) return null;
  const undergoers = undergoersOf(tree, verb, passive);
  for (const object of [
    ...withParts(codebook.knowledge, tree, undergoers),
    ...describedNouns(tree, verb, passive).slice(0, 1),
  ]) {
    const coded = tree.tokens[object]!.upos === 'NOUN' ? nounEntry(tree, object, codebook) : null;
    if (!coded) continue;
    const noun = matchNoun(tree, object, coded);
    const own = actorsOf(tree, verb, passive);
    return {
      ...noun,
      predicate: verb,
      object,
      weight: noun.weight + 3,
      actors: own.length > 0 ? own : noun.actors,
      recipients: [...noun.recipients, ...timelessBehind(tree, verb, ['to', 'with', 'against', 'on', 'into'])],
    };
  }
  return null;
};

/** Words like `ready` behind a form of `be`. */
const matchPredicative = (tree: Tree, index: number, codebook: EventCodebook): PredicateMatch | null => {
  for (const coded of codebook.predicativesOf(lemmaOf(tree, index))) {
    const { pattern, entry } = coded;
    if (!pattern.words.every((words) => hasWord(tree, index, words))) continue;
    if (!pattern.pairs.every((pair) => hasPair(codebook.knowledge, tree, index, [], pair.prepositions, pair.nouns)))
      continue;
    const recipients = pattern.recipient ? timelessBehind(tree, index, pattern.prepositions) : [];
    if (pattern.recipient && recipients.length === 0) continue;
    if (!standsWith(codebook.knowledge, tree, index, coded)) continue;
    const actors = actorsOf(tree, index, false);
    return {
      predicate: index,
      object: null,
      entry,
      pattern: pattern.source,
      weight: pattern.weight,
      actors,
      recipients,
    };
  }
  return null;
};

const nounEntry = (tree: Tree, noun: number, codebook: EventCodebook): CodedNoun | null => {
  for (const coded of codebook.nounsOf(lemmaOf(tree, noun)))
    if (coded.words.every((words) => hasBelow(tree, noun, words)) && standsWith(codebook.knowledge, tree, noun, coded))
      return coded;
  return null;
};

const matchNoun = (tree: Tree, noun: number, { entry, noun: pattern, weight }: CodedNoun): PredicateMatch => {
  const actors = [...tree.children(noun, 'nmod:poss'), ...timelessBehind(tree, noun, ['of', 'by', 'between', 'from'])];
  const recipients = timelessBehind(tree, noun, ['to', 'with', 'against', 'on', 'for', 'in']);
  return { predicate: noun, object: null, entry, pattern, weight, actors, recipients };
};
