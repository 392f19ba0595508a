import type { Lexicon } from '../../src/language/english/lexicon/lexicon.ts';
import { IntegerNetwork } from '../../src/language/english/network/integer-network.ts';
import type { ReaderSettings } from '../../src/language/english/reader/sentence-reader.ts';
import { type KnownWord, MOST_FORMS, WordMemory } from '../../src/language/english/reader/word-memory.ts';
import { type FirstReading, firstReading } from '../../src/language/english/revision/first-reading.ts';
import { GrammarCodes } from '../../src/language/english/revision/surroundings.ts';
import type { Model } from '../../src/language/model-file.ts';

/** What a network says of a sentence that it has not learnt from, as the shipped reader gets it before its second look. */
export interface FoldReading extends FirstReading {
  readonly network: IntegerNetwork;
  readonly words: readonly KnownWord[];
  readonly memory: WordMemory;
}

/** A function that reads sentences with a network; a reading holds until the next. */
export function foldReader(model: Model, lexicon: Lexicon): (forms: readonly string[]) => FoldReading {
  const { sizes, steps, tags, labels } = model.header.settings as unknown as ReaderSettings;
  const network = new IntegerNetwork(model, sizes, steps, MOST_FORMS);
  const memory = new WordMemory(model, network, lexicon);
  const codes = new GrammarCodes(tags, labels);
  return (forms) => {
    const tokens = forms.map((text) => ({ text }));
    const words = memory.piece(tokens, 0, tokens.length);
    network.read(
      words.map(({ form }) => form),
      words.length,
    );
    const lower = Int32Array.from(words, (word) => word.lower);
    return { ...firstReading(network, lower, codes), network, words, memory };
  };
}
