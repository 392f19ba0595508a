import { type Model, readModel } from '../model-file.ts';
import { Lemmatizer } from './lemmatizer/lemmatizer.ts';
import { Lexicon } from './lexicon/lexicon.ts';
import { createNameFinder } from './names/name-finder.ts';
import { SentenceReader } from './reader/sentence-reader.ts';
import { SecondLook } from './revision/second-look.ts';

/** The bytes of `models/NAME.bin`, from wherever they lie: a disk, a server, a bundle. */
export type ModelSource = (name: string) => Promise<Uint8Array>;

/** The first number of the versions of models that this code reads. */
const MAJOR = 1;

/**
 * All stages of the English engine, ready for `createEnglish`.
 * @throws ModelError when a model is damaged or of another version, and what the source throws
 */
export async function readEnglish(source: ModelSource) {
  // What needs one model alone is made while the others are still being inflated.
  const [reading, names] = await Promise.all([
    readEnglishReader(source),
    read(source, 'english-names').then(createNameFinder),
  ]);
  return { ...reading, names };
}

/** Tagger and parser alone: what names are trained on. */
export async function readEnglishReader(source: ModelSource) {
  const [lexicon, lemmas, secondLook, network] = await Promise.all([
    readEnglishLexicon(source),
    read(source, 'english-lemmas'),
    read(source, 'english-revision').then((model) => new SecondLook(model)),
    read(source, 'english-reader'),
  ]);
  const reader = new SentenceReader(network, secondLook, lexicon, Lemmatizer.fromModel(lemmas, lexicon));
  return { tagger: reader, parser: reader };
}

/** The lexicon alone. */
export const readEnglishLexicon = async (source: ModelSource): Promise<Lexicon> =>
  Lexicon.fromModel(await read(source, 'english-lexicon'));

const read = async (source: ModelSource, name: string): Promise<Model> => readModel(await source(name), name, MAJOR);
