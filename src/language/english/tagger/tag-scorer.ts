import type { Model } from '../../model-file.ts';
import { LinearModel } from '../linear/linear-model.ts';
import { ownFeatures, surroundingFeatures, type WordFacts } from './tag-features.ts';

/** The linear weights of tags: words, affixes, shapes and the two tags before. They count beside the network's scores. */
export class TagScorer {
  /** `name@version` of the weights */
  readonly version: string;
  readonly tags: readonly string[];
  readonly #linear: LinearModel;
  readonly #scores: Int32Array;
  readonly #features = new Int32Array(64);
  /** what each word's own features come to; gone with the facts that they were worked out from */
  readonly #own = new WeakMap<WordFacts, Int32Array>();

  constructor(model: Model) {
    this.version = `${model.header.name}@${model.header.version}`;
    this.tags = model.header.settings.tags as readonly string[];
    this.#linear = LinearModel.fromModel(model);
    this.#scores = new Int32Array(this.tags.length);
  }

  /** Scores of the tags of the word at `at`, given the two tags before it; the array is used again by the next call. */
  scores(words: readonly WordFacts[], at: number, before: number, beforeThat: number): Int32Array {
    const scores = this.#scores;
    scores.set(this.#ownScores(words[at]!));
    const count = surroundingFeatures(words, at, before, beforeThat, this.#features);
    this.#linear.add(this.#features, count, scores);
    return scores;
  }

  #ownScores(word: WordFacts): Int32Array {
    const known = this.#own.get(word);
    if (known) return known;
    const scores = new Int32Array(this.tags.length);
    this.#linear.add(this.#features, ownFeatures(word, this.#features), scores);
    this.#own.set(word, scores);
    return scores;
  }
}
