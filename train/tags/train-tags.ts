import { writeFileSync } from 'node:fs';
import { Lemmatizer } from '../../src/language/english/lemmatizer/lemmatizer.ts';
import { Lexicon } from '../../src/language/english/lexicon/lexicon.ts';
import { createTagger } from '../../src/language/english/tagger/linear-tagger.ts';
import { readModel, writeModel } from '../../src/language/model-file.ts';
import { MODELS, treebank } from '../data.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';
import { lemmaExceptions } from './train-lemmas.ts';
import { packWords, wordnetWords } from './train-lexicon.ts';
import { trainLinearTagger } from './train-linear-tagger.ts';

export function tagNames(sentences: readonly TreebankSentence[]): string[] {
  const tags = new Set<string>();
  for (const { upos, xpos } of sentences) upos.forEach((tag, at) => tags.add(`${tag}|${xpos[at]}`));
  return [...tags].sort();
}

/** Trains lexicon, lemmas and tagger, and tags for the parser to train on: each fifth by a tagger of the other four. */
export async function trainTags(epochs = 8): Promise<void> {
  const sentences = [...treebank('ewt-train'), ...treebank('gum-free')];
  const words = packWords(wordnetWords()) as Uint8Array<ArrayBuffer>;
  const lexiconBytes = await writeModel({ name: 'english-lexicon', version: '1.0.0', settings: {} }, { words });
  const lexicon = Lexicon.fromModel(await readModel(lexiconBytes, 'english-lexicon', 1));
  const lemmas = lemmaExceptions(sentences, lexicon) as Uint8Array<ArrayBuffer>;
  const lemmaBytes = await writeModel({ name: 'english-lemmas', version: '1.0.0', settings: {} }, { lemmas });
  writeFileSync(`${MODELS}/english-lexicon.bin`, lexiconBytes);
  writeFileSync(`${MODELS}/english-lemmas.bin`, lemmaBytes);
  const lemmatizer = Lemmatizer.fromModel(await readModel(lemmaBytes, 'english-lemmas', 1), lexicon);
  const tags = tagNames(sentences);
  const bytesOf = (chosen: readonly TreebankSentence[], rounds: number) =>
    writeModel(
      { name: 'english-tags', version: '1.0.0', settings: { tags } },
      trainLinearTagger(chosen, tags, lexicon, rounds, 1).compile(300, 0.05),
    );
  const bytes = await bytesOf(sentences, epochs);
  writeFileSync(`${MODELS}/english-tags.bin`, bytes);
  console.log(`english-tags.bin: ${bytes.length} bytes`);
  const codes: Int32Array[] = [];
  for (let fold = 0; fold < 5; fold++) {
    const rest = sentences.filter((_, index) => index % 5 !== fold);
    const tagger = createTagger(await readModel(await bytesOf(rest, 4), 'english-tags', 1), lexicon, lemmatizer);
    for (let index = fold; index < sentences.length; index += 5)
      codes[index] = tagger.tag(sentences[index]!.form.map((text) => ({ text, start: 0, end: 0 }))).code;
  }
  writeFileSync('/tmp/jackknife.json', JSON.stringify(codes.map((code) => Array.from(code))));
}
