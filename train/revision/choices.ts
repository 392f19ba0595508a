import { placeOf } from '../../src/language/english/linear/hashed-weights.ts';
import { arcFeatures, relationFeatures } from '../../src/language/english/revision/arc-features.ts';
import { writtenSentence } from '../../src/language/english/revision/capital-features.ts';
import { Dependents } from '../../src/language/english/revision/dependents.ts';
import type { RevisedTree } from '../../src/language/english/revision/revise-tree.ts';
import { MOST_FEATURES } from '../../src/language/english/revision/second-look.ts';
import { tagCandidates } from '../../src/language/english/revision/tag-candidates.ts';
import { tagFeatures } from '../../src/language/english/revision/tag-features.ts';
import type { WordFacts } from '../../src/language/english/revision/word-facts.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';
import type { FoldReading } from './fold-reader.ts';

/** A choice between candidates: what speaks for each, and which are right. */
export interface Choice {
  /** of each candidate the places of its weights */
  readonly features: readonly Int32Array[];
  /** of each kind of the network's scores the candidates' */
  readonly scores: readonly Float32Array[];
  readonly right: readonly boolean[];
}

const found = new Int32Array(MOST_FEATURES);
/** A choice whose candidates are all right or all wrong teaches nothing. */
const teaches = (right: readonly boolean[]) => right.includes(true) && right.includes(false);
const placesOf = (count: number, answer: number, weights: number) =>
  found.slice(0, count).map((feature) => placeOf(feature, answer, weights - 1));

/** The words of a sentence whose arc is not certain. Where the right relation is no candidate, the right head counts. */
export function arcChoices(
  { arcs, around }: FoldReading,
  { head, deprel }: TreebankSentence,
  labelNames: readonly string[],
  weights: number,
): Choice[] {
  const { starts, heads, labels, headScores, labelScores } = arcs;
  const choices: Choice[] = [];
  for (let word = 0; word < around.count; word++) {
    const first = starts[word]!;
    const all = Array.from({ length: starts[word + 1]! - first }, (_, at) => first + at);
    const gold = head[word]! < 0 ? around.count : head[word]!;
    const rightHead = all.map((at) => heads[at] === gold);
    const rightArc = all.map((at, index) => rightHead[index]! && labelNames[labels[at]!] === deprel[word]);
    const right = rightArc.includes(true) ? rightArc : rightHead;
    if (!teaches(right)) continue;
    const features = all.map((at) => {
      const ofArc = arcFeatures(around, word, heads[at]!, found);
      return placesOf(relationFeatures(around, word, heads[at]!, labels[at]!, found, ofArc), labels[at]!, weights);
    });
    const scores = [headScores, labelScores].map((scores) => Float32Array.from(all, (at) => scores[at]!));
    choices.push({ features, scores, right });
  }
  return choices;
}

/** A tag is thinkable when the network's score (a natural logarithm) is so near to the best one's. */
const THINKABLE = 9;
const MOST_THINKABLE = 4;

/** The choices between the tags of a sentence. */
export interface TagChoices {
  /** words with several thinkable tags, one in two, without the network's scores */
  readonly thinkable: Choice[];
  /** of these the ones that the second look is asked for, with the network's scores of the likely tags */
  readonly likely: Choice[];
}

/**
 * The words of a sentence that may have several tags. The network's scores play no part in `thinkable`: what is learnt
 * there does not lean on the network, and knows the words that it is sure of.
 * @param tree the sentence's revised tree
 */
export function tagChoices(
  { network, words, memory, unsure, around }: FoldReading,
  tree: RevisedTree,
  { upos, xpos }: TreebankSentence,
  tagNames: readonly string[],
  weights: number,
): TagChoices {
  const facts: WordFacts[] = new Array(words.length);
  const sentence = {
    written: writtenSentence(words),
    tree: { ...around.tree, head: tree.heads, label: tree.labels },
    dependents: new Dependents(words.length).of(tree.heads),
  };
  const thinkable: Choice[] = [];
  const likely: Choice[] = [];
  for (let word = 0; word < words.length; word++) {
    const best = around.tree.tag[word]!;
    const { tags } = tagCandidates(network, word, best, THINKABLE, MOST_THINKABLE);
    if (tags.length < 2) continue;
    memory.factsAround(words, word, facts);
    const count = tagFeatures(facts, sentence, word, found);
    const choice = (among: readonly number[], scores: readonly Float32Array[]) => ({
      features: among.map((tag) => placesOf(count, tag, weights)),
      scores,
      right: among.map((tag) => tagNames[tag] === `${upos[word]}|${xpos[word]}`),
    });
    const wide = choice(tags, []);
    if (teaches(wide.right)) thinkable.push(wide);
    if (!unsure.includes(word)) continue;
    const near = tagCandidates(network, word, best);
    const narrow = choice(near.tags, [Float32Array.from(near.scores)]);
    if (teaches(narrow.right)) likely.push(narrow);
  }
  return { thinkable, likely };
}
