import {
  MOST_FEATURES,
  nameFeatures,
  sentenceFacts,
  stretchFacts,
} from '../../src/language/english/names/name-features.ts';
import type { NameLists } from '../../src/language/english/names/name-lists.ts';
import { nameStretches } from '../../src/language/english/names/name-stretches.ts';
import type { WordFactsMemory } from '../../src/language/english/names/word-facts.ts';
import type { Tagger } from '../../src/language/english/stages.ts';
import { allowedLabels } from './allowed-labels.ts';
import type { NamedSentence } from './named-sentences.ts';
import type { Example } from './sequence-trainer.ts';

/** Sentences of one origin, and what each counts. */
export interface Source {
  readonly weight: number;
  readonly sentences: readonly NamedSentence[];
}

/** What the features of a sentence are worked out from. */
export interface Resources {
  readonly tagger: Tagger;
  readonly lists: NameLists;
  readonly words: WordFactsMemory;
}

export interface Examples {
  readonly examples: readonly Example[];
  /** number of each feature's row by its hash */
  readonly rows: ReadonlyMap<number, number>;
}

/** The stretches of all sources as examples; features seen in fewer than `leastCount` stretches are left out. */
export function examplesOf(
  sources: readonly Source[],
  { tagger, lists, words }: Resources,
  leastCount: number,
): Examples {
  const counts = new Map<number, number>();
  const buffer = new Int32Array(MOST_FEATURES);
  const raw: { hashes: Int32Array[]; allowed: Int32Array; weight: number }[] = [];
  for (const { weight, sentences } of sources) {
    for (const sentence of sentences) {
      const tags = tagger.tag(sentence.tokens);
      const stretches = nameStretches(sentence.tokens, tags);
      const stretchOf = new Int32Array(sentence.tokens.length).fill(-1);
      stretches.forEach(([first, last], index) => {
        stretchOf.fill(index, first, last + 1);
      });
      const allowed = allowedLabels(sentence, stretchOf);
      const facts = sentenceFacts(sentence.tokens, tags, words, stretches);
      for (const [first, last] of stretches) {
        const stretch = stretchFacts(lists, facts, first, last);
        const hashes: Int32Array[] = [];
        const seen = new Set<number>();
        for (let at = first; at <= last; at++) {
          const count = nameFeatures(facts, stretch, at, buffer);
          hashes.push(buffer.slice(0, count));
          for (let index = 0; index < count; index++) seen.add(buffer[index]!);
        }
        for (const hash of seen) counts.set(hash, (counts.get(hash) ?? 0) + 1);
        raw.push({ hashes, allowed: allowed.slice(first, last + 1), weight });
      }
    }
  }
  const rows = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= leastCount) rows.set(hash, rows.size);
  const examples: Example[] = raw.map(({ hashes, allowed, weight }) => ({
    features: hashes.map((row) => Int32Array.from([...row].flatMap((hash) => rows.get(hash) ?? []))),
    allowed,
    weight,
  }));
  return { examples, rows };
}
