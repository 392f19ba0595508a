import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createEnglish } from '../language/english/english.ts';
import type { Lexicon } from '../language/english/lexicon/lexicon.ts';
import { readEnglish, readEnglishLexicon, readEnglishReader } from '../language/english/read-english.ts';
import { ModelError } from '../language/model-file.ts';
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

let stages: ReturnType<typeof readEnglish> | undefined;

/** The stages of the English engine, for work on tokens that are there already or with a gazetteer; read once. */
export function loadEnglishStages() {
  stages ??= readEnglish(modelBytes);
  return stages;
}

/** The words of English, for asking whether one is a word at all. */
export const loadEnglishLexicon = async (): Promise<Lexicon> => readEnglishLexicon(modelBytes);

/** Tagger and parser alone: what names are trained on. */
export const loadEnglishReading = () => readEnglishReader(modelBytes);

async function modelBytes(name: string): Promise<Uint8Array> {
  try {
    return await readFile(fileURLToPath(new URL(`${name}.bin`, MODELS)));
  } catch {
    throw new ModelError(name, `models/${name}.bin cannot be read`);
  }
}
