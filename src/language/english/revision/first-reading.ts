import type { IntegerNetwork } from '../network/integer-network.ts';
import { spanningTree } from '../parser/spanning-tree.ts';
import { type ArcCandidates, arcCandidates } from './arc-candidates.ts';
import { type GrammarCodes, Surroundings } from './surroundings.ts';
import { bestTags } from './tag-candidates.ts';

/** What the network's scores say by themselves: the best tags, the best tree, and what else is likely. */
export interface FirstReading {
  /** words whose tag is not sure */
  readonly unsure: readonly number[];
  readonly arcs: ArcCandidates;
  readonly around: Surroundings;
}

/**
 * A first reading of a sentence, after the network's `read`.
 * @param form hash of each word in small letters
 */
export function firstReading(network: IntegerNetwork, form: Int32Array, codes: GrammarCodes): FirstReading {
  const count = form.length;
  const { best: tag, unsure } = bestTags(network, count);
  network.scoreArcs(count);
  const head = spanningTree(network.arcs, count, network.arcColumns(count));
  const upos = new Int32Array(count);
  for (let word = 0; word < count; word++) upos[word] = codes.upos[tag[word]!]!;
  const arcs = arcCandidates(network, count, head, (word) => upos[word] === codes.punctuation);
  const label = new Int32Array(count);
  for (let word = 0; word < count; word++) label[word] = arcs.labels[arcs.starts[word]!]!;
  return { unsure, arcs, around: new Surroundings({ form, tag, upos, head, label }, codes) };
}
