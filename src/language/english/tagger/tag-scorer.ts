import type { Model } from '../../model-file.ts';
import { LinearModel } from '../linear/linear-model.ts';
import { tagFeatures, type WordFacts } from './tag-features.ts';

/** The linear weights of tags: words, affixes, shapes and the two tags before. They count beside the network's scores. */
export class TagScorer {
  readonly tags: readonly string[];
  readonly #linear: LinearModel;
  readonly #scores: Int32Array;
  readonly #features = new Int32Array(64);

  constructor(model: Model) {
    this.tags = model.header.settings.tags as readonly string[];
    this.#linear = new LinearModel(
      this.tags.length,
      model.array('hashes', 'Int32Array'),
      model.array('counts', 'Uint8Array'),
      model.array('labels', 'Uint8Array'),
      model.array('weights', 'Int16Array'),
    );
    this.#scores = new Int32Array(this.tags.length);
  }

  /** Scores of the tags of the word at `at`, given the two tags before it; the array is used again by the next call. */
  scores(words: readonly WordFacts[], at: number, before: number, beforeThat: number): Int32Array {
    const count = tagFeatures(words, at, before, beforeThat, this.#features);
    this.#scores.fill(0);
    for (let index = 0; index < count; index++) this.#linear.add(this.#features[index]!, this.#scores);
    return this.#scores;
  }
}
