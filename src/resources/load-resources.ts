import type { ReadingResources } from '../analyse.ts';
import { gazetteerOf } from '../knowledge/gazetteer-of.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { createEnglish } from '../language/english/english.ts';
import { loadEnglishStages } from './load-language.ts';
import { loadPacks } from './load-packs.ts';

/** Below it a few chance words of another language stand in a short English text. */
const LEAST_CONFIDENCE = 0.3;

/**
 * Models and packs from this machine’s disk, ready for `analyse`; read once per process.
 * @param ownPacks folders of a desk’s own packs, which override by id
 * @throws ModelError, PackError
 */
export const loadResources = async (ownPacks: readonly string[] = []): Promise<ReadingResources> => {
  const stages = await loadEnglishStages();
  const knowledge = loadPacks(ownPacks);
  const english = createEnglish(stages, gazetteerOf(knowledge));
  return {
    knowledge,
    detectLanguage: (text) => {
      const { language, confidence } = detectLanguage(text);
      return language === 'en' || confidence >= LEAST_CONFIDENCE ? language : null;
    },
    // A text too short to tell its language is most likely in the one that we can read.
    engineFor: (language) => (language === 'en' || language === null ? english : null),
  };
};
