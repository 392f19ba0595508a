import { placeOf } from '../../src/language/english/linear/hashed-weights.ts';
import { arcFeatures, relationFeatures } from '../../src/language/english/revision/arc-features.ts';
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

/** The words of a sentence whose tag is not certain. */
export function tagChoices(
  { network, words, memory, around, unsure }: FoldReading,
  { upos, xpos }: TreebankSentence,
  tagNames: readonly string[],
  weights: number,
): Choice[] {
  const facts: WordFacts[] = new Array(words.length);
  const choices: Choice[] = [];
  for (const word of unsure) {
    const { tags, scores } = tagCandidates(network, word, around.tree.tag[word]!);
    const right = tags.map((tag) => tagNames[tag] === `${upos[word]}|${xpos[word]}`);
    if (!teaches(right)) continue;
    memory.factsAround(words, word, facts);
    const count = tagFeatures(facts, around, word, found);
    const features = tags.map((tag) => placesOf(count, tag, weights));
    choices.push({ features, scores: [Float32Array.from(scores)], right });
  }
  return choices;
}
