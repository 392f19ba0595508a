import { writeFileSync } from 'node:fs';
import { Lexicon } from '../../src/language/english/lexicon/lexicon.ts';
import { readModel, writeModel } from '../../src/language/model-file.ts';
import { MODELS, treebank } from '../data.ts';
import { lemmaExceptions } from './lemma-exceptions.ts';
import { packWords, wordnetWords } from './wordnet-words.ts';

/** Packs WordNet's parts of speech and learns the lemmas that rules get wrong. */
export async function trainWords(): Promise<void> {
  const lexiconBytes = await writeModel(
    { name: 'english-lexicon', version: '1.1.0', settings: {} },
    packWords(wordnetWords()),
  );
  const lexicon = Lexicon.fromModel(await readModel(lexiconBytes, 'english-lexicon', 1));
  const lemmas = lemmaExceptions([...treebank('ewt-train'), ...treebank('gum-free')], lexicon);
  const lemmaBytes = await writeModel({ name: 'english-lemmas', version: '1.0.0', settings: {} }, { lemmas });
  writeFileSync(`${MODELS}/english-lexicon.bin`, lexiconBytes);
  writeFileSync(`${MODELS}/english-lemmas.bin`, lemmaBytes);
  console.log(`english-lexicon.bin: ${lexiconBytes.length} bytes, english-lemmas.bin: ${lemmaBytes.length} bytes`);
}
