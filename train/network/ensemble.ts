import { roundUp } from '../../src/language/english/network/network-sizes.ts';
import { spanningTree } from '../../src/language/english/parser/spanning-tree.ts';
import type { Answers } from './backward.ts';
import { likely } from './choices.ts';
import type { NetworkTrainer } from './train-network.ts';

/** Several trained networks that read together: their probabilities are averaged. */
export class Ensemble {
  readonly #members: readonly NetworkTrainer[];

  constructor(members: readonly NetworkTrainer[]) {
    this.#members = members;
  }

  /**
   * What the networks think of a sentence.
   * @param heads the heads for which labels are asked; else the best tree of all networks together
   */
  read(words: readonly string[], heads?: Int32Array): Answers {
    const count = words.length;
    const { tags, labels } = this.#members[0]!.settings.sizes;
    const tagShares = new Float32Array(count * tags);
    const columns = roundUp(count + 1, 8);
    const arcShares = new Float32Array(count * columns);
    const labelShares = new Float32Array(count * labels);
    for (const member of this.#members) {
      const { network } = member;
      member.embed(member.rows(words));
      network.read(count);
      network.scoreArcs(count);
      for (let word = 0; word < count; word++) network.arcs.data[word * columns + word] = -1e9;
      this.#add(network.tags.data, network.tags.columns, tags, tagShares, tags, count);
      this.#add(network.arcs.data, columns, count + 1, arcShares, columns, count);
    }
    const scores = arcShares.map((share) => Math.log(share + 1e-9));
    const asked = heads ?? spanningTree(scores, count, columns);
    for (const { network } of this.#members) {
      network.scoreLabels(count, asked);
      this.#add(network.labels.data, network.labels.columns, labels, labelShares, labels, count);
    }
    return {
      tags: likely(tagShares, count, tags, tags),
      arcs: likely(arcShares, count, columns, count + 1),
      heads: asked,
      labels: likely(labelShares, count, labels, labels),
    };
  }

  /** Adds the member's part of the mean probabilities. */
  #add(scores: Float32Array, stride: number, size: number, to: Float32Array, columns: number, count: number): void {
    for (let word = 0; word < count; word++) {
      const start = word * stride;
      let most = Number.NEGATIVE_INFINITY;
      for (let at = start; at < start + size; at++) if (scores[at]! > most) most = scores[at]!;
      let sum = 0;
      for (let at = start; at < start + size; at++) sum += Math.exp(scores[at]! - most);
      const share = 1 / (sum * this.#members.length);
      for (let at = 0; at < size; at++) to[word * columns + at]! += Math.exp(scores[start + at]! - most) * share;
    }
  }
}
