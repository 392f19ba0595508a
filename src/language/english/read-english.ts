import { type Model, readModel } from '../model-file.ts';
import { Lemmatizer } from './lemmatizer/lemmatizer.ts';
import { Lexicon } from './lexicon/lexicon.ts';
import { createNameFinder } from './names/name-finder.ts';
import { SentenceReader } from './reader/sentence-reader.ts';

/** The bytes of `models/NAME.bin`, from wherever they lie: a disk, a server, a bundle. */
export type ModelSource = (name: string) => Promise<Uint8Array>;

/** The first number of the versions of models that this code reads. */
const MAJOR = 1;

/**
 * All stages of the English engine, ready for `createEnglish`.
 * @throws ModelError when a model is damaged or of another version, and what the source throws
 */
export async function readEnglish(source: ModelSource) {
  const [reading, names] = await Promise.all([readEnglishReader(source), read(source, 'english-names')]);
  return { ...reading, names: createNameFinder(names) };
}

/** Tagger and parser alone: what names are trained on. */
export async function readEnglishReader(source: ModelSource) {
  const [words, lemmas, tags, network] = await Promise.all(
    (['english-lexicon', 'english-lemmas', 'english-tags', 'english-reader'] as const).map((name) =>
      read(source, name),
    ),
  );
  const lexicon = Lexicon.fromModel(words!);
  const reader = new SentenceReader(network!, tags!, lexicon, Lemmatizer.fromModel(lemmas!, lexicon));
  return { tagger: reader, parser: reader };
}

/** The lexicon alone. */
export const readEnglishLexicon = async (source: ModelSource): Promise<Lexicon> =>
  Lexicon.fromModel(await read(source, 'english-lexicon'));

const read = async (source: ModelSource, name: string): Promise<Model> => readModel(await source(name), name, MAJOR);
