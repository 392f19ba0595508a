import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createEnglish } from '../language/english/english.ts';
import { Lemmatizer } from '../language/english/lemmatizer/lemmatizer.ts';
import { Lexicon } from '../language/english/lexicon/lexicon.ts';
import { createNameFinder } from '../language/english/names/name-finder.ts';
import { SentenceReader } from '../language/english/reader/sentence-reader.ts';
import { type Model, ModelError, readModel } from '../language/model-file.ts';
import type { LanguageEngine } from '../language/sentence.ts';

const MODELS = new URL('../../models/', import.meta.url);
const loaded = new Map<string, Promise<LanguageEngine>>();

/**
 * The engine of a language, its models read from models/ on the first call and kept for the life of the process.
 * @param language ISO 639-1; only `en` has models so far
 * @throws ModelError when a model is missing, damaged or of another version, or when there is none for the language
 */
export function loadLanguage(language = 'en'): Promise<LanguageEngine> {
  let engine = loaded.get(language);
  if (!engine) {
    engine =
      language === 'en'
        ? loadEnglish()
        : Promise.reject(new ModelError(language, 'there are no models for this language'));
    loaded.set(language, engine);
  }
  return engine;
}

const loadEnglish = async (): Promise<LanguageEngine> => createEnglish(await loadEnglishStages());

let stages: ReturnType<typeof readEnglishStages> | undefined;

/** The stages of the English engine, for work on tokens that are there already or with a gazetteer; read once. */
export function loadEnglishStages() {
  stages ??= readEnglishStages();
  return stages;
}

async function readEnglishStages() {
  const [reading, names] = await Promise.all([loadEnglishReading(), model('english-names')]);
  return { ...reading, names: createNameFinder(names) };
}

/** Tagger and parser alone: what names are trained on. */
export async function loadEnglishReading() {
  const [words, lemmas, tags, network] = await Promise.all(
    ['english-lexicon', 'english-lemmas', 'english-tags', 'english-reader'].map((name) => model(name)),
  );
  const lexicon = Lexicon.fromModel(words!);
  const reader = new SentenceReader(network!, tags!, lexicon, Lemmatizer.fromModel(lemmas!, lexicon));
  return { tagger: reader, parser: reader };
}

async function model(name: string): Promise<Model> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(fileURLToPath(new URL(`${name}.bin`, MODELS)));
  } catch {
    throw new ModelError(name, `models/${name}.bin cannot be read`);
  }
  return readModel(bytes, name, 1);
}
