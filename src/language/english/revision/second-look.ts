import { type Model, ModelError } from '../../model-file.ts';
import { HashedWeights } from '../linear/hashed-weights.ts';
import type { IntegerNetwork } from '../network/integer-network.ts';
import { LONGEST } from '../network/network-sizes.ts';
import type { KnownWord, WordMemory } from '../reader/word-memory.ts';
import { writtenSentence } from './capital-features.ts';
import { Dependents } from './dependents.ts';
import { type FirstReading, firstReading } from './first-reading.ts';
import { type RevisedTree, reviseTree } from './revise-tree.ts';
import { GrammarCodes } from './surroundings.ts';
import { tagCandidates } from './tag-candidates.ts';
import { tagFeatures } from './tag-features.ts';
import type { WordFacts } from './word-facts.ts';

/** What `train/` writes beside the weights. */
export interface RevisionSettings {
  /** `UPOS|XPOS` */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** the value of 1 in the weights */
  readonly step: number;
  /** what the network's scores of tags, of heads and of relations count */
  readonly tagShare: number;
  readonly headShare: number;
  readonly labelShare: number;
}

/** Features of one candidate, with room for what a head with many dependents has. */
export const MOST_FEATURES = 256;

/**
 * The second look at a sentence (tree revision, Attardi and Ciaramita 2007): tags and arcs that the network finds nearly as
 * likely as the best ones are scored again, now that it is known what stands around them in the tree: first the arcs, and
 * then, in the light of the new tree, the tags. The weights were learnt from readings of sentences on which the network that
 * read them had not been trained.
 */
export class SecondLook {
  /** `name@version` of the weights */
  readonly version: string;
  readonly #settings: RevisionSettings;
  readonly #ofTags: HashedWeights;
  readonly #ofArcs: HashedWeights;
  readonly #codes: GrammarCodes;
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #dependents = new Dependents(LONGEST);

  constructor(model: Model) {
    const settings = model.header.settings as unknown as RevisionSettings;
    this.version = `${model.header.name}@${model.header.version}`;
    this.#settings = settings;
    this.#ofTags = new HashedWeights(model.array('tagWeights', 'Int8Array'), settings.step);
    this.#ofArcs = new HashedWeights(model.array('arcWeights', 'Int8Array'), settings.step);
    this.#codes = new GrammarCodes(settings.tags, settings.labels);
  }

  /** @throws ModelError when the weights were trained for other tags or relations than these of the reader */
  checkNames(tags: readonly string[], labels: readonly string[]): void {
    const own = this.#settings;
    if (own.tags.join(' ') !== tags.join(' ') || own.labels.join(' ') !== labels.join(' '))
      throw new ModelError(this.version, "its tags and relations are not the reader's; train both again");
  }

  /** Tags, heads (the number of words for the root) and relations of a piece that the network has read. */
  read(network: IntegerNetwork, words: readonly KnownWord[], memory: WordMemory): RevisedTree & { tags: Int32Array } {
    const forms = new Int32Array(words.length);
    for (let word = 0; word < forms.length; word++) forms[word] = words[word]!.lower;
    const reading = firstReading(network, forms, this.#codes);
    const tree = reviseTree(reading, this.#ofArcs, this.#settings, this.#features);
    return { tags: this.#reviseTags(network, words, memory, reading, tree), ...tree };
  }

  #reviseTags(
    network: IntegerNetwork,
    words: readonly KnownWord[],
    memory: WordMemory,
    { unsure, around: before }: FirstReading,
    { heads, labels }: RevisedTree,
  ): Int32Array {
    const chosen = before.tree.tag.slice();
    if (unsure.length === 0) return chosen;
    const sentence = {
      written: writtenSentence(words),
      tree: { ...before.tree, head: heads, label: labels },
      dependents: this.#dependents.of(heads),
    };
    const facts: WordFacts[] = new Array(words.length);
    for (const word of unsure) {
      const { tags, scores } = tagCandidates(network, word, chosen[word]!);
      memory.factsAround(words, word, facts);
      const count = tagFeatures(facts, sentence, word, this.#features);
      let most = Number.NEGATIVE_INFINITY;
      tags.forEach((tag, at) => {
        const score = this.#settings.tagShare * scores[at]! + this.#ofTags.sum(this.#features, count, tag);
        if (score <= most) return;
        most = score;
        chosen[word] = tag;
      });
    }
    return chosen;
  }
}
