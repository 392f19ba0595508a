import type { Model } from '../../model-file.ts';
import type { NameSpan } from '../../sentence.ts';
import { LinearModel } from '../linear/linear-model.ts';
import type { NameFinder, RawToken } from '../stages.ts';
import { correctName } from './correct-name.ts';
import { extendName } from './extend-name.ts';
import { isKnownPlace, joinKnownPhrases, joinNamedAfter } from './known-phrases.ts';
import { bestLabels } from './name-decoder.ts';
import { MOST_FEATURES, nameFeatures, sentenceFacts, stretchFacts } from './name-features.ts';
import { BEGIN, LABELS, NAME_TYPES, OUTSIDE, positionOf, typeOf, UNIT } from './name-labels.ts';
import { NameLists } from './name-lists.ts';
import { nameSpan } from './name-span.ts';
import { nameStretches } from './name-stretches.ts';
import { partCountries } from './part-names.ts';
import { NounKinds, WordClusters } from './word-clusters.ts';
import { CLUSTERINGS, KNOWN_CLUSTERINGS, WordFactsMemory } from './word-facts.ts';

/** A finder of names with the weights of a model file. */
export function createNameFinder(model: Model): NameFinder {
  const lists = NameLists.fromModel(model);
  const clusters = WordClusters.fromModel(model, 'cluster', CLUSTERINGS);
  const knownClusters = WordClusters.fromModel(model, 'knownCluster', KNOWN_CLUSTERINGS);
  const memory = new WordFactsMemory(clusters, knownClusters, NounKinds.fromModel(model));
  const weights = LinearModel.fromModel(model, MOST_FEATURES);
  const transitions = model.array('transitions', 'Int16Array');
  const features = new Int32Array(MOST_FEATURES);
  return {
    version: `${model.header.name}@${model.header.version}`,
    find(tokens, tags) {
      const stretches = nameStretches(tokens, tags);
      if (stretches.length === 0) return [];
      const facts = sentenceFacts(tokens, tags, memory, stretches);
      const names: NameSpan[] = [];
      for (const [first, last] of stretches) {
        const stretch = stretchFacts(lists, facts, first, last);
        const length = last - first + 1;
        const scores = new Int32Array(length * LABELS);
        for (let at = 0; at < length; at++) {
          const count = nameFeatures(facts, stretch, first + at, features);
          weights.add(features, count, scores, at * LABELS);
        }
        addNames(names, tokens, bestLabels(scores, length, transitions), first);
      }
      const parted = partCountries(names, tokens, lists);
      const whole = joinNamedAfter(joinKnownPhrases(parted, tokens, lists), tokens);
      const corrected: NameSpan[] = [];
      for (const name of whole) {
        const found = correctName(extendName(name, tokens), tokens, tags, isKnownPlace(name, tokens, lists));
        // A name may have grown over the one behind it: `King, Jr.`
        if (found && found.first > (corrected[corrected.length - 1]?.last ?? -1)) corrected.push(found);
      }
      return corrected;
    },
  };
}

/** Reads labels of tokens from `offset` on as names. */
function addNames(names: NameSpan[], tokens: readonly RawToken[], labels: Uint8Array, offset: number): void {
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!;
    if (label === OUTSIDE) continue;
    let last = at;
    if (positionOf(label) === BEGIN)
      while (last + 1 < labels.length && typeOf(labels[last + 1]!) === typeOf(label) && positionOf(labels[last]!) < 2)
        last++;
    else if (positionOf(label) !== UNIT) continue;
    names.push(nameSpan(tokens, offset + at, offset + last, NAME_TYPES[typeOf(label)]!));
    at = last;
  }
}
